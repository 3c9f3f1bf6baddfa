/** Runs when called: every listener stands at the top, so that the browser can wake this script for it, and nothing is kept in between. */

import {
  activeTab,
  message,
  onCommand,
  onInstalled,
  onMessage,
  onStartup,
  openOptions,
  ownIdentity,
  sendToTab,
  setToolbar,
} from '../browser';
import { speak } from '../engine/say';
import { admitted, type Sender } from '../messages/guard';
import type { Answer, Message } from '../messages/protocol';
import { store } from '../storage';

onInstalled(() => void store.settle());
onStartup(() => void store.settle());

onCommand(async (command) => {
  const tab = command === 'open-card' ? await activeTab() : null;
  // A tab that is none of ours has no content script, and nothing to open.
  if (tab !== null) await sendToTab(tab, { kind: 'open-card' } satisfies Message).catch(() => {});
});

onMessage(async (said, sender): Promise<Answer> => {
  const admittedMessage = admitted(said, sender, ownIdentity());
  if (!admittedMessage) return { ok: false, error: 'not admitted' };
  try {
    await act(admittedMessage, sender);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
});

async function act(said: Message, { tab }: Sender): Promise<void> {
  switch (said.kind) {
    case 'silence-rule':
      return store.silenced.addRule(said.rule);
    case 'silence-print':
      return store.silenced.addPrint(said.print);
    case 'unsilence':
      return store.silenced.remove(said);
    case 'account-mode':
      return store.accounts.setMode(said.account, said.mode);
    case 'site-mode':
      return store.settings.setSite(said.platform, said.mode);
    case 'open-options':
      return openOptions(said.section);
    case 'tips':
      return tab?.id === undefined ? undefined : showTips(tab.id, said.count);
  }
}

/** The number of tips on the toolbar icon of a tab; none and nothing read look alike there. */
async function showTips(tab: number, count: number | null): Promise<void> {
  const title =
    count === null ? message('product_name') : speak({ key: 'badge_title', values: { count } }, message, message('ui_lang') || 'en');
  await setToolbar(tab, { text: count ? String(count) : '', title });
}
