import type { Area } from '../../src/browser/area';

interface MemoryArea extends Area {
  /** What lies there now. */
  readonly contents: Record<string, unknown>;
}

/**
 * A storage area in memory that keeps the browser's promises: values go in and out as copies, `set` takes all or
 * nothing, changes are told afterwards and to everyone, and beyond the quota nothing can be written.
 * @param quota in UTF-16 units of the JSON of all values
 */
export function memoryArea(start: Record<string, unknown> = {}, quota = 10_000_000): MemoryArea {
  let contents: Record<string, unknown> = structuredClone(start);
  const listeners = new Set<(values: Record<string, unknown>) => void>();
  const tell = async (values: Record<string, unknown>) => {
    await null;
    for (const listen of listeners) listen(structuredClone(values));
  };

  return {
    get contents() {
      return structuredClone(contents);
    },
    async get(keys) {
      await null;
      const wanted = keys ?? Object.keys(contents);
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in contents).map((key) => [key, contents[key]])));
    },
    async set(values) {
      const next = { ...contents, ...(JSON.parse(JSON.stringify(values)) as Record<string, unknown>) };
      await null;
      if (JSON.stringify(next).length > quota) throw new Error('QUOTA_BYTES quota exceeded');
      const changed = Object.keys(values).filter((key) => JSON.stringify(contents[key]) !== JSON.stringify(next[key]));
      contents = next;
      await tell(Object.fromEntries(changed.map((key) => [key, next[key]])));
    },
    async remove(keys) {
      const gone = keys.filter((key) => key in contents);
      contents = Object.fromEntries(Object.entries(contents).filter(([key]) => !keys.includes(key)));
      await tell(Object.fromEntries(gone.map((key) => [key, undefined])));
    },
    onChanged(listen, signal) {
      listeners.add(listen);
      signal.addEventListener('abort', () => listeners.delete(listen));
    },
  };
}
