import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from '../sites/pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../../.cache/editors-bench');

/** Builds the extension of `bench.ts`. @returns its folder, loadable in both browsers */
export async function buildBench() {
  const { build } = await import('vite');
  mkdirSync(out, { recursive: true });
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2023',
      lib: { entry: join(here, 'bench.ts'), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
    },
  });
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest, null, 2));
  return out;
}

const manifest = {
  manifest_version: 3,
  name: 'Editors bench',
  version: '1',
  browser_specific_settings: { gecko: { id: 'editors-bench@sidewalk.example', data_collection_permissions: { required: ['none'] } } },
  content_scripts: [{ matches: [...new Set(pages.map(({ host }) => `https://${host}/*`))], js: ['bench.js'], run_at: 'document_idle' }],
};
