import { findBrowser } from '../../scripts/browsers.mjs';
import { buildIfStale } from '../../scripts/build.mjs';
import { buildSites } from './sites/build.mjs';

/**
 * Before the tests of one browser: the extension and the sites are built, the browser is found.
 * @param {{ config: { env: Record<string, string> } }} project
 */
export default async function prepare({ config }) {
  const chromium = config.env.SIDEWALK_E2E === 'chromium';
  const found = findBrowser(chromium ? 'chromium' : 'firefox');
  if ('missing' in found) throw new Error(found.missing);
  process.env[chromium ? 'SIDEWALK_CHROMIUM' : 'SIDEWALK_FIREFOX'] = found.program;
  await (chromium ? buildIfStale('chrome') : buildIfStale('firefox', { out: '.cache/dist/firefox-open', openShadow: true }));
  await buildSites();
}
