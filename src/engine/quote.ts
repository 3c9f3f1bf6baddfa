/** @returns words of a draft or a profile for use inside a sentence: on one line, cut after `most` letters */
export function quoted(words: string, most = 80): string {
  // As nearly all that is quoted.
  if (!UNEVEN.test(words)) return words.length <= most ? words : cut(words.slice(0, most));
  const line = words.replace(/\s+/g, ' ').trim();
  // A letter may be two units long; what is cut off anyway need not be taken apart.
  const letters = Array.from(line.slice(0, 2 * most + 2));
  return letters.length <= most ? line : cut(letters.slice(0, most).join(''));
}

/** Letters of its words that a tip has room for. */
const TIP = 140;

/** @returns the words of a finding as its sentences repeat them: whoever marks them there looks for these */
export const inTip = (words: string): string => quoted(words, TIP);

/** A longer word is cut in two all the same. */
const WORD = 24;

/** @returns words that go on, without the last letter and the piece of a word before it */
function cut(words: string): string {
  const end = words.lastIndexOf(' ');
  return `${(end > 0 && words.length - end <= WORD ? words.slice(0, end) : Array.from(words).slice(0, -1).join('')).trimEnd()}…`;
}

/** Ends a sentence; a blank before it goes along. */
const STOPS = ' .!?…';

/** @returns a line of the profile for use inside a sentence of ours, without a stop of its own; `null` if nothing stands there */
export function lineOf(line: string | undefined, most?: number): string | null {
  const said = line?.trim() ?? '';
  let end = said.length;
  while (end > 0 && STOPS.includes(said.charAt(end - 1))) end--;
  return end === 0 ? null : quoted(said.slice(0, end), most);
}

/** More than a single space, or anything beyond plain characters. */
const UNEVEN = /^ | $| {2}|[^ -~]/;
