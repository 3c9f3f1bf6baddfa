import type { WordList } from '../../pack';

export const reactionBegging: WordList = {
  source:
    'What X, Facebook and LinkedIn name as vote, react, share, tag and comment baiting; wording of comment spam in the labelled sets (2026-11).',
  phrases: `
    [like|share|retweet|rt|repost|upvote|comment|thumbs up|double tap|heart] [this|] if [you|u|your|you've|you're|we]
    [like|share|retweet|rt|repost|upvote|heart] [this|my|our] [post|comment|video|vid|pic|picture|page|status|tweet|reel|profile]
    [like|retweet|rt|comment|follow] [and|this and], [share|retweet|rt|like|comment|follow|subscribe|repost]
    [like|comment|share|rate], [rt|retweet|share|comment|subscribe|follow]
    [please|pls|plz] [retweet|rt|repost|upvote|thumbs up|thumb up]
    [please|pls|plz] [share|like] [this|it|and|my|our|if|widely]
    [please|pls|plz] [share|like] $
    [give|gimme|giving] [this|it|me|us] [comment|video|post|] a [thumbs up|like|thumb up]
    [smash|hit|click|press|tap|mash] [that|the] [like|subscribe|follow|share|bell|heart|thumbs up]
    [drop|leave|smash] a [like|heart|follow|thumbs up|emoji|star]
    [tag|mention] [a|your|some|three|two|<number>] [friend|friends|mate|bestie|people|person|colleague|partner|sister|brother|crush|boss|team]
    tag [someone|somebody|friends|the person] [who|that|you|in|below|to|for]
    tag a <number>
    [comment|type|reply|write] [yes|amen|below|done|interested|hi|hello|now|if]
    [comment|type|reply] <word> [below|and|if|to get|in the comments]
    drop your [wallet|address|link|links|handle|email|emoji]
    [like|rt|retweet|love|heart|angry|wow] for <word>, [share|retweet|rt|comment|love|like|fav|haha|sad] for
    [share|rt|retweet|like] if you [agree|love|remember|are|think|support|hate]
    [let's|lets|help us|help me|can we|trying to|we can] [get|reach|hit|make it to|get to] <number> [likes|followers|subscribers|subs|shares|retweets|views|fans]
    <number> [likes|retweets|shares|rts] [and|for|or|to|until]
    [if i|if we|i] [can|] [get|hit|reach] <number> [likes|followers|subscribers|subs|shares|retweets|views]
    share [this|it|] with [your friends|all your friends|everyone you know|<number>|at least]
    [share|spread] the love
    show [some|us some|your|me some|their] [love|support]
    [please|pls|plz] [subscribe|sub|follow me|follow us|follow back]
    subscribe [please|pls|plz|my|to my|to me|to our|for more]
    follow for more
    [don't|do not|dont] [scroll|keep scrolling] [past|without|by|on]
    <percent> of [people|you] [won't|will not|can't|will scroll]
    i bet you [can't|won't]
    only [real|true|the smartest|geniuses] <word> [can|will|know]
    invite [people|your friends|all your friends|friends] to [join|like|follow]
    who else agrees
    raise your hand if
  `,
};
