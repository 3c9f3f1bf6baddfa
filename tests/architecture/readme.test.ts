/** The README promises; these hold it to what is there. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platforms } from '../../src/platforms';
import { filesBelow, ROOT, read, readJson } from './tree';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
}

const readme = read('README.md');

test('the table of permissions is the manifest', () => {
  const manifest = readJson<Manifest>('manifest.json');
  const hosts = [
    ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ].map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, ''));
  const asked = new Set([...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...hosts]);
  expect(
    permissionRows()
      .flatMap(({ names }) => names)
      .sort(),
  ).toEqual([...asked].sort());
});

test('every permission has a reason and a cost', () => {
  expect(permissionRows().filter(({ why, without }) => why.length < 8 || without.length < 8)).toEqual([]);
});

test('it names every network, also those that are not asked for at install', () => {
  expect(platforms.map(({ name }) => name).filter((name) => !readme.includes(name))).toEqual([]);
});

test('every command it names is there', () => {
  const { scripts } = readJson<{ scripts: Record<string, string> }>('package.json');
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts) && name !== 'run')).toEqual([]);
  const missing = Object.values(scripts).flatMap((line) => [...line.matchAll(/node (scripts\/\S+)/g)].map(([, path = '']) => path));
  expect(missing.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(['README.md', ...filesBelow('docs').filter((path) => path.endsWith('.md'))])('%s links to files that are there', (path) => {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  const links = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
  expect(links.filter((link) => !existsSync(join(ROOT, folder, link)))).toEqual([]);
});

test('every room it draws is there', () => {
  const [, tree = ''] = readme.match(/## Rooms\n+```\n([^`]+)```/) ?? [];
  const rooms = [...tree.matchAll(/^ {2}([a-z]+\/(?: [a-z]+\/)*|[a-z]+\.ts) /gm)].flatMap(([, names = '']) => names.trim().split(' '));
  expect(rooms.length).toBeGreaterThan(5);
  expect(rooms.filter((room) => !existsSync(join(ROOT, 'src', room)))).toEqual([]);
  const drawn = new Set([...tree.matchAll(/([a-z]+)(?:\/|\.ts)/g)].map(([, name]) => name));
  const there = new Set(filesBelow('src').map((path) => path.split('/')[1]?.replace(/\.ts$/, '')));
  expect([...there].filter((room) => !drawn.has(room))).toEqual([]);
});

/** Rows of the first table below *Permissions*: the names in `code`, what for, what breaks without. */
function permissionRows(): { names: string[]; why: string; without: string }[] {
  const [, section = ''] = readme.match(/## Permissions\n(.*?)\n## /s) ?? [];
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [names = '', why = '', without = ''] = line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim());
      return { names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), why, without };
    });
}
