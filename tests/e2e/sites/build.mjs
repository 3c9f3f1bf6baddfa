import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from './pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
/** Where the built pages lie; not part of the repository. */
export const built = join(root, '.cache/sites');

/** Bundles the pages with the real editor packages into `.cache/sites`; returns at once when nothing changed. */
export async function buildSites() {
  const stamp = join(built, 'stamp');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { build } = await import('vite');
  const networks = [...new Set(pages.map((page) => page.network))];
  await build({
    configFile: false,
    root: here,
    base: '/_sites/',
    logLevel: 'warn',
    publicDir: false,
    // Draft.js asks for `global`, the editors for the environment.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'es2023',
      // The polyfill would fetch; these pages make no request of their own.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: Object.fromEntries(networks.map((network) => [network, join(here, `networks/${network}.js`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    hash.update(file.slice(here.length)).update(readFileSync(file));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSites();
