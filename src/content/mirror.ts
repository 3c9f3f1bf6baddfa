import type { Field } from './composer';
import type { Span } from './edit';
import { el } from './el';
import type { Layer } from './layer';
import type { Mark, Underlines } from './marks';
import { deepElementFromPoint } from './shadow';

/** Everything that decides where a letter of a field stands. */
const MEASURES = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variant-position',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'text-wrap-style',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/**
 * Underlines for textarea and input, whose text has no nodes to mark: the same text, laid out the same way and left
 * invisible, in our own layer above the field. If the two layouts differ, nothing is drawn.
 */
export function mirrorOf(field: Field, layer: Layer): Underlines {
  const letters = el('div');
  const sheet = el('div', { class: 'sheet' }, letters);
  const pane = el('div', { class: 'mirror', part: 'mirror', 'aria-hidden': 'true' }, sheet);

  function follow(): void {
    if (!pane.isConnected) return;
    const box = field.getBoundingClientRect();
    const inner = insideOf(field);
    const scale = { x: box.width / field.offsetWidth || 1, y: box.height / field.offsetHeight || 1 };
    const corner = `${box.left + inner.left * scale.x}px, ${box.top + inner.top * scale.y}px`;
    pane.style.transform = `translate(${corner}) scale(${scale.x}, ${scale.y})`;
    pane.style.width = `${inner.width}px`;
    pane.style.height = `${inner.height}px`;
    copyMeasures(field, sheet);
    sheet.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    pane.classList.toggle('unsure', !isFaithful());
    for (const words of sheet.querySelectorAll<HTMLElement>('span')) words.classList.toggle('covered', isCovered(words));
  }

  function isFaithful(): boolean {
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

  return {
    draw(marks, told) {
      if (marks.length === 0 && !told) {
        letters.replaceChildren();
        return pane.remove();
      }
      letters.replaceChildren(...lined(field.value, marks, told));
      if (pane.parentNode !== layer.pieces) layer.pieces.prepend(pane);
      follow();
    },
    boxes: () => Array.from(letters.querySelectorAll('.stop, .fix, .consider'), (words) => words.getBoundingClientRect()),
    boxesOf: (span) => (pane.isConnected && !pane.classList.contains('unsure') ? boxes(letters, span, pane) : []),
    follow,
    clear: () => pane.remove(),
  };
}

/** @returns the text in pieces, each piece under one line or none */
function lined(text: string, marks: readonly Mark[], told: Span | null): Node[] {
  const cuts = new Set([0, text.length, ...[...marks, ...(told ? [told] : [])].flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
  const nodes = places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const mark = marks.find((one) => one.start <= start && one.end >= end);
    const isTold = told !== null && told.start <= start && told.end >= end;
    const piece = document.createTextNode(text.slice(start, end));
    return mark || isTold ? el('span', { class: [mark?.severity, isTold && 'told'].filter(Boolean).join(' ') }, piece) : piece;
  });
  // A last empty line counts in a field, but not in a box.
  return [...nodes, document.createTextNode('\u200b')];
}

/** The box inside the border and beside a scrollbar, in the field's own pixels. */
function insideOf(field: Field) {
  if (field instanceof HTMLTextAreaElement) {
    return { left: field.clientLeft, top: field.clientTop, width: field.clientWidth, height: field.clientHeight };
  }
  // Firefox takes an input's padding for its border here; an input has no scrollbar.
  const theirs = getComputedStyle(field);
  const left = Number.parseFloat(theirs.borderLeftWidth);
  const top = Number.parseFloat(theirs.borderTopWidth);
  const right = Number.parseFloat(theirs.borderRightWidth);
  const bottom = Number.parseFloat(theirs.borderBottomWidth);
  return { left, top, width: field.offsetWidth - left - right, height: field.offsetHeight - top - bottom };
}

function copyMeasures(field: Field, sheet: HTMLElement): void {
  const theirs = getComputedStyle(field);
  for (const name of MEASURES) sheet.style.setProperty(name, theirs.getPropertyValue(name));
  const oneLine = field instanceof HTMLInputElement;
  sheet.style.whiteSpace = oneLine ? 'pre' : theirs.whiteSpace;
  sheet.classList.toggle('one-line', oneLine);
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

function textsOf(letters: HTMLElement): Text[] {
  return Array.from(letters.childNodes, (node) => (node instanceof Text ? node : node.firstChild)).filter((node) => node instanceof Text);
}
