import { describe, expect, test } from 'vitest';
import { FIRST_SNAPSHOT, readSnapshot, type Snapshot } from '../../src/messages/snapshot';
import { openStore } from '../../src/storage/store';
import { memoryArea } from './memory-area';

function opened(start: Record<string, unknown> = {}, quota?: number) {
  const area = memoryArea(start, quota);
  return { area, store: openStore(area), snapshot: () => area.contents.snapshot as Snapshot };
}

describe('a fresh store', () => {
  test('reads as the first snapshot says, and reading writes nothing', async () => {
    const { area, store } = opened();
    expect(await store.settings.read()).toEqual(FIRST_SNAPSHOT.settings);
    expect(await store.voice.read()).toBeNull();
    expect(await store.accounts.read()).toEqual({});
    expect(await store.silenced.read()).toEqual(FIRST_SNAPSHOT.silenced);
    expect(await store.practice.read()).toEqual({ solved: {} });
    expect(area.contents).toEqual({});
  });

  test('publishes the first snapshot once it has settled', async () => {
    const { area, store, snapshot } = opened();
    await store.settle();
    expect(snapshot()).toEqual(FIRST_SNAPSHOT);
    expect(area.contents.shape).toBe(1);
  });
});

describe('at once, for a page that is being left', () => {
  test('what is handed over needs the page no longer, and is published too', async () => {
    const { area, store, snapshot } = opened({ voices: { voice: { name: 'Crumb' }, voices: {} } });
    await store.settle();
    store.settings.onChanged(() => {}, new AbortController().signal);
    await openStore(area).settings.setKey('Ctrl+Alt+J');
    await null;
    // Nothing is asked of the browser any more, nor is anything waited for.
    let handed: Record<string, unknown> = {};
    area.get = () => new Promise(() => {});
    const { set } = area;
    area.set = (values) => {
      handed = values;
      return set(values);
    };
    store.atOnce(() => {
      void store.voice.edit((now) => ({ ...now, industry: 'bakery' }));
      void store.voice.edit((now) => ({ ...now, name: `${now.name} & Kettle` }));
    });
    expect(handed).toMatchObject({ voices: { voice: { name: 'Crumb & Kettle', industry: 'bakery' } }, settings: { key: 'Ctrl+Alt+J' } });
    await null;
    expect(snapshot().voice).toMatchObject({ name: 'Crumb & Kettle', industry: 'bakery' });
  });

  test('where nothing was seen yet the turn is waited for', async () => {
    const { store } = opened({ voices: { voice: { name: 'Crumb' }, voices: {} } });
    let kept: unknown;
    store.atOnce(() => (kept = store.voice.edit((now) => ({ ...now, industry: 'bakery' }))));
    await kept;
    expect(await store.voice.read()).toMatchObject({ name: 'Crumb', industry: 'bakery' });
  });
});

describe('every write is kept and published', () => {
  test('settings', async () => {
    const { store, snapshot } = opened();
    await store.settings.setSite('x', 'list');
    await store.settings.setKey('Ctrl+Alt+J');
    await store.settings.setCard('badge');
    await store.settings.setMessages(true);
    expect(await store.settings.read()).toEqual({
      version: 1,
      sites: { x: 'list' },
      hosts: [],
      key: 'Ctrl+Alt+J',
      card: 'badge',
      messages: true,
      badges: {},
    });
    expect(snapshot().settings).toEqual(await store.settings.read());
  });

  test('the voice, edit by edit', async () => {
    const { store, snapshot } = opened({ voices: { voice: null, voices: { 'x:ines': { name: 'Ines' } } } });
    expect(await store.voice.edit((now) => ({ ...now, name: 'Crumb' }))).toEqual([]);
    await store.voice.edit((now) => ({ ...now, brief: { turnOffs: ['discount talk'] } }));
    expect(await store.voice.read()).toEqual({ version: 1, name: 'Crumb', brief: { turnOffs: ['discount talk'] } });
    expect(snapshot().voice?.name).toBe('Crumb');
    expect(snapshot().voices).toEqual({ 'x:ines': { name: 'Ines' } });
  });

  test('what does not fit a voice is named and not kept', async () => {
    const { store } = opened();
    const problems = await store.voice.edit(() => ({ name: 'Crumb', home: ['crumb.example'] }));
    expect(problems.map(({ path, say }) => [path, say.key])).toEqual([['voices.voice.home.0', 'problem_url']]);
    expect(await store.voice.read()).toEqual({ version: 1, name: 'Crumb', home: [] });
  });

  test('who speaks, with the word of the voice file where nobody has answered on the page', async () => {
    const { store, snapshot } = opened();
    await store.voice.edit(() => ({
      accounts: [
        { platform: 'x', handle: '@Crumb', mode: 'brand' },
        { platform: 'bluesky', handle: 'ines.example', mode: 'personal' },
      ],
    }));
    await store.accounts.setMode('x:crumb', 'personal');
    await store.accounts.setMode('github:*', 'brand');
    expect(snapshot().accounts).toEqual({ 'x:crumb': 'personal', 'bluesky:ines.example': 'personal', 'github:*': 'brand' });
    await store.accounts.forget('github:*');
    expect(await store.accounts.read()).toEqual({ 'x:crumb': 'personal' });
  });

  test('what to leave unsaid, each thing once, until it may be heard again', async () => {
    const { store, snapshot } = opened();
    await store.silenced.addRule('shouting');
    await store.silenced.addRule('discount');
    await store.silenced.addRule('shouting');
    expect(snapshot().silenced).toEqual({ rules: ['discount', 'shouting'] });
    await store.silenced.removeRule('shouting');
    expect(snapshot().silenced).toEqual({ rules: ['discount'] });
  });

  test('which drills were solved, with the day of the first time, until all are unsolved again; and back', async () => {
    const { store, snapshot } = opened();
    await store.practice.solve('bakery-pitch-two-hours', '2026-11-28');
    await store.practice.solve('law-pitch-humble', '2026-11-29');
    await store.practice.solve('bakery-pitch-two-hours', '2026-11-30');
    const before = await store.practice.read();
    expect(before).toEqual({ solved: { 'bakery-pitch-two-hours': '2026-11-28', 'law-pitch-humble': '2026-11-29' } });
    await store.practice.clear();
    await store.practice.solve('own-pitch-word', '2026-12-01');
    expect(await store.practice.read()).toEqual({ solved: { 'own-pitch-word': '2026-12-01' } });
    await store.practice.bringBack(before);
    expect(await store.practice.read()).toEqual({ solved: { ...before.solved, 'own-pitch-word': '2026-12-01' } });
    expect(JSON.stringify(snapshot())).not.toContain('two-hours');
  });

  test('where the badge was put, network by network', async () => {
    const { store, snapshot } = opened();
    await store.settings.setBadge('x', { corner: 'top-start', x: -40, y: 12 });
    await store.settings.setBadge('github', { corner: 'bottom-end', x: 0, y: 0 });
    await store.settings.setBadge('github', null);
    expect(snapshot().settings.badges).toEqual({ x: { corner: 'top-start', x: -40, y: 12 } });
  });
});

describe('writes at the same time', () => {
  test('lose nothing, whichever part they touch', async () => {
    const { store, snapshot } = opened();
    const names = Array.from({ length: 20 }, (_, index) => `rule-${index}`);
    await Promise.all([
      ...names.map((name) => store.silenced.addRule(name)),
      store.voice.edit((now) => ({ ...now, name: 'Crumb' })),
      store.voice.edit((now) => ({ ...now, industry: 'bakery' })),
      store.settings.setSite('x', 'off'),
      store.settings.setSite('github', 'list'),
    ]);
    expect(snapshot().silenced.rules).toEqual(names);
    expect(snapshot().voice).toEqual({ version: 1, name: 'Crumb', industry: 'bakery' });
    expect(snapshot().settings.sites).toEqual({ x: 'off', github: 'list' });
  });

  test('go on after one has failed, and the failed one leaves everything as it was', async () => {
    const { area, store } = opened({}, 2000);
    await store.settings.setSite('x', 'off');
    const before = area.contents;
    const tooMuch = store.voice.edit(() => ({ brief: { market: 'm'.repeat(1900) } }));
    const fits = store.settings.setSite('github', 'off');
    await expect(tooMuch).rejects.toThrow('quota');
    await fits;
    expect(area.contents.voices).toEqual(before.voices);
    expect((await store.settings.read()).sites).toEqual({ x: 'off', github: 'off' });
  });

  test('an edit that throws writes nothing', async () => {
    const { area, store } = opened();
    const thrown = store.voice.edit(() => {
      throw new Error('no');
    });
    await expect(thrown).rejects.toThrow('no');
    expect(area.contents).toEqual({});
  });
});

describe('changes are told', () => {
  test('to every other store on the same area, until it stops listening', async () => {
    const area = memoryArea();
    const [here, there] = [openStore(area), openStore(area)];
    const stop = new AbortController();
    const heard: unknown[] = [];
    there.settings.onChanged(({ sites }) => heard.push(sites), stop.signal);
    there.accounts.onChanged((now) => heard.push(now), stop.signal);
    there.silenced.onChanged(({ rules }) => heard.push(rules), stop.signal);
    there.profiles.onChanged(({ all }) => heard.push(all.first?.name), stop.signal);
    there.practice.onChanged(({ solved }) => heard.push(Object.keys(solved)), stop.signal);
    await here.settle();
    heard.length = 0;
    await here.settings.setSite('x', 'off');
    await here.accounts.setMode('x:crumb', 'brand');
    await here.silenced.addRule('shouting');
    await here.voice.edit(() => ({ name: 'Crumb' }));
    await here.practice.solve('law-pitch-humble', '2026-11-29');
    stop.abort();
    await here.settings.setSite('x', 'list');
    expect(heard).toEqual([{ x: 'off' }, { 'x:crumb': 'brand' }, ['shouting'], 'Crumb', ['law-pitch-humble']]);
  });

  test('also when everything was erased', async () => {
    const { area, store } = opened();
    await store.voice.edit(() => ({ name: 'Crumb' }));
    const heard: unknown[] = [];
    store.profiles.onChanged(({ all }) => heard.push(all), new AbortController().signal);
    await store.eraseEverything();
    expect(heard).toEqual([{ first: {} }]);
    expect(area.contents).toEqual({});
  });
});

describe('erasing', () => {
  test('leaves nothing, not even what was damaged, and the next write starts anew', async () => {
    const { area, store, snapshot } = opened({ settings: 'rubbish', left: 'over' });
    await store.settle();
    await store.eraseEverything();
    expect(area.contents).toEqual({});
    await store.settings.setSite('x', 'off');
    expect(snapshot()).toEqual({ ...FIRST_SNAPSHOT, settings: { ...FIRST_SNAPSHOT.settings, sites: { x: 'off' } } });
    expect(area.contents.shape).toBe(1);
  });
});

test('a snapshot of another version, or none, counts as nothing set', () => {
  for (const stored of [undefined, null, 'x', {}, { version: 2, settings: {} }]) expect(readSnapshot(stored)).toBe(FIRST_SNAPSHOT);
  const own = { ...FIRST_SNAPSHOT, voice: { name: 'Crumb' } };
  expect(readSnapshot(own)).toBe(own);
});
