/** What a search leaves of the page: the pieces that say all of its words, with what they stand in. */

/** What can be read alone: a field, or a row of a list. One that holds others is told apart by them. */
const PIECES = '.field, .empty, .rows > li, .stored > li, .traits > li';
/** Not looked at: examples are others' words, and what is not chosen is not said. */
const UNREAD = 'option, pre, dialog, [hidden], .examples, label:has([type="radio"]:not(:checked))';
const OUT = 'data-out';

/** @returns the words of a search, so that case and accents make no difference */
export function wordsOf(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** @returns whether a text says all of the words */
export function says(text: string, words: readonly string[]): boolean {
  const found = folded(text);
  return words.every((word) => found.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Takes out of sight whatever in a section does not say the words.
 * @param words none: everything is there again
 * @returns how many pieces are left
 */
export function sift(section: Element, words: readonly string[]): number {
  for (const out of [section, ...section.querySelectorAll(`[${OUT}]`)]) out.removeAttribute(OUT);
  if (words.length === 0) return piecesIn(section).length;
  const count = says(headOf(section), words) ? Math.max(1, piecesIn(section).length) : siftWithin(section, words, true);
  section.toggleAttribute(OUT, count === 0);
  return count;
}

/** @param isBare whether what is no piece, and holds none, goes: a help for all rows says nothing once most of them are gone */
function siftWithin(around: Element, words: readonly string[], isBare: boolean): number {
  let count = 0;
  for (const child of around.children) {
    const left = siftOne(child, words);
    count += left ?? 0;
    child.toggleAttribute(OUT, left === 0 || (left === null && isBare && !staysWith(child)));
  }
  return count;
}

/** @returns how many pieces are left there, `null` where there were none */
function siftOne(element: Element, words: readonly string[]): number | null {
  const isPiece = element.matches(PIECES);
  if (piecesIn(element).length === 0) return isPiece ? Number(isLeft(element, words)) : null;
  // The label of a list speaks for every row of it.
  if (isPiece && says(labelOf(element), words)) return piecesIn(element).length;
  return siftWithin(element, words, !isPiece);
}

/** Whoever is in a field stays in it. */
const isLeft = (piece: Element, words: readonly string[]) => says(textOf(piece), words) || piece.contains(document.activeElement);

/** The heading, and what has just been said: that something is gone, and the way back. */
const staysWith = (element: Element) => element.matches('h2, .intro, [role="status"]:not(:empty), summary');

/** @returns the pieces that hold no others */
function piecesIn(around: Element): Element[] {
  return [...around.querySelectorAll(PIECES)].filter((piece) => !piece.querySelector(PIECES));
}

const headOf = (section: Element) =>
  [...section.querySelectorAll(':scope > h2, :scope > .intro')].map(({ textContent }) => textContent).join(' ');

const labelOf = (piece: Element) =>
  [...piece.querySelectorAll(':scope > :is(label, legend, .help)')].map(({ textContent }) => textContent).join(' ');

/** Label, help and value, as they would be read out. */
function textOf(piece: Element): string {
  const texts = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const said: string[] = [];
  while (texts.nextNode()) said.push(texts.currentNode.textContent ?? '');
  for (const control of piece.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select'))
    said.push(shownIn(control));
  return said.join(' ');
}

function shownIn(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
  return control.type === 'radio' || control.type === 'checkbox' || control.type === 'file' ? '' : control.value;
}
