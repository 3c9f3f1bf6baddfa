/** Was a draft handed over to the network? Its own button and key are only looked at: nothing is held up, and nothing is asked. */

import type { Platform } from '../platforms/platform';
import { nearestSubmit } from './submit';

/**
 * @param host the editable in use
 * @returns whether a button that publishes was pressed, and the one that is nearest to this composer
 */
export function sendsByPress(event: Event, host: Element, platform: Platform): boolean {
  const { submit = [], known } = platform;
  // Where any button of a box may be the one, a press says nothing.
  if (submit.length === 0 || known.submit.confidence === 'low') return false;
  const pressed = event.composedPath().find((place) => place instanceof Element && place.matches(submit.join()));
  if (!(pressed instanceof Element) || pressed.getAttribute('aria-disabled') === 'true') return false;
  return nearestSubmit(host, platform).includes(pressed);
}

/** @returns whether it is the key that publishes, pressed in a draft */
export function sendsByKey({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent, { submitKey }: Platform): boolean {
  return submitKey !== undefined && key === 'Enter' && (ctrlKey || metaKey) && !shiftKey && !altKey && !isComposing;
}
