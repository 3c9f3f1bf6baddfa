import { beforeEach, expect, test } from 'vitest';
import { arrived, closed, opened, runWhereOpen, type SiteDoors } from '../../src/background/opened';
import { openStore } from '../../src/storage/store';
import { memoryArea } from '../storage/memory-area';

let done: [what: string, hosts: readonly string[]][];
let letsIn: string[];
let doors: SiteDoors;

beforeEach(() => {
  done = [];
  letsIn = ['blog.example', 'social.example'];
  const note = (what: string) => async (hosts: readonly string[]) => void done.push([what, hosts]);
  doors = {
    settings: openStore(memoryArea()).settings,
    letIn: async (hosts) => hosts.filter((host) => letsIn.includes(host)),
    runAt: note('run at'),
    runInTabsAt: note('run in tabs at'),
    runInOpenTabs: async () => void done.push(['run in open tabs', []]),
    leave: note('leave'),
  };
});

const hosts = async () => (await doors.settings.read()).hosts;

test('a site that is opened is remembered, and coached at once', async () => {
  await opened(['https://blog.example/*'], doors);
  expect(await hosts()).toEqual(['blog.example']);
  expect(done).toEqual([
    ['run at', ['blog.example']],
    ['run in tabs at', ['blog.example']],
  ]);
});

test('a network that is let in again needs no remembering', async () => {
  await opened(['https://x.com/*'], doors);
  expect(await hosts()).toEqual([]);
  expect(done.at(-1)).toEqual(['run in tabs at', ['x.com']]);
});

test('a network that is not asked for at install is remembered like any other site', async () => {
  await opened(['https://discord.com/*'], doors);
  expect(await hosts()).toEqual(['discord.com']);
});

test('so is a further host of a network', async () => {
  await opened(['https://de.quora.com/*'], doors);
  expect(await hosts()).toEqual(['de.quora.com']);
});

test('a grant for all of the web opens no place', async () => {
  await opened(['https://*/*', '<all_urls>', 'http://blog.example/*'], doors);
  expect(await hosts()).toEqual([]);
  expect(done.at(-1)).toEqual(['run in tabs at', []]);
});

test('a site that is closed is forgotten, and left', async () => {
  await opened(['https://blog.example/*', 'https://social.example/*'], doors);
  done = [];
  await closed(['https://blog.example/*'], doors);
  expect(await hosts()).toEqual(['social.example']);
  expect(done).toEqual([
    ['run at', ['social.example']],
    ['leave', ['https://blog.example/*']],
  ]);
});

test('where more than one host is closed at once, all of its pages are left', async () => {
  await closed(['https://*.pinterest.com/*', 'https://*/*'], doors);
  expect(done.at(-1)).toEqual(['leave', ['https://*.pinterest.com/*', 'https://*/*']]);
});

test('what is remembered and no longer let in is not run at', async () => {
  await opened(['https://blog.example/*', 'https://social.example/*'], doors);
  letsIn = ['social.example'];
  await runWhereOpen(doors);
  expect(done.at(-1)).toEqual(['run at', ['social.example']]);
});

test('after an install or an update the open tabs are not forgotten, a network’s or one that was opened', async () => {
  await opened(['https://blog.example/*', 'https://gone.example/*'], doors);
  done = [];
  await arrived(doors);
  expect(done).toEqual([
    ['run at', ['blog.example']],
    ['run in open tabs', []],
    ['run in tabs at', ['blog.example']],
  ]);
});
