import { describe, expect, test } from 'vitest';
import type { Way } from '../../src/storage/export';
import { openStore, type Store } from '../../src/storage/store';
import { memoryArea } from './memory-area';

async function inUse() {
  const area = memoryArea();
  const store = openStore(area);
  await store.voice.edit(() => ({ name: 'Crumb', neverSay: [{ term: 'cheap' }] }));
  await store.settings.setSite('x', 'list');
  await store.accounts.setMode('x:crumb', 'brand');
  await store.silenced.addRule('shouting');
  await store.practice.solve('bakery-pitch-two-hours', '2026-11-29');
  return { area, store };
}

const readIn = async (store: Store, text: string, way: Way = 'replace') => (await store.importAll(text, way)).problems;
const keys = (problems: { say: { key: string } }[]) => problems.map(({ say }) => say.key);

test('what is exported comes back whole elsewhere', async () => {
  const { area, store } = await inUse();
  const elsewhere = memoryArea();
  expect(await readIn(openStore(elsewhere), await store.exportAll())).toEqual([]);
  expect(elsewhere.contents).toEqual(area.contents);
});

test('as much as the browser keeps can be exported and comes back whole', async () => {
  const line = 'Bread that tastes of something, and the recipe if they ask. '.repeat(3);
  const values = Array.from({ length: 100 }, (_, at) => `${at} ${line}`);
  const others = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`p${at}`, { version: 1, values, brief: { goals: values } }]));
  const area = memoryArea({ voices: { voice: { name: 'Crumb' }, voices: {}, others } }, 10_485_760);
  const store = openStore(area);
  await store.settle();
  const text = await store.exportAll();
  expect(text.length).toBeGreaterThan(9_000_000);
  const elsewhere = memoryArea({}, 10_485_760);
  expect(await readIn(openStore(elsewhere), text)).toEqual([]);
  expect(elsewhere.contents).toEqual(area.contents);
});

test('a voice file replaces the voice and nothing else', async () => {
  const { area, store } = await inUse();
  const { voices: _, snapshot: __, ...others } = area.contents;
  expect(await readIn(store, '{"name": "Loaf", "mood": "sunny"}')).toMatchObject([{ path: 'mood', kept: true }]);
  expect(await store.voice.read()).toEqual({ version: 1, name: 'Loaf', mood: 'sunny' });
  expect(area.contents).toMatchObject(others);
});

test('a part that an export does not speak of stays', async () => {
  const { store } = await inUse();
  expect(await readIn(store, '{"sidewalk": 1, "accounts": {"x:loaf": "personal"}}')).toEqual([]);
  expect(await store.accounts.read()).toEqual({ 'x:loaf': 'personal' });
  expect(await store.silenced.read()).toEqual({ rules: ['shouting'] });
});

test('a part that cannot be read stays too, and the rest is taken', async () => {
  const { store } = await inUse();
  const problems = await readIn(store, '{"sidewalk": 1, "settings": "rubbish", "silenced": {"rules": ["discount", 7]}, "extra": 1}');
  expect(problems.map(({ path, say }) => [path, say.key])).toEqual([
    ['settings', 'problem_unreadable'],
    ['silenced.rules.1', 'problem_left_out'],
    ['extra', 'problem_unknown_part'],
  ]);
  expect((await store.settings.read()).sites).toEqual({ x: 'list' });
  expect((await store.silenced.read()).rules).toEqual(['discount']);
});

test('an export of a newer version is read as far as it can be, and that is said', async () => {
  const { store } = await inUse();
  expect(keys(await readIn(store, '{"sidewalk": 9, "accounts": {"x:loaf": "brand"}}'))).toEqual(['problem_newer']);
  expect(await store.accounts.read()).toEqual({ 'x:loaf': 'brand' });
});

describe('a file that is nothing of ours changes nothing and says so', () => {
  test.each([
    ['', 'problem_not_json'],
    ['name: Crumb', 'problem_not_json'],
    ['<html></html>', 'problem_not_json'],
    ['null', 'problem_not_ours'],
    ['"Crumb"', 'problem_not_ours'],
    ['[]', 'problem_not_ours'],
    ['{}', 'problem_not_ours'],
    ['{"version": 1}', 'problem_not_ours'],
    ['{"some": "other", "tool": 1}', 'problem_not_ours'],
    ['{"name": 7}', 'problem_not_ours'],
    ['{"sidewalk": "1", "accounts": {}}', 'problem_not_ours'],
    ['{"sidewalk": 0, "accounts": {}}', 'problem_not_ours'],
    ['{"sidewalk": 1, "settings": 3}', 'problem_unreadable'],
    ['['.repeat(500_000), 'problem_not_json'],
    [`{"name": "Crumb", "mood": ${'['.repeat(300_000)}${']'.repeat(300_000)}}`, 'problem_not_ours'],
    [`{"name": "${'x'.repeat(12_000_000)}"}`, 'problem_too_large'],
  ])('%.40s', async (text, key) => {
    const { area, store } = await inUse();
    const before = area.contents;
    const problems = await readIn(store, text);
    expect(keys(problems)).toEqual([key]);
    expect(area.contents).toEqual(before);
  });
});

test('no key of a file reaches the prototype', async () => {
  const { store } = await inUse();
  await readIn(
    store,
    '{"sidewalk": 1, "accounts": {"__proto__": "brand", "x:loaf": "brand"}, "__proto__": {"settings": {"key": "Alt+Q"}}}',
  );
  const accounts = await store.accounts.read();
  expect(Object.keys(accounts)).toEqual(['x:loaf']);
  expect((await store.settings.read()).key).toBe('Alt+Shift+K');
});
