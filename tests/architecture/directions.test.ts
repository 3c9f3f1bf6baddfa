/** Who may import whom. The picture of it stands in docs/ARCHITECTURE.md. */

import { describe, expect, test } from 'vitest';
import { type Import, roomOf, type Source, sources } from './tree';

/** Rooms that a room may import besides itself. `types` means: type-only imports. */
const MAY_IMPORT: Record<string, Record<string, 'values' | 'types'>> = {
  engine: {},
  platforms: { engine: 'types' },
  browser: { engine: 'values', platforms: 'values' },
  messages: { engine: 'values', platforms: 'values', browser: 'values' },
  // The snapshot that storage writes is shaped in messages, because the content script may read it but knows no storage.
  storage: { engine: 'values', platforms: 'values', browser: 'values', messages: 'values' },
  ui: { engine: 'values', platforms: 'values', browser: 'values', messages: 'values', storage: 'values' },
  // What shows and changes the voice on a page: the options and the first run.
  profile: { engine: 'values', platforms: 'values', browser: 'values', messages: 'values', storage: 'values', ui: 'values' },
  content: { engine: 'values', platforms: 'values', browser: 'values', messages: 'values' },
  background: { engine: 'values', platforms: 'values', browser: 'values', messages: 'values', storage: 'values' },
  popup: { engine: 'values', platforms: 'values', browser: 'values', messages: 'values', storage: 'values', ui: 'values' },
  options: {
    engine: 'values',
    platforms: 'values',
    browser: 'values',
    messages: 'values',
    storage: 'values',
    ui: 'values',
    profile: 'values',
  },
  welcome: {
    engine: 'values',
    platforms: 'values',
    browser: 'values',
    messages: 'values',
    storage: 'values',
    ui: 'values',
    profile: 'values',
  },
  practice: {
    engine: 'values',
    platforms: 'values',
    browser: 'values',
    messages: 'values',
    storage: 'values',
    ui: 'values',
    profile: 'values',
  },
  // The schemas of the voice file; that no browser comes with them has a test of its own below.
  cli: { engine: 'values', platforms: 'values', storage: 'values' },
};

/** Packages and the only places that may import them. */
const PACKAGES: { name: RegExp; where: RegExp; why: string }[] = [
  { name: /^zod\/mini$/, where: /^src\/storage\//, why: 'zod/mini lives in src/storage' },
  {
    name: /^webextension-polyfill$/,
    where: /^src\/browser\/(index|sites)\.ts$/,
    why: 'the polyfill is named in src/browser, for pages and background',
  },
  { name: /^preact(\/.*)?$/, where: /^src\/(ui|profile|popup|options|welcome|practice)\//, why: 'Preact belongs to the pages' },
  { name: /^node:/, where: /^src\/cli(\/|\.ts$)/, why: 'only the terminal runs in Node' },
];

const all = sources();
const byPath = new Map(all.map((source) => [source.path, source]));

function everyImport(): { source: Source; one: Import; says: string }[] {
  return all.flatMap((source) => source.imports.map((one) => ({ source, one, says: `${source.path} imports ${one.specifier}` })));
}

describe('rooms', () => {
  test('every room has its line in the table', () => {
    expect([...new Set(all.map((source) => source.room))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('imports go down only', () => {
    const wrong = everyImport().filter(({ source, one }) => {
      // `?script`: the file is named, so that the browser can run it; nothing of it is imported.
      if (!one.file?.startsWith('src/') || one.specifier.includes('?script')) return false;
      const room = roomOf(one.file);
      if (room === source.room) return false;
      const allowed = MAY_IMPORT[source.room]?.[room];
      return !(allowed === 'values' || (allowed === 'types' && one.typeOnly));
    });
    expect(wrong.map(({ says }) => says)).toEqual([]);
  });

  test('outside src there is nothing to import but the words, for the terminal', () => {
    const wrong = everyImport().filter(
      ({ source, one }) =>
        one.file !== null &&
        !one.file.startsWith('src/') &&
        !(source.room === 'cli' && /^public\/_locales\/\w+\/messages\.json$/.test(one.file)),
    );
    expect(wrong.map(({ says }) => says)).toEqual([]);
  });

  test('every package is imported in its own place only', () => {
    const wrong = everyImport().filter(({ source, one }) => {
      if (one.file !== null) return false;
      return !PACKAGES.some(({ name, where }) => name.test(one.specifier) && where.test(source.path));
    });
    expect(wrong.map(({ says }) => says)).toEqual([]);
  });
});

describe.each(['src/content/door.ts', 'src/content/content.ts'])('%s', (entry) => {
  const reached = reach(entry);

  test('reaches neither pages nor storage nor a package, not even through another room', () => {
    const wrong = [...reached].flatMap(([path, from]) => {
      const strangers = byPath.get(path)?.imports.filter((one) => one.file === null && !one.typeOnly) ?? [];
      const place = /^src\/(engine|platforms|messages|content|browser\/(?!(index|sites)\.ts))/.test(path)
        ? []
        : [`${path} (through ${from})`];
      return [...place, ...strangers.map((one) => `${path} imports ${one.specifier}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('is not empty', () => {
    expect(reached.size).toBeGreaterThan(1);
  });
});

test('the terminal reaches no browser', () => {
  expect([...reach('src/cli.ts').keys()].filter((path) => path.startsWith('src/browser/'))).toEqual([]);
});

test('no file imports itself in a circle', () => {
  expect(circle()).toEqual([]);
});

/** Files that end up in a bundle that starts at `entry`, each with the file that asked for it. */
function reach(entry: string): Map<string, string> {
  const reached = new Map([[entry, 'the manifest']]);
  for (const path of reached.keys()) {
    for (const one of byPath.get(path)?.imports ?? []) {
      if (one.file?.startsWith('src/') && /\.tsx?$/.test(one.file) && !one.typeOnly && !reached.has(one.file)) reached.set(one.file, path);
    }
  }
  return reached;
}

/** The first circle of value imports, or `[]`. Types may refer to each other: after compiling nothing of that is left. */
function circle(): string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    done.add(path);
    for (const one of byPath.get(path)?.imports ?? []) {
      const found = one.file && !one.typeOnly ? visit(one.file, [...trail, path]) : [];
      if (found.length > 0) return found;
    }
    return [];
  };
  for (const path of byPath.keys()) {
    const found = visit(path, []);
    if (found.length > 0) return found;
  }
  return [];
}
