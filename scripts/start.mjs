#!/usr/bin/env node
// `npm start`: from a fresh clone to a composer to type in. `npm start -- --headless`: the same without a display, told in words and pictures.
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';
import { installPackages } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pictures = join(root, '.cache/pictures');
const extension = join(root, 'dist/chrome');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function start() {
  installPackages(root);
  const found = findBrowser('chromium', { install: true });

  console.log('Building the extension and the demo pages …');
  const { build } = await import('./build.mjs');
  const { buildSites } = await import('../tests/e2e/sites/build.mjs');
  await Promise.all([build('chrome'), buildSites()]);
  console.log(`
To use it in your own browser: open chrome://extensions, switch on "Developer mode",
press "Load unpacked" and choose ${relative(process.cwd(), extension) || '.'}
`);
  if ('missing' in found) throw new Error(found.missing);

  const { bundle } = await import('./bundle.mjs');
  const { openStreet, tellStreet } = await import(await bundle('scripts/demo.ts'));
  const { serve } = await import('../tests/e2e/sites/serve.mjs');
  const options = { serve, extension, program: found.program };

  if (!headless) {
    console.log('A Chromium with Sidewalk opens on a street of composers. Nothing leaves this machine. Close it to end.');
    return openStreet(options);
  }
  console.log(hasDisplay ? 'Without a window, as asked:' : 'No display here, so in words and pictures:');
  await tellStreet({ ...options, pictures });
  console.log(`\nPictures in ${relative(process.cwd(), pictures)}: ${readdirSync(pictures).sort().join(', ')}`);
}
