import type { ComponentChildren } from 'preact';
import { WELCOME_STEPS, type WelcomeStep } from '../messages/snapshot';
import { ErrorBoundary } from '../ui/error-boundary';
import { named, words } from '../ui/words';

interface Props {
  id: WelcomeStep;
  shown: boolean;
  children: ComponentChildren;
}

/** One step with its heading, and the ways to the one before and the one after. What is not answered is skipped by going on. */
export function Step({ id, shown, children }: Props) {
  const at = WELCOME_STEPS.indexOf(id);
  const [before, after] = [WELCOME_STEPS[at - 1], WELCOME_STEPS[at + 1]];
  return (
    <section aria-labelledby={id} hidden={!shown}>
      <p class="quiet">{words('welcome_place', { place: at + 1, all: WELCOME_STEPS.length })}</p>
      <h2 id={id} tabIndex={-1}>
        {named('welcome_step_', id)}
      </h2>
      <p class="intro">{named('welcome_intro_', id)}</p>
      <ErrorBoundary>{children}</ErrorBoundary>
      <p class="actions ways">
        {before && (
          <a class="button" href={`#${before}`}>
            {words('welcome_back')}
          </a>
        )}
        {after && (
          <a class="button main" href={`#${after}`}>
            {words('welcome_next')}
          </a>
        )}
        {after && after !== 'practice' && <a href="#practice">{words('welcome_skip')}</a>}
      </p>
    </section>
  );
}
