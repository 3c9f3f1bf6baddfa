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
  'tests/platforms',
  'package.json',
  'manifest.json',
  'tsconfig.json',
  'biome.json',
  'README.md',
];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'sidewalk-new-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  // Whole messages, so that a failing test can be told by the id it names.
  writeFileSync(join(copy, 'vitest.config.mjs'), 'export default { test: { chaiConfig: { truncateThreshold: 0 } } };\n');
  // A trait needs its name in the voice file first.
  const voice = join(copy, 'src/engine/voice/voice.ts');
  writeFileSync(voice, readFileSync(voice, 'utf8').replace('TRAITS = [', "TRAITS = ['salt-of-the-earth',"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function make(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.mjs', ...args], { cwd: copy, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** @returns titles of the failing tests that speak of `id`, or show it in what they found */
function failing(id: string): string[] {
  const out = join(copy, 'results.json');
  const tests = ['tests/architecture/units.test.ts', 'tests/architecture/locales.test.ts', 'tests/platforms'];
  const report = ['--reporter=json', `--outputFile=${out}`];
  spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests, ...report], { cwd: copy, encoding: 'utf8' });
  const results = JSON.parse(readFileSync(out, 'utf8')) as {
    testResults: { message: string; assertionResults: { fullName: string; title: string; status: string; failureMessages: string[] }[] }[];
  };
  expect(results.testResults.map(({ message }) => message).filter(Boolean), 'a whole file crashed').toEqual([]);
  const spelled = new RegExp(`\\b${id}\\b|_${id.replaceAll('-', '_')}(?:_|\\b)`);
  return results.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, fullName, failureMessages }) => status === 'failed' && spelled.test([fullName, ...failureMessages].join('\n')))
    .map(({ title }) => title)
    .sort();
}

/** @returns the compiler's complaints about files whose path holds `id` */
function complaints(id: string): string[] {
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: copy, encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(id) || line.includes('/index.ts'));
}

describe('a new unit', { timeout: 120_000 }, () => {
  test('rule: written, registered, worded; examples, phrases and sentences are asked for', () => {
    expect(make('rule', 'door-slamming')).toMatchObject({ status: 0, stderr: '' });
    expect(complaints('door-slamming')).toEqual([]);
    expect(failing('door-slamming')).toEqual([
      'are there',
      'door-slamming says what it is, above what it exports',
      'door-slamming says where its words come from, and has some',
      'rule door-slamming has all its sentences',
      'rule door-slamming has drafts it must notice and drafts it must leave alone',
    ]);
  });

  test('trait: written, registered, worded; examples, phrases and sentences are asked for', () => {
    expect(make('trait', 'salt-of-the-earth')).toMatchObject({ status: 0, stderr: '' });
    expect(complaints('salt-of-the-earth')).toEqual([]);
    expect(failing('salt-of-the-earth')).toEqual([
      'are there',
      'salt-of-the-earth says what it is, above what it exports',
      'somebody asks for every list',
      'trait salt-of-the-earth has drafts in, out and unclear',
      'trait-salt-of-the-earth-in says where its words come from, and has some',
      'trait-salt-of-the-earth-out says where its words come from, and has some',
    ]);
  });

  test('platform: written and registered; its facts are asked for', () => {
    expect(make('platform', 'corner-shop')).toMatchObject({ status: 0, stderr: '' });
    expect(complaints('corner-shop')).toEqual([]);
    expect(failing('corner-shop')).toEqual([
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
