import type { WordList } from '../../pack';

export const eventPush: WordList = {
  source: 'How firms push a webinar, a stand, a talk of their own; corporate and promo posts in the labelled sets (2026-11).',
  phrases: `
    [our|free|live|upcoming|next|exclusive] [<word>|] [webinar|masterclass|webcast|virtual event|info session|open house]
    [join|see|meet|visit|find|catch] us [at|in|on] [booth|stand|hall|stage]
    [booth|stand] <number>
    [register|rsvp|sign up] [now|today|here|below|at|<link>]
    [register|rsvp|sign up] for [the|our|my|this|these|a|an|your|monday|tuesday|wednesday|thursday|friday|saturday|sunday|<mention>|<hashtag>]
    [reserve|save|secure] your [seat|spot]
    [seats|spots|places] are [limited|filling|going]
    [limited|few] [seats|spots|places] [available|left|remaining|only]
    [don't|do not] miss [our|this|the] [<word>|] [webinar|event|talk|panel|keynote|workshop|conference|launch]
    hear [from|] our [ceo|cmo|founder|chairman|experts|panel|speakers|director|president|team]
    [hear|learn] from [industry|leading|our|top] [experts|leaders|speakers]
    [keynote|panel|session|webcast|webinar|live stream|event] [begins|starts|kicks off|has begun|is live|starting]
    [follow along|follow the conversation|join the conversation|join the discussion|join the debate]
    [will be|i'll be|we'll be|we are|we're|is|are] [speaking|presenting|exhibiting] at [the|this|our|<hashtag>|<mention>|<word>]
  `,
};
