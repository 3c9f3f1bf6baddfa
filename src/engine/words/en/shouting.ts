import type { WordList } from '../../pack';

export const shoutingWords: WordList = {
  source: 'Words that carry the volume when they alone are in capitals; ours, after the promo and text-message sets (2026-11).',
  phrases: `
    [ever|free|best|huge|amazing|incredible|insane|click|win|winner|massive|exclusive|urgent|alert|hurry|limited|final|biggest|only|everything|epic|unbelievable|guaranteed|sale|wow|omg|must|new|big|hot|instantly|everyone|now|shock|shocked|shocking|wild|crazy|panic|infuriating|exploded|explodes|unlimited|proven|secret|bonus]
  `,
};
