import type { WordList } from '../../pack';

export const replyIgnores: WordList = {
  source: 'Replies that acknowledge receipt and nothing else; ours, after support replies in the labelled sets (2026-11).',
  phrases: `
    [thank you|thanks] [so much|very much|a lot|] for [your|the|reaching|contacting|getting in|writing|commenting|asking|stopping by|sharing|following|being|reading|watching|visiting|tagging|supporting]
    [thank you|thanks] [so much|very much|a lot|]
    [great|good|excellent|interesting|amazing|fantastic] [question|comment|point|post]
    we [love|appreciate|value|enjoy] <word>
    have a [great|good|nice|lovely|wonderful|fantastic|blessed|fabulous] [day|week|weekend|evening|one]
    [stay tuned|stay safe|watch this space|follow us|check out our|visit our|see our|check our|like our|we hope|glad you|happy you|so happy|we're glad|we are glad]
    [we|our team] [are|is] [always|here|happy|glad|proud|excited]
    hope to see you
  `,
};

export const sentAway: WordList = {
  source: 'How a desk points to another desk; ours, after support replies in the labelled sets (2026-11).',
  phrases: `
    [visit|check|check out|see|consult|use|fill in|fill out|complete|read|refer to] [our|the|your|this] [<word>|] [website|site|page|form|portal|faq|faqs|help centre|help center|documentation|docs|manual|app|policy|instructions]
    [contact|call|email|message|reach out to|get in touch with|speak to|ask] [us|our|the|customer|patient] [<word>|<word> <word>|] [team|service|support|department|desk|office|hotline|line]
    [contact|call|email|message|dm|pm] us [directly|today|] [for|to|so]
    [submit|send|raise|open|file] [a|an|your|the] [<word>|] [ticket|request|complaint|form|enquiry|inquiry|case]
    [via|through|using|on] [our|the] [<word>|] [form|portal|hotline|website|app]
    [dm|pm|message] us $
    [dm|pm|message|email|send] us your <word> [number|code|details|name|id|]
    [link|details|information|info] in [our|the] bio
  `,
};

export const pitchToComplaint: WordList = {
  source: 'Ways of selling in an answer; ours.',
  phrases: `
    [check out|try|see|visit|discover|explore|browse|have you tried|have you seen|why not try|take a look at|did you know about|upgrade to|switch to] [our|the new|premium|pro|gold|plus]
    our [new|latest|premium|pro|gold|plus|loyalty|best selling] [<word>|] [range|plan|menu|collection|line|app|card|club|membership|programme|program|package|product|products|subscription|tier|model|version|offer|offers]
    [premium|pro|gold|plus|business] [customers|members|users|subscribers] [get|enjoy|have|never|don't|skip]
    [sign up|subscribe|register|join] [for|to|our|now|today]
    [next|another|future] [purchase|order|visit|booking|flight|stay]
    [on sale|special offer|best deals|great deals|half price|free trial|order now|shop now|buy now]
    [don't|do not] miss [our|out]
    [rate|review] us
    leave us a review
    why not [upgrade|join|try|switch|add|book|treat|get|go for]
    [have you considered|how about|what about] [an|our|a|the] [upgrade|priority|premium|plus|pro|flex|membership|pass|plan|subscription]
    upgrade to [plus|pro|premium|flex|business|gold|first|comfort|priority]
    you can upgrade
    our [plus|pro|premium|gold|business|priority] [members|customers|pass|guests|passengers|users]
  `,
};

export const cannedApology: WordList = {
  source: 'Apologies that fit every case: support replies in the labelled sets (2026-11), ours.',
  phrases: `
    [sorry|apologies|apologize|apologise|regret] [for|about|] [any|the|this|all|your] [inconvenience|trouble|frustration|confusion|experience|delay|issue|issues]
    [sorry|apologies] for any
    [sorry|sad] [to hear|you feel|that you feel|if you|you had|you have had|you were] [this|that|about|way|felt|feel|the way|a bad|a negative|had|dissatisfied|unhappy|disappointed]
    [we|i] [sincerely|deeply|truly|] [apologize|apologise|regret]
    [our|my|sincere|sincerest|deepest] apologies
    [this|that] is not [the|our] [standard|level|experience|service]
    [we|our team|our staff] [strive|strives|aim|aims|try] [to|for]
    thank you for your [patience|understanding]
  `,
};

export const brushOff: WordList = {
  source: 'Sentences that end a talk: forum and support threads; ours.',
  phrases: `
    [not|isn't|is not] [our|my] [problem|fault|job|department|responsibility|concern]
    [nothing|not much] [we|i] can do
    [there is|there's] nothing [wrong|more|we|else|to]
    calm down
    [as|like] [we|i] [already|] [said|told you|explained|wrote|mentioned|stated]
    [as|like] [already|previously|clearly] [said|stated|explained|mentioned]
    [per|as per|due to|according to|that's|that is|it's|against] [our|company|store|the] policy
    [it's|it is|that's] [all|] [on|in] [our|the] [website|terms|faq|contract|manual]
    [google|look] it [up|]
    if you [don't|do not] like it
    [you should have|you should've|you must have|you obviously|you clearly|you need to learn|you people]
    [user|your] [error|own fault|fault|mistake]
    [works|worked] [fine|] for [me|us|everyone|everybody]
    [nobody|no one] else [has|complained|had|seems|is]
    [take it or leave it|that's life|tough luck|deal with it|get over it|end of story|end of discussion|so what|good luck with that]
    ^ your loss $
    [shop|go|fly|eat|buy|try] [elsewhere|somewhere else]
    wrong department
    we [can't|cannot|can not|won't|will not] [help|comment|discuss|respond] [you|on|here|any|with|to]
    [we|i] [don't|do not] [care|have time]
  `,
};

export const addsNothing: WordList = {
  source: 'What a comment says that says no more than a button; after the pattern by which refined-github hides such comments, and ours.',
  phrases: `
    [same|me too|ditto|this|agreed|following|bump|seconded|so true|exactly this]
    same [here|issue|problem|error|question|bug|thing] [here|]
    [i|we] [have|am having|are having|also have|got|get|am seeing|see] [the|this|exactly the] same [issue|problem|error|question|bug|thing] [here|too|]
    i'm [having|seeing] [the|this] same [issue|problem|error|question|bug|thing] [here|too|]
    [is there|] any [update|updates|news|progress|eta|movement] [here|on this|on that|yet|please|]
    [still|this is still] [an issue|not working|not fixed|broken|happening|a problem] [here|for me|]
    [i|we] [really|also|] need this [too|]
    please [fix|fix this|add this|merge|merge this]
    [when will this be|when is this being] [fixed|merged|released|added]
    [on this|here|too|please|for me]
  `,
};
