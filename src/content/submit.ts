/** The button that publishes: it is only looked at. */

import type { Platform } from '../platforms/platform';
import { ancestors } from './shadow';

/** @returns what may be the button of the composer in which `host` stands: those in the smallest box around it that has any */
export function nearestSubmit(host: Element, { submit = [] }: Platform): Element[] {
  if (submit.length === 0) return [];
  const selector = submit.join();
  for (const up of ancestors(host)) {
    const buttons = [...up.querySelectorAll(selector), ...(up.shadowRoot?.querySelectorAll(selector) ?? [])];
    if (buttons.length > 0) return buttons;
  }
  return [];
}

/** @returns whether the page would publish now, where its button says so; `null` where it tells nothing */
export function wouldPublish(host: Element, platform: Platform): boolean | null {
  if (!platform.closesWhenTooLong || platform.known.submit.confidence !== 'high') return null;
  const buttons = nearestSubmit(host, platform);
  return buttons.length === 0 ? null : buttons.some((button) => !button.matches(':disabled, [aria-disabled="true"]'));
}
