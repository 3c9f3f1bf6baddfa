import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough for a word, short enough to be there when one looks at the other window. */
const PAUSE_MS = 400;

/**
 * A text that saves itself: after a pause in typing, on leaving the field, and when the page or the field goes out of sight.
 * @param value what is stored; shown unless the writer is in the middle of changing it
 * @param save gives what is wrong with the text, or `null`
 * @param kept what is stored of a text: a blank at its end stays where it is while somebody thinks about the next word
 */
export function useAutosave(
  value: string,
  save: (text: string) => Promise<string | null>,
  kept: (text: string) => string = (text) => text.trim(),
) {
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value counts, not a new function
  useEffect(() => {
    if (typed.current === null) setText((now) => (kept(now) === value ? now : value));
  }, [value]);

  const flush = async () => {
    clearTimeout(timer.current);
    const now = typed.current;
    if (now === null) return;
    const wrong = await save(now.trim());
    setProblem(wrong);
    // What could not be saved stays in the field, to be mended.
    if (wrong === null && typed.current === now) typed.current = null;
  };
  const latest = useRef(flush);
  latest.current = flush;

  useEffect(() => {
    const leaving = new AbortController();
    document.addEventListener('visibilitychange', () => document.hidden && latest.current(), { signal: leaving.signal });
    return () => {
      leaving.abort();
      // What was typed is kept also when the field goes.
      latest.current();
    };
  }, []);

  const type = (next: string) => {
    typed.current = next;
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), PAUSE_MS);
  };

  return { text, problem, type, flush };
}
