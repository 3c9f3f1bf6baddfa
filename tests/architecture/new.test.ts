/** `npm run new` in a copy of the tree: what it writes compiles, and the tests then name exactly what is left to fill in. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './tree';

const PARTS = [
  'src',
  'scripts',
  'public',
  'tests/architecture',
  'tests/engine/examples.ts',
  'tests/platforms',
  'package.json',
  'manifest.json',
  'tsconfig.json',
  'biome.json',
  'README.md',
];
let copy: string;

/** What the tests and the compiler said of the copy, with one new unit of each kind in it. */
let failed: { title: string; said: string }[];
let complained: string[];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'sidewalk-new-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  // Whole messages, so that a failing test can be told by the id it names.
  writeFileSync(join(copy, 'vitest.config.mjs'), 'export default { test: { chaiConfig: { truncateThreshold: 0 } } };\n');
  // A trait needs its name in the voice file first.
  const voice = join(copy, 'src/engine/voice/voice.ts');
  writeFileSync(voice, readFileSync(voice, 'utf8').replace('TRAITS = [', "TRAITS = ['salt-of-the-earth',"));

  expect(make('rule', 'door-slamming')).toMatchObject({ status: 0, stderr: '' });
  expect(make('trait', 'salt-of-the-earth')).toMatchObject({ status: 0, stderr: '' });
  expect(make('platform', 'corner-shop')).toMatchObject({ status: 0, stderr: '' });
  failed = runTests();
  complained = compile();
}, 300_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function make(...args: string[]) {
  const { status, stdout, stderr } = node('scripts/new.mjs', ...args);
  return { status, stdout, stderr };
}

function node(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
}

function runTests() {
  const tests = ['tests/architecture/units.test.ts', 'tests/architecture/locales.test.ts', 'tests/platforms'];
  const out = join(copy, 'results.json');
  node('node_modules/vitest/vitest.mjs', 'run', ...tests, '--reporter=json', `--outputFile=${out}`);
  const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as {
    testResults: { message: string; assertionResults: { fullName: string; title: string; status: string; failureMessages: string[] }[] }[];
  };
  expect(testResults.map(({ message }) => message).filter(Boolean), 'a whole file crashed').toEqual([]);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ title, fullName, failureMessages }) => ({ title, said: [fullName, ...failureMessages].join('\n') }));
}

function compile(): string[] {
  return node('node_modules/typescript/bin/tsc', '--noEmit').stdout.split('\n');
}

/** @returns titles of the failing tests that speak of `id`, or show it in what they found */
function askedOf(id: string): string[] {
  const spelled = new RegExp(`\\b${id}\\b|_${id.replaceAll('-', '_')}(?:_|\\b)`);
  return failed
    .filter(({ said }) => spelled.test(said))
    .map(({ title }) => title)
    .sort();
}

describe('a new unit is written, registered and compiles, and is asked for', () => {
  test('rule: what it is, examples, phrases in every language, sentences', () => {
    expect(askedOf('door-slamming')).toEqual([
      'are there',
      'are there',
      'door-slamming has drafts in which it is heard, and others',
      'door-slamming says what it is, above what it exports',
      'door-slamming says where its words come from, and has some',
      'door-slamming says where its words come from, and has some',
      'rule door-slamming has all its sentences',
      'rule door-slamming has drafts it must notice and drafts it must leave alone',
    ]);
  });

  test('trait: what it is, examples, phrases, sentences', () => {
    expect(askedOf('salt-of-the-earth')).toEqual([
      'are there',
      'are there',
      'salt-of-the-earth says what it is, above what it exports',
      'trait salt-of-the-earth has drafts in, out and unclear',
      'trait-salt-of-the-earth-in says where its words come from, and has some',
      'trait-salt-of-the-earth-in says where its words come from, and has some',
      'trait-salt-of-the-earth-out says where its words come from, and has some',
      'trait-salt-of-the-earth-out says where its words come from, and has some',
    ]);
  });

  test('platform: what it is, its name, its composers, its sources', () => {
    expect(askedOf('corner-shop')).toEqual([
      'are there',
      'are there',
      'corner-shop says what it is, above what it exports',
      'corner-shop.hashtags says where it is from and when somebody looked',
      'corner-shop.known.limits says where it is from and when somebody looked',
      'corner-shop.known.submit says where it is from and when somebody looked',
      'corner-shop.links says where it is from and when somebody looked',
      'corner-shop.media says where it is from and when somebody looked',
      'has a name to show',
      'tell a public post from what is not ours',
    ]);
  });

  test('the compiler has nothing to say about them', () => {
    expect(complained.filter((line) => /door-slamming|salt-of-the-earth|corner-shop|index\.ts/.test(line))).toEqual([]);
  });
});

describe('is refused', () => {
  test.each([
    [['rule'], 'usage: npm run new'],
    [['poem', 'ode'], 'usage: npm run new'],
    [['rule', 'Shouting'], '"Shouting" is no id'],
    [['rule', '../escape'], '"../escape" is no id'],
    [['rule', 'default'], '"default" is a word of JavaScript'],
    [['rule', 'announcement'], 'src/engine/rules/announcement.ts is there already'],
    [['platform', 'x'], 'src/platforms/x.ts is there already'],
    [['trait', 'fizzy'], '"fizzy" is no trait of the voice file'],
  ])('%j', (args, says) => {
    const { status, stdout, stderr } = make(...args);
    expect(stderr).toContain(says);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
