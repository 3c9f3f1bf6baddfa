import type { Say } from '../engine/reading';
import { admitted, type Own, type Sender } from '../messages/guard';
import type { Answer, Message } from '../messages/protocol';
import type { Store } from '../storage/store';

/** What the background can do about a message. */
export interface Doors {
  store: Pick<Store, 'settings' | 'accounts' | 'silenced'>;
  openOptions(section?: string): Promise<void>;
  /** Runs the coach in one frame of a tab; without one in all that let us in. */
  coachIn(tab: number, frame?: number): Promise<void>;
  setToolbar(tab: number, badge: { text: string; title: Say }): Promise<void>;
  /** Asks all frames of a tab for the numbers that they have. */
  askForTips(tab: number): Promise<void>;
}

/** Does what a message asks, if its sender may ask for it. */
export async function answer(said: unknown, sender: Sender, own: Own, doors: Doors): Promise<Answer> {
  const { hosts } = await doors.store.settings.read();
  const message = admitted(said, sender, own, hosts);
  if (!message) return { ok: false, error: 'not admitted' };
  try {
    await act(message, sender, doors);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

async function act(message: Message, { tab: { id: tab } = {}, frameId = 0 }: Sender, doors: Doors): Promise<void> {
  const { store, openOptions, coachIn } = doors;
  switch (message.kind) {
    case 'silence-rule':
      return store.silenced.addRule(message.rule);
    case 'unsilence':
      return store.silenced.removeRule(message.rule);
    case 'account-mode':
      return store.accounts.setMode(message.account, message.mode);
    case 'site-mode':
      return store.settings.setSite(message.platform, message.mode);
    case 'badge-place':
      return store.settings.setBadge(message.platform, message.place);
    case 'open-options':
      return openOptions(message.section);
    case 'come':
      if (message.tab !== undefined) return coachIn(message.tab);
      return tab === undefined ? undefined : coachIn(tab, frameId);
    case 'tips':
      return tab === undefined ? undefined : showTips(tab, message.count, doors);
  }
}

/** The icon belongs to the whole tab: what one frame takes back must not be another's. */
async function showTips(tab: number, count: number | null, { setToolbar, askForTips }: Doors): Promise<void> {
  await setToolbar(tab, badge(count));
  if (count === null) await askForTips(tab);
}

/** No tips and nothing read look alike on the icon; its name tells them apart. */
function badge(count: number | null): { text: string; title: Say } {
  if (count === null) return { text: '', title: { key: 'product_name' } };
  return { text: count === 0 ? '' : String(count), title: { key: 'badge_title', values: { count } } };
}
