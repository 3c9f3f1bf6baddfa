import type { WordList } from '../../pack';

export const priceTag: WordList = {
  source: 'How a price is put on show: leaflets, mailings, text-message adverts in the labelled sets (2026-11).',
  phrases: `
    [yours|get it|buy it|everything|available|now] for [only|just|] <money>
    [for|at|from|now|prices from|are|is] [only|just] <money>
    prices from <money>
    as [little|low] as <money>
    [starting|starts|start|prices start|priced] [at|from] [only|just|] <money>
    [tickets|entry|admission|registration|membership|classes|lessons|rooms|packages|plans|sessions|seats] [are|from|only|just|for|cost|] <money>
    [only|just] <money> [per|a|each|plus] [month|year|week|day|person|head|night|ticket]
    [was|reduced from|down from|normally|usually|regularly|regular price|retail price|rrp] <money>, [now|only|just|today] [only|just|] <money>
    worth [over|up to|] <money> [free|each|of|to]
    at no [extra|additional] [cost|charge]
    [fast|quick|great|good|quality|reliable] and affordable
    <number> [pence|cents] per [msg|message|min|minute|text|txt]
    [best offer|obo|or nearest offer]
    selling my
  `,
};
