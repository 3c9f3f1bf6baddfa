import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Practice } from '../storage/schema/practice';
import type { Drill } from './drills';
import { nextAfter } from './next';

/** @returns what the address says after its `#`, so that the browser's own way back leads to the drill before */
export const inAddress = (): string => location.hash.slice(1);

/** @returns the drill that the address names, else the first that is not solved; that one stays, solved or not, until somebody goes on */
export function useDrill(drills: readonly Drill[], solved: Practice['solved']): Drill | undefined {
  const [id, setId] = useState(inAddress);
  const drill = drills.find((each) => each.id === id) ?? nextAfter(drills, solved);

  useLayoutEffect(() => {
    if (!drill || drill.id === id) return;
    history.replaceState(null, '', `#${drill.id}`);
    setId(drill.id);
  }, [drill, id]);

  useEffect(() => {
    const leaving = new AbortController();
    const go = () => {
      setId(inAddress());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', go, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);

  return drill;
}
