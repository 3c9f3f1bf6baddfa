import { describe, expect, test } from 'vitest';
import { admitted, type Sender } from '../../src/messages/guard';
import type { Message, MessageKind } from '../../src/messages/protocol';
import { platforms } from '../../src/platforms';

const ID = 'abcdefghijklmnop';
const own = { id: ID, origin: `chrome-extension://${ID}` };
const firefox = { id: 'sidewalk@sidewalk.example', origin: 'moz-extension://0f9a4b52-0000-4000-8000-000000000001' };

const content: Sender = { id: ID, url: 'https://x.com/compose/post', origin: 'https://x.com', frameId: 0, tab: { id: 7 } };
const popup: Sender = { id: ID, url: `${own.origin}/src/popup/index.html`, origin: own.origin };
const panel: Sender = { id: ID, url: `${own.origin}/src/popup/panel.html`, origin: own.origin };
const options: Sender = { id: ID, url: `${own.origin}/src/options/index.html#voice`, origin: own.origin, frameId: 0, tab: { id: 8 } };

const messages: { [K in MessageKind]: Extract<Message, { kind: K }> } = {
  'silence-rule': { kind: 'silence-rule', rule: 'shouting' },
  unsilence: { kind: 'unsilence', rule: 'shouting' },
  'account-mode': { kind: 'account-mode', account: 'x:crumb', mode: 'brand' },
  'site-mode': { kind: 'site-mode', platform: 'x', mode: 'list' },
  'badge-place': { kind: 'badge-place', platform: 'x', place: { corner: 'top-end', x: 8, y: -22 } },
  'open-options': { kind: 'open-options' },
  come: { kind: 'come' },
  tips: { kind: 'tips', count: 2 },
  'open-card': { kind: 'open-card' },
  'tell-tips': { kind: 'tell-tips' },
  leave: { kind: 'leave', closed: ['https://example.com/*'], open: [] },
};

const may: [kind: MessageKind, content: boolean, popup: boolean, options: boolean][] = [
  ['silence-rule', true, true, false],
  ['unsilence', true, true, true],
  ['account-mode', true, true, false],
  ['site-mode', true, true, false],
  ['badge-place', true, false, false],
  ['open-options', true, true, false],
  ['come', true, true, false],
  ['tips', true, false, false],
  ['open-card', false, false, false],
  ['tell-tips', false, false, false],
  ['leave', false, false, false],
];

test('every kind of message has its row here', () => {
  expect(may.map(([kind]) => kind).sort()).toEqual(Object.keys(messages).sort());
});

describe.each(may)('%s', (kind, fromContent, fromPopup, fromOptions) => {
  test.each([
    ['the content script', content, fromContent],
    ['the popup', popup, fromPopup],
    ['the panel', panel, fromPopup],
    ['the options', options, fromOptions],
  ])('from %s', (_, sender, allowed) => {
    expect(admitted(messages[kind], sender, own)).toEqual(allowed ? messages[kind] : null);
  });
});

const forged: [what: string, sender: Sender][] = [
  ['another extension', { ...popup, id: 'ponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcba/src/popup/index.html' }],
  ['another extension with our address', { ...popup, id: 'ponmlkjihgfedcba' }],
  ['nobody', {}],
  ['somebody without an id', { url: popup.url as string }],
  ['our id and nothing else', { id: ID }],
  ['our popup, framed', { ...popup, frameId: 3, tab: { id: 7 } }],
  ['a page of ours that sends nothing', { ...popup, url: `${own.origin}/src/popup/other.html` }],
  ['our background', { id: ID, url: `${own.origin}/service-worker-loader.js` }],
  ['a host that only begins like ours', { ...popup, url: `${own.origin}.example/src/popup/index.html` }],
  ['our path on the web', { ...popup, url: 'https://evil.example/src/popup/index.html' }],
  ['our path under another scheme', { ...popup, url: `https://${ID}/src/popup/index.html` }],
  ['an address that is none', { ...popup, url: 'chrome-extension' }],
  ['a network without encryption', { ...content, url: 'http://x.com/', origin: 'http://x.com' }],
  ['a network in no tab', { id: ID, url: 'https://x.com/', frameId: 0 }],
  ['a frame where the network has none of ours', { ...content, frameId: 2 }],
  ['a strange site in a frame', { ...content, url: 'https://ads.example/', origin: 'https://ads.example', frameId: 2 }],
  ['an empty frame of a strange site', { ...content, url: 'about:blank', origin: 'https://ads.example', frameId: 2 }],
  ['an empty frame of nobody', { ...content, url: 'about:blank', origin: 'null', frameId: 2 }],
];

test.each(forged)('nothing is admitted from %s', (_, sender) => {
  for (const message of Object.values(messages)) expect(admitted(message, sender, own)).toBeNull();
});

describe('frames', () => {
  const linkedin: Message = { kind: 'site-mode', platform: 'linkedin', mode: 'list' };

  test('of a network that writes in frames are admitted, with an address or without', () => {
    expect(platforms.find(({ id }) => id === 'linkedin')?.allFrames).toBe(true);
    const frame: Sender = { ...content, url: 'https://www.linkedin.com/preload/', origin: 'https://www.linkedin.com', frameId: 4 };
    expect(admitted(linkedin, frame, own)).toBe(linkedin);
    expect(admitted(linkedin, { ...frame, url: 'about:blank' }, own)).toBe(linkedin);
    expect(admitted(linkedin, { ...frame, url: 'about:srcdoc' }, own)).toBe(linkedin);
  });
});

describe('a network speaks for itself only', () => {
  test.each<Message>([
    { kind: 'site-mode', platform: 'github', mode: 'off' },
    { kind: 'account-mode', account: 'github:crumb', mode: 'brand' },
    { kind: 'account-mode', account: 'xx:crumb', mode: 'brand' },
    { kind: 'come', tab: 3 },
  ])('%o from x', (message) => {
    expect(admitted(message, content, own)).toBeNull();
    expect(admitted(message, popup, own)).toEqual(message);
  });

  test('also of the badge', () => {
    expect(admitted({ kind: 'badge-place', platform: 'github', place: null }, content, own)).toBeNull();
    expect(admitted({ kind: 'badge-place', platform: 'x', place: null }, content, own)).not.toBeNull();
  });

  test('on each of its hosts', () => {
    for (const { id, hosts } of platforms) {
      for (const host of hosts) {
        const message: Message = { kind: 'site-mode', platform: id, mode: 'list' };
        const url = host.replace('://*.', '://www.').replace(/\/\*$/, '/a/b?c#d');
        expect(admitted(message, { ...content, url }, own), host).toBe(message);
      }
    }
  });
});

/** Our script runs there only if the user put it there; and no name makes such a site a network. */
describe.each([
  ['a site that is no network', 'https://blog.example/'],
  ['a site whose name ends like a network', 'https://notx.com/'],
  ['a network as part of a name', 'https://x.com.blog.example/'],
  ['a network as a user name', 'https://x.com@blog.example/'],
])('%s', (_, url) => {
  const site: Sender = { ...content, url, origin: new URL(url).origin };

  test('speaks for itself', () => {
    const speaks: Message = { kind: 'account-mode', account: 'any:*', mode: 'brand' };
    for (const message of [speaks, messages.tips, messages['silence-rule']]) expect(admitted(message, site, own)).toBe(message);
  });

  test('and for no network', () => {
    for (const message of [messages['account-mode'], messages['site-mode']]) expect(admitted(message, site, own)).toBeNull();
  });

  test('and from a frame only if it was opened for good', () => {
    const { hostname, origin } = new URL(url);
    const frames = [url, 'about:blank', 'about:srcdoc', `blob:${origin}/5f0c`].map((address) => ({ ...site, url: address, frameId: 3 }));
    for (const frame of frames) {
      expect(admitted(messages.tips, frame, own), frame.url).toBeNull();
      expect(admitted(messages.tips, frame, own, [hostname]), frame.url).toBe(messages.tips);
      expect(admitted(messages['account-mode'], frame, own, [hostname]), frame.url).toBeNull();
      expect(admitted(messages.tips, { ...frame, id: 'ponmlkjihgfedcba' }, own, [hostname]), frame.url).toBeNull();
      expect(admitted(messages.tips, { ...frame, url: 'about:blank', origin: 'null' }, own, [hostname]), frame.url).toBeNull();
    }
    expect(admitted(messages.tips, { ...content, frameId: 2 }, own, ['x.com']), 'a network has frames of its own or none').toBeNull();
  });
});

test('a network that its user opened speaks for itself, and for no other', () => {
  const site: Sender = { ...content, url: 'https://discord.com/channels/1/2', origin: 'https://discord.com' };
  const spoken: Message = { kind: 'site-mode', platform: 'discord', mode: 'list' };
  expect(admitted(spoken, site, own)).toBe(spoken);
  for (const platform of ['any', 'mastodon', 'buffer']) expect(admitted({ ...spoken, platform }, site, own)).toBeNull();
});

test('Firefox names its pages by another id than its extension', () => {
  const sender: Sender = { id: firefox.id, url: `${firefox.origin}/src/popup/index.html` };
  expect(admitted(messages['silence-rule'], sender, firefox)).toEqual(messages['silence-rule']);
  expect(admitted(messages['silence-rule'], { ...sender, url: `${own.origin}/src/popup/index.html` }, firefox)).toBeNull();
});

const malformed: unknown[] = [
  undefined,
  null,
  'silence-rule',
  [],
  {},
  { kind: 7 },
  { kind: 'constructor' },
  { kind: 'toString' },
  { kind: 'erase-everything' },
  { kind: 'silence-rule' },
  { kind: 'silence-rule', rule: '' },
  { kind: 'silence-rule', rule: 7 },
  { kind: 'silence-rule', rule: 'x'.repeat(65) },
  { kind: 'silence-rule', rule: '__proto__' },
  { kind: 'silence-rule', rule: 'shouting', more: 1 },
  { kind: 'unsilence' },
  { kind: 'unsilence', rule: null },
  { kind: 'badge-place', platform: 'x' },
  { kind: 'badge-place', platform: 'x', place: 'top-end' },
  { kind: 'badge-place', platform: 'x', place: { corner: 'top-end', x: 8 } },
  { kind: 'badge-place', platform: 'x', place: { corner: 'middle', x: 8, y: 8 } },
  { kind: 'badge-place', platform: 'x', place: { corner: 'top-end', x: 8, y: '8' } },
  { kind: 'badge-place', platform: 'x', place: { corner: 'top-end', x: 8, y: 1e6 } },
  { kind: 'badge-place', platform: 'x', place: { corner: 'top-end', x: 8, y: 8, words: 'of a draft' } },
  { kind: 'account-mode', account: 'x:crumb', mode: 'robot' },
  { kind: 'account-mode', account: 'crumb', mode: 'brand' },
  { kind: 'account-mode', account: `x:${'c'.repeat(300)}`, mode: 'brand' },
  { kind: 'account-mode', account: 'x:', mode: 'brand' },
  { kind: 'account-mode', account: ['x:crumb'], mode: 'brand' },
  { kind: 'site-mode', platform: 'x', mode: ['list'] },
  { kind: 'site-mode', platform: '__proto__', mode: 'off' },
  { kind: 'open-options', section: '../evil' },
  { kind: 'come', tab: -1 },
  { kind: 'come', tab: '7' },
  { kind: 'tips', count: -1 },
  { kind: 'tips', count: 1.5 },
  { kind: 'tips', count: '3' },
  { kind: 'tips', count: Number.POSITIVE_INFINITY },
  { kind: 'tips' },
];

test.each(malformed.map((said) => [said]))('%o is no message', (said) => {
  expect(admitted(said, content, own)).toBeNull();
  expect(admitted(said, popup, own)).toBeNull();
});

test.each<Message>([
  { kind: 'unsilence', rule: 'shouting' },
  { kind: 'site-mode', platform: 'x', mode: 'popup' },
  { kind: 'open-options', section: 'voice' },
  { kind: 'account-mode', account: 'x:*', mode: 'personal' },
  { kind: 'tips', count: null },
  { kind: 'tips', count: 0 },
])('%o is one', (message) => {
  expect(admitted(message, content, own)).toBe(message);
});
