import { useEffect, useRef, useState } from 'preact/hooks';
import { useUnsaved } from './unsaved';

/** Long enough for a word, short enough to be there when one looks at the other window. */
const PAUSE_MS = 400;

/**
 * A text that saves itself: after a pause in typing, on leaving the field, when the page or the field goes out of sight, and before
 * the page is left.
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
    if (wrong === null && typed.current === now) {
      typed.current = null;
      unsaved(false);
    }
  };
  const latest = useRef(flush);
  latest.current = flush;
  const unsaved = useUnsaved(flush);

  const type = (next: string) => {
    typed.current = next;
    unsaved(true);
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), PAUSE_MS);
  };

  return { text, problem, type, flush };
}
