import { alive, sendMessage } from '../browser/content';
import type { Answer, Message } from '../messages/protocol';
import { deepActiveElement } from './shadow';

/*
 * All that runs in a page before anybody writes in it: once a text field is used, the background is asked for the coach
 * (`content.ts`), which looks for itself whether the field is one of ours. A page that is only read costs a listener or two.
 */

const USED = ['focusin', 'input'] as const;

/** Milliseconds after a knock that brought nobody; whoever types on would knock at every key. */
const AGAIN = 1000;

/** Set while a door listens: the browser may put in one, and we another. */
const world = globalThis as { isDoorThere?: boolean };

function used(event: Event): void {
  if (isText(event.composedPath()[0])) void knock();
}

function listen(): void {
  world.isDoorThere = true;
  for (const type of USED) addEventListener(type, used, { capture: true, passive: true });
}

async function knock(): Promise<void> {
  for (const type of USED) removeEventListener(type, used, true);
  world.isDoorThere = false;
  // A script that has outlived its extension knocks at nothing; a newer one has its own door.
  const isHeard = alive() ? await come() : true;
  if (!isHeard) setTimeout(listen, AGAIN);
}

/** @returns whether the background has done it */
async function come(): Promise<boolean> {
  try {
    return ((await sendMessage({ kind: 'come' } satisfies Message)) as Answer).ok;
  } catch {
    return false;
  }
}

/** Something one writes a text in; a box to search or choose in is none. */
function isText(target: EventTarget | null | undefined): boolean {
  if (target instanceof HTMLInputElement) return target.type === 'text' && !/combobox|searchbox/.test(target.role ?? '');
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

if (!world.isDoorThere) {
  if (isText(deepActiveElement())) void knock();
  else listen();
}
