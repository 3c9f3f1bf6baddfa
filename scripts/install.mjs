import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `npm ci` when the installed packages are not those of the lock file. Needs nothing but Node itself.
 * @param {string} root
 * @param {{ say?: (line: string) => void }} [options] npm's own words go to stderr
 * @throws if npm fails, or if the packages belong to another folder
 */
export function installPackages(root, { say = console.log } = {}) {
  const folder = join(root, 'node_modules');
  if (isInstalled(root, folder)) return;
  // `npm ci` empties the folder first, also one behind a link, which somebody else may be using.
  if (isLink(folder))
    throw new Error(`${folder} is a link and does not hold what package-lock.json asks for. Run npm ci where it leads to.`);
  say('Installing packages (npm ci, about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed, see above.');
}

/** By content, not by time: a checkout makes every file new. Optional packages are for other systems, and may be missing. */
function isInstalled(root, folder) {
  const record = join(folder, '.package-lock.json');
  if (!existsSync(record)) return false;
  const has = JSON.parse(readFileSync(record, 'utf8')).packages;
  const { '': _own, ...wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => (has[path] ? has[path].version === version : optional));
}

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
