import { WELCOME_STEPS, type WelcomeStep } from '../messages/snapshot';
import { named, words } from '../ui/words';

/** The way to each step, in any order. */
export function StepNav({ step }: { step: WelcomeStep }) {
  return (
    <nav aria-label={words('welcome_steps')}>
      <ol>
        {WELCOME_STEPS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === step ? 'step' : undefined}>
              {named('welcome_step_', id)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
