import type { WordList } from '../../pack';

export const eventPush: WordList = {
  source: 'How firms push a webinar, a stand, a talk of their own; corporate and promo posts in the labelled sets (2026-11).',
  phrases: `
    [our|free|live|upcoming|next|exclusive|complimentary|on demand] [<word>|] [webinar|masterclass|webcast|live webcast|virtual event|info session|open house|lunch and learn|virtual summit]
    [join|see|meet|visit|find|catch] us [at|in|on] [booth|stand|hall|stage|the <word> expo|the <word> conference|the <word> summit]
    [booth|stand] <number>
    [register|rsvp|sign up|reserve your spot|reserve your seat|save your seat|save your spot|secure your spot|secure your seat] [now|today|here|for|below|at|<link>]
    [seats|spots|places|spaces] are [limited|filling|going|still]
    [limited|few] [seats|spots|places|spaces] [available|left|remaining|only]
    [don't|do not] miss [our|this|the] [<word>|] [webinar|event|talk|panel|keynote|workshop|conference|summit|launch]
    hear [from|] our [ceo|cmo|founder|chairman|experts|expert|panel|panelists|speakers|director|president|team]
    [hear|learn] from [industry|leading|our|top|world class] [experts|leaders|speakers|panelists]
    [keynote|panel|session|webcast|webinar|live stream|event] [begins|starts|kicks off|has begun|is live|starting|is about to]
    [follow along|follow the conversation|join the conversation|join the discussion|join the debate]
    [will be|i'll be|we'll be|we are|we're|is|are] [speaking|presenting|exhibiting] at [the|this|our|<hashtag>|<mention>|<word>]
  `,
};
