/** Runs when called: every listener stands at the top, so that the browser can wake this script for it, and nothing is kept in between. */

import {
  activeTab,
  message,
  onCommand,
  onInstalled,
  onMessage,
  onStartup,
  openOptions,
  openWelcome,
  ownIdentity,
  sendToAllTabs,
  sendToTab,
  setToolbar,
} from '../browser';
import { hostsLetIn, onSitesClosed, onSitesOpened, originsLetIn, runAt, runIn, runInOpenTabs, runInTabsAt } from '../browser/sites';
// Its file name, in the build: what stands there is not imported.
import coach from '../content/content.ts?script&iife';
import { speaker } from '../engine/say';
import type { Message } from '../messages/protocol';
import { store } from '../storage';
import { answer, type Doors } from './answer';
import { arrived, closed, opened, runWhereOpen, type SiteDoors } from './opened';

const { spoken } = speaker(message);

const doors: Doors = {
  store,
  openOptions,
  coachIn: (tab, frame) => runIn(tab, frame, coach),
  setToolbar: (tab, { text, title }) => setToolbar(tab, { text, title: spoken(title) }),
  // A page that has gone answers nothing any more.
  askForTips: (tab) => sendToTab(tab, { kind: 'tell-tips' } satisfies Message).catch(() => {}),
};

const siteDoors: SiteDoors = {
  settings: store.settings,
  letIn: hostsLetIn,
  runAt,
  runInTabsAt,
  runInOpenTabs,
  leave: async (origins) => sendToAllTabs({ kind: 'leave', closed: [...origins], open: await originsLetIn() } satisfies Message),
};

onInstalled((isNew) => {
  void store.settle().then(() => arrived(siteDoors));
  if (isNew) void openWelcome();
});
onStartup(() => void store.settle().then(() => runWhereOpen(siteDoors)));
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
