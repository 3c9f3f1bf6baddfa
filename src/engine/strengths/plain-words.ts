import type { Draft } from '../draft';
import { sells } from '../offering';
import * as T from '../tokens';
import { openedAt } from '../unbroken';
import type { StrengthUnit } from './strength';

/** Enough words to show that plainness is a choice. */
const FEWEST = 40;
/** Letters a word, words a sentence: what plain-language guides ask of a text for everybody. */
const LETTERS = 4.4;
const SENTENCE = 13;
const LONG_WORD = 12;

/** Much said in short words: its shortest full sentence shows it. */
export const plainWords: StrengthUnit = {
  id: 'plain-words',
  shows: plainest,
  examples: {
    shows: [
      '«A lease is a promise with two sides.» You pay on time, and the roof stays dry. If it rains in, write a note and keep a copy. Do not stop the rent on your own. Call us first, and we will look at it with you for an hour. It costs you no more than a coffee.',
    ],
    lacks: [
      'The office is closed on Monday.',
      'Notwithstanding the aforementioned obligations, the lessee remains responsible for the maintenance of the premises. Subsequent modifications require written authorisation by the administration. Correspondence regarding outstanding liabilities must reference the applicable identification number, otherwise processing is impossible.',
      'Good bread. Good coffee. Good morning.',
      'I am new here and I do not know where the terminal is. I ran the code from the page. It did not work. The box stays red. I tried it four times on two days. Can you help me with this? I do not know what to do now, and my boss waits for it.',
    ],
  },
};

function plainest(draft: Draft): T.Span[] {
  const { tokens, counts } = draft;
  const { sentences } = tokens;
  if (
    counts.words < FEWEST ||
    sentences.length < 3 ||
    counts.words / sentences.length > SENTENCE ||
    draft.links.length + draft.hashtags.length + tokens.emoji.length + counts.questions + counts.exclamations + counts.caps > 0 ||
    sells(draft)
  )
    return [];
  if (draft.hits.of('corporate-words').length + draft.hits.of('brochure').length > 0) return [];
  let letters = 0;
  for (let i = 0; i < tokens.length; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (tokens.kind[i] === T.WORD && length > LONG_WORD) return [];
    if (tokens.kind[i] === T.WORD) letters += length;
  }
  if (letters / counts.words > LETTERS) return [];
  const whole = sentences.filter(
    ({ from, to, mark }) => mark === '.' && to - from >= 5 && to - from <= 9 && ((tokens.flags[from] as number) & T.CAPITALISED) !== 0,
  );
  return whole.slice(0, 1).map((sentence) => openedAt(draft.text, sentence));
}
