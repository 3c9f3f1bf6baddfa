import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import type { Snapshot } from '../../src/messages/snapshot';
import { isSetBy, isUnderPolicy, policyIn, underPolicy } from '../../src/storage/policy';
import { openStore } from '../../src/storage/store';
import { memoryArea } from './memory-area';

const POLICY = { voice: { name: 'Crumb', brief: { turnOffs: ['countdowns'] } }, sites: { tiktok: 'off' } };

/** A browser in which an administrator has set something. */
function managedBy(policy: Record<string, unknown>, start: Record<string, unknown> = {}) {
  const managed = memoryArea(policy);
  const area = memoryArea(start);
  return { managed, area, store: openStore(area, managed), snapshot: () => area.contents.snapshot as Snapshot };
}

describe('the organisation’s word', () => {
  const { voice, ...policy } = policyIn(POLICY);

  test.each<[what: string, own: Voice | null, whole: Voice]>([
    ['stands alone where nobody has said anything', null, POLICY.voice],
    ['wins where both say something', { name: 'Loaf' }, POLICY.voice],
    [
      'leaves the other fields',
      { industry: 'bakery', brief: { market: 'all', turnOffs: ['hurry'] } },
      { name: 'Crumb', industry: 'bakery', brief: { market: 'all', turnOffs: ['countdowns'] } },
    ],
  ])('%s', (_, own, whole) => {
    expect(underPolicy(own, { voice, ...policy })).toEqual(whole);
  });

  test('sets a character as a whole: nobody’s note stays beside another’s traits', () => {
    const set = policyIn({ voice: { character: { traits: ['warm'] } } });
    expect(underPolicy({ character: { traits: ['dry'], note: 'dry', provisional: '2026-01-01' } }, set)).toEqual({
      character: { traits: ['warm'] },
    });
  });

  test.each([
    ['name', true],
    ['industry', false],
    ['brief.turnOffs', true],
    ['brief.market', false],
    ['character.note', false],
    ['brief', false],
    ['toString', false],
  ])('is asked for %s', (field, isSet) => {
    expect(isSetBy({ voice, ...policy }, field)).toBe(isSet);
  });

  test('is nothing where there is none', () => {
    expect(isUnderPolicy(policyIn({}))).toBe(false);
    expect(underPolicy(null, policyIn({}))).toBeNull();
    expect(isUnderPolicy({ voice, ...policy })).toBe(true);
  });
});

describe('a damaged policy', () => {
  test.each<[what: string, found: unknown, voice: Voice, sites: object, paths: string[]]>([
    ['costs one line', { voice: { name: 'Crumb', home: ['nowhere'] } }, { name: 'Crumb', home: [] }, {}, ['voice.home.0']],
    ['costs one site', { sites: { x: 'loud', github: 'off' } }, {}, { github: 'off' }, ['sites.x']],
    ['costs its voice', { voice: 'rubbish', sites: { x: 'off' } }, {}, { x: 'off' }, ['voice']],
    ['is told of a key that nobody knows', { voices: {} }, {}, {}, ['voices']],
    ['is nothing at all', 'rubbish', {}, {}, ['']],
    ['is null', null, {}, {}, ['']],
  ])('%s', (_, found, voice, sites, paths) => {
    const policy = policyIn(found);
    expect([policy.voice, policy.sites]).toEqual([voice, sites]);
    expect(policy.problems.map(({ path }) => path)).toEqual(paths);
  });
});

describe('a store under a policy', () => {
  const own = {
    voices: { voice: { name: 'Loaf', industry: 'bakery' }, voices: { 'x:ines': { name: 'Ines' } } },
    settings: { sites: { tiktok: 'marks', x: 'list' } },
  };

  test('publishes the organisation’s word over the user’s, for every voice', async () => {
    const { store, snapshot } = managedBy(POLICY, own);
    await store.settle();
    expect(snapshot().voice).toEqual({ name: 'Crumb', industry: 'bakery', brief: { turnOffs: ['countdowns'] } });
    expect(snapshot().voices['x:ines']).toEqual({ name: 'Crumb', brief: { turnOffs: ['countdowns'] } });
    expect(snapshot().settings.sites).toEqual({ tiktok: 'off', x: 'list' });
  });

  test('keeps the user’s own underneath, and gives it back when the policy goes', async () => {
    const { managed, store, snapshot } = managedBy(POLICY, own);
    await store.voice.edit((now) => ({ ...now, values: ['no waste'] }));
    expect(await store.voice.read()).toEqual({ version: 1, name: 'Loaf', industry: 'bakery', values: ['no waste'] });
    await managed.remove(['voice', 'sites']);
    await store.settle();
    expect(snapshot().voice?.name).toBe('Loaf');
    expect(snapshot().settings.sites.tiktok).toBe('marks');
  });

  test('keeps direct messages closed, whatever the user has set; to open them is the user’s own', async () => {
    const { managed, store, snapshot } = managedBy({ messages: false });
    await store.settings.setMessages(true);
    expect([snapshot().settings.messages, (await store.settings.read()).messages]).toEqual([false, true]);
    expect(isUnderPolicy(policyIn({ messages: false }))).toBe(true);
    await managed.remove(['messages']);
    await store.settle();
    expect(snapshot().settings.messages).toBe(true);
    const opening = policyIn({ messages: true });
    expect([opening.messages, opening.problems.map(({ path }) => path), isUnderPolicy(opening)]).toEqual([undefined, ['messages'], false]);
  });

  test('says who speaks on the accounts that the policy names, whatever was answered on the page', async () => {
    const { store, snapshot } = managedBy({ voice: { accounts: [{ platform: 'x', handle: 'crumb', mode: 'brand' }] } });
    await store.accounts.setMode('x:crumb', 'personal');
    await store.accounts.setMode('x:loaf', 'personal');
    expect(snapshot().accounts).toEqual({ 'x:crumb': 'brand', 'x:loaf': 'personal' });
  });

  test('tells of a change of the policy', async () => {
    const { managed, store } = managedBy({});
    const heard: unknown[] = [];
    store.policy.onChanged(({ voice }) => heard.push(voice.name), new AbortController().signal);
    await managed.set({ voice: { name: 'Crumb' } });
    await new Promise((next) => setTimeout(next));
    expect(heard).toEqual(['Crumb']);
  });

  test('writes nothing of it into what is the user’s to export', async () => {
    const { store } = managedBy(POLICY, own);
    expect(await store.exportAll()).not.toContain('Crumb');
  });
});

describe('a browser that says nothing yet', () => {
  afterEach(() => vi.useRealTimers());

  test('does not hold up what the user sets; what it says in the end counts, and is told', async () => {
    vi.useFakeTimers();
    let say: (policy: Record<string, unknown>) => void = () => {};
    const said = new Promise<Record<string, unknown>>((now) => (say = now));
    const area = memoryArea();
    const store = openStore(area, { get: () => said, onChanged: () => {} });
    const heard: (string | undefined)[] = [];
    store.policy.onChanged(({ voice }) => heard.push(voice.name), new AbortController().signal);
    const written = store.voice.edit(() => ({ name: 'Loaf' }));
    await vi.advanceTimersByTimeAsync(10_000);
    await written;
    expect((area.contents.snapshot as Snapshot).voice?.name).toBe('Loaf');
    say(POLICY);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(['Crumb']);
    await store.settle();
    expect((area.contents.snapshot as Snapshot).voice?.name).toBe('Crumb');
  });
});
