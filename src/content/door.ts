import { sendMessage } from '../browser/content';
import type { Message } from '../messages/protocol';
import { deepActiveElement } from './shadow';

/*
 * All that runs in a page before anybody writes in it: once a text field is used, the background is asked for the coach
 * (`content.ts`), which looks for itself whether the field is one of ours. A page that is only read costs a listener or two.
 */

const USED = ['focusin', 'input'] as const;

function used(event: Event): void {
  if (isText(event.composedPath()[0])) knock();
}

function knock(): void {
  for (const type of USED) removeEventListener(type, used, true);
  // Nobody answers a script that has outlived its extension; a newer one has its own door.
  void sendMessage({ kind: 'come' } satisfies Message).catch(() => {});
}

/** Something one writes a text in; a box to search or choose in is none. */
function isText(target: EventTarget | null | undefined): boolean {
  if (target instanceof HTMLInputElement) return target.type === 'text' && !/combobox|searchbox/.test(target.role ?? '');
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

if (isText(deepActiveElement())) knock();
else for (const type of USED) addEventListener(type, used, { capture: true, passive: true });
