import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './install.mjs';
import { newest } from './sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache/run');

/** What a script may be made of. */
const SOURCES = [
  'src',
  'scripts',
  'public/_locales',
  'tests/e2e/browsers',
  'tests/e2e/web',
  'tests/engine/examples.ts',
  'package-lock.json',
];

/**
 * Makes one file that Node runs out of a TypeScript file; returns at once when nothing changed. Silent on stdout.
 * @param {string} entry path below the repository
 * @param {'es' | 'iife'} [format] `iife`: for a page, where nothing can be imported
 * @returns {Promise<string>} address for `import()`
 */
export async function bundle(entry, format = 'es') {
  const name = basename(entry).replace(/\.ts$/, '.mjs');
  const made = join(cache, name);
  if (!existsSync(made) || statSync(made).mtimeMs <= newest(root, SOURCES)) {
    installPackages(root, { say: console.error });
    await make(entry, name, made, format);
  }
  return pathToFileURL(made).href;
}

async function make(entry, name, made, format) {
  const { build } = await import('vite');
  const started = new Date();
  mkdirSync(cache, { recursive: true });
  // Its own folder first: two at once must not read each other's halves.
  const fresh = mkdtempSync(join(cache, 'fresh-'));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      define: { __OPEN_SHADOW__: 'false' },
      ssr: { noExternal: true, external: ['playwright-core', 'puppeteer-core'] },
      build: {
        ssr: join(root, entry),
        outDir: fresh,
        target: 'node20',
        rollupOptions: { output: { format, entryFileNames: name, codeSplitting: false } },
      },
    });
    // What is edited meanwhile counts as newer.
    utimesSync(join(fresh, name), started, started);
    renameSync(join(fresh, name), made);
  } finally {
    rmSync(fresh, { recursive: true });
  }
}
