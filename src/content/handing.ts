/** Was a draft handed over to the network? Its own button and key are only looked at: nothing is held up, and nothing is asked. */

import type { Platform } from '../platforms/platform';
import { ancestors } from './shadow';

/**
 * @param host the editable in use
 * @returns whether a button that publishes was pressed, and the one that is nearest to this composer
 */
export function sendsByPress(event: Event, host: Element, { submit = [], known }: Platform): boolean {
  // Where any button of a box may be the one, a press says nothing.
  if (submit.length === 0 || known.submit.confidence === 'low') return false;
  const selector = submit.join();
  const pressed = event.composedPath().find((place) => place instanceof Element && place.matches(selector));
  if (!(pressed instanceof Element) || pressed.getAttribute('aria-disabled') === 'true') return false;
  for (const up of ancestors(host)) {
    const buttons = [...up.querySelectorAll(selector), ...(up.shadowRoot?.querySelectorAll(selector) ?? [])];
    if (buttons.length > 0) return buttons.includes(pressed);
  }
  return false;
}

/** @returns whether it is the key that publishes, pressed in a draft */
export function sendsByKey({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent, { submitKey }: Platform): boolean {
  return submitKey !== undefined && key === 'Enter' && (ctrlKey || metaKey) && !shiftKey && !altKey && !isComposing;
}
