import { alive, stored } from '../browser/content';
import { readSnapshot, SNAPSHOT_KEY } from '../messages/snapshot';
import { platformOf } from '../platforms';
import { Coaching } from './coaching';

/** Heard by an older script of ours, left in the page by an update; says nothing to anybody else. */
const NEWER = 'selectionsettled';

async function start(): Promise<void> {
  const platform = platformOf(hostname());
  if (!platform) return;
  const leaving = new AbortController();
  document.dispatchEvent(new Event(NEWER));
  document.addEventListener(NEWER, () => leaving.abort(), { once: true, signal: leaving.signal });
  // What this script drew is deaf once the extension was reloaded under it: it goes at the first press, before that would be answered.
  for (const type of ['click', 'keydown'])
    window.addEventListener(type, () => alive() || leaving.abort(), { capture: true, signal: leaving.signal });
  const snapshot = readSnapshot(await stored(SNAPSHOT_KEY));
  if (!leaving.signal.aborted && alive()) new Coaching(platform, snapshot, () => leaving.abort(), leaving.signal);
}

/** A blank frame belongs to the page that opened it. */
function hostname(): string {
  return URL.canParse(origin) ? new URL(origin).hostname : location.hostname;
}

void start();
