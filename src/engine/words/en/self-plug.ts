import type { WordList } from '../../pack';

export const selfPlug: WordList = {
  source: 'Plugs of an own channel, show, book, event: comment spam, promo and personal accounts in the labelled sets (2026-11).',
  phrases: `
    check out [my|our]
    check [out|] <word> out [on|at] [my|our]
    check [me|us] out
    [subscribe|sub|listen|tune in] [to|2|] [me|us]
    [new|latest] [episode|video|post|blog post|blog|pod|podcast|single|album|track|issue|article|vlog|music|merch] [is|] [out|up|live|available|alert|now|on the blog|below|drop|dropping]
    ^ [new on the blog|new blog post|new video|new episode|new pod|new podcast|icymi]
    [icymi new|new pod]
    [live now|streaming now|streaming live|going live|live webcast|live webinar|live stream|on air now]
    starting now
    [watch|listen|tune in|follow along|join|stream|hear it|see it|catch it|catch us] live
    tune in [to|for|at|on|tonight|today|tomorrow|this|now|here|next|as|every]
    follow along
    [follow|add] [us|me] [on|at|for|to|and|here|<link>]
    follow <mention>, [and|for|<mention>|on|if]
    [join|catch|meet|find] [us|me] [for|at|on|live|tonight|today|tomorrow|this|next|in|as]
    join us [<number>|<time>|tomorrow|tonight]
    link to [my|our]
    [you're|you are] invited to
    [hear|learn] [more|] from our
    hear our <word>
    come [see|hear|meet|join|visit|say hi to] [us|me]
    [i'm|we're|i am|we are|i'll be|we'll be] [hosting|exhibiting|presenting|performing|speaking at|signing] [a|an|at|live|our|the|tonight|today|tomorrow]
    [read|see|watch|hear|learn|find out] more [about our|about how we|on our]
    [i'm|i am|im] a [rapper|singer|producer|youtuber|streamer|songwriter] [with|and|from|trying|who]
    [presented|brought to you] by
    invite [people|friends|your friends|everyone] to [join|like|follow|subscribe]
    [find|listen to|stream|watch] [us|me] on
    [also|out|available|now] on [itunes|spotify|apple podcasts|soundcloud|youtube|amazon|kindle|bandcamp|netflix]
  `,
};

export const selfPlugOwn: WordList = {
  source: 'What people advertise of their own; ours.',
  phrases: `
    [my|our] [new|latest|first|newest|own|youtube|little|<word>|] [channel|page|podcast|show|blog|newsletter|website|site|video|videos|stream|single|song|songs|album|track|mixtape|music|episode|article|book|novel|webinar|report|shop|store|collection|exhibition|gig|campaign|kickstarter|app|game|interview|profile|course|issue|vid|chanel|covers]
  `,
};

export const selfPlugOut: WordList = {
  source: 'What is said of it; ours.',
  phrases: `
    [is|are|is now|are now|is finally|just went|] [out|live|up|dropping|launched|here|out now|online|available]
  `,
};
