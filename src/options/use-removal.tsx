import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../ui/words';

/**
 * Taking something away that can be brought back.
 * @returns `removed(name, undo)` to call after it went, and the line that says so and offers it back
 */
export function useRemoval(): { removed: (name: string, undo: () => void) => void; line: VNode } {
  const [last, setLast] = useState<{ name: string; undo: () => void } | null>(null);
  const line = (
    <p class="removed" role="status">
      {last && (
        <>
          {words('options_removed', { name: last.name })}{' '}
          <button
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
  return { removed: (name, undo) => setLast({ name, undo }), line };
}
