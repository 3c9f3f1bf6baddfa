import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/messages/snapshot';
import { profilesIn, withProfiles } from '../../src/storage/profiles';
import { openStore } from '../../src/storage/store';
import { memoryArea } from './memory-area';

function opened(voices: unknown = { voice: { version: 1, name: 'Crumb' }, voices: {} }) {
  const area = memoryArea({ shape: 1, voices });
  return { area, store: openStore(area), snapshot: () => area.contents.snapshot as Snapshot };
}

async function names({ store }: ReturnType<typeof opened>) {
  const { active, all } = await store.profiles.read();
  return [all[active]?.name, ...Object.entries(all).flatMap(([id, { name }]) => (id === active ? [] : [name]))];
}

describe('an installation from before there were several', () => {
  test('has its voice as the one profile', async () => {
    expect(await opened().store.profiles.read()).toEqual({ active: 'first', all: { first: { version: 1, name: 'Crumb' } } });
  });

  test('is stored as it was, as long as there is one', async () => {
    const { area, store } = opened();
    const before = area.contents.voices;
    await store.settle();
    expect(area.contents.voices).toEqual(before);
    const undo = await store.profiles.add({ name: 'Loaf' });
    await undo();
    expect(area.contents.voices).toEqual(before);
  });

  test('without any voice has one that is empty', async () => {
    expect((await opened({ voice: null, voices: {} }).store.profiles.read()).all).toEqual({ first: {} });
  });
});

describe('several profiles', () => {
  test('one that is added is in use; the voice, the snapshot and edits are its own', async () => {
    const one = opened();
    const { store, snapshot } = one;
    await store.profiles.add({ name: 'Loaf' });
    expect(await names(one)).toEqual(['Loaf', 'Crumb']);
    expect((await store.voice.read())?.name).toBe('Loaf');
    await store.voice.edit((now) => ({ ...now, industry: 'bakery' }));
    expect(snapshot().voice).toEqual({ version: 1, name: 'Loaf', industry: 'bakery' });
    await store.profiles.use('first');
    expect(snapshot().voice).toEqual({ version: 1, name: 'Crumb' });
  });

  test('an edit that began in one ends in it, whichever is in use by then', async () => {
    const one = opened();
    await one.store.profiles.add({ name: 'Loaf' });
    await one.store.voice.edit((now) => ({ ...now, name: 'Crumb & Kettle' }), 'first');
    expect(await names(one)).toEqual(['Loaf', 'Crumb & Kettle']);
  });

  test('an edit of one that has gone is let go', async () => {
    const one = opened();
    await one.store.voice.edit(() => ({ name: 'Nobody' }), 'gone');
    expect(await names(one)).toEqual(['Crumb']);
  });

  test('one that is removed comes back as it was, in use if it was', async () => {
    const one = opened();
    await one.store.profiles.add({ name: 'Loaf' });
    const before = one.area.contents.voices;
    const { active } = await one.store.profiles.read();
    const undo = await one.store.profiles.remove(active);
    expect(await names(one)).toEqual(['Crumb']);
    await undo();
    expect(one.area.contents.voices).toEqual(before);
  });

  test('one that is removed comes back without what was typed and chosen since being undone', async () => {
    const one = opened();
    await one.store.profiles.add({ name: 'Loaf' });
    const { active } = await one.store.profiles.read();
    const undo = await one.store.profiles.remove(active);
    await one.store.voice.edit((now) => ({ ...now, industry: 'bakery' }));
    await one.store.profiles.add({ name: 'Bun' });
    await undo();
    expect(await names(one)).toEqual(['Bun', 'Crumb', 'Loaf']);
    expect((await one.store.profiles.read()).all.first?.industry).toBe('bakery');
  });

  test('one that is added and taken back leaves in use what was chosen since', async () => {
    const one = opened({ voice: { name: 'Crumb' }, voices: {}, id: 'first', others: { b: { name: 'Loaf' } } });
    const undo = await one.store.profiles.add({ name: 'Bun' });
    await one.store.profiles.use('b');
    await undo();
    expect(await names(one)).toEqual(['Loaf', 'Crumb']);
  });

  test('the last one stays, and one that is not there is not used', async () => {
    const one = opened();
    await one.store.profiles.remove('first');
    await one.store.profiles.use('gone');
    expect(await names(one)).toEqual(['Crumb']);
  });

  test('changes are told', async () => {
    const { area, store } = opened();
    const heard: string[] = [];
    openStore(area).profiles.onChanged(
      ({ all }) =>
        heard.push(
          Object.values(all)
            .map(({ name }) => name)
            .join(),
        ),
      new AbortController().signal,
    );
    await store.profiles.add({ name: 'Loaf' });
    expect(heard).toEqual(['Loaf,Crumb']);
  });

  test('two of the same id in a file are still two', () => {
    const voices = { voice: { name: 'Crumb' }, voices: {}, id: 'a', others: { a: { name: 'Loaf' } } };
    expect(Object.values(profilesIn(voices).all).map(({ name }) => name)).toEqual(['Crumb', 'Loaf']);
    expect(withProfiles(voices, profilesIn(voices))).toEqual({ ...voices, others: { 'a-2': { name: 'Loaf' } } });
  });

  test('of which one is damaged lose no other', async () => {
    const { area, store } = opened({ voice: { name: 'Crumb' }, voices: {}, id: 7, others: { a: { name: 'Loaf' }, b: 'rubbish' } });
    await store.settle();
    const { all } = await store.profiles.read();
    expect(Object.values(all).map(({ name }) => name)).toEqual(['Crumb', 'Loaf']);
    expect(area.contents['voices.damaged']).toBeDefined();
  });
});

describe('accounts', () => {
  const crumb = { platform: 'x', handle: 'crumb', mode: 'brand' as const };

  test('go from one profile to another, and back', async () => {
    const one = opened({ voice: { name: 'Crumb', accounts: [crumb] }, voices: {}, id: 'first', others: { b: { name: 'Loaf' } } });
    const before = one.area.contents.voices;
    const undo = await one.store.profiles.editAccounts((_, id) => (id === 'b' ? [crumb] : []));
    expect(one.area.contents.voices).toEqual({
      voice: { name: 'Crumb' },
      voices: {},
      id: 'first',
      others: { b: { name: 'Loaf', accounts: [crumb] } },
    });
    expect(one.snapshot().voices['x:crumb']?.name).toBe('Loaf');
    await one.store.voice.edit((now) => ({ ...now, industry: 'bakery' }), 'b');
    await undo();
    expect(one.area.contents.voices).toMatchObject({ ...(before as object), others: { b: { name: 'Loaf', industry: 'bakery' } } });
  });

  test('that were named since stay when a change of them is taken back', async () => {
    const one = opened({ voice: { name: 'Crumb', accounts: [crumb] }, voices: {} });
    const loaf = { platform: 'x', handle: 'loaf', mode: 'brand' as const };
    const undo = await one.store.profiles.editAccounts(() => []);
    await one.store.profiles.editAccounts((now) => [...now, loaf]);
    await undo();
    expect((await one.store.voice.read())?.accounts).toEqual([crumb, loaf]);
  });

  test('that are not there leave a profile without any', async () => {
    const { area, store } = opened();
    const before = area.contents.voices;
    await store.profiles.editAccounts((now) => now);
    expect(area.contents.voices).toEqual(before);
  });
});

describe('in the page', () => {
  const account = (handle: string) => ({ platform: 'x', handle, mode: 'brand' as const });

  test('a profile speaks on the accounts that it names, the one in use on all others', async () => {
    const { store, snapshot } = opened({
      voice: { name: 'Crumb', accounts: [account('crumb'), account('both')] },
      voices: {},
      id: 'first',
      others: { b: { name: 'Loaf', accounts: [account('@Loaf'), account('both')] }, c: { name: 'Bun' } },
    });
    await store.settle();
    const speaks = Object.entries(snapshot().voices).map(([key, { name }]) => [key, name]);
    expect(speaks).toEqual([['x:loaf', 'Loaf']]);
    expect(snapshot().accounts).toEqual({ 'x:crumb': 'brand', 'x:both': 'brand', 'x:loaf': 'brand' });
  });

  test('an account with a voice of its own keeps it', async () => {
    const { store, snapshot } = opened({
      voice: null,
      voices: { 'x:loaf': { name: 'Ines' } },
      id: 'first',
      others: { b: { name: 'Loaf', accounts: [account('loaf')] } },
    });
    await store.settle();
    expect(snapshot().voices['x:loaf']?.name).toBe('Ines');
  });
});
