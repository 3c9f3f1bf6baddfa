import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from '../ui/error-boundary';
import { named } from '../ui/words';

export const SECTIONS = [
  'brand',
  'character',
  'brief',
  'words',
  'links',
  'people',
  'accounts',
  'brands',
  'networks',
  'silenced',
  'data',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A part of the options with its heading; one that breaks leaves the others standing. */
export function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {named('options_section_', id)}
      </h2>
      <p class="intro">{named('options_intro_', id)}</p>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  );
}
