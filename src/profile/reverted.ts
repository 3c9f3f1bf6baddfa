import type { Voice } from '../engine/voice/voice';
import { alike } from '../storage/alike';
import { sharedEnds } from './lines';

type Keyed = Readonly<Record<string, unknown>>;

/**
 * Takes back one change, and nothing else.
 * @param now the voice as it stands
 * @returns the same with what differs between `before` and `after` as it was before; what has been changed again since then stays
 */
export function reverted(now: Voice, before: Voice, after: Voice): Voice {
  return back(now, before, after) as Voice;
}

function back(now: unknown, before: unknown, after: unknown): unknown {
  if (alike(before, after)) return now;
  if (alike(now, after)) return before;
  if (isList(now) && isList(before) && isList(after)) return backInList(now, before, after);
  if (!isKeyed(now) || !isKeyed(before) || !isKeyed(after)) return now;
  const keys = [...new Set([now, before, after].flatMap(Object.keys))];
  const entries = keys.map((key) => [key, back(now[key], before[key], after[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Lines that came go, lines that went come back beside their neighbour, changed ones are as they were; all others stay as they are now. */
function backInList(now: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const { first, last } = sharedEnds(before, after);
  const were = before.slice(first, before.length - last);
  const became = after.slice(first, after.length - last);
  if (became.length === 0) {
    const missing = were.filter((line) => !now.some((each) => alike(each, line)));
    const neighbour = now.findIndex((line) => alike(line, before[first - 1]));
    return now.toSpliced(neighbour < 0 ? first : neighbour + 1, 0, ...missing);
  }
  const at = now.findIndex((_, place) => became.every((line, next) => alike(line, now[place + next])));
  return at < 0 ? now : now.toSpliced(at, became.length, ...were);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null && !Array.isArray(value);
