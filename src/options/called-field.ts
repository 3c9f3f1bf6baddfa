import { useEffect } from 'preact/hooks';

/** `options.html#brief.market` opens at that field, ready to type in; a section's name opens at its heading. */
export function useCalledField(): void {
  useEffect(() => {
    const leaving = new AbortController();
    const go = () => {
      const called = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!called) return;
      unfold(called);
      called.focus({ preventScroll: true });
      called.scrollIntoView({ block: called.tagName === 'H2' ? 'start' : 'center' });
    };
    go();
    window.addEventListener('hashchange', go, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
}

/** What is folded away cannot be gone to. */
function unfold(called: Element): void {
  for (let around = called.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true;
}
