import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { inventoryOf, THINGS } from '../../src/storage/inventory';
import { FIRST, PARTS } from '../../src/storage/state';
import { openStore } from '../../src/storage/store';
import { memoryArea } from './memory-area';

const inUse = {
  shape: 1,
  settings: { version: 1, sites: { x: 'list' }, hosts: ['blog.example'], key: 'Alt+Q', badges: { x: { corner: 'top-end', x: 1, y: 2 } } },
  voices: { voice: { name: 'Crumb' }, voices: {} },
  accounts: { 'x:crumb': 'brand', 'x:ines': 'personal' },
  silenced: { rules: ['shouting'] },
};

describe('what is told', () => {
  test('is every thing that was set, with how many and how much', () => {
    const { things } = inventoryOf(inUse);
    expect(things.map(({ id, count }) => [id, count])).toEqual([
      ['voice', 1],
      ['sites', 1],
      ['hosts', 1],
      ['badges', 1],
      ['key', 1],
      ['accounts', 2],
      ['silenced', 1],
    ]);
    expect(things[0]?.size).toBe('{"name":"Crumb"}'.length);
  });

  test('counts bytes, not letters', () => {
    const { things } = inventoryOf({ ...inUse, voices: { voice: { name: 'Bäckerei' }, voices: {} } });
    expect(things[0]?.size).toBe('{"name":"Bäckerei"}'.length + 1);
  });

  test('is also what nobody here knows, at the top and within a part', () => {
    const { strangers } = inventoryOf({ ...inUse, later: { a: 1 }, settings: { ...inUse.settings, mood: 'sunny' } });
    expect(strangers.map(({ path, value }) => [path, value])).toEqual([
      ['later', { a: 1 }],
      ['settings.mood', 'sunny'],
    ]);
  });

  test('is also what was put aside as damaged, with its originals', async () => {
    const area = memoryArea({ ...inUse, settings: 'rubbish' });
    await openStore(area).settle();
    const { putAside, strangers, own } = inventoryOf(area.contents);
    expect(putAside).toMatchObject([{ key: 'settings.damaged', part: 'settings', originals: ['rubbish'] }]);
    expect(strangers).toEqual([]);
    expect(own.map(({ id }) => id)).toEqual(['snapshot', 'shape']);
  });

  test('leaves no key of the state out', () => {
    const full = { ...FIRST, settings: { ...FIRST.settings, welcome: 'brand', card: 'badge' } };
    expect(inventoryOf(full).strangers).toEqual([]);
    expect(inventoryOf({}).things).toEqual([]);
  });

  test('has its words', () => {
    const keys = [
      ...THINGS.flatMap((id) => [`options_stored_${id}`, `options_stored_for_${id}`]),
      ...PARTS.map((part) => `options_stored_part_${part}`),
    ];
    expect(keys.filter((key) => !(key in messages))).toEqual([]);
  });
});

describe('erasing one thing', () => {
  test.each(THINGS)('%s leaves the others, and comes back', async (id) => {
    const full = {
      ...inUse,
      practice: { solved: { 'law-pitch-humble': '2026-11-29' } },
      settings: { ...inUse.settings, welcome: 'people', card: 'badge', messages: true },
      voices: { voice: { name: 'Crumb' }, voices: { 'x:ines': { name: 'Ines' } }, id: 'first', others: { b: { name: 'Loaf' } } },
    };
    const area = memoryArea(full);
    const store = openStore(area);
    await store.settle();
    const before = area.contents;
    const undo = await store.inventory.erase(id);
    const others = (contents: Record<string, unknown>) => inventoryOf(contents).things.filter((thing) => thing.id !== id);
    expect(others(area.contents)).toEqual(others(before));
    expect(area.contents).not.toEqual(before);
    await undo();
    expect(area.contents).toEqual(before);
  });

  test('leaves what was changed meanwhile', async () => {
    const store = openStore(memoryArea(inUse));
    const undo = await store.inventory.erase('sites');
    await store.settings.setKey('Alt+Z');
    await undo();
    expect(await store.settings.read()).toMatchObject({ sites: { x: 'list' }, key: 'Alt+Z' });
  });
});

test('a key that is no part of the state can be taken out and put back', async () => {
  const area = memoryArea({ ...inUse, later: { a: 1 } });
  const undo = await openStore(area).inventory.takeOut('later');
  expect(area.contents).toEqual(inUse);
  await undo();
  expect(area.contents).toEqual({ ...inUse, later: { a: 1 } });
});

test('originals that were put aside since are not lost when earlier ones come back', async () => {
  const area = memoryArea({ ...inUse, settings: 'one' });
  const store = openStore(area);
  await store.settle();
  const undo = await store.inventory.takeOut('settings.damaged');
  await area.set({ settings: 'two' });
  await store.settle();
  await undo();
  expect(area.contents['settings.damaged']).toEqual(['one', 'two']);
});

test('everything that was erased can be put back', async () => {
  const area = memoryArea({ ...inUse, later: { a: 1 }, 'settings.damaged': ['rubbish'] });
  const before = area.contents;
  const undo = await openStore(area).eraseEverything();
  expect(area.contents).toEqual({});
  await undo();
  expect(area.contents).toEqual(before);
});

test('what was written since everything was erased stays when it is put back', async () => {
  const area = memoryArea({ ...inUse, later: { a: 1 }, 'settings.damaged': ['rubbish'] });
  const before = area.contents;
  const store = openStore(area);
  const undo = await store.eraseEverything();
  await store.voice.edit((now) => ({ ...now, name: 'Typed since' }));
  await store.settings.setSite('pinterest', 'off');
  await undo();
  const { voices, settings, snapshot, ...others } = area.contents as Record<string, Record<string, unknown>>;
  const { voices: had, settings: set, snapshot: _, ...all } = before as Record<string, Record<string, unknown>>;
  expect(voices?.voice).toEqual({ ...(had?.voice as object), version: 1, name: 'Typed since' });
  expect(settings).toMatchObject({ ...set, sites: { ...(set?.sites as object), pinterest: 'off' } });
  expect(snapshot?.voice).toEqual(voices?.voice);
  expect(others).toMatchObject(all);
});

test('every change is told, also of a key that nobody knows', async () => {
  const area = memoryArea(inUse);
  const heard: number[] = [];
  openStore(area).inventory.onChanged(({ strangers }) => heard.push(strangers.length), new AbortController().signal);
  await area.set({ later: 1 });
  await new Promise((next) => setTimeout(next));
  expect(heard).toEqual([1]);
});
