import { type Draft, saidHits } from '../draft';
import { bitOf } from '../lexicon';
import { sells } from '../offering';
import type { Span } from '../tokens';
import { classesAt } from '../word-at';
import { type StrengthUnit, sentenceAt } from './strength';

const SELL = bitOf('sell');

/** Fewer sentences or words than this have no order worth praising. */
const FEWEST = 2;
const SHORTEST = 15;

/** The reader comes first, in the first sentence and in most of them. */
export const readerFirst: StrengthUnit = {
  id: 'reader-first',
  hears: ['strength-reader-first'],
  shows: (draft) => (draft.kind === 'reply' || draft.kind === 'comment' || sells(draft) ? [] : toReader(draft)),
  examples: {
    shows: [
      '«You know the shelf where you put every form you will read later.» Take one down tonight; the first page of your lease says when the deposit is due.',
      '«You can wet old bread under the tap.» Give it ten minutes in your oven, and it sings again.',
      '«If your child is afraid of the needle, tell the nurse at the door.» You may hold hands, and you may sing.',
    ],
    lacks: [
      'We bake at four, so that you can sleep.',
      'You need this. Our spring sale starts today.',
      'Thank you.',
      'Do you like bread?',
      'You know there is. I shall speak to you soon.',
      'Your chance to win! Enter now, and you could be next.',
      'The office is closed on Monday. Please use the night desk.',
    ],
  },
};

function toReader(draft: Draft): Span[] {
  const { tokens, about, counts } = draft;
  const [first] = tokens.sentences;
  const met = saidHits(draft, 'strength-reader-first').find(({ from }) => from === first?.from);
  if (
    !first ||
    !met ||
    first.mark === '?' ||
    about.length < FEWEST ||
    counts.words < SHORTEST ||
    counts.exclamations > 0 ||
    draft.links.length > 0
  )
    return [];
  if (about.filter((whom) => whom === 'reader').length < FEWEST || about.includes('us')) return [];
  for (let i = first.from; i < first.to; i++) if (classesAt(tokens, i, draft.pack) & SELL) return [];
  return [sentenceAt(draft, met.from)];
}
