import type { Change } from '../write';

/** @returns where the expected words stand now: at their place, or nearest to it as words of their own; `null` if they are gone */
export function locate(text: string, { start, end, expected }: Change): { start: number; end: number } | null {
  if (expected === '') return start === end && end <= text.length ? { start, end } : null;
  let nearest: number | null = null;
  for (let at = text.indexOf(expected); at >= 0; at = text.indexOf(expected, at + 1)) {
    if (at !== start && !isWhole(text, at, at + expected.length)) continue;
    if (nearest === null || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  }
  return nearest === null ? null : { start: nearest, end: nearest + expected.length };
}

/** Not a part of a longer word: `use` in `because` is not the word that was meant. */
function isWhole(text: string, start: number, end: number): boolean {
  return ![start, end].some((at) => /^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1)));
}

/** The text as it must read afterwards. */
export function replaced(text: string, { start, end }: { start: number; end: number }, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
