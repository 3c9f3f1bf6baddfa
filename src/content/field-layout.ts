/** How a textarea or an input lays out its text, whose letters nobody can ask for their place. */

import type { Field } from './composer';
import { ancestors } from './shadow';

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

/** Lays `sheet` out as the field does its text. */
export function layOutAs(field: Field, sheet: HTMLElement): void {
  const theirs = getComputedStyle(field);
  for (const name of MEASURES) sheet.style.setProperty(name, theirs.getPropertyValue(name));
  const oneLine = field instanceof HTMLInputElement;
  sheet.style.whiteSpace = oneLine ? 'pre' : theirs.whiteSpace;
  sheet.classList.toggle('one-line', oneLine);
}

/** The box inside the border and beside a scrollbar, in the field's own pixels. */
export function insideOf(field: Field) {
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

/** A line beside a box that is turned or slanted needs more than a place and a size. */
export function isTurned(field: Field): boolean {
  return [field, ...ancestors(field)].some((element) => {
    const { rotate, transform } = getComputedStyle(element);
    if (rotate !== 'none') return true;
    if (transform === 'none') return false;
    const { a, b, c, d, is2D } = new DOMMatrixReadOnly(transform);
    return !is2D || a <= 0 || d <= 0 || b !== 0 || c !== 0;
  });
}
