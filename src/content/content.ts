import { alive, onMessage, stored } from '../browser/content';
import { isWithin } from '../messages/origins';
import type { Message } from '../messages/protocol';
import { readSnapshot, SNAPSHOT_KEY } from '../messages/snapshot';
import { isAskedFor, platformAt, platformOf } from '../platforms';
import { Coaching } from './coaching';
import { anyComposer, firstComposer } from './composer';
import { sweep } from './sweep';

/** Heard by an older script of ours, left in the page by an update; says nothing to anybody else. */
const NEWER = 'selectionsettled';

async function start(): Promise<void> {
  const host = hostname();
  const platform = platformAt(host, (selector) => document.querySelector(selector) !== null);
  // A network that is framed into something else is not written in.
  if (window !== window.top && platformOf(host) && !platform.allFrames) return;
  const leaving = new AbortController();
  document.dispatchEvent(new Event(NEWER));
  document.addEventListener(NEWER, () => leaving.abort(), { once: true, signal: leaving.signal });
  // What this script drew is deaf once the extension was reloaded under it: it goes at the first press, before that would be answered.
  for (const type of ['click', 'keydown'])
    window.addEventListener(type, () => alive() || leaving.abort(), { capture: true, signal: leaving.signal });
  const snapshot = readSnapshot(await stored(SNAPSHOT_KEY));
  if (leaving.signal.aborted || !alive()) return;
  sweep();
  onMessage((message) => leaves(message as Message, host) && leaving.abort(), leaving.signal);
  const isOpen = isAskedFor(host) || snapshot.settings.hosts.includes(host);
  const find = isOpen ? anyComposer(platform) : firstComposer(platform);
  new Coaching(platform, find, snapshot, () => leaving.abort(), leaving.signal);
}

/** The user has closed this site to us. */
const leaves = (message: Message, host: string) =>
  message.kind === 'leave' && isWithin(host, message.closed) && !isWithin(host, message.open);

/** A blank frame belongs to the page that opened it. */
function hostname(): string {
  return URL.canParse(origin) ? new URL(origin).hostname : location.hostname;
}

void start();
