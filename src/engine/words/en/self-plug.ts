import type { WordList } from '../../pack';

export const selfPlug: WordList = {
  source: 'Plugs of an own channel, show, book, event: comment spam, promo and personal accounts in the labelled sets (2026-11).',
  phrases: `
    check out [my|our]
    check [me|us] out
    [we|i] [make|built|build|sell] one [that's|that is|which is] [way|much|so much|far|a lot|even|] [better|cheaper|faster|simpler|easier] than
    happy to [give|offer|send] [a|you a|readers a|redditors a|you all a] [discount|code|discount code|free trial|trial|coupon]
    [we|i|we've|i've] [built|made|wrote|created] [a|an] [<word>|] [tool|app|guide|course|template|newsletter|plugin|product|checklist|playbook|bot|extension] [for that|for this|for exactly|that solves|that fixes]
    [subscribe|sub|listen|tune in] to [me|us]
    [new|latest] [episode|video|post|blog post|blog|podcast|single|album|article|vlog|music|merch] [is|] [out|up|live|available|now|on the blog|below|dropping]
    ^ [new on the blog|new blog post|new video|new episode|new pod|new podcast]
    icymi new
    ^ icymi $
    [live now|streaming now|streaming live|going live|live webcast|live stream|on air now]
    starting now
    [watch|listen|tune in|join|stream|catch us] live
    tune [in|] [to|into|for|at|on|tonight|today|tomorrow|this|now|here|next|as]
    follow along
    [follow|add] [us|me] [on|at|for|to|and|here|<link>]
    follow <mention>, [and|for|<mention>|on|if]
    [join|catch|meet|find] [us|me] [for|at|on|live|tonight|today|tomorrow|this|next|as|<number>|<time>]
    link to [my|our]
    [you're|you are] invited to
    [hear|learn] [more|] from our
    hear our <word>
    come [see|hear|meet|join|visit] [us|me]
    [i'm|we're|i am|i'll be|we'll be] [hosting|exhibiting|presenting|performing|speaking at|signing] [a|an|at|live|our|the|tonight|today|tomorrow]
    [read|see|watch|hear|learn|find out] more [about our|on our]
    [i'm|i am|im] a [rapper|singer|producer|youtuber|streamer|songwriter]
    [presented|brought to you] by
    [issue|commentary|newsletter|edition|episode|podcast] is [out|live|here|up]
    promote [his|her|my|our|their] <word>
    invite [people|friends|your friends|everyone] to [join|like|follow|subscribe]
    [find|watch] [us|me] on
    [out|available|also|now] on [itunes|spotify|apple podcasts|soundcloud|youtube|amazon|kindle]
    [join|catch|meet|find] [us|me] in [hall|booth|room|person|the|our]
    [issue|newsletter|edition|episode|ep|podcast|vol|volume|part|chapter|season] <number> [is|of|with|now] [out|live|here|up|now|my|our|<mention>|the]
    [issue|newsletter|edition|episode|ep|podcast|season] <number> is
    [this week's|this month's|today's|the latest] [newsletter|episode|issue|edition|podcast] [subscribe|is|out|<link>|here]
    [subscribe|sign up] here
    [check out|check] [mah|muh|ma] <word>
    [will be|is|are] live [at|on|tonight|in] [<time>|<hashtag>|<mention>|<number>|tonight|today|the studio]
    my [latest|weekly|monday|tuesday|wednesday|thursday|friday|saturday|sunday] [<hashtag>|] column
    [i'm|i am|we're|we are|i'll be|we'll be] [speaking|talking|presenting|on a panel|exhibiting|performing|playing|giving a talk] [at|in]
    [swing|drop|stop] by [our|my|the|booth|stand|and say]
    come [and|] say [hi|hello]
    at [booth|stand] <number>
    [please|pls|plz|plse|plis] [and|just|go|also|do|] [subscribe|subcribe]
    and subscribe
    subscribe [please|pls|plz|for more|if you|if u]
    become [my|our] [first|next|] [subscriber|follower|patron]
    [help|get] [me|us] [to|] [get|reach|hit] [to|] <number>
    follow for [more|daily|weekly]
    [join|free|our|my] [<word>|] [tg|telegram|discord|whatsapp|slack] [channel|group|server|community|chat]
    ^ coming up [next|shortly|soon|at|on|in|tonight|today|this]
    [now|is|are] streaming [on|at|live|in]
    [up|now|live|is|are|new] on [the|my|our] blog
    [hope|hoping] [you|you'll|you can|you will] [can|will|] [join us|join me|make it|be there]
    hope to see [you|many of you|all of you|you all] [there|at]
    [hold|holding|host|hosting] [<word>|] office [hours|hrs]
    [i'm|we're|i am|we are|i'll be|we'll be|i will be|we will be|i'm also] [hosting|holding] [a|an|our|my|the|another]
    turn [on|] [<word>|] [notifications|notifs] [on|]
    read [my|our] [weekly|monthly] update
    live on [air|youtube|twitch|instagram|facebook|linkedin|tiktok] [today|tonight|tomorrow|at|in|now]
  `,
};

export const selfPlugOwn: WordList = {
  source: 'What people advertise of their own; ours.',
  phrases: `
    [my|our] [new|latest|first|newest|own|youtube|little|<word>|] [channel|page|podcast|show|blog|newsletter|website|site|video|videos|stream|single|song|songs|album|track|mixtape|music|episode|article|book|novel|webinar|report|shop|store|collection|exhibition|gig|campaign|kickstarter|app|game|interview|profile|course|issue|vid|chanel|covers|review|reviews|blogs|playlist|closet|listing|listings|portfolio|tutorial|tutorials|guide|ebook|column|interviews|patreon|fundraiser|petition|event|events|workshop|class|party|talk|session|panel|concert|tour|gallery|photo album]
  `,
};

export const selfPlugMade: WordList = {
  source: 'How people say that something is their own work; ours.',
  phrases: `
    [i|we|i've|we've|i have|we have] [just|recently|finally|also|] [built|made|wrote|written|launched|created|released|developed|designed|published|coded|started|recorded|put together|shipped|open sourced]
    [i'm|i am|we're|we are] the [maker|makers|author|authors|developer|developers|founder|founders|creator] of
  `,
};

export const selfPlugLook: WordList = {
  source: 'How it is handed round, with no name and no "my"; ours.',
  phrases: `
    check [it|them|that] out
    [have a look|take a look|give it a try|give it a go|try it|read it|download it|get it|grab it] [at|here|], <link>
    [give|gave] it a [try|go|spin|whirl|star]
    [have|take] a look [here|below|and let]
    let me know what you think
    [would love|i'd love|we'd love|love] [your|any|some|to hear your|to get your] [feedback|thoughts]
    [you can|] [find|try|get|read|download] it [here|at|on], [<link>|now|today]
  `,
};

export const selfPlugOut: WordList = {
  source: 'What is said of it; ours.',
  phrases: `
    [is|are|is now|are now|is finally|just went|] [out|live|up|dropping|launched|here|out now|online|available]
  `,
};

export const selfPlugLabel: WordList = {
  source: 'What stands before the colon of an announced programme; ours.',
  phrases: `
    [podcast|pod|webinar|livestream|live stream|newsletter|vlog]
  `,
};
