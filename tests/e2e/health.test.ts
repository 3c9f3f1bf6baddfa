import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { examine } from '../../scripts/health/examine';
import { BROWSER, builtFor } from './browsers/the-browser';
import { serve } from './sites/serve.mjs';

/** `npm run health`, as it looks at a page in Chromium. */
const inChromium = test.runIf(BROWSER === 'chromium');

let look = '';

beforeAll(async () => {
  if (BROWSER === 'chromium') look = readFileSync(fileURLToPath(await bundle('scripts/health/look.ts', 'iife')), 'utf8');
});

const examined = (page: string, at?: string) =>
  examine(page, at, { serve, look, extension: builtFor('chromium'), program: process.env.SIDEWALK_CHROMIUM ?? '' });

inChromium('a page of the street: the composer is known, read, written to, and rows without a field are named', async () => {
  const { report, matched } = await examined('https://mastodon.social/@a/1');
  expect(matched).toBe(true);
  expect(report).toContain('reply, textarea: textarea.autosuggest-textarea__textarea');
  for (const line of ['typed was read', 'changed, and read back', 'who writes', 'what is answered', 'publishes'])
    expect(report).toMatch(new RegExp(`✓ .*${line}`));
  expect(report).toContain('Rows that matched nothing here:');
});

inChromium.each([
  ['https://elk.example/social.example/@ana/1', 'reply, prosemirror: .content-editor', 'nothing', 'what is answered'],
  ['https://www.tiktok.com/tiktokstudio/upload', 'post, draft: .public-DraftEditor-content', 'a film', 'the button that publishes'],
])('%s: what is attached is said too', async (url, composer, attached, line) => {
  const { report } = await examined(url);
  expect(report).toContain(composer);
  expect(report).toMatch(new RegExp(`✓ .*${line}`));
  expect(report).toContain(`attached: ${attached}`);
});

inChromium('a saved page in which a site has changed its names: nothing is matched, and every row is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidewalk-saved-'));
  const file = join(folder, 'x.html');
  writeFileSync(file, '<!-- saved from url=(0018)https://x.com/home --><div contenteditable="true" data-testid="renamed"></div>');
  try {
    const { report, matched } = await examined(file);
    expect(matched).toBe(false);
    expect(report).toContain('No composer was matched.');
    expect(report).toContain('post: [data-testid^="tweetTextarea_"][contenteditable="true"]');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
