/** Where a span may not be cut: inside a compound, or before the mark that closes a quotation. */

import type { Span } from './tokens';

/** A compound that is longer is none. */
const HANGING = 32;
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
const STOP = /[.,!?…]/;
const PART = /[\p{L}\p{N}‐‑-]/u;

/** @returns the span, and what hangs on it by a hyphen: nobody says "no" and means "no-obligation" */
export function unbroken(text: string, span: Span): Span {
  const { start, end } = span;
  if (end <= start) return span;
  let from = start;
  let to = end;
  if (hangs(text, start - 1, start - 2)) while (from > start - HANGING && PART.test(text.charAt(from - 1))) from--;
  if (hangs(text, end, end + 1)) while (to < end + HANGING && PART.test(text.charAt(to))) to++;
  // An address may follow a dash.
  const hangsBefore = from < start - 1 && !isHyphen(text.charCodeAt(from));
  const hangsBehind = to > end + 1 && !isHyphen(text.charCodeAt(to - 1)) && !text.startsWith('://', to);
  return hangsBefore || hangsBehind ? { start: hangsBefore ? from : start, end: hangsBehind ? to : end } : span;
}

/** @returns the span with the mark behind it that closes a quotation begun in it, Comment "GUIDE", or the dot of "P.S." */
export function closed(text: string, span: Span): Span {
  const { start, end } = span;
  if (text.charAt(end) === '.' && text.charAt(end - 2) === '.' && end - 2 > start) return { start, end: end + 1 };
  // She said: "It is done."
  const behind = STOP.test(text.charAt(end)) ? end + 1 : end;
  const mark = text.charAt(behind);
  if (mark !== '"' && mark !== '”') return span;
  const opened = text.slice(start, end);
  const isOpen = mark === '"' ? opened.split('"').length % 2 === 0 : opened.lastIndexOf('“') > opened.lastIndexOf('”');
  return isOpen ? { start, end: behind + 1 } : span;
}

/** @returns a sentence with the mark in front of it that opens a quotation closed in it: "It is done," she said */
export function openedAt(text: string, span: Span): Span {
  const { start, end } = span;
  const mark = text.charAt(start - 1);
  if (mark !== '"' && mark !== '“') return span;
  const own = text.slice(start, end);
  const opens = own.indexOf('“');
  const closes = own.indexOf('”');
  const isClosed = mark === '"' ? own.split('"').length % 2 === 0 : closes >= 0 && (opens < 0 || closes < opens);
  return isClosed ? { start: start - 1, end } : span;
}

/** One hyphen; two are a dash. */
const hangs = (text: string, at: number, beyond: number): boolean => isHyphen(text.charCodeAt(at)) && !isHyphen(text.charCodeAt(beyond));
