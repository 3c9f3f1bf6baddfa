import type { Voice } from '../engine/voice/voice';
import { alike } from '../storage/alike';

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
  if (!isKeyed(now) || !isKeyed(before) || !isKeyed(after)) return now;
  const keys = [...new Set([now, before, after].flatMap(Object.keys))];
  const entries = keys.map((key) => [key, back(now[key], before[key], after[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const isKeyed = (value: unknown): value is Keyed => typeof value === 'object' && value !== null && !Array.isArray(value);
