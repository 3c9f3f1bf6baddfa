import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `npm ci` when the packages are missing or older than the lock file. Needs nothing but Node itself.
 * @param {string} root
 * @param {{ say?: (line: string) => void }} [options] npm's own words go to stderr
 * @throws if npm fails
 */
export function installPackages(root, { say = console.log } = {}) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  say('Installing packages (npm ci, about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed, see above.');
}
