import type { VNode } from 'preact';
import { words } from '../ui/words';
import { useUndo } from './use-undo';

/**
 * Taking something away that can be brought back.
 * @returns `removed(name, undo)` to call after it went, and the line that says so and offers it back
 */
export function useRemoval(): { removed: (name: string, undo: () => void) => void; line: VNode } {
  const { done, line } = useUndo();
  return { removed: (name, undo) => done(words('options_removed', { name }), undo), line };
}
