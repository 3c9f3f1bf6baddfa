import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CheckId } from '../engine/reading';

/**
 * What the writer ticked under "ask yourself". Never stored: it belongs to one draft and goes with it.
 * @param draft anything that stays the same for one draft and changes with the next
 */
export function useTicks(draft: string) {
  const [ticked, setTicked] = useState<ReadonlySet<CheckId>>(new Set());

  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft starts with nothing ticked
  useEffect(() => setTicked(new Set()), [draft]);

  const tick = useCallback((id: CheckId, yes: boolean) => {
    setTicked((before) => {
      const after = new Set(before);
      if (yes) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);

  return { ticked, tick };
}
