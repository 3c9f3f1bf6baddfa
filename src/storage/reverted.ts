import { alike, sharedEnds } from './alike';

type Keyed = Readonly<Record<string, unknown>>;

/**
 * Takes back one change, and nothing else.
 * @param now a voice, or anything that is stored, as it stands
 * @returns the same with what differs between `before` and `after` as it was before; what has been changed again since then stays
 */
export function reverted<T>(now: T, before: T, after: T): T {
  return back(now, before, after) as T;
}

function back(now: unknown, before: unknown, after: unknown): unknown {
  if (alike(before, after)) return now;
  if (alike(now, after)) return before;
  // Where nothing stood there was an empty one: what came with the change goes, what was added to it since stays.
  if (isList(now)) {
    const [were, became] = [before ?? [], after ?? []];
    return isList(were) && isList(became) ? backInList(now, were, became) : now;
  }
  const [were, became] = [before ?? {}, after ?? {}];
  if (!isKeyed(now) || !isKeyed(were) || !isKeyed(became)) return now;
  const keys = [...new Set([now, were, became].flatMap(Object.keys))];
  const entries = keys.map((key) => [key, back(now[key], were[key], became[key])] as const);
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
