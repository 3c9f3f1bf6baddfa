import type { WordList } from '../../pack';

export const ourPeople: WordList = {
  source: 'How organisations speak of their own staff and chiefs; ours, with titles from the labelled sets (2026-11).',
  phrases: `
    our [<word>|] [ceo|cmo|founder|founders|chairman|president|director|researchers|scientists|colleagues|employees|volunteers|experts|interns|workforce]
    our head of
    our [amazing|talented|dedicated|wonderful|own|experienced|fantastic|brilliant|incredible], [amazing|talented|dedicated|wonderful|experienced|hard working|fantastic|brilliant|incredible|] team
    [congratulations|congrats|shout out|shoutout|kudos] to our
    [meet|welcome] [our|the] [newest|new]
    welcome [our|the] [newest|new] [<word>|] [member|members]
    [delighted|excited|happy|pleased] to welcome
    [joins|joined|joining|join] our team
    proud [of|seeing] [our|my|this|the whole] [<word>|<mention>|] [team|colleagues|crew|staff|nurses|teachers|bakers|lads]
    proud of [our|this|the whole] <word>, <word> [team|crew|staff]
    [couldn't|could not|can't|wouldn't] [do it|do this|be here|have done it|have done this] without [them|this lot|our team|this team|our staff]
    [give|gives|giving|gave] [it|] their all
    [what|such] [a|an] [incredible|amazing|wonderful|fantastic|brilliant|awesome|talented|dedicated|great|lovely|] [team|crew|bunch]
    [appoints|appointment of]
    appointed [a new|as|to the]
    named [executive|chief]
    chief [executive|medical|financial] officer
    [<hashtag>|<mention>] [ceo|cfo|chairman|president|vp]
    [vp|evp|svp], <word>
    [ceo|chairman|evp] <word> <word> [speaks|highlights|talks|is proud|on|at]
    senior fellow
    employee of the month
    employees across the country
    our [team|crew|staff] [had|enjoyed|loved|spent|celebrated|gathered|came together|got together|took part|ran|raised]
    [team|annual|company|summer|winter] [offsite|off site|retreat|away day|building day|party]
    from our [ceo|founder|chairman|president|team]
    [this|our] [incredible|amazing|wonderful|fantastic|brilliant|awesome|talented|dedicated] [team|crew|bunch|people|group]
    behind every [great|good|successful] <word> [is|are|there's|stands]
    [our|the] [founder|ceo|team|director] on stage
    look who [made|is in|is on|got|won|joined]
  `,
};
