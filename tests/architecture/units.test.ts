/** One unit = one file named by its id = one line in that folder's list = its words, its examples. */

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../src/engine/pack';
import { phraseLines } from '../../src/engine/press/phrases';
import { rules } from '../../src/engine/rules';
import { strengths } from '../../src/engine/strengths';
import { traits } from '../../src/engine/voice/traits';
import { packs } from '../../src/engine/words';
import { platforms } from '../../src/platforms';
import { filesBelow, type Node, parse, read, sources, walk } from './tree';

interface Folder {
  path: string;
  units: readonly { id: string }[];
  /** Files there that are no units. */
  besides?: readonly string[];
}

const FOLDERS: Folder[] = [
  { path: 'src/engine/rules', units: rules },
  { path: 'src/engine/strengths', units: strengths, besides: ['strength'] },
  { path: 'src/engine/voice/traits', units: traits },
  { path: 'src/platforms', units: platforms, besides: ['platform', 'any', 'elsewhere'] },
];

/** Names of the files of a folder, without `index`. */
function idsIn(folder: string, besides: readonly string[] = []): string[] {
  return filesBelow(folder)
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => /^[^/]+\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && !besides.includes(name));
}

const asked = askedFor();

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe.each(FOLDERS)('$path', ({ path, units, besides }) => {
  const ids = units.map(({ id }) => id);

  test('the list holds every file, once, under its own name', () => {
    expect([...ids].sort()).toEqual(idsIn(path, besides).sort());
  });

  test.each(idsIn(path, besides))('%s says what it is, above what it exports', (id) => {
    const [above = '', ...rest] = read(`${path}/${id}.ts`).split(new RegExp(`^export const ${camel(id)}\\b`, 'm'));
    expect(rest, `one "export const ${camel(id)}"`).toHaveLength(1);
    const says = above.match(/\/\*\*.*?\*\//gs)?.join(' ') ?? '';
    expect(says.replaceAll('*', ''), 'a comment /** … */ above it').toMatch(/\w{2}.{8}/);
  });
});

describe('examples', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'rule %s has drafts it must notice and drafts it must leave alone',
    (_, { examples }) => {
      expect(new Set(examples.bad).size, 'bad examples').toBeGreaterThanOrEqual(6);
      expect(new Set(examples.good).size, 'good examples').toBeGreaterThanOrEqual(6);
    },
  );

  test.each(rules.map((rule) => [rule.id, rule] as const))('rule %s has exactly one of finds, measures, checks', (_, rule) => {
    expect(['finds', 'measures', 'checks'].filter((body) => body in rule)).toHaveLength(1);
  });

  test.each(traits.map((trait) => [trait.id, trait] as const))('trait %s has drafts in, out and unclear', (_, { examples }) => {
    expect(examples.in.length, 'in').toBeGreaterThanOrEqual(2);
    expect(examples.out.length, 'out').toBeGreaterThanOrEqual(2);
    expect(examples.unclear.length, 'unclear').toBeGreaterThanOrEqual(1);
  });

  test.each(strengths.map((one) => [one.id, one] as const))(
    'strength %s has drafts that show it and drafts that lack it',
    (_, { examples }) => {
      expect(examples.shows.length, 'shows').toBeGreaterThanOrEqual(1);
      expect(examples.lacks.length, 'lacks').toBeGreaterThanOrEqual(1);
    },
  );
});

/** Ids of the rules that look for phrases, and of the other rules and strengths for which any pack has a list. */
const listening = [
  ...rules.filter((rule) => 'finds' in rule || packs.some((pack) => hasWords(pack, rule.id))).map(({ id }) => id),
  ...strengths.map(({ id }) => `strength-${id}`).filter((id) => packs.some((pack) => hasWords(pack, id))),
];

function hasWords({ lists }: LanguagePack, id: string): boolean {
  return Object.keys(lists).some((list) => list === id || list.startsWith(`${id}-`));
}

describe.each(packs.map((pack) => [pack.lang, pack] as const))('words in %s', (lang, pack) => {
  const folder = `src/engine/words/${lang}`;

  test('the pack imports every file of its folder', () => {
    const imported = parse(`${folder}/index.ts`).imports.map(({ file }) => file);
    const files = filesBelow(folder).filter((path) => path !== `${folder}/index.ts`);
    expect(files.filter((path) => !imported.includes(path))).toEqual([]);
  });

  test('every rule and strength that listens for words has some here, or it says why not', () => {
    const without = listening.filter((id) => !hasWords(pack, id) && !pack.without?.[id]);
    expect(without).toEqual([]);
  });

  test('what it has no words for, it has no words for', () => {
    expect(Object.keys(pack.without ?? {}).filter((id) => hasWords(pack, id) || !listening.includes(id))).toEqual([]);
  });

  // English drafts stand in the units.
  test.each(lang === 'en' ? [] : listening.filter((id) => pack.lists[id]))('%s has drafts in which it is heard, and others', (id) => {
    expect(pack.lists[id]?.examples?.heard.length, 'heard').toBeGreaterThanOrEqual(1);
    expect(pack.lists[id]?.examples?.unheard.length, 'unheard').toBeGreaterThanOrEqual(1);
  });

  test.each(Object.entries(pack.lists))('%s says where its words come from, and has some', (_, { source, phrases }) => {
    expect(source.length, 'source').toBeGreaterThanOrEqual(10);
    expect(phraseLines(phrases).length, 'phrases').toBeGreaterThan(0);
  });

  // English is measured with the engine: most of the engine is English.
  test.runIf(lang !== 'en')('its words weigh 8 KB at most', () => {
    const phrases = Object.entries(pack.lists).map(([id, list]) => [id, ...phraseLines(list.phrases)].join('\n'));
    const words = [...Object.values(pack.classes), ...phrases, ...Object.values(pack.sets ?? {}), pack.heads, pack.dialect].join('\n');
    expect(gzipSync(words, { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
  });

  test('somebody asks for every list', () => {
    const phraseRules = new Set(rules.filter((rule) => 'finds' in rule).map(({ id }) => id));
    const isAsked = (list: string) =>
      phraseRules.has(list) || asked.texts.has(list) || asked.patterns.some((pattern) => fits(pattern, list));
    expect(Object.keys(pack.lists).filter((list) => !isAsked(list))).toEqual([]);
  });
});

/** What the engine, outside the packs, can ask a list by: its texts, and its templates (`${id}-weak`) with a group a gap. */
function askedFor(): { texts: Set<string>; patterns: RegExp[] } {
  const texts = new Set<string>([...rules, ...traits, ...strengths].map(({ id }) => id));
  const patterns: RegExp[] = [];
  for (const { path, program } of sources()) {
    if (!path.startsWith('src/engine/') || path.startsWith('src/engine/words/')) continue;
    walk(program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') texts.add(node.value);
      if (node.type === 'TemplateLiteral') {
        const parts = (node.quasis as (Node & { value: { cooked: string } })[]).map(({ value }) => value.cooked);
        if (parts.length > 1 && /[a-z]/.test(parts.join('')) && parts.every((part) => /^[a-z-]*$/.test(part))) {
          patterns.push(new RegExp(`^${parts.join('([a-z-]+)')}$`));
        }
      }
    });
  }
  return { texts, patterns };
}

/** What stands in the gaps of the pattern must be a word of the engine. */
function fits(pattern: RegExp, list: string): boolean {
  return (
    pattern
      .exec(list)
      ?.slice(1)
      .every((gap) => asked.texts.has(gap)) ?? false
  );
}

describe('src/storage/migrations', () => {
  const steps = idsIn('src/storage/migrations');

  test('are numbered 001, 002, … without a gap', () => {
    expect(steps.map((step) => step.slice(0, 4))).toEqual(steps.map((_, i) => `${String(i + 1).padStart(3, '0')}-`));
  });

  test('run in the order of their numbers', () => {
    const names = steps.map((step) => camel(step.slice(4)));
    const [, listed = ''] = read('src/storage/migrations/index.ts').match(/steps\b[^=]*=(?:>[^=]*=)? \[([^\]]*)\]/) ?? [];
    expect(
      listed
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ).toEqual(names);
  });
});
