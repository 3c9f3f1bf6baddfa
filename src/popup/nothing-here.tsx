import type { ComponentChildren } from 'preact';
import { Mark } from '../ui/icons';

/** A quiet page: what there is not, and what to do instead. */
export function NothingHere({ title, says, children }: { title: string; says: string; children?: ComponentChildren }) {
  return (
    <section class="nothing">
      <Mark size={32} />
      <h2>{title}</h2>
      <p>{says}</p>
      {children && <p class="actions">{children}</p>}
    </section>
  );
}
