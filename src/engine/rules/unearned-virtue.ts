import { type Draft, quoteOf, saidHits, spanOf } from '../draft';
import { tellsOfHouse, tellsOfSelf } from '../house';
import type { Hit } from '../phrases';
import type { Found, Rule } from '../rule';
import { CAPITALISED, MONEY, NUMBER, PERCENT } from '../tokens';

/** Of so many hits the first ones say it all; each looks through its sentence. */
const ENOUGH = 20;

/** Green, caring, conscious: claimed, and nothing to check it by. */
export const unearnedVirtue: Rule = {
  id: 'unearned-virtue',
  category: 'authenticity',
  principle: 'P8',
  severity: 'fix',
  tries: 2,
  most: 2,
  hears: ['unearned-virtue'],
  checks: virtues,
  examples: {
    bad: [
      'Our bags are «eco-friendly».',
      'At the bank «we care deeply about» people.',
      'A «greener future» with our diesel.',
      'Our candles are «all natural» and made with love.',
      'We are «committed to sustainability».',
      '«Sustainability is at the heart» of our bakery.',
      'Our law office: «purpose-driven business» since the start.',
    ],
    good: [
      'Our bags are eco-friendly: 40 % flax, from a mill 12 kilometres away.',
      'My bike is more climate-friendly than my mood this morning.',
      'Is linen eco-friendly?',
      'Our school and Green Tomorrow planted a hedge on Saturday.',
      { text: 'We care about that a lot too, which stall was it?', replyTo: 'Too much plastic at your market!' },
      'We take back every jar. Last year that was 3,100 of them.',
      'The ad said “all natural”. So is mould.',
    ],
  },
};

function virtues(draft: Draft): Found[] {
  if (tellsOfSelf(draft) || saidHits(draft, 'virtue-proof').length > 0) return [];
  const severity = draft.counts.us > 0 ? 'fix' : 'consider';
  const claims = saidHits(draft, 'unearned-virtue').slice(0, ENOUGH);
  const names = new Set(claims.filter((hit) => isName(draft, hit)).map(({ from, to }) => quoteOf(draft, from, to)));
  return claims
    .filter(({ from, to }) => !names.has(quoteOf(draft, from, to)))
    .filter((hit) => tellsOfHouse(draft, hit) && !isShown(draft, hit))
    .map(({ from, to }) => ({ ...spanOf(draft, from, to), severity }));
}

/** A figure in the same sentence can be checked. */
function isShown({ tokens }: Draft, { from, to }: Hit): boolean {
  const sentence = tokens.sentences[tokens.sentence[from] as number];
  for (let i = sentence?.from ?? 0; i < (sentence?.to ?? 0); i++)
    if ((i < from || i >= to) && [NUMBER, PERCENT, MONEY].includes(tokens.kind[i] as number)) return true;
  return false;
}

/** "The school and Green Tomorrow plant a hedge": what somebody is called claims nothing. Where all is written large, in a title, nobody can tell. */
function isName({ tokens, pack }: Draft, { from, to }: Hit): boolean {
  const sentence = tokens.sentences[tokens.sentence[from] as number];
  if (!sentence || from === sentence.from || to - from < 2 || pack.prose.nounsCapital) return false;
  const isLarge = (i: number) => ((tokens.flags[i] as number) & CAPITALISED) !== 0;
  for (let i = from; i < to; i++) if (!isLarge(i)) return false;
  for (let i = sentence.from + 1; i < sentence.to; i++)
    if (!isLarge(i) && (tokens.end[i] as number) - (tokens.start[i] as number) > SMALL) return true;
  return false;
}

/** The small words of a title have so many letters at most. */
const SMALL = 4;
