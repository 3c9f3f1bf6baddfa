// Builds the extension: `node scripts/build.mjs [chrome|firefox …]` into dist/. A build appears whole or not at all.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newest } from './sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What a build is made of. */
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {{ out?: string, openShadow?: boolean }} [options] out: folder below the repository, default dist/BROWSER;
 *   openShadow: for tests that cannot see into a closed shadow root
 * @throws with vite's own words if it fails
 */
export async function build(browser, { out = `dist/${browser}`, openShadow = false } = {}) {
  const folder = join(root, out);
  const fresh = join(root, '.cache/build', `${process.pid}-${out.replace(/\W/g, '-')}`);
  const started = new Date();
  const env = {
    ...process.env,
    // Said aloud, because vitest says 'test', and the bytes would differ.
    NODE_ENV: 'production',
    NO_COLOR: '1',
    SIDEWALK_BROWSER: browser,
    SIDEWALK_OUT: relative(root, fresh),
    SIDEWALK_OPEN_SHADOW: openShadow ? '1' : '',
  };
  await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], env);
  // What is edited meanwhile counts as newer.
  utimesSync(join(fresh, 'manifest.json'), started, started);
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** Like `build`, but returns at once when nothing it is made of is newer than what is there. */
export async function buildIfStale(browser, options = {}) {
  const manifest = join(root, options.out ?? `dist/${browser}`, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest(root, SOURCES)) return;
  await build(browser, options);
}

function run(program, args, env) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`The build failed.\n${printed}`))));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browsers = process.argv.length > 2 ? process.argv.slice(2) : ['chrome', 'firefox'];
  try {
    await Promise.all(browsers.map((browser) => build(browser)));
    console.log(browsers.map((browser) => `dist/${browser}`).join(' and '));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
