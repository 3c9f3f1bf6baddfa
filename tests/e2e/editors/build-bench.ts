import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { pages } from '../sites/pages.mjs';

/** Builds the extension of `bench.ts` for one browser. @returns its folder */
export async function buildBench(browser: string): Promise<string> {
  const out = resolve(`.cache/editors-bench-${browser}`);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'bench.ts'), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' },
    },
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(out, 'worker.js'), '');
  return out;
}

const manifest = {
  manifest_version: 3,
  name: 'Editors bench',
  version: '1',
  browser_specific_settings: { gecko: { id: 'editors-bench@sidewalk.example', data_collection_permissions: { required: ['none'] } } },
  // The driver of Chromium knows by its worker that an extension has been loaded.
  background: { service_worker: 'worker.js', scripts: ['worker.js'] },
  content_scripts: [{ matches: [...new Set(pages.map(({ host }) => `https://${host}/*`))], js: ['bench.js'], run_at: 'document_idle' }],
};
