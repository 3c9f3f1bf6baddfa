/** Runs when called: every listener stands at the top, so that the browser can wake this script for it, and nothing is kept in between. */

import {
  activeTab,
  hostsLetIn,
  message,
  onCommand,
  onInstalled,
  onMessage,
  onSitesClosed,
  onSitesOpened,
  onStartup,
  openOptions,
  openWelcome,
  originsLetIn,
  ownIdentity,
  runAt,
  runIn,
  runInTabsAt,
  sendToAllTabs,
  sendToTab,
  setToolbar,
} from '../browser';
// Its file name, in the build: what stands there is not imported.
import coach from '../content/content.ts?script&iife';
import { speaker } from '../engine/say';
import type { Message } from '../messages/protocol';
import { store } from '../storage';
import { answer, type Doors } from './answer';
import { closed, opened, runWhereOpen, type SiteDoors } from './opened';

const { spoken } = speaker(message);

const doors: Doors = {
  store,
  openOptions,
  coachIn: (tab, frame) => runIn(tab, frame, coach),
  setToolbar: (tab, { text, title }) => setToolbar(tab, { text, title: spoken(title) }),
};

const siteDoors: SiteDoors = {
  settings: store.settings,
  letIn: hostsLetIn,
  runAt,
  runInTabsAt,
  leave: async (origins) => sendToAllTabs({ kind: 'leave', closed: [...origins], open: await originsLetIn() } satisfies Message),
};

const settle = async () => {
  await store.settle();
  await runWhereOpen(siteDoors);
};

onInstalled((isNew) => {
  void settle();
  if (isNew) void openWelcome();
});
onStartup(() => void settle());
// As long as this script lives.
store.policy.onChanged(() => void store.settle(), new AbortController().signal);
onSitesOpened((origins) => void opened(origins, siteDoors));
onSitesClosed((origins) => void closed(origins, siteDoors));

onMessage((said, sender) => answer(said, sender, ownIdentity(), doors));

onCommand(async (command) => {
  const tab = command === 'open-card' ? await activeTab() : null;
  // A tab that is none of ours has no content script, and nothing to open.
  if (tab !== null) await sendToTab(tab, { kind: 'open-card' } satisfies Message).catch(() => {});
});
