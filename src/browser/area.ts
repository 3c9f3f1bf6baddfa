/** A place that keeps values by key: `storage.local`, or memory in a test. */
export interface Area {
  /** @param keys `null` gives everything */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  /** All of the values or, on failure, none of them. */
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Tells the new value of each key that changed, whoever changed it; `undefined` where it was removed. */
  onChanged(listen: (values: Record<string, unknown>) => void, signal: AbortSignal): void;
}

/** One that we may not write. */
export type ReadArea = Pick<Area, 'get' | 'onChanged'>;
