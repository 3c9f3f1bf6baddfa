import type { Draft } from '../draft';
import { quoted } from '../quote';
import type { Found, Rule, RuleContext } from '../rule';
import * as Sign from '../signs';
import { judge, traitKey, traitName } from '../voice/character';
import type { Intensity, Voice } from '../voice/voice';

const character = (...traits: string[]): Voice => ({ character: { traits } });

/** A strong trait comes before what else could be considered, a faint one after it. */
const LAG: Readonly<Record<Intensity, number>> = { 1: 3, 2: 0, 3: -3 };

/** Words that speak against a trait of the character. */
export const outOfCharacter: Rule = {
  id: 'out-of-character',
  category: 'voice',
  principle: 'P9',
  severity: 'consider',
  tries: 1,
  sees: Sign.VOICE,
  checks: strays,
  examples: {
    bad: [
      { text: '«Dear valued customer», your bread is ready.', voice: character('warm') },
      { text: 'We «leverage our» oven.', voice: character('funny', 'plain-spoken') },
      { text: '«Some might say» that crust is better than crumb.', voice: character('bold') },
      { text: 'Pie is «coming soon».', voice: character('precise') },
      { text: 'We are open again«!!!»', voice: character('calm') },
      { text: '«Comments are closed».', voice: character('curious') },
      {
        text: '«Dear valued customer», your bread is ready.',
        voice: { character: { traits: ['warm'], intensity: { warm: 3 }, meanings: { warm: 'we know the regulars by name' } } },
      },
    ],
    good: [
      { text: 'The bread is ready, Ana.', voice: character('warm', 'plain-spoken') },
      { text: 'Dear valued customer, your bread is ready.', voice: character('bold') },
      'Dear valued customer, your bread is ready.',
      { text: 'Dear valued customer, your bread is ready.', voice: character('elegant', 'unheard-of') },
      { text: 'The office is closed on Monday.', voice: character('warm', 'funny', 'bold', 'calm', 'precise') },
      { text: 'They wrote “we are pleased to inform you”, and we laughed.', voice: character('warm') },
    ],
  },
};

/** One for each trait that the draft speaks against, at its most telling words; what is held most strongly first. */
function strays(draft: Draft, { voice }: RuleContext): Found[] {
  return judge(draft, voice)
    .flatMap(({ trait, intensity, meaning, verdict, spans }): Found[] => {
      const [span] = spans;
      if (verdict !== 'out' || !span) return [];
      const quote = quoted(draft.text.slice(span.start, span.end));
      const values = {
        trait: { key: traitName(trait) },
        how: { key: traitKey(trait, 'out'), values: { quote } },
        never: { key: traitKey(trait, 'never') },
        instead: { key: traitKey(trait, 'try'), values: { quote } },
      };
      const found: Found = { start: span.start, end: span.end, values, lag: LAG[intensity] };
      return [meaning ? { ...found, variant: 'meaning', values: { ...values, meaning } } : found];
    })
    .sort((a, b) => (a.lag ?? 0) - (b.lag ?? 0) || a.start - b.start);
}
