import type { WordList } from '../../pack';

export const nowAvailable: WordList = {
  source: 'Shelf and launch wording: corporate and promo posts in the labelled sets (2026-11).',
  phrases: `
    [now|finally|officially] [available|shipping|in stock|in stores|enrolling|open for]
    now accepting [new|] [orders|bookings|applications|patients|clients]
    [in stores|in cinemas|on shelves] [now|today]
    available [everywhere|worldwide|today|soon]
    [is|are|it's|^] available now
    available now [at|on|in|from|for]
    [taking|now taking] [pre orders|orders|bookings]
    [hits|hit] [stores|shelves]
    [launching|dropping|releasing|debuting] [today|tomorrow|tonight|soon|this|next|on|in]
    coming soon [to|from]
    coming soon $
    [launched|available|introduced] in [over|more than|] <number> [countries|markets|cities|stores]
    [registration|enrollment|pre orders|applications|bookings|submissions|entries|nominations] [is|are|] [now|officially|] open
    [limited|exclusive|collector's] edition
    [open|opening] for [business|bookings|orders]
    [our|my|the] grand opening [is|on|this|starts]
    [back in stock|pre order now]
    [now|just|newly] [stocking|in store|in the shop|on the menu|on tap]
    [now|just|newly] [landed|arrived] [in|on] [store|stores|stock|our shop|the shop|our shelves|the shelves]
    [has|have] just [landed|arrived] $
    [is|are] back [in stock|in store|in stores|on the menu|from <money>]
    fresh batch of
    [new|fresh] [arrivals|stock|drop|collection|colours|colors] [in|just|has|have|now|are|is]
    new arrivals
    our [new|lightest|fastest|softest|strongest|tastiest|best|boldest|biggest|smartest] <word> [<word>|] yet
    discover [the|our|a] <word> [everyone's|everybody's|everyone is|everybody is|that will|made]
    [say hello to|meet] [the|our|your] [new|newest|latest|next|favourite|favorite]
    [is|are] back in [all|every|more|new] [sizes|colours|colors]
    ^ restocked
    [wake|treat|pamper|spoil] [it|them|your|yourself] [up|] [with|to]
    nothing beats [a|an|the|our] <word>
    [your|tired|dry] [<word>|] [deserves|deserve] [better|more|the best]
    nothing says <word> like [a|our]
  `,
};
