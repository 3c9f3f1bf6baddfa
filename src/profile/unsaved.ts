import { useEffect, useRef } from 'preact/hooks';
import { store } from '../storage';

/** What saves each text of this page that is typed and not yet stored. */
const pending = new Set<() => unknown>();

let listening: AbortController | null = null;

/**
 * A text that may be on its way: it is saved when the page goes out of sight, and before somebody leaves the page, who is asked to
 * stay only while it is not stored.
 * @param save as it stands by then
 * @returns to be told whether there is anything to save
 */
export function useUnsaved(save: () => Promise<unknown>): (isUnsaved: boolean) => void {
  const latest = useRef(save);
  latest.current = save;
  const { current: saving } = useRef(() => latest.current());

  useEffect(
    () => () => {
      // What was typed is kept also when the field goes; what cannot be saved goes with it.
      saving().finally(() => count(saving, false));
    },
    [saving],
  );

  return (isUnsaved) => count(saving, isUnsaved);
}

function count(saving: () => unknown, isUnsaved: boolean): void {
  if (isUnsaved) pending.add(saving);
  else pending.delete(saving);
  if (pending.size > 0) listening ??= listen();
  else {
    listening?.abort();
    listening = null;
  }
}

/** Only while there is something to save: a page that listens for its end is not kept ready for coming back. */
function listen(): AbortController {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('visibilitychange', () => document.hidden && saveAll(), { signal });
  window.addEventListener(
    'beforeunload',
    (event) => {
      store.atOnce(saveAll);
      event.preventDefault();
    },
    { signal },
  );
  return stop;
}

function saveAll(): void {
  for (const save of pending) save();
}
