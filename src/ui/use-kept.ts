import { useEffect, useState } from 'preact/hooks';
import { local } from '../browser';
import { readSnapshot, SNAPSHOT_KEY, type Snapshot } from '../messages/snapshot';

/** Something that is stored: a repository of the store, or the snapshot. */
export interface Source<T> {
  read(): Promise<T>;
  onChanged(listen: (now: T) => void, signal: AbortSignal): void;
}

/** What storage published last. */
export const publishedSnapshot: Source<Snapshot> = {
  read: async () => readSnapshot((await local.get([SNAPSHOT_KEY]))[SNAPSHOT_KEY]),
  onChanged(listen, signal) {
    local.onChanged((values) => SNAPSHOT_KEY in values && listen(readSnapshot(values[SNAPSHOT_KEY])), signal);
  },
};

/**
 * @param source one that stays the same from drawing to drawing
 * @returns what is stored now and after every change, `undefined` until it has been read; and why it could not be
 */
export function useKept<T>(source: Source<T>): { now: T | undefined; error: unknown; again: () => void } {
  const [now, setNow] = useState<T>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads anew
  useEffect(() => {
    const leave = new AbortController();
    const take = (value: T) => {
      if (leave.signal.aborted) return;
      setNow(value);
      setError(undefined);
    };
    source.onChanged(take, leave.signal);
    source.read().then(take, (reason) => leave.signal.aborted || setError(reason ?? true));
    return () => leave.abort();
  }, [source, attempt]);

  return { now, error, again: () => setAttempt(attempt + 1) };
}
