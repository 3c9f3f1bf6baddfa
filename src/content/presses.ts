import type { Settings } from '../messages/snapshot';
import type { Platform } from '../platforms/platform';
import { isEditable } from './composer';
import { maySendByKey, maySendByPress, sendsByKey, sendsByPress } from './handing';
import { hostWith } from './hosts';
import type { InPage } from './in-page';
import { isPressed } from './keys';
import { deepActiveElement } from './shadow';
import type { Sitting } from './sitting';

export interface Pressable {
  /** The composer in use. */
  sitting(): Sitting | null;
  settings(): Settings;
  page: InPage;
  /** The network's own button or key was pressed. */
  handOver(): void;
}

/**
 * What is pressed in the page around a composer in use: what hands the draft over, and what opens and closes the card. It is only
 * looked at, whatever the page makes of it; but the card's own keys the page does not hear.
 */
export function watchPresses(platform: Platform, { sitting: inUse, settings, page, handOver }: Pressable, signal: AbortSignal): void {
  function key(event: KeyboardEvent): void {
    const sitting = inUse();
    if (!sitting) return;
    // A message that is sent is no post: its field is empty then, and that is all.
    const isPosting = !sitting.isMessage && sitting.isWrittenIn;
    if (isPosting && sendsByKey(event, platform)) return handOver();
    if (isPosting && maySendByKey(event, platform, sitting.kind)) sitting.mayBeSent();
    const opens = page.isUsed && isPressed(settings().key, event);
    const closes = event.key === 'Escape' && page.isCardOpen && !event.isComposing;
    const focused = deepActiveElement();
    // In another field, a search box or a message, both keys are the page's own.
    if ((!opens && !closes) || (focused && isEditable(focused) && !sitting.isWrittenIn)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (opens) page.openCard(null, true);
    else page.closeCard();
  }

  /** A press on marked words opens the card at them, unless somebody has set that it does not; one beside the composer closes it. */
  function click(event: MouseEvent): void {
    const sitting = inUse();
    const [target] = event.composedPath();
    if (!sitting || !(target instanceof Node) || page.owns(event)) return;
    if (!sitting.isMessage && sendsByPress(event, sitting.host, platform)) return handOver();
    if (!sitting.isMessage && maySendByPress(event, sitting.box)) sitting.mayBeSent();
    if (hostWith(sitting.editor, target)) {
      if (settings().card !== 'badge') page.openAt(event);
    } else if (page.isCardOpen && !sitting.frame.contains(target)) page.closeCard();
  }

  window.addEventListener('keydown', key, { capture: true, signal });
  window.addEventListener('click', click, { capture: true, signal });
}
