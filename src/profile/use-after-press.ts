import { useEffect, useRef } from 'preact/hooks';

/**
 * @returns does something at once, or, while the pointer is down, when it has been let go: a line that comes or goes under it
 * would take the press from the button it was meant for
 */
export function useAfterPress(): (act: () => void) => void {
  const isDown = useRef(false);
  useEffect(() => {
    const leaving = new AbortController();
    const hear = (name: string, down: boolean) =>
      window.addEventListener(name, () => (isDown.current = down), { capture: true, signal: leaving.signal });
    hear('pointerdown', true);
    hear('pointerup', false);
    hear('pointercancel', false);
    return () => leaving.abort();
  }, []);
  return (act) => {
    if (!isDown.current) return act();
    const once = new AbortController();
    for (const name of ['pointerup', 'pointercancel'])
      window.addEventListener(
        name,
        () => {
          once.abort();
          // The click comes after.
          setTimeout(act);
        },
        { signal: once.signal },
      );
  };
}
