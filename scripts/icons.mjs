#!/usr/bin/env node
// Draws public/icons/*.png from docs/drawings/mark.svg with Chromium: `node scripts/icons.mjs`.
// The PNGs are in the repository, so only someone who changes the drawing needs this.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
// The Chrome store asks for 96 px of drawing inside the 128 px icon.
const MARGIN = { 128: 16 };

const drawing = readFileSync(new URL('../docs/drawings/mark.svg', import.meta.url), 'utf8');
// What the drawing really covers, chalk edge included; for the size that brings its own margin.
const cropped = drawing.replace('viewBox="0 0 16 16"', 'viewBox="0.25 0.25 15.5 15.5"');

const found = findBrowser('chromium');
if ('missing' in found) throw new Error(found.missing);
const browser = await chromium.launch({
  executablePath: found.program,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const margin = MARGIN[size] ?? 0;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:${margin}px}svg{display:block;width:${size - 2 * margin}px}</style>${margin ? cropped : drawing}`,
  );
  writeFileSync(new URL(`../public/icons/${size}.png`, import.meta.url), await page.screenshot({ omitBackground: true }));
  console.log(`public/icons/${size}.png`);
}
await browser.close();
