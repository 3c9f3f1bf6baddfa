import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSER, openStreet, variantWith } from './browsers/the-browser';
import { Scene, set } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** Before our own script, in its own world: counts what it sets going, and tells when the page asks. */
const COUNTING = `
  const going = { observers: 0, timers: 0, frames: 0 };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Real = globalThis[name];
    globalThis[name] = function (...given) { going.observers += 1; return new Real(...given); };
  }
  for (const [name, kind] of [['setTimeout', 'timers'], ['setInterval', 'timers'], ['requestIdleCallback', 'timers'], ['requestAnimationFrame', 'frames']]) {
    const real = globalThis[name];
    globalThis[name] = (...given) => { going[kind] += 1; return real.apply(globalThis, given); };
  }
  document.addEventListener('tell', () => document.documentElement.setAttribute('data-going', JSON.stringify(going)));
`;

// In Firefox a script has no way to stand before another one's names.
test.runIf(BROWSER === 'chromium')(
  'a long feed that is only read sets nothing going: no observer, no timer, no frame, until one writes',
  async () => {
    const variant = variantWith((manifest) => {
      const [script] = manifest.content_scripts as { js: string[] }[];
      return { ...manifest, content_scripts: [{ ...script, js: ['counting.js', ...(script?.js ?? [])] }] };
    });
    writeFileSync(join(variant, 'counting.js'), COUNTING);
    const street = await openStreet(variant);
    try {
      await set({ browser: street.browser });
      const page = await street.browser.open('https://x.com/home');
      const going = () =>
        page.evaluate(() => {
          document.dispatchEvent(new Event('tell'));
          return JSON.parse(document.documentElement.getAttribute('data-going') ?? '{}') as {
            observers: number;
            timers: number;
            frames: number;
          };
        });
      await page.evaluate(readOn);
      await page.clickAt(640, 600);
      await page.press('PageDown');
      await new Promise((later) => setTimeout(later, 1000));
      expect(await going()).toMatchObject({ observers: 0, timers: 0, frames: 0 });

      const scene = new Scene(page, PLACES.find(({ what }) => what === 'Draft.js') as Place);
      await page.evaluate(() => scrollTo(0, 0));
      await scene.write('We leverage synergies. What do you bake?');
      await scene.marks(['leverage synergies']);
      expect((await going()).observers).toBeGreaterThan(0);
    } finally {
      await street.close();
      rmSync(variant, { recursive: true });
    }
  },
);

/** Runs in the page: posts go on coming, and are scrolled through. */
async function readOn(): Promise<void> {
  const [post] = document.querySelectorAll('article');
  for (let screen = 0; screen < 20; screen += 1) {
    for (let at = 0; at < 20; at += 1) post?.after(post.cloneNode(true));
    scrollBy(0, 800);
    await new Promise((next) => requestAnimationFrame(next));
  }
}
