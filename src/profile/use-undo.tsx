import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../ui/words';

/**
 * Something that can be taken back.
 * @returns `done(sentence, undo)` to call after it happened, and the line that says so and offers the way back. Whoever pressed
 * something that went away with it stands on that way back
 */
export function useUndo(): { done: (sentence: string, undo: () => void) => void; line: VNode } {
  const [last, setLast] = useState<{ sentence: string; undo: () => void } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef<Element | null>(null);

  // After any drawing: what was pressed may go only when the change comes back from storage.
  useEffect(() => {
    const gone = pressed.current && (pressed.current === document.body || !pressed.current.isConnected);
    if (!gone || !button.current) return;
    pressed.current = null;
    if (document.activeElement === document.body) button.current.focus({ preventScroll: true });
  });

  const done = (sentence: string, undo: () => void) => {
    pressed.current = document.activeElement;
    setLast({ sentence, undo });
  };

  const line = (
    <p class="removed" role="status">
      {last && (
        <>
          {last.sentence}{' '}
          <button
            ref={button}
            type="button"
            class="bare"
            onClick={() => {
              last.undo();
              setLast(null);
            }}
          >
            {words('undo')}
          </button>
        </>
      )}
    </p>
  );
  return { done, line };
}
