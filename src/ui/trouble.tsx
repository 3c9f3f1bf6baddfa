import type { ComponentChildren } from 'preact';
import { words } from './words';

/**
 * Something broke: what it was, in words, and what is still there.
 * @param error shown as it came, small, for whoever wants to report it
 */
export function Trouble({
  what,
  error,
  again,
  children,
}: {
  what: string;
  error?: unknown;
  again?: () => void;
  children?: ComponentChildren;
}) {
  return (
    <section class="trouble" role="alert">
      <h2>{what}</h2>
      {children}
      {error !== undefined && <p class="quiet">{words('ui_trouble_detail', { detail: reasonOf(error) })}</p>}
      {again && (
        <p class="actions">
          <button type="button" class="button" onClick={again}>
            {words('ui_try_again')}
          </button>
        </p>
      )}
    </section>
  );
}

/** @returns the message of whatever was thrown */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
