import { describe, expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { changesBetween } from '../../src/storage/changes';
import { mergedState, mergedVoice } from '../../src/storage/merge';
import { readState } from '../../src/storage/state';
import { openStore } from '../../src/storage/store';
import { memoryArea } from './memory-area';

const stateWith = (contents: Record<string, unknown>) => readState(contents).state;
const voiceOf = (voice: Voice | null) => stateWith({ voices: { voice, voices: {} } });

describe('a voice that takes in another one', () => {
  test.each<[what: string, mine: Voice | null, theirs: Voice, merged: Voice]>([
    ['is the other where there was none', null, { name: 'Loaf' }, { name: 'Loaf' }],
    ['fills what is empty', { name: 'Crumb', industry: '' }, { industry: 'bakery' }, { name: 'Crumb', industry: 'bakery' }],
    ['keeps its own where both say something', { name: 'Crumb' }, { name: 'Loaf' }, { name: 'Crumb' }],
    ['gets what its lists lack', { values: ['No waste'] }, { values: ['no waste ', 'time'] }, { values: ['No waste', 'time'] }],
    [
      'fills the gaps of an entry that both have',
      { neverSay: [{ term: 'Cheap' }] },
      { neverSay: [{ term: 'cheap', instead: 'fair' }, { term: 'hurry' }] },
      { neverSay: [{ term: 'Cheap', instead: 'fair' }, { term: 'hurry' }] },
    ],
    [
      'knows an account however its handle is written',
      { accounts: [{ platform: 'x', handle: '@Crumb', mode: 'brand' }] },
      {
        accounts: [
          { platform: 'x', handle: 'crumb', mode: 'personal', representative: 'Ana' },
          { platform: 'x', mode: 'brand' },
        ],
      },
      {
        accounts: [
          { platform: 'x', handle: '@Crumb', mode: 'brand', representative: 'Ana' },
          { platform: 'x', mode: 'brand' },
        ],
      },
    ],
    [
      'looks into the brief',
      { brief: { market: 'bakers' } },
      { brief: { market: 'all', support: 'by hand' } },
      { brief: { market: 'bakers', support: 'by hand' } },
    ],
    [
      'keeps its character whole',
      { character: { traits: ['warm'] } },
      { character: { traits: ['dry'], note: 'dry' } },
      { character: { traits: ['warm'] } },
    ],
    [
      'takes a character where it has none',
      { character: { note: 'ours' } },
      { character: { traits: ['dry'], note: 'dry' } },
      { character: { traits: ['dry'], note: 'ours' } },
    ],
  ])('%s', (_, mine, theirs, merged) => {
    expect(mergedVoice(mine, theirs)).toEqual(merged);
  });
});

test('settings keep what was chosen, and the key counts as chosen once it is another than the first', () => {
  const theirs = stateWith({ settings: { sites: { x: 'off', github: 'off' }, hosts: ['b.example'], key: 'Alt+Q' } }).settings;
  const mine = (key: string) => stateWith({ settings: { sites: { x: 'list' }, hosts: ['a.example'], key } });
  expect(mergedState(mine('Alt+Shift+K'), { settings: theirs }).settings).toMatchObject({
    sites: { x: 'list', github: 'off' },
    hosts: ['a.example', 'b.example'],
    key: 'Alt+Q',
  });
  expect(mergedState(mine('Alt+Z'), { settings: theirs }).settings?.key).toBe('Alt+Z');
});

test('answers and what is left unsaid add up; parts that are not spoken of are not touched', () => {
  const mine = stateWith({ accounts: { 'x:crumb': 'brand' }, silenced: { rules: ['shouting'] } });
  const theirs = stateWith({ accounts: { 'x:crumb': 'personal', 'x:loaf': 'brand' }, silenced: { rules: ['discount', 'shouting'] } });
  expect(mergedState(mine, { accounts: theirs.accounts, silenced: theirs.silenced })).toEqual({
    accounts: { 'x:crumb': 'brand', 'x:loaf': 'brand' },
    silenced: { rules: ['shouting', 'discount'] },
  });
});

describe('profiles of two states', () => {
  const mine = stateWith({
    voices: { voice: { name: 'Crumb' }, voices: {}, id: 'first', others: { b: { name: 'Loaf', industry: 'bakery' } } },
  });

  test('become one where they have the same name, and stand beside each other where not', () => {
    const theirs = stateWith({
      voices: { voice: { name: 'loaf ', values: ['time'] }, voices: {}, id: 'c', others: { b: { name: 'Bun' } } },
    });
    const { voice, id, others = {} } = mergedState(mine, { voices: theirs.voices }).voices ?? {};
    expect([voice, id, others.b]).toEqual([{ name: 'Crumb' }, 'first', { name: 'Loaf', industry: 'bakery', values: ['time'] }]);
    expect(Object.values(others).map(({ name }) => name)).toEqual(['Loaf', 'Bun']);
  });

  test('fill an empty one first', () => {
    expect(mergedState(voiceOf(null), { voices: voiceOf({ name: 'Loaf' }).voices }).voices).toEqual({
      voice: { name: 'Loaf' },
      voices: {},
    });
  });
});

describe('what would change', () => {
  test('is told line by line, and what stays is not', () => {
    const now = stateWith({
      settings: { sites: { x: 'list' } },
      voices: { voice: { version: 1, name: 'Crumb', brief: { market: 'bakers', goals: [] } }, voices: {} },
      accounts: { 'bluesky:ines.example': 'brand' },
    });
    const then = stateWith({
      settings: { sites: { x: 'off' } },
      voices: { voice: { brief: { market: 'everyone' }, name: 'Crumb' }, voices: {} },
      accounts: {},
      silenced: { rules: ['shouting'] },
    });
    expect(changesBetween(now, then)).toEqual([
      { path: ['settings', 'sites', 'x'], now: 'list', next: 'off' },
      { path: ['voices', 'voice', 'brief', 'market'], now: 'bakers', next: 'everyone' },
      { path: ['accounts', 'bluesky:ines.example'], now: 'brand', next: undefined },
      { path: ['silenced', 'rules'], now: [], next: ['shouting'] },
    ]);
  });

  test('is nothing between a state and itself, in whatever order its keys stand', () => {
    const one = voiceOf({ name: 'Crumb', industry: 'bakery', brief: { market: 'a', support: 'b' } });
    expect(changesBetween(one, voiceOf({ brief: { support: 'b', market: 'a' }, industry: 'bakery', name: 'Crumb' }))).toEqual([]);
  });
});

describe('a preview', () => {
  const start = { voices: { voice: { name: 'Crumb', values: ['no waste'] }, voices: {} } };

  test.each(['merge', 'replace'] as const)('of %s writes nothing, and tells exactly what reading in then does', async (way) => {
    const area = memoryArea(start);
    const store = openStore(area);
    const text =
      '{"sidewalk": 1, "voices": {"voice": {"name": "Crumb", "industry": "bakery"}}, "accounts": {"x:loaf": "brand"}, "settings": {"key": 7}}';
    const now = readState(area.contents).state;
    const { ways, problems } = await store.preview(text);
    expect(area.contents).toEqual(start);
    const taken = await store.importAll(text, way);
    expect(problems).toEqual(taken.problems);
    expect(ways?.[way]).toEqual(changesBetween(now, readState(area.contents).state));
    expect(ways?.[way]?.map(({ path }) => path.at(-1))).toEqual([...(way === 'replace' ? ['values'] : []), 'industry', 'x:loaf']);
    await taken.undo();
    expect(changesBetween(now, readState(area.contents).state)).toEqual([]);
  });

  test('of a voice file also as a profile beside the others', async () => {
    const area = memoryArea(start);
    const store = openStore(area);
    const { ways } = await store.preview('{"name": "Loaf"}');
    expect(ways?.beside?.map(({ path, next }) => [path[1], path.at(-1), next])).toEqual([['others', 'name', 'Loaf']]);
    await store.importAll('{"name": "Loaf"}', 'beside');
    const { active, all } = await store.profiles.read();
    expect([active, Object.values(all).map(({ name }) => name)]).toEqual(['first', ['Crumb', 'Loaf']]);
  });

  test('of a file with nothing readable says why', async () => {
    const { ways, problems } = await openStore(memoryArea(start)).preview('no voice at all');
    expect([ways, problems.map(({ say }) => say.key)]).toEqual([null, ['problem_not_json']]);
  });
});

test('taking an import back leaves what was changed elsewhere meanwhile', async () => {
  const store = openStore(memoryArea());
  const { undo } = await store.importAll('{"name": "Loaf"}', 'replace');
  await store.settings.setSite('x', 'off');
  await undo();
  expect(await store.voice.read()).toBeNull();
  expect((await store.settings.read()).sites).toEqual({ x: 'off' });
});

test.each(['merge', 'replace'] as const)('taking an import back (%s) leaves what was typed into the same voice since', async (way) => {
  const store = openStore(memoryArea({ voices: { voice: { name: 'Crumb', values: ['no waste'] }, voices: {} } }));
  const file = { name: 'Loaf', values: ['time'], brief: { market: 'early risers', goals: ['be known'] } };
  const { undo } = await store.importAll(JSON.stringify(file), way);
  await store.voice.edit((now) => ({ ...now, industry: 'bakery', brief: { ...now.brief, market: 'everybody' } }));
  await undo();
  expect(await store.voice.read()).toEqual({
    name: 'Crumb',
    values: ['no waste'],
    industry: 'bakery',
    brief: { market: 'everybody' },
  });
});
