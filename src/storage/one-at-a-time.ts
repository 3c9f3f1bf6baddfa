/** The browser's locks hold across all pages and the background of one extension; some places (Node 20) have none. */
const locks: LockManager | undefined = globalThis.navigator?.locks;

/** @returns a door through which work goes in turn: what reads and then writes is never overtaken in between */
export function oneAtATime(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>) => {
    const mine = last.then(async (): Promise<T> => (locks ? await locks.request(name, work) : await work()));
    last = mine.catch(() => {});
    return mine;
  };
}
