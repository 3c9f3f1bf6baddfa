import { type Draft, saidHits } from '../draft';
import { sells } from '../offering';
import type { Span } from '../tokens';
import { isGrave } from '../voice/signs';
import type { StrengthUnit } from './strength';

/** A first sentence of more words than this is no hook. */
const LONGEST = 14;

/** A first sentence that makes one read the second. */
export const goodHook: StrengthUnit = {
  id: 'good-hook',
  hears: ['strength-good-hook'],
  shows: (draft) => (draft.kind === 'reply' || draft.kind === 'comment' || draft.kind === 'title' || sells(draft) ? [] : hook(draft)),
  examples: {
    shows: [
      '«We burnt forty loaves on our first day.» Here is what the second day taught us.',
      '«Nobody told me that judges knit.» The one in room six is on her third scarf this year, and she listens better for it.',
      '«It took us nine years to find the leak.» It was behind the only picture we never moved.',
      '«The oldest ticket in our box is from 1891.» It is for a whale.',
    ],
    lacks: [
      'We are thrilled to announce our new wing. It opens in May.',
      'The office is closed on Monday. The night desk is open.',
      'We were founded in 1990 as a family business with a passion for quality and a strong commitment to service. Today we are many.',
      'Nobody does it better!',
      { text: 'I was there too. It was cold.', replyTo: 'Who came to the reading?' },
    ],
  },
};

function hook(draft: Draft): Span[] {
  const [first, second] = draft.tokens.sentences;
  if (!first || !second || first.to - first.from > LONGEST || first.mark === '!' || draft.links[0]?.token === first.to - 1) return [];
  if (draft.hits.of('announcement').length > 0 || draft.hits.of('self-praise').length > 0 || isGrave(draft)) return [];
  return saidHits(draft, 'strength-good-hook').some(({ from }) => from === first.from) ? [{ start: first.start, end: first.end }] : [];
}
