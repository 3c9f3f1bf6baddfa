import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WELCOME_STEPS, type WelcomeStep } from '../messages/snapshot';
import { store } from '../storage';

const isStep = (id: string): id is WelcomeStep => (WELCOME_STEPS as readonly string[]).includes(id);

/** @returns the step that the address names, so that the browser's own way back leads to the step before */
const named = (): WelcomeStep | undefined => [decodeURIComponent(location.hash.slice(1))].find(isStep);

/**
 * @param left where the first run was left
 * @returns the step that is shown: the one in the address, else where one left, else the first. Where one is, is remembered
 */
export function useStep(left: WelcomeStep | undefined): WelcomeStep {
  const [step, setStep] = useState<WelcomeStep>(() => named() ?? left ?? WELCOME_STEPS[0]);

  // At once: a link that is pressed before anybody listens would lead nowhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first step may not be in the address yet
  useLayoutEffect(() => {
    if (named() !== step) history.replaceState(null, '', `#${step}`);
    const leaving = new AbortController();
    const go = () => {
      setStep(named() ?? WELCOME_STEPS[0]);
      scrollTo(0, 0);
    };
    window.addEventListener('hashchange', go, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);

  // Only a step of one's own is remembered: two open pages would otherwise keep telling each other.
  const remembered = useRef(left);
  useEffect(() => {
    if (step === remembered.current) return;
    remembered.current = step;
    // Of all that is kept here this is the least: where it cannot be written, the page begins at its first step again.
    store.settings.setWelcome(step).catch(() => {});
  }, [step]);

  return step;
}
