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
import { speaker } from '../engine/say';
import type { Message } from '../messages/protocol';
import { store } from '../storage';
import { answer, type Doors } from './answer';

const { spoken } = speaker(message);

const doors: Doors = {
  store,
  openOptions,
  setToolbar: (tab, { text, title }) => setToolbar(tab, { text, title: spoken(title) }),
};

onInstalled(() => void store.settle());
onStartup(() => void store.settle());

onMessage((said, sender) => answer(said, sender, ownIdentity(), doors));

onCommand(async (command) => {
  const tab = command === 'open-card' ? await activeTab() : null;
  // A tab that is none of ours has no content script, and nothing to open.
  if (tab !== null) await sendToTab(tab, { kind: 'open-card' } satisfies Message).catch(() => {});
});
