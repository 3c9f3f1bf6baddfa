import { classesAt, type Draft, saidHits } from '../draft';
import { bitOf } from '../lexicon';
import { sells } from '../offering';
import type { Span } from '../tokens';
import { isAsked, type StrengthUnit, sentenceAt } from './strength';

const TELLER = bitOf('us') | bitOf('self');
const ANNOUNCE = bitOf('announce');

/** Who, what, this morning: a small thing that really happened. */
export const everydayMoment: StrengthUnit = {
  id: 'everyday-moment',
  hears: ['strength-everyday-moment'],
  shows: (draft) => (sells(draft) || draft.links.length > 0 || draft.kind === 'reply' ? [] : moments(draft)),
  examples: {
    shows: [
      '«This morning a boy paid for his roll in one-cent coins, forty of them, and counted them twice.»',
      '«The apprentice came in late yesterday, with flour in her hair from home.» It was not ours.',
      '«At 6:10 the oven door fell on my foot, and the cat laughed.»',
      '«Somebody left a violin in the waiting room last night.» It plays.',
      '«On my way to court a pigeon sat on my file and would not leave.»',
    ],
    lacks: [
      'This morning we announced our new partnership.',
      'Join us tonight for the opening.',
      'Happy Monday everyone!',
      'The office is closed on Monday.',
      'Today is a good day to think about insurance.',
      'Every day we work for you.',
      { text: 'I called yesterday and nobody picked up.', replyTo: 'Sorry to hear that.' },
    ],
  },
};

/** A time or place of the day, somebody, and something that somebody did, in one sentence or two. */
function moments(draft: Draft): Span[] {
  const { tokens } = draft;
  const sentenceOf = ({ from }: { from: number }) => tokens.sentence[from] as number;
  const done = new Set(saidHits(draft, 'strength-everyday-moment-done').map(sentenceOf));
  if (done.size === 0) return [];
  const there = new Set(saidHits(draft, 'strength-everyday-moment-who').map(sentenceOf));
  const formal = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const classes = classesAt(tokens, i, draft.pack);
    if (classes & TELLER) there.add(tokens.sentence[i] as number);
    if (classes & ANNOUNCE) formal.add(tokens.sentence[i] as number);
  }
  return saidHits(draft, 'strength-everyday-moment')
    .filter((hit) => {
      const s = sentenceOf(hit);
      return done.has(s) && there.has(s) && !formal.has(s) && !isAsked(draft, hit.from);
    })
    .slice(0, 1)
    .map(({ from }) => sentenceAt(draft, from));
}
