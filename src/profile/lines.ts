/** A list that somebody works on while it may change elsewhere: in another window, or by an import. */

import { useRef } from 'preact/hooks';
import { sharedEnds } from '../storage/alike';

/**
 * @returns for each line of `before` its place in `after`, or -1 if it is gone. Between the lines that both begin with and those
 * that both end with, lines are taken for the same ones, changed
 */
export function placesIn(after: readonly unknown[], before: readonly unknown[]): number[] {
  const { last } = sharedEnds(before, after);
  return before.map((_, at) => {
    if (at >= before.length - last) return at + after.length - before.length;
    return at < after.length - last ? at : -1;
  });
}

/**
 * @param now the list as it stands
 * @param seen the list as it stood in front of whoever changes it
 * @param at place of the line among those seen
 * @returns the list with that line changed, wherever it stands by now; one that was taken away meanwhile comes back at the end, for
 * nothing that was typed is lost
 */
export function withLine<Line>(now: readonly Line[], seen: readonly Line[], at: number, change: (line: Line) => Line): Line[] {
  const place = placesIn(now, seen)[at] ?? -1;
  if (place < 0) return [...now, change(seen[at] as Line)];
  return now.map((line, other) => (other === place ? change(line) : line));
}

/** @returns the list without the line that stood at a place among those seen */
export function withoutLine<Line>(now: readonly Line[], seen: readonly Line[], at: number): Line[] {
  const place = placesIn(now, seen)[at] ?? -1;
  return now.filter((_, other) => other !== place);
}

/** @returns a key for each line, which it keeps when lines before it come or go: a field that one types in stays the same field */
export function useLineKeys(lines: readonly unknown[]): readonly number[] {
  const drawn = useRef<{ lines: readonly unknown[]; keys: readonly number[]; next: number }>({ lines: [], keys: [], next: 0 });
  const before = drawn.current;
  if (before.lines !== lines) {
    const kept = new Map(placesIn(lines, before.lines).map((place, at) => [place, before.keys[at]]));
    let { next } = before;
    const keys = lines.map((_, at) => kept.get(at) ?? next++);
    drawn.current = { lines, keys, next };
  }
  return drawn.current.keys;
}
