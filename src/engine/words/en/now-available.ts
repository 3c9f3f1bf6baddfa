import type { WordList } from '../../pack';

export const nowAvailable: WordList = {
  source: 'Shelf and launch wording: corporate and promo posts in the labelled sets (2026-11).',
  phrases: `
    [now|finally|officially] [available|shipping|in stock|in stores|enrolling|open for|on shelves|on newsstands]
    [now|currently] accepting [new|] [orders|bookings|applications|reservations|patients|clients]
    [in stores|in theaters|in cinemas|on shelves] [now|today|everywhere|worldwide|soon]
    available [everywhere|worldwide|today|soon]
    [is|are|it's|^] available now
    available now [at|on|in|from|for]
    [taking|now taking] [pre orders|preorders|orders|bookings]
    [hits|hitting|hit] [stores|shelves|theaters|cinemas]
    [launching|dropping|releasing|debuting] [today|tomorrow|tonight|soon|this|next|on|in]
    coming soon [to|from]
    coming soon $
    [launched|rolled out|available|introduced] in [over|more than|] <number> [countries|markets|cities|stores]
    [registration|enrollment|enrolment|pre orders|preorders|applications|bookings|submissions|entries|nominations] [is|are|] [now|officially|] open
    [limited|exclusive|collector's] edition
    [open|opening] for [business|bookings|orders|reservations]
    [grand opening|back in stock|pre order now]
  `,
};
