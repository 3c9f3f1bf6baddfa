import type { WordList } from '../../pack';

export const reactionBegging: WordList = {
  source:
    'What X, Facebook and LinkedIn name as vote, react, share, tag and comment baiting; wording of comment spam in the labelled sets (2026-11).',
  phrases: `
    [like|share|retweet|rt|repost|upvote|comment|thumbs up|double tap] [this|] if [you|u|your|you've|you're|we]
    [like|share|retweet|rt|repost|upvote] [this|my|our] [post|comment|video|vid|pic|picture|page|status|tweet|reel|profile]
    [like|retweet|rt|comment|follow] [and|this and], [share|retweet|rt|like|comment|follow|subscribe|repost]
    [like|comment|share|rate], [rt|retweet|share|comment|subscribe|follow]
    [please|pls|plz] [retweet|rt|repost|upvote|thumbs up]
    [please|pls|plz] [share|like] [this|it|and|my|our|if]
    [please|pls|plz] [share|like] $
    [give|giving] [this|it|me|us] [comment|video|post|] a [thumbs up|like]
    [smash|hit|click|press|tap] [that|the] [like|subscribe|follow|share|bell]
    [drop|leave] a [like|heart|follow|emoji]
    [tag|mention] [a|your|some|three|two|<number>] [<word>|] [friend|friends|mate|bestie|people|person|colleague|sister|brother|crush|boss]
    tag [someone|somebody|friends|the person] who
    tag a <number>
    [comment|type|reply|write] [yes|amen|below|done|interested|hi|now|if]
    [comment|type|reply] <word> [below|and|if|to get|in the comments]
    drop your [wallet|address|link|links|handle|emoji]
    [like|rt|retweet|love|heart] for <word>, [share|retweet|rt|comment|love|like|fav] for
    [share|rt|retweet|like] if you [agree|love|remember|are|think|support|hate]
    [let's|lets|help us|help me|can we|trying to] [get|reach|hit|get to] <number> [likes|followers|subscribers|subs|shares|views|fans]
    <number> [likes|retweets|shares|rts] [and|for|or|to|until]
    [if i|if we|i] [can|] [get|hit|reach] <number> [likes|followers|subscribers|subs|shares|views]
    share [this|it|] with [your friends|all your friends|everyone you know|<number>|at least]
    [share|spread] the love
    show [some|us some|your|me some|their] [love|support]
    [please|pls|plz] [subscribe|sub|follow me|follow us|follow back]
    subscribe [please|pls|plz|my|to my|to me|to our|for more]
    [subscribers|subs|likes|followers|views|shares] [please|pls|plz]
    ^ [rt|retweet] [this|if|to|for]
    [vote|nominate] [for|] [us|me|our|my|<mention>]
    follow for more
    [don't|dont] [scroll|keep scrolling] [past|without]
    <percent> of [people|you] [won't|can't|will scroll]
    <percent> of [people|you|us|adults|readers] [get|fail|miss|answer|will get|will fail|never] [this|it|to|the]
    only [real|true] [80s|90s|00s|1980s|1990s|2000s] [kids|children|babies]
    [drop|leave] a, [if|when|below|in the comments] [you|u|for|]
    [which|what] [one|number] are you, <number>
    share [this|it|] with [a|two|three|five|ten|your] [friend|friends|people|colleague|colleagues|mate|mates|team|boss|followers]
    share [this|it|] with [someone|somebody|anyone|everyone|those|people] who
    ^ repost [this|it|to|if|for|and|so]
    [repost|share] to help [your|the|others]
    help your network
    [comment|type|drop|send] [a|the] [word|number|one|<number>|letter|name|city|song|country] [below|and|if|in|to]
    name [a|one] [<word>|] [city|country|song|film|movie|band|animal|food|word|thing] [without|that|with no] [the|a|has|starts|<word>]
    i bet you [can't|won't]
    only [real|true|geniuses] <word> [can|will|know]
    invite [people|your friends|friends] to [join|like|follow]
    who else agrees
    raise your hand if
    [tag|mention] a <word> who
    [tag|mention] [your|somebody|someone] <word> [who|that|below|in the comments]
    like this if
    [show|send] this to [your|someone|somebody|every|the]
    [show|tell] your [mom|mum|friends|bestie|boyfriend|girlfriend|sister]
    follow me [on|and|at|for|please|pls|plz]
    [please|pls|plz] follow [my|our|back|me|us]
    [sub|subscribe] to [mah|muh]
    [save|bookmark] this [post|thread|one|for later|tweet|now|before]
    [save|bookmark] this $
    need to bookmark
    and [i'll|we'll|i will|we will] [dm|message] [you|it]
    tag [the|ur|every|that] [friend|person|mate|one|bestie|colleague] [who|that|you]
    [like|thumbs up|share|comment|rt] if [ur|u're|youre|u are]
    fill in the blank
    ^ caption this
    best [answer|reply|caption|comment|one] [wins|gets]
    our [favourite|favorite] [gets|wins] [a|one|the]
    ^ emoji only
    ^ [wrong answers|answers|gifs] only
    [type|write|spell] your name [with|without|using|backwards]
    ^ [retweet|rt|share|repost|like] to
    [first|fastest|best|funniest] [comment|reply|answer] [gets|wins|receives]
    don't be most people
    [plz|pls|please] sub [to|me|back|my]
    sub [to|for] [me|sub]
  `,
};
