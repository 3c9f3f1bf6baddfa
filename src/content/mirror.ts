import type { Field } from './composer';
import type { Span } from './edit';
import { el } from './el';
import { insideOf, isTurned, layOutAs } from './field-layout';
import type { Layer } from './layer';
import type { Mark, Underlines } from './marks';
import { deepElementFromPoint, roots } from './shadow';

/** Pieces with a line under them. */
const LINED = '.stop, .fix, .consider';

/**
 * Underlines for textarea and input, whose text has no nodes to mark: the same text, laid out the same way and left
 * invisible, in our own layer above the field. If the two layouts differ, nothing is drawn.
 */
export function mirrorOf(field: Field, layer: Layer): Underlines {
  const letters = el('div');
  const sheet = el('div', { class: 'sheet' }, letters);
  const pane = el('div', { class: 'mirror', part: 'mirror', 'aria-hidden': 'true' }, sheet);

  function follow(): void {
    if (!pane.isConnected || pane.hidden) return;
    const box = field.getBoundingClientRect();
    const inner = insideOf(field);
    const scale = { x: box.width / field.offsetWidth || 1, y: box.height / field.offsetHeight || 1 };
    const corner = `${box.left + inner.left * scale.x}px, ${box.top + inner.top * scale.y}px`;
    pane.style.transform = `translate(${corner}) scale(${scale.x}, ${scale.y})`;
    pane.style.width = `${inner.width}px`;
    pane.style.height = `${inner.height}px`;
    layOutAs(field, sheet);
    sheet.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    pane.classList.toggle('unsure', !isFaithful());
    let start = 0;
    for (const text of textsOf(letters)) {
      const words = text.parentElement as HTMLElement;
      const span = { start, end: start + text.length };
      if (words.matches(`${LINED}, .told`)) words.classList.toggle('covered', isCovered(words) || isElsewhere(words, span));
      start = span.end;
    }
  }

  function isFaithful(): boolean {
    if (isTurned(field)) return false;
    const overflows = field.scrollHeight > field.clientHeight + 1;
    return field instanceof HTMLInputElement || !overflows || Math.abs(sheet.offsetHeight - field.scrollHeight) <= 2;
  }

  /** Scrolled out of the field, or a menu or a bar of the page stands over these words. */
  function isCovered(words: HTMLElement): boolean {
    const clip = pane.getBoundingClientRect();
    const centres = Array.from(words.getClientRects(), ({ left, top, width, height }) => [left + width / 2, top + height / 2] as const);
    const inside = centres.filter(([x, y]) => x > clip.left && x < clip.right && y > clip.top && y < clip.bottom);
    return inside.length === 0 || inside.some(([x, y]) => deepElementFromPoint(x, y, layer.root.host) !== field);
  }

  /** The field tells which letter stands at a point. Where it names others at the two ends of the line, its layout is not ours. */
  function isElsewhere(words: HTMLElement, { start, end }: Span): boolean {
    const lines = Array.from(words.getClientRects()).filter(({ width }) => width > 2);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return false;
    const isLeftwards = getComputedStyle(field).direction === 'rtl';
    const ends = [
      letterAt(isLeftwards ? first.right - 1 : first.left + 1, first.top + first.height / 2),
      letterAt(isLeftwards ? last.left + 1 : last.right - 1, last.top + last.height / 2),
    ];
    // Words of the other direction begin where ours end.
    return ends.some((letter) => letter !== null && letter !== start && letter !== end);
  }

  /** @returns `null` where the point is out of sight, or something lies over it */
  function letterAt(x: number, y: number): number | null {
    const { left, right, top, bottom } = pane.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return null;
    const shadowRoots = [...roots(field)].filter((root) => root instanceof ShadowRoot);
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret?.offsetNode === field ? caret.offset : null;
  }

  return {
    draw(marks, told) {
      if (marks.length === 0 && !told) {
        pane.hidden = true;
        return fill(letters, []);
      }
      pane.hidden = false;
      fill(letters, piecesOf(field.value, marks, told));
      if (pane.parentNode !== layer.pieces) layer.pieces.prepend(pane);
      follow();
    },
    boxes: () => Array.from(letters.querySelectorAll(LINED), (words) => words.getBoundingClientRect()),
    boxesOf: (span) => (pane.isConnected && !pane.hidden && !pane.classList.contains('unsure') ? boxes(letters, span, pane) : []),
    // The letters are its own.
    holds: () => true,
    follow,
    clear: () => pane.remove(),
  };
}

interface Piece {
  text: string;
  /** Class names. */
  looks: string;
}

/** @returns the text in pieces, each under one line or none */
function piecesOf(text: string, marks: readonly Mark[], told: Span | null): Piece[] {
  const cuts = new Set([0, text.length, ...[...marks, ...(told ? [told] : [])].flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
  const pieces = places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const mark = marks.find((one) => one.start <= start && one.end >= end);
    const isTold = told !== null && told.start <= start && told.end >= end;
    return { text: text.slice(start, end), looks: [mark?.severity, isTold && 'told'].filter(Boolean).join(' ') };
  });
  // A last empty line counts in a field, but not in a box.
  return [...pieces, { text: '\u200b', looks: '' }];
}

/** Fills what is there anew, and empties what is too much: a node that leaves the page ends a step of undo (badge.ts). */
function fill(letters: HTMLElement, pieces: readonly Piece[]): void {
  while (letters.children.length < pieces.length) letters.append(el('span', {}, document.createTextNode('')));
  textsOf(letters).forEach((text, at) => {
    const { text: data, looks } = pieces[at] ?? { text: '', looks: '' };
    if (text.data !== data) text.data = data;
    (text.parentElement as HTMLElement).className = looks;
  });
}

function boxes(letters: HTMLElement, span: Span, pane: HTMLElement): DOMRect[] {
  const range = document.createRange();
  let at = 0;
  for (const piece of textsOf(letters)) {
    const end = at + piece.length;
    if (span.start >= at && span.start <= end) range.setStart(piece, span.start - at);
    if (span.end >= at && span.end <= end) range.setEnd(piece, span.end - at);
    at = end;
  }
  const clip = pane.getBoundingClientRect();
  return Array.from(range.getClientRects()).filter(({ top, bottom }) => bottom > clip.top && top < clip.bottom);
}

const textsOf = (letters: HTMLElement): Text[] => Array.from(letters.children, ({ firstChild }) => firstChild as Text);
