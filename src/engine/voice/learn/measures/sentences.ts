import type { Draft } from '../../../draft';
import * as T from '../../../tokens';
import { quoteIn } from '../quote-in';
import type { Measure } from './measure';

/** How many words a sentence has: the middle one of all, the shortest, the longest. */
export const sentences: Measure = {
  id: 'sentences',
  of({ all: drafts }) {
    const all = drafts.flatMap(spoken).sort((a, b) => a.words - b.words);
    const [shortest, middle, longest] = [all[0], all[(all.length - 1) >> 1], all.at(-1)];
    if (!shortest || !middle || !longest) return null;
    return {
      values: { middle: middle.words, shortest: shortest.words, longest: longest.words },
      quotes: (middle.words === longest.words ? [middle] : [middle, longest]).map(({ draft, span }) => quoteIn(draft, span)),
    };
  },
};

/** Its sentences that have words; links and tags are none. */
function spoken(draft: Draft) {
  const { kind } = draft.tokens;
  return draft.tokens.sentences.flatMap((span) => {
    const words = kind.subarray(span.from, span.to).filter((what) => what < T.LINK).length;
    return words > 0 ? [{ draft, span, words }] : [];
  });
}
