import type { WordList } from '../../pack';

export const priceTag: WordList = {
  source: 'How a price is put on show: leaflets, mailings, text-message adverts in the labelled sets (2026-11).',
  phrases: `
    [yours|everything|available|now] for [only|just|] <money>
    [for|at|from|now|prices from|are|is] [only|just] <money>
    prices from <money>
    as [little|low] as <money>
    [starting|starts|start] [at|from] <money>
    [tickets|entry|admission|membership|classes|rooms|plans|seats] [are|from|only|just|for|] <money>
    [only|just] <money> [per|a|each] [month|week|day|person|night]
    [was|down from|usually|regularly] <money>, [now|only|just|] [only|just|] <money>
    worth [over|up to] <money>
    at no [extra|additional] [cost|charge]
    [fast|quality|reliable] and affordable
    <number> [pence|cents] per [msg|min|text]
    [best offer|obo]
    <money> [each|apiece|a jar|a bottle|a box|a bag|a piece|a pair|per person|per head|a head|a pot|a night|a ticket|plus shipping|shipped]
    ^ from <money>
  `,
};
