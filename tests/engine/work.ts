/** Counts what the engine does, by the machine's own counters of functions and blocks: the same draft gives the same count, on a busy machine too. */

import { Session } from 'node:inspector/promises';

/** How often each function of the engine, and each block in it, was gone through. */
export type Work = ReadonlyMap<string, number>;

export const total = (work: Work): number => [...work.values()].reduce((sum, count) => sum + count, 0);

/** Counts only code that is loaded afterwards. @returns a function that runs another and tells the work that it made */
export async function counter(): Promise<(run: () => void) => Promise<Work>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (run) => {
    await session.post('Profiler.takePreciseCoverage');
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const work = new Map<string, number>();
    for (const { url, functions } of result) {
      const [, file] = /\/src\/engine\/(.*)$/.exec(url) ?? [];
      if (!file) continue;
      for (const { functionName, ranges } of functions) {
        const name = `${file} ${functionName}:${ranges[0]?.startOffset}`;
        work.set(
          name,
          ranges.reduce((sum, { count }) => sum + count, 0),
        );
      }
    }
    return work;
  };
}

const COUNTS = 3;

/**
 * Counted several times, and the largest believed: while the machine puts quicker code in place of a function, some of its calls are
 * not counted.
 */
export async function surely(count: (run: () => void) => Promise<Work>, run: () => void): Promise<Work> {
  const most = new Map<string, number>();
  for (let i = 0; i < COUNTS; i++) for (const [name, times] of await count(run)) most.set(name, Math.max(most.get(name) ?? 0, times));
  return most;
}
