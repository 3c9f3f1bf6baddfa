/** Was a draft handed over to the network? Its own button and key are only looked at: nothing is held up, and nothing is asked. */

import type { Kind } from '../engine/reading';
import type { Platform } from '../platforms/platform';
import { nearestSubmit } from './submit';

/** Milliseconds in which a network takes out of its page what was sent. */
const TAKEN = 3000;

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';
/** Where one leaves a composer without sending; in the languages that we speak, others have the question that mostly follows. */
const LEAVES = /^(?:close|cancel|dismiss|discard|back|schließen|abbrechen|verwerfen|zurück)/i;

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

/**
 * @param box what holds the composer and its buttons
 * @returns whether a button in it was pressed that may publish; what the page does next tells whether it has
 */
export function maySendByPress(event: Event, box: Element): boolean {
  const pressed = event.composedPath().find((place) => place instanceof HTMLElement && place.matches(BUTTONS));
  return pressed instanceof HTMLElement && box.contains(pressed) && pressed !== box && !LEAVES.test(nameOf(pressed));
}

const nameOf = (button: HTMLElement) => (button.getAttribute('aria-label') ?? button.innerText).trim();

/** @returns whether it is Enter alone, where that publishes what is being written */
export function maySendByKey(
  { key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent,
  { enterSends }: Platform,
  kind: Kind,
): boolean {
  return enterSends?.kinds.includes(kind) === true && key === 'Enter' && !(ctrlKey || metaKey || shiftKey || altKey || isComposing);
}

/** A draft that may have been sent a moment ago: if it has, it is gone from the page soon. */
export class MaybeSent {
  private text = '';
  private at = Number.NEGATIVE_INFINITY;

  /** @param text the draft as it stood */
  pressed(text: string, now: number): void {
    this.text = text;
    this.at = now;
  }

  /** To be asked when nothing of the draft is left in the page. @returns the draft, if that is because it was sent */
  taken(now: number): string | null {
    const { text } = this;
    const isSoon = now - this.at <= TAKEN;
    this.at = Number.NEGATIVE_INFINITY;
    return isSoon && text.trim() !== '' ? text : null;
  }
}

/** @returns whether it is the key that publishes, pressed in a draft */
export function sendsByKey({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent, { submitKey }: Platform): boolean {
  return submitKey !== undefined && key === 'Enter' && (ctrlKey || metaKey) && !shiftKey && !altKey && !isComposing;
}
