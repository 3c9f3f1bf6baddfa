import { expect, test } from 'vitest';
import { answer, type Doors } from '../../src/background/answer';
import type { Message } from '../../src/messages/protocol';
import { openStore } from '../../src/storage/store';
import { memoryArea } from '../storage/memory-area';

const own = { id: 'abc', origin: 'chrome-extension://abc' };
const content = { id: 'abc', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
const popup = { id: 'abc', url: 'chrome-extension://abc/src/popup/index.html' };

function background(quota?: number) {
  const store = openStore(memoryArea({}, quota));
  const done: unknown[] = [];
  const doors: Doors = {
    store,
    openOptions: async (section) => void done.push(['options', section]),
    coachIn: async (tab, frame) => void done.push(['coach', tab, frame]),
    setToolbar: async (tab, badge) => void done.push([tab, badge]),
    askForTips: async (tab) => void done.push(['ask for tips', tab]),
  };
  return { store, done, say: (message: Message, sender: typeof popup = content) => answer(message, sender, own, doors) };
}

test('what is silenced and heard again is remembered', async () => {
  const { store, say } = background();
  expect(await say({ kind: 'silence-rule', rule: 'shouting' })).toEqual({ ok: true });
  expect(await store.silenced.read()).toEqual({ rules: ['shouting'] });
  await say({ kind: 'unsilence', rule: 'shouting' });
  expect(await store.silenced.read()).toEqual({ rules: [] });
});

test('where the badge was put, until it is put back', async () => {
  const { store, say } = background();
  const place = { corner: 'top-start', x: -40, y: 12 } as const;
  expect(await say({ kind: 'badge-place', platform: 'x', place })).toEqual({ ok: true });
  expect((await store.settings.read()).badges).toEqual({ x: place });
  await say({ kind: 'badge-place', platform: 'x', place: null });
  expect((await store.settings.read()).badges).toEqual({});
});

test('who speaks, and how much is shown where', async () => {
  const { store, say } = background();
  await say({ kind: 'account-mode', account: 'x:crumb', mode: 'brand' });
  await say({ kind: 'site-mode', platform: 'x', mode: 'list' }, popup);
  expect(await store.accounts.read()).toEqual({ 'x:crumb': 'brand' });
  expect((await store.settings.read()).sites).toEqual({ x: 'list' });
});

test('the toolbar icon of the sender’s tab shows the number of tips', async () => {
  const { done, say } = background();
  for (const count of [3, 0, null]) await say({ kind: 'tips', count });
  expect(done).toEqual([
    [7, { text: '3', title: { key: 'badge_title', values: { count: 3 } } }],
    [7, { text: '', title: { key: 'badge_title', values: { count: 0 } } }],
    [7, { text: '', title: { key: 'product_name' } }],
    // Another frame may have some.
    ['ask for tips', 7],
  ]);
});

test('options open, at a section or not', async () => {
  const { done, say } = background();
  await say({ kind: 'open-options' });
  await say({ kind: 'open-options', section: 'voice' }, popup);
  expect(done).toEqual([
    ['options', undefined],
    ['options', 'voice'],
  ]);
});

test('at a site that was opened for good the coach comes to its frames, and to those of no other', async () => {
  const { store, done, say } = background();
  const frame = { ...content, url: 'about:srcdoc', origin: 'https://blog.example', frameId: 3 } as typeof content;
  expect(await say({ kind: 'come' }, frame)).toEqual({ ok: false, error: 'not admitted' });
  await store.settings.addHosts(['blog.example']);
  await say({ kind: 'come' }, frame);
  expect(await say({ kind: 'come' }, { ...frame, origin: 'https://ads.example' } as typeof content)).toMatchObject({ ok: false });
  expect(done).toEqual([['coach', 7, 3]]);
});

test('the coach comes to the frame that wants it, or to the tab that the popup names', async () => {
  const { done, say } = background();
  await say({ kind: 'come' });
  await say({ kind: 'come' }, { ...content, url: 'https://www.linkedin.com/preload/', frameId: 4 } as typeof content);
  await say({ kind: 'come', tab: 12 }, popup);
  expect(await say({ kind: 'come', tab: 12 })).toEqual({ ok: false, error: 'not admitted' });
  expect(done).toEqual([
    ['coach', 7, 0],
    ['coach', 7, 4],
    ['coach', 12, undefined],
  ]);
});

test('what may not be asked is not done', async () => {
  const { store, done, say } = background();
  const stranger = { ...popup, id: 'other' };
  expect(await say({ kind: 'silence-rule', rule: 'shouting' }, stranger)).toEqual({ ok: false, error: 'not admitted' });
  expect(await say({ kind: 'open-options' }, stranger)).toEqual({ ok: false, error: 'not admitted' });
  expect(await say({ kind: 'open-card' })).toEqual({ ok: false, error: 'not admitted' });
  expect(done).toEqual([]);
  expect((await store.silenced.read()).rules).toEqual([]);
});

test('a full disk is said, not swallowed', async () => {
  const { say } = background(10);
  expect(await say({ kind: 'silence-rule', rule: 'shouting' })).toEqual({ ok: false, error: 'Error: QUOTA_BYTES quota exceeded' });
});
