// Carries the words of all languages in a bundle as the engine reads them, not as people write them: what
// `src/engine/words/pressed.ts` exports stands there in place of the lists and of all that reads them.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * An alias, because it reaches every build: the one of the content script hears of no plugin.
 * @param {string} root
 * @returns for `resolve.alias` of a build
 */
export async function pressedWords(root) {
  const { module } = await runnerImport(join(root, 'src/engine/words/pressed.ts'), { root, configFile: false, logLevel: 'error' });
  const cache = join(root, '.cache/press');
  mkdirSync(cache, { recursive: true });
  // Its own folder first: two at once must not read each other's halves.
  const fresh = mkdtempSync(join(cache, 'fresh-'));
  const made = join(cache, 'words.mjs');
  writeFileSync(join(fresh, 'words.mjs'), `export const pressed = ${JSON.stringify(module.pressed)};\n`);
  renameSync(join(fresh, 'words.mjs'), made);
  rmSync(fresh, { recursive: true });
  return { find: /^.*\/words\/pressed$/, replacement: made };
}
