/** What holds for every profile that a file, a storage or a stranger can hold. `npm run fuzz` tries many more, with new chances each time. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { coach } from '../../src/engine/coach';
import { speaker } from '../../src/engine/say';
import type { Voice } from '../../src/engine/voice/voice';
import { changesBetween } from '../../src/storage/changes';
import type { Problem } from '../../src/storage/schema/repair';
import { parseVoiceFile } from '../../src/storage/schema/voice';
import { readState } from '../../src/storage/state';
import { openStore } from '../../src/storage/store';
import { anyJson, anySpoilt, nested } from './any-profile';
import { memoryArea } from './memory-area';

/** A profile is longer work than a draft: of the drafts that are asked for, half as many. */
const FUZZ = Math.ceil(Number(process.env.SIDEWALK_FUZZ ?? 0) / 2);
const tries = (short: number) => (FUZZ > 0 ? { numRuns: FUZZ } : { numRuns: short, seed: 2026 });
const LONG = FUZZ > 0 ? 3_600_000 : 60_000;

const DRAFT = 'Good morning. We leverage synergies, and the solar countdown ends at noon. Who bakes on weekends?';
/** A little below what a file may hold: an export says a few words more. */
const MOST_TEXT = 990_000;
const { spoken } = speaker((key) => (messages as Record<string, { message: string }>)[key]?.message ?? '');
const lost = (problems: readonly Problem[]) => problems.filter(({ kept }) => !kept);

describe('any profile', { timeout: LONG }, () => {
  test('is read, fits once it was read, and changes nothing but itself', () => {
    fc.assert(
      fc.property(anyJson, (found) => {
        const before = JSON.stringify(found);
        const { voice } = parseVoiceFile(found);
        const again = parseVoiceFile(voice);
        expect(again.voice).toEqual(voice);
        expect(lost(again.problems)).toEqual([]);
        expect(JSON.stringify(found)).toBe(before);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(treesIn(voice).every((tree) => !Object.hasOwn(tree, '__proto__') && isPlain(tree))).toBe(true);
      }),
      tries(250),
    );
  });

  test('loses no more than what was spoilt', () => {
    fc.assert(
      fc.property(anySpoilt, ({ whole, spoilt, places }) => {
        const { voice } = parseVoiceFile(spoilt);
        const touched = new Set(places.map(([first]) => first));
        for (const [key, value] of Object.entries(whole as object))
          if (!touched.has(key)) expect(voice[key as keyof Voice], key).toEqual(value);
        const brief = new Set(places.filter(([first]) => first === 'brief').map(([, second]) => second));
        if (brief.size > 0 && !brief.has(undefined))
          for (const [line, value] of Object.entries((whole as { brief: object }).brief))
            if (!brief.has(line)) expect(voice.brief?.[line as keyof Voice['brief']], line).toEqual(value);
      }),
      tries(250),
    );
  });

  test('in storage is repaired, and its original is kept wherever something went', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (found) => {
        const area = memoryArea({ shape: 1, voices: { voice: found, voices: {} } });
        await openStore(area).settle();
        const { voices, 'voices.damaged': damaged } = area.contents as { voices: unknown; 'voices.damaged'?: unknown[] };
        if (JSON.stringify(voices) !== JSON.stringify({ voice: found, voices: {} }))
          expect(JSON.stringify(damaged)).toBe(JSON.stringify([{ voice: found, voices: {} }]));
        expect(lost(parseVoiceFile((await openStore(area).voice.read()) ?? {}).problems)).toEqual([]);
      }),
      tries(150),
    );
  });

  test('from a file says in words what of it went, and leaves what stands where nothing could be read', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (found) => {
        const file = JSON.stringify(found);
        fc.pre(file.length < MOST_TEXT);
        const area = memoryArea({ shape: 1, voices: { voice: { name: 'Crumb' }, voices: {} } });
        const store = openStore(area);
        const { problems } = await store.importAll(file, 'replace');
        for (const { say } of problems) expect(spoken(say), say.key).toMatch(/^\S.*\S$/s);
        const refused = problems.some(({ path, kept }) => path === '' && !kept);
        const read = (await store.voice.read()) ?? {};
        if (refused) expect(read).toEqual({ name: 'Crumb' });
        else if (lost(problems).length === 0) expect({ ...(found as object), version: 1 }).toEqual(read);
      }),
      tries(150),
    );
  });

  test.each(['merge', 'replace'] as const)('from a file changes exactly what its preview says (%s), and can be taken back', async (way) => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (found) => {
        const area = memoryArea({
          shape: 1,
          voices: { voice: { name: 'Crumb', values: ['no waste'], brief: { market: 'bakers' } }, voices: {} },
        });
        const store = openStore(area);
        const state = () => readState(area.contents).state;
        const before = state();
        const file = JSON.stringify(found);
        const { ways } = await store.preview(file);
        const { undo } = await store.importAll(file, way);
        expect(changesBetween(before, state())).toEqual(ways?.[way] ?? []);
        await undo();
        expect(changesBetween(before, state())).toEqual([]);
      }),
      tries(100),
    );
  });

  test('can be coached with, written out, and taken in again as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (found) => {
        const { voice } = parseVoiceFile(found);
        fc.pre(JSON.stringify(voice).length < MOST_TEXT);
        expect(() => coach({ text: DRAFT }, { account: { mode: 'brand' }, voice })).not.toThrow();
        const store = openStore(memoryArea({}));
        await store.voice.edit(() => voice);
        const file = await store.exportAll();
        const other = openStore(memoryArea({}));
        const { problems } = await other.importAll(file, 'replace');
        expect(lost(problems).filter(({ path }) => path !== '')).toEqual([]);
        expect(await other.voice.read()).toEqual(await store.voice.read());
      }),
      tries(100),
    );
  });
});

test.each([1_000, 2_000, 3_000, 4_000, 6_000, 10_000, 100_000])('%i lists or objects in each other end no worse than unread', (depth) => {
  for (const lists of [true, false]) {
    const { voice, problems } = parseVoiceFile({ name: 'Crumb', mood: nested(depth, lists) });
    expect([voice.name === 'Crumb', problems[0]?.say.key]).toEqual([
      ...(voice.name ? [true, 'problem_unknown_key'] : [false, 'problem_unreadable']),
    ]);
  }
});

function treesIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(treesIn)];
}

const isPlain = (tree: object) => [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(tree));
