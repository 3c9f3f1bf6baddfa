import * as T from '../tokens';

/** Forms that can mean the reader, a woman or other people: *Sie*, *sie*, *Ihr*, *ihr*. */
const FORMAL = new Set('sie ihnen ihr ihre ihren ihrem ihrer ihres'.split(' '));
/** Verbs that only go with *ihr*, you all. */
const PLURAL = new Set(
  'seid habt könnt wollt müsst dürft sollt mögt wisst werdet wart hattet wärt hättet würdet könntet möchtet solltet müsstet kennt braucht sucht'.split(
    ' ',
  ),
);
const YOU_ALL = new Set('euch euer eure euren eurem eurer eures'.split(' '));
const GREETED = new Set('geehrte geehrter geehrten'.split(' '));

/**
 * Counts by role, not by form. A capital inside a sentence is the polite *Sie*; at its beginning it is, once the draft has been
 * polite elsewhere. Small *ihr* is you all beside a verb that goes with nobody else. What stays unsure means nobody.
 * @returns the tokens that speak to the reader
 */
export function addressed(text: string, tokens: T.Tokens): number[] {
  const words = Array.from(tokens.kind, (kind, i) => (kind === T.WORD ? text.slice(tokens.start[i], tokens.end[i]) : ''));
  const lower = words.map((word) => word.toLowerCase());
  const sure: number[] = [];
  const unsure: number[] = [];
  const youAll = lower.some((word) => YOU_ALL.has(word));
  lower.forEach((word, i) => {
    if (!FORMAL.has(word)) return;
    const written = words[i] as string;
    if (written === word) {
      if (word === 'ihr' && isYouAll(i)) sure.push(i);
    } else if (written === written.toUpperCase()) return;
    else if (opens(i)) unsure.push(i);
    else sure.push(i);
  });
  const polite = sure.some((i) => words[i] !== lower[i]) || lower.some((word) => GREETED.has(word));
  // "Ihr seid", "Ihr könnt": no polite form.
  const opening = unsure.filter((i) => polite || (lower[i] === 'ihr' && PLURAL.has(lower[i + 1] ?? '')));
  return [...sure, ...opening];

  /** Behind a full stop, a colon, a quotation mark, a line's end: any word has a capital there. */
  function opens(i: number): boolean {
    if (tokens.sentences[tokens.sentence[i] as number]?.from === i) return true;
    const between = text.slice(tokens.end[i - 1], tokens.start[i]).trim();
    return between !== '' && between !== ',';
  }

  function isYouAll(i: number): boolean {
    const before = lower[i - 1] ?? '';
    const after = lower[i + 1] ?? '';
    if (PLURAL.has(before) || PLURAL.has(after)) return true;
    // "Was macht ihr?", but "Was macht ihr Hund?" and "Er hilft ihr."
    const asks = tokens.sentences[tokens.sentence[i] as number]?.mark === '?';
    const owns = words[i + 1] !== after;
    return (asks || youAll) && !owns && (before.endsWith('t') || after.endsWith('t'));
  }
}
