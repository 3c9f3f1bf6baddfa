import type { Change } from '../write';

/** @returns where the expected words stand now: at their place, or nearest to it; `null` if they are gone */
export function locate(text: string, { start, end, expected }: Change): { start: number; end: number } | null {
  if (expected === '') return start === end && end <= text.length ? { start, end } : null;
  let nearest: number | null = null;
  for (let at = text.indexOf(expected); at >= 0; at = text.indexOf(expected, at + 1)) {
    if (nearest === null || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  }
  return nearest === null ? null : { start: nearest, end: nearest + expected.length };
}

/** The text as it must read afterwards. */
export function replaced(text: string, { start, end }: { start: number; end: number }, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
