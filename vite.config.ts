import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { leanBundle } from './scripts/lean.mjs';
import { pressedWords } from './scripts/press.mjs';

const DOOR = 'src/content/door.ts';

const DEV_CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' http://localhost:* ws://localhost:*";

/**
 * `SIDEWALK_BROWSER` chrome (default) or firefox · `SIDEWALK_OUT` folder · `SIDEWALK_OPEN_SHADOW=1` opens the card's
 * shadow root for tests that cannot see into closed ones; a shipped build never has it (tests/dist holds that).
 */
export default defineConfig(async ({ command }) => {
  const browser = process.env.SIDEWALK_BROWSER === 'firefox' ? 'firefox' : 'chrome';
  return {
    define: { __OPEN_SHADOW__: JSON.stringify(process.env.SIDEWALK_OPEN_SHADOW === '1') },
    resolve: { alias: command === 'build' ? [await pressedWords(import.meta.dirname)] : [] },
    plugins: [
      crx({
        manifest: forBrowser(browser, command === 'serve') as ManifestV3Export,
        browser,
        // One standalone file: no loader, no web_accessible_resources, nothing a page could fetch to detect us.
        // In dev the loader stays, because only it reloads as one edits.
        contentScripts: command === 'build' ? { standaloneFiles: [DOOR] } : {},
      }),
      leanBundle(),
      onlyForUs(),
    ],
    build: {
      // A dev build opens itself to every site: it never stands where a shipped one does.
      outDir: process.env.SIDEWALK_OUT ?? (command === 'serve' ? 'dist/dev' : `dist/${browser}`),
      emptyOutDir: true,
      target: 'es2023',
      // Its helper calls fetch(); nothing here preloads.
      modulePreload: { polyfill: false },
      sourcemap: false,
      rolldownOptions: { input: notNamed(browser) },
    },
  };
});

/** Pages that crx does not find in the manifest: ours open the first two, and of a sidebar it knows nothing. */
const notNamed = (browser: 'chrome' | 'firefox') => ({
  welcome: 'src/welcome/index.html',
  practice: 'src/practice/index.html',
  ...(browser === 'firefox' && { panel: 'src/popup/panel.html' }),
});

/**
 * The coach is one file that the background names and the browser runs. crx also leaves it as a chunk that nobody asks for, and
 * lets every page fetch the file, which only a loader in the page would need.
 */
const onlyForUs = (): Plugin => ({
  name: 'only-for-us',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const name of Object.keys(bundle)) if (/^assets\/content\.ts-[\w-]+\.js$/.test(name)) delete bundle[name];
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') throw new Error('no manifest to close');
      const { web_accessible_resources: _, ...manifest } = JSON.parse(String(file.source));
      file.source = JSON.stringify(manifest, null, 2);
    },
  },
});

/** Each browser warns about the other's keys, so each gets only its own. In dev the pages may talk to the dev server. */
function forBrowser(browser: 'chrome' | 'firefox', dev: boolean) {
  const { background, browser_specific_settings, sidebar_action, minimum_chrome_version, side_panel, storage, permissions, ...rest } =
    manifest;
  const shared = dev ? { ...rest, content_security_policy: { extension_pages: DEV_CSP } } : rest;
  return browser === 'firefox'
    ? {
        ...shared,
        browser_specific_settings,
        sidebar_action,
        permissions: permissions.filter((name) => name !== 'sidePanel'),
        background: { scripts: background.scripts, type: background.type },
      }
    : {
        ...shared,
        minimum_chrome_version,
        side_panel,
        storage,
        permissions,
        background: { service_worker: background.service_worker, type: background.type },
      };
}
