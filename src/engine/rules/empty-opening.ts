import { type Draft, isQuoted, saidHits, spanOf } from '../draft';
import { foldOf } from '../fold';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { isTitle } from '../titles';
import { NO_GAP } from '../tokens';

/** A first line that could stand over any post. */
export const emptyOpening: Rule = {
  id: 'empty-opening',
  category: 'strategy',
  principle: 'P15',
  severity: 'consider',
  kinds: ['post', 'article', 'thread', 'release', 'title'],
  structure: true,
  tries: 2,
  hears: ['empty-opening', 'empty-title'],
  sees: Sign.BRIEF,
  checks: (draft) => (isTitle(draft) ? title(draft) : opening(draft)),
  examples: {
    bad: [
      '«Big news»! The west wing opens on Sunday at nine.',
      '«Happy Monday everyone»! The rye is back, and it is darker than before.',
      '«Drumroll please»… the clinic has a new waiting room.',
      '«Hello everyone», today the court decided on our lease.',
      "«It's official»: version four is out and the builds are faster.",
      '«Did you know»? The old harbour had forty cranes.',
      { text: '«bug»', platform: 'github', kind: 'title' },
      { text: '«Please help»!!', platform: 'reddit', kind: 'title' },
    ],
    good: [
      'The west wing opens on Sunday at nine, and the roof no longer leaks.',
      'Happy Monday? Mine began with a flood.',
      'Did you know that the harbour had forty cranes?',
      '@anna hi there, the rye is back on Monday.',
      'Big news travels slowly in our village, so I will tell it again.',
      { text: 'Bug: the second remote is gone after a sync', platform: 'github', kind: 'title' },
      { text: 'Help', platform: 'youtube', kind: 'title' },
      'Hello from the oven, where it is already 240 degrees.',
    ],
  },
};

/** Titles of a word or two, which are too few to show a language. */
const LABEL =
  /^\W*((?:a |an |some )?(?:bugs?|bug report|issues?|errors?|problems?|questions?|feature request|suggestion|feedback|help|advice))\W*$/i;

/** A title that names nothing, where people choose by titles. */
function title(draft: Draft): Found[] {
  if (!draft.norms.titled) return [];
  const label = LABEL.exec(draft.text)?.[1];
  if (label) {
    const start = draft.text.indexOf(label);
    return [{ start, end: start + label.length, variant: 'title' }];
  }
  const whole = saidHits(draft, 'empty-title').find(({ from, to }) => from === 0 && to === draft.tokens.length);
  return whole ? [{ ...spanOf(draft, whole.from, whole.to), variant: 'title' }] : [];
}

/** Only where the phrase is all of the first line or sentence, and something follows. */
function opening(draft: Draft): Found[] {
  const { tokens, hits, text } = draft;
  const [hit] = hits.of('empty-opening');
  if (hit?.from !== 0 || hit.to === tokens.length || isQuoted(draft, hit) || tokens.gap[hit.to] === NO_GAP) return [];
  const end = tokens.end[hit.to - 1] as number;
  // A question mark where no question is meant, but "Happy Monday?" is somebody's.
  if (tokens.sentences[0]?.to === hit.to && text[end] === '?' && hit.to < 3) return [];
  const fold = foldOf(draft)?.at ?? null;
  return [{ ...spanOf(draft, 0, hit.to), ...(fold !== null && text.length > fold ? { values: { fold }, variant: 'fold' } : {}) }];
}
