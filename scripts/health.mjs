#!/usr/bin/env node
// `npm run health -- URL-or-saved-page [--at URL]`: which composers of a page Sidewalk knows, and what it can do there. Exit 1: none.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';
import { installPackages } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const [page, ...rest] = process.argv.slice(2);
const at = rest[rest.indexOf('--at') + 1];
if (!page) {
  console.error('usage: npm run health -- PAGE [--at URL]   (PAGE: an address of the demo street, or a saved .html file)');
  process.exit(2);
}

try {
  installPackages(root, { say: console.error });
  const { report, matched } = await examined();
  console.log(report);
  process.exitCode = matched ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function examined() {
  const found = findBrowser('chromium', { install: true });
  if ('missing' in found) throw new Error(found.missing);
  const { buildIfStale } = await import('./build.mjs');
  const { buildSites } = await import('../tests/e2e/sites/build.mjs');
  const { bundle } = await import('./bundle.mjs');
  const { serve } = await import('../tests/e2e/sites/serve.mjs');
  await buildIfStale('chrome');
  await buildSites();
  const look = readFileSync(fileURLToPath(await bundle('scripts/health/look.ts', 'iife')), 'utf8');
  const { examine } = await import(await bundle('scripts/health/examine.ts'));
  return examine(page, rest.includes('--at') ? at : undefined, {
    serve,
    look,
    extension: join(root, 'dist/chrome'),
    program: found.program,
  });
}
