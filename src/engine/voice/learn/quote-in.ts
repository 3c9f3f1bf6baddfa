import type { Draft } from '../../draft';
import type { Span } from '../../tokens';

/** Words of a post that show something, with as much of their sentence as a line holds. */
export interface Quote {
  before: string;
  words: string;
  after: string;
}

/** Letters on either side of the words, and of the words themselves. */
const AROUND = 40;
const WORDS = 100;

/** @returns the words at a span of a post, in their sentence */
export function quoteIn({ text, tokens }: Draft, { start, end }: Span): Quote {
  const sentence = tokens.sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
  return {
    before: tail(onOneLine(text.slice(sentence.start, start)).trimStart()),
    words: head(onOneLine(text.slice(start, end)).trim(), WORDS),
    after: head(onOneLine(text.slice(end, Math.max(end, sentence.end))).trimEnd(), AROUND),
  };
}

/** @returns words that need no sentence around them: an emoji, a hashtag */
export const alone = (words: string): Quote => ({ before: '', words, after: '' });

const onOneLine = (words: string) => words.replace(/\s+/g, ' ');

function head(words: string, most: number): string {
  // A letter may be two units long; what is cut off anyway need not be taken apart.
  const letters = Array.from(words.slice(0, 2 * most + 2));
  return letters.length <= most ? words : `${letters.slice(0, most).join('').trimEnd()}…`;
}

function tail(words: string): string {
  const letters = Array.from(words.slice(-2 * AROUND - 2));
  return letters.length <= AROUND ? words : `…${letters.slice(-AROUND).join('').trimStart()}`;
}
