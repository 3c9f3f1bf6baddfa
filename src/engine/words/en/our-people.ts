import type { WordList } from '../../pack';

export const ourPeople: WordList = {
  source: 'How organisations speak of their own staff and chiefs; ours, with titles from the labelled sets (2026-11).',
  phrases: `
    our [<word>|] [ceo|cfo|cmo|cto|coo|founder|founders|chairman|chairwoman|president|vp|director|executive director|managing director|executives|leadership team|medical officer|executive officer|spokesperson|researchers|scientists|colleagues|employees|associates|volunteers|experts|interns|workforce|attorneys]
    our head of
    our [amazing|awesome|fantastic|talented|dedicated|hardworking|incredible|brilliant|wonderful|growing|own|expert|experienced] [team|staff|crew|people]
    [congratulations|congrats|shout out|shoutout|kudos|hats off] to [our|all our]
    [meet|welcome] [our|the] [team|staff|founder|founders|newest|new]
    [welcome|welcoming] [our|the] [newest|new] [<word>|] [member|members|hire|hires|colleague|colleagues|partner|associate|director]
    [delighted|thrilled|excited|happy|pleased|proud] to welcome
    [joins|joined|joining|join] our [<word>|] team
    [we are|we're] [hiring|recruiting]
    proud [of|seeing] [our|my] [<word>|<mention>|] [team|staff|colleagues|employees|people|crew|volunteers]
    [appoints|appointment of|appointment to]
    appointed [a new|our|as|to the|to our]
    named [executive|president|ceo|chief|director|chairman|vice]
    promoted to [partner|director|head|senior|vice]
    chief [executive|medical|financial|technology|marketing|operating|scientific|sustainability|communications] officer
    [<hashtag>|<mention>] [ceo|cfo|cmo|chairman|president|vp]
    [vp|evp|svp], <word>
    [ceo|chairman|chairwoman|evp|svp|cmo] <word> <word> [addresses|comments|discusses|speaks|stresses|highlights|outlines|presents|talks|joins|is proud|on|at]
    senior fellow
    employee of the [month|week|year|quarter]
    [colleagues|employees|teams] across [the|our] [globe|world|country|company]
    [colleagues|employees|team|teams|staff] [volunteered|volunteering]
    from our [ceo|founder|chairman|president|team|chief|board|director|experts|researchers]
  `,
};
