import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/messages/snapshot';
import { LIMITS } from '../../src/storage/schema/voice';
import { openStore } from '../../src/storage/store';
import { memoryArea } from './memory-area';

/** A store in use, as it lies on the disk. */
const sound = {
  shape: 1,
  settings: { version: 1, sites: { x: 'list' }, hosts: ['blog.example'], key: 'Ctrl+Shift+L', badges: {} },
  voices: { voice: { version: 1, name: 'Crumb', brief: { market: 'bakers' } }, voices: { 'x:ines': { name: 'Ines' } } },
  accounts: { 'x:crumb': 'brand', 'x:ines': 'personal' },
  silenced: { rules: ['shouting'] },
  practice: { solved: { 'bakery-pitch-two-hours': '2026-11-29' } },
};
const { shape: _, ...parts } = sound;

type Case = [what: string, key: keyof typeof parts, found: unknown, left: unknown];
const cases: Case[] = [
  ['one setting of the wrong type', 'settings', { ...sound.settings, key: 7 }, { ...sound.settings, key: 'Alt+Shift+K' }],
  ['one site in no mode', 'settings', { ...sound.settings, sites: { x: 'list', github: 'loud' } }, sound.settings],
  ['a badge put nowhere', 'settings', { ...sound.settings, badges: { x: { corner: 'middle', x: 1, y: 1 } } }, sound.settings],
  ['a badge put too far', 'settings', { ...sound.settings, badges: { x: { corner: 'top-end', x: 1e9, y: 1 } } }, sound.settings],
  ['a step of the first run that is none', 'settings', { ...sound.settings, welcome: 'dance' }, sound.settings],
  ['settings that are a string', 'settings', 'rubbish', { version: 1, sites: {}, hosts: [], key: 'Alt+Shift+K', badges: {} }],
  ['settings of a version to come', 'settings', { ...sound.settings, version: 9 }, sound.settings],
  [
    'a key of endless length',
    'settings',
    { ...sound.settings, key: `Alt+${'K'.repeat(1_000_000)}` },
    { ...sound.settings, key: 'Alt+Shift+K' },
  ],
  ['voices that are a string', 'voices', 'rubbish', { voice: null, voices: {} }],
  ['a voice that is a list', 'voices', { ...sound.voices, voice: [] }, { ...sound.voices, voice: null }],
  ['one line of a voice of the wrong type', 'voices', { ...sound.voices, voice: { ...sound.voices.voice, industry: 7 } }, sound.voices],
  [
    'a voice of a version to come',
    'voices',
    { ...sound.voices, voice: { ...sound.voices.voice, version: 9 } },
    { ...sound.voices, voice: { name: 'Crumb', brief: { market: 'bakers' } } },
  ],
  [
    'a name of endless length',
    'voices',
    { ...sound.voices, voice: { name: 'x'.repeat(1_000_000) } },
    { ...sound.voices, voice: { name: 'x'.repeat(LIMITS.word) } },
  ],
  ['one account in no mode', 'accounts', { ...sound.accounts, 'x:other': 'robot' }, sound.accounts],
  ['accounts that are a string', 'accounts', 'rubbish', {}],
  ['a silenced rule that is none', 'silenced', { rules: ['shouting', 7] }, sound.silenced],
  ['a drill solved on no day', 'practice', { solved: { ...sound.practice.solved, 'law-pitch-humble': 'yesterday' } }, sound.practice],
  ['a drill with no id', 'practice', { solved: { ...sound.practice.solved, '<b>': '2026-11-29' } }, sound.practice],
  ['practice that is a list', 'practice', [], { solved: {} }],
  ['silenced that is null', 'silenced', null, { rules: [] }],
];

describe.each(cases)('%s', (_, key, found, left) => {
  test('costs only itself, and the original is kept', async () => {
    const area = memoryArea({ ...sound, [key]: found });
    await openStore(area).settle();
    const { snapshot, ...contents } = area.contents;
    expect(contents).toEqual({ ...sound, [key]: left, [`${key}.damaged`]: [found] });
    expect(snapshot).toBeDefined();
  });

  test('is kept also when the next thing to happen is a write of something else', async () => {
    const area = memoryArea({ ...sound, [key]: found });
    await openStore(area).silenced.addRule('discount');
    expect(area.contents[`${key}.damaged`]).toEqual([found]);
    expect((area.contents.snapshot as Snapshot).silenced.rules).toContain('discount');
  });
});

test('sound contents stay as they are', async () => {
  const area = memoryArea(sound);
  await openStore(area).settle();
  const { snapshot, ...contents } = area.contents;
  expect(contents).toEqual(sound);
  expect(snapshot).toMatchObject({ voice: sound.voices.voice, accounts: sound.accounts });
});

test('contents of a shape to come are read as far as they can be', async () => {
  const area = memoryArea({ ...sound, shape: 9, later: { a: 1 } });
  const store = openStore(area);
  expect(await store.settings.read()).toEqual(sound.settings);
  await store.settle();
  expect(area.contents.later).toEqual({ a: 1 });
});

test('unknown keys of a part stay and are no damage', async () => {
  const area = memoryArea({ ...sound, voices: { ...sound.voices, voice: { name: 'Crumb', mood: 'sunny' } } });
  await openStore(area).voice.edit((now) => ({ ...now, industry: 'bakery' }));
  expect(area.contents.voices).toMatchObject({ voice: { name: 'Crumb', mood: 'sunny', industry: 'bakery' } });
  expect(area.contents['voices.damaged']).toBeUndefined();
});

test('the last twenty originals are kept, the latest last', async () => {
  const area = memoryArea(sound);
  const found = Array.from({ length: 21 }, (_, at) => `original ${at}`);
  for (const original of found) {
    await area.set({ settings: original });
    await openStore(area).settle();
  }
  expect(area.contents['settings.damaged']).toEqual(found.slice(1));
});
