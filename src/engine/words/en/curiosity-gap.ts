import type { WordList } from '../../pack';

export const curiosityGap: WordList = {
  source:
    'Headlines that hide what they are about; patterns of the clickbait set (2026-11), those left out that honest headlines use as well.',
  phrases: `
    [you won't|you will not|you wont|you'll never|you will never] [believe|guess] [what|how|who|why|the|this]
    you [won't|wont] believe
    what [happened|happens] next [will|is|was|]
    will [blow your mind|shock you|surprise you|amaze you|make you cry|make your day|leave you speechless|restore your faith|change your life|melt your heart]
    [this|one|these] [one|simple|weird|<number>] trick
    ^ number <number> will
    [don't|do not|doesn't] want you to know
    [doctors|dentists|banks|lawyers] hate [this|him|her|them]
    [nobody|no one] [tells you|will tell you] [about|this|that]
    [nobody|no one] is talking about
    [the|a] secret [nobody|no one]
    [wait|stay] [for it|till the end|until the end|for the end|until you see]
    the reason [why|] [will|might] [shock|surprise]
    guess [what happened|who just|what's coming]
    something [big|huge|exciting|amazing|special] is [coming|happening]
    [big|huge|exciting|major|special|important] [news|announcement|announcements|things|surprise|reveal] [<word>|] [coming|soon|tomorrow|loading]
    [watch|read|see] [until|till|to] the end
    [find out|see|discover] [why|what|how|who] [below|inside|in the comments|here]
    [answer|details|link] in [the|] [first|] [comment|comments]
    [literally|just|casually] [dropped|drops] [a|the] <number> [minute|hour|page]
    the [truth|reason|one thing] [nobody|no one|you|they] <word> [tells|told|know|want]
    this changes everything
    <number> [<word>|<word> <word>|] [you should never|that will|they don't want|will never tell|you're doing wrong|you are doing wrong|you must never]
    [will|would] never tell you
    ^ number <number> [is|made|got|left]
    number <number> [shocked|blew|scared|surprised]
    what [he|she|they|the <word>|this <word>|her <word>|his <word>] did next
    what <word> <word> did next
    [left|leaves|had] [everyone|everybody|us all|the internet|fans|people|the whole <word>|me] [speechless|in tears|in shock|stunned|shocked|crying]
    the one [mistake|thing|word|question|food|habit|trick|item|rule] [every|everyone|everybody|most people|all|that]
    [nobody|no one] [expected|saw] [what|this|the|it] [came|coming|happened|next]
    [most hilarious|funniest|craziest|cutest|weirdest] way possible
    only <percent> of [people|us|you|readers] [can|will|know|notice|see|get|pass|find]
    [signs|ways|reasons|things] [your|that your] <word> [is|are|might be|may be|was] [secretly|planning|lying|cheating|about to]
    you know what [comes|happens|that means] next
    you'll be [shocked|surprised|amazed|stunned]
    [is not|isn't|are not|aren't|it's not|it isn't] what you think
    [you've been|you are|you're|we've all been] <word> <word> [wrong|all wrong]
    here are [the|my|] <number> [<word>|<word> <word>] [you|that|every|nobody]
    [feel|feels|felt] illegal to [know|use|have]
    most people [will miss|don't know|don't realise|don't realize|have no idea|won't tell you|scroll past]
    [nobody|no one] is [ready for|prepared for]
    steal my <word>
    [just|has|have] [killed|ended|replaced] [the entire|the whole|my whole|my entire|every|all] <word>
    [you won't|you will not|you'll never] guess
    [most|many] people scroll past
    [doctors|dentists|banks|lawyers|experts|landlords] won't tell you
    <number> [<word>|<word> <word>|] [things|facts|reasons|signs|tricks|hacks|secrets|photos|pictures|times|mistakes|lies|ways] [you|you'll|you've|every|everyone|only|that will|that prove|women|men|he's|she's|he|she|your|you're]
    [things|items|clothes|foods|words] [men|women|you|people|everyone] should [stop|never|always]
    ^ the <number> [<word>|] [most|worst|funniest|scariest|craziest|weirdest] <word>
    <number> [<word>|] [most|worst|funniest|scariest|craziest|weirdest|cutest] [<word>|<word> <word>|] [ever|of all time|on the internet|you]
    this <word> literally
    with this one <word>
    [watch|look] [closely|carefully] $
    ^ [ever|have you ever|did you ever] [wonder|wondered] [why|what|how|who|where|if|about]
    ^ what happens [when|if] you
    think again $
    find out here
    find out, <link>
    here's why $
    there's something [absolutely|really|very] [insane|strange|weird|odd|crazy] [happening|about|going on]
    way [worse|better|bigger|more] [<word>|] than you think
    everyone [should|needs to|must|has to] [see|watch|hear|read] this
    this is why you should [always|never|stop]
    [if|when] a [man|woman|guy|girl] <word> <word> it means
    the [shocking|ugly|hidden|dark|untold|surprising] [truth|reason|secret] [about|behind|why|of]
    [shocking|surprising] [reason|reasons|truth|secret|secrets] [behind|why|of|about]
    [that|which|it|answer|answers|results|number] [will|may|might|could] [surprise|shock|amaze|haunt|disgust|astound] [you|us]
    [may|might] surprise you
    what your <word> [<word>|] says about you
    [just|literally] thank me later
    [and|you can] thank me later
    you [won't|will not] regret [it|this]
    you [don't|won't|dont|wont] want to miss this
    [before|in case] [they|it|this] [gets|get|is|] [deleted|removed|taken down|delete it|delete this|take it down]
    the internet [caught|can't stop|can't handle|is losing|went wild|lost its]
  `,
};
