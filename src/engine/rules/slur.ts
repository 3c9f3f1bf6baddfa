import { spanOf } from '../draft';
import type { Rule } from '../rule';
import { slursIn } from './insult';

/** A word that was made to wound people for what they are. */
export const slur: Rule = {
  id: 'slur',
  category: 'audience',
  principle: 'P13',
  severity: 'stop',
  everyone: true,
  tries: 2,
  hears: ['slur'],
  checks: (draft) => slursIn(draft).map(({ from, to }) => spanOf(draft, from, to)),
  examples: {
    bad: [
      'That referee is a «retard».',
      'What a «retarded» parking rule.',
      { text: 'He runs like a «spaz».', account: { mode: 'personal' } },
      'We sat next to a «midget» at the opera.',
      'No «trannies» at our club night, they said, so we left.',
      'My uncle still says «chinaman» and laughs alone.',
      'Get that «faggot» off the stage.',
    ],
    good: [
      'The curtain is fire retardant.',
      'Spastic paralysis is what our clinic treats.',
      'He used the word “retarded” and we talked about why that hurts.',
      'There is a chink in the armour of the knight in room four.',
      'Midget cars race on dirt.',
      'The dyke held through the storm.',
      'The new rule will cripple our bus line.',
      'Everything is spick and span for the opening.',
    ],
  },
};
