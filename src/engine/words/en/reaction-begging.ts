import type { WordList } from '../../pack';

export const reactionBegging: WordList = {
  source:
    'What X, Facebook and LinkedIn name as vote, react, share, tag and comment baiting; wording of comment spam in the labelled sets (2026-11).',
  phrases: `
    [like|share|retweet|rt|repost|upvote|comment|thumbs up|double tap] [this|] if [you|u|your|you've|you're|we]
    [like|share|retweet|rt|repost|upvote|boost] [this|my|our] [post|comment|video|vid|pic|picture|page|status|tweet|reel|profile]
    [like|retweet|rt|comment|follow] [and|this and], [share|retweet|rt|like|comment|follow|subscribe|repost]
    [like|comment|share|rate], [rt|retweet|share|comment|subscribe|follow]
    [please|pls|plz] [retweet|rt|repost|upvote|thumbs up]
    ^ [please|] [upvote|updoot|upvoting] [so|to|for|and]
    [upvote|upvotes] for visibility
    [share|post|show us|send us|tag] your [<word>|<word> <word>] [with us|to us|] [using|with|under] [our hashtag|the hashtag|] <hashtag>
    [support|help] [us|me|this|my <word>|our <word>|my <word> <word>|our <word> <word>] with [an upvote|a vote|your vote|your upvote|a like|a star|a follow|a share]
    [give|leave|drop] [it|us|me|this|the repo|this repo|the project|this project|my repo|our repo] [a|an] [star|upvote|like|thumbs up|follow|sub]
    [star|starring] [the|our|my|this] [repo|repository|project] [on|if|and|to|please]
    [smash|hit|click|press] [that|the] [star|upvote] button
    [an upvote|your upvote|upvotes|your vote|a star] [would|will] [mean|help|be appreciated|make my|make our]
    [appreciate|appreciated|love|need|asking for|looking for] [an upvote|your upvote|your upvotes|some upvotes|upvotes|your vote|your votes|a few stars|some stars]
    [exchange|trade|swap] [upvotes|stars|votes|likes|subs]
    [please|pls|plz] [share|like] [this|it|and|my|our|if]
    [please|pls|plz] [share|like] $
    [give|giving] [this|it|me|us] [comment|video|post|] a [thumbs up|like]
    [smash|hit|click|press|tap] [that|the] [like|subscribe|follow|share|bell icon|bell button|notification bell]
    [smash|hit|click|tap] [that|the] bell
    [drop|leave] a [like|heart|follow|emoji]
    [tag|mention] [a|your|some|three|two|<number>] [<word>|] [friend|friends|mate|bestie|people|person|colleague|sister|brother|crush|boss]
    tag [someone|somebody|friends|the person] who
    tag a <number>
    [comment|type|reply|write] [yes|amen|below|done|interested|hi|now|if]
    [comment|type|reply] <word> [below|and|if|to get|in the comments]
    [comment|type|reply|dm me|message me], <word>, [below|to get|in the comments]
    [comment|type|reply|dm me|message me|drop], <word>, and [i'll|we'll|i will|we will|i send|we send]
    [comment|type|reply|dm me|message me|drop] the word, <word>
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
    ^ [subscribe|sub] [me|my|our|us|if|and|for|now|back|guys|everyone|everybody|today|2]
    [subscribe|sub] [me|my|us|2 my|2 me]
    [subscribe|sub] to <mention>
    [pleas|plese|plzz|pliz|pleaase|pleease|please do] [subscribe|sub|like|follow|share]
    [drop|throw|leave|give|put|spare] [a|me a|us a|my <word> a] [sub|subscribe|follow|like|upvote|retweet|rt]
    [my|our] [first|next] [subscriber|subscribers|follower|followers]
    my <number> [subscriber|subscribers|follower|followers]
    [leave|give|write|drop] [us|me] a [<word>|<number> star|five star|nice|] [review|rating]
    [rate|review] us on
    [need|needs|want|wants|getting|gain|earn|get] [more|some more|<number> more|a few more] [subs|subscribers|followers|likes|retweets|rts]
    [i|we] [need|want] <number> [subs|subscribers|followers|likes|retweets|rts]
    [let's|lets|can we|help us|help me] [get|make|push|bring|reach] [this|it|him|her|them] [to|up to|hit|reach|past] <number>
    [likes|comments|subs|follows|retweets|shares|rts] [and|n|or] [likes|comments|subs|follows|retweets|shares|rts] [are|much|very|appreciated|welcome|please]
    [like|thumbs up|thumb up|upvote|thumb this up] if <word>
    [like|thumbs up|thumb up|upvote] [this|it|] in <number>
    how many [thumbs up|likes|retweets|shares] [for|can|does|will|before]
    see how many people [like|share|retweet|comment]
    [who's|whos|whose|who is|anyone|anybody|anybody else|anyone else|who else] [still|] [here|watching|listening] [this|to this|] in <number>
    [mind|minding] following [me|us|my]
    [get|have|deserve] a follow [please|pls|from|back|x]
    [please|pls] notice me
    [follow|like|add] me [back|please|pls|plz]
    [follow|like|add] [me|us] on [snap|snapchat|facebook|fb|instagram|insta|ig|twitter|kik|tiktok|youtube|soundcloud|telegram|x]
    [like|follow] [my|our] [<word>|] [page|fan page|fanpage|facebook|channel|instagram|insta|soundcloud|twitter|twitch|tiktok|bluesky|stream|reel|reels|video]
    [everyone|everybody|guys|go|go and] follow <mention>
    get following
    and vote [for|<mention>|here|at|now|below|<link>]
    [i just|i've just|just|i have] voted for <mention>
    [i'm|i am|] voting for [<mention>|<hashtag>]
    drop [your|ur|an|a|the|ya] [<word>|] [wallet|address|addresses|snap|snaps|snapchat|handle|handles|username|usernames]
    turn [on|] [post|your|] notifications [on|]
    [share|rt|retweet|repost] this [to|with|so|and|if|before|everywhere|widely|far|now|please|pls|post|video|tweet|pic]
    [please|pls|plz] [rt|re tweet|post rts|tweet this]
    [help|or|do|and] rt $
    everyone [retweet|rt|share|subscribe] [this|it|now]
    [retweet|rt|like|repost|reply|comment|quote], [retweet|rt|like|repost|reply|comment|quote|follow|tag], [retweet|rt|like|repost|reply|comment|quote|follow|tag]
    [retweet|rt|like|repost|reply|comment] [and|n|plus] [retweet|rt|repost|reply|comment|follow|tag|paste|drop]
    [retweet|rt|repost|like], [and|n|] paste your
    what's your [reaction|response] to
    [check|visit|view] [out|] my [<word>|] [channel|page|videos|video] [out|] [please|pls|plz|plzz|pleaase|guys]
    [please|pls|plz] [<word>|] [check|visit|view|watch] [out|] my [<word>|] [channel|page|videos|music|cover|covers|songs]
    check my [channel|page|videos]
    [can|could] you [guys|] [please|] [check|visit|view] [out|] my [<word>|] [channel|page|videos]
    [hop|head|go] over [there|] and [like|follow|subscribe|vote]
    cast your [vote|votes] [here|now]
  `,
};
