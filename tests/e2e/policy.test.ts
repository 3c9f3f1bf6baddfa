import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe';
import { type Page, until } from './browsers/page';
import { BROWSER, openStreet, type Street } from './browsers/the-browser';
import { extensionUnderPolicy, maySetPolicies } from './browsers/under-policy';

const POLICY = {
  voice: {
    name: 'Crumb & Kettle',
    character: { traits: ['warm', 'plain-spoken'] },
    brief: { turnOffs: ['countdowns'] },
    home: ['nowhere'],
  },
  sites: { tiktok: 'off' },
};
const OWN = { voice: { version: 1, name: 'Loaf', industry: 'bakery', brief: { market: 'everyone' } }, voices: {} };

describe.runIf(maySetPolicies)('under a policy (left out where no policy can be set on this machine)', () => {
  let street: Street;
  let lift: () => void;
  let folder: string;

  beforeAll(async () => {
    ({ folder, lift } = extensionUnderPolicy(POLICY));
    street = await openStreet(folder);
    await street.browser.storage.set({ voices: OWN });
  });
  afterAll(async () => {
    lift();
    await street.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function inPage<T>(name: 'options' | 'welcome', look: (page: Page) => Promise<T>): Promise<T> {
    const page = await street.browser.extensionPage(name);
    try {
      return await look(page);
    } finally {
      await page.close();
    }
  }

  test('the options show what the organisation has set, to be read and not changed; the rest is one’s own', async () => {
    await inPage('options', async (options) => {
      const name = await options.waitFor(() => document.getElementById('name')?.innerText);
      expect(name).toContain('Crumb & Kettle');
      expect(name).toContain('Set by your organisation. Yours is kept');
      expect(await options.evaluate(() => document.querySelectorAll('.fixed :is(input, textarea, select, button)').length)).toBe(0);
      expect(await options.evaluate(() => document.querySelectorAll('.trait').length)).toBe(0);
      expect(await options.evaluate(() => document.getElementById('brief.turnOffs')?.textContent)).toContain('countdowns');
      expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('input[id="industry"]')?.value)).toBe('bakery');
      const site = '[name="site-tiktok"]';
      expect(await options.evaluate((each) => document.querySelector(`${each}[value="off"]:checked:disabled`) !== null, site)).toBe(true);
      expect(await options.evaluate(() => document.querySelector('.not-read')?.textContent)).toContain('nowhere');
      expect(await violations(options)).toEqual([]);
      await options.screenshot(`.cache/pictures/policy-${BROWSER}.png`);
    });
  });

  test('what one changes oneself is kept, under the organisation’s word', async () => {
    await inPage('options', async (options) => {
      await options.click('input[id="industry"]');
      await options.press('End');
      await options.type(' and café');
      const snapshot = async () =>
        (await street.browser.storage.get('snapshot')) as { voice: { name: string; industry: string } } | undefined;
      await until(async () => (await snapshot())?.voice.industry === 'bakery and café');
      expect((await snapshot())?.voice.name).toBe('Crumb & Kettle');
      expect(await street.browser.storage.get('voices')).toMatchObject({ voice: { name: 'Loaf', industry: 'bakery and café' } });
    });
  });

  test('the first run shows it too', async () => {
    await inPage('welcome', async (welcome) => {
      await welcome.click('nav a[href="#brand"]');
      await welcome.waitFor(() => document.getElementById('name')?.innerText.includes('Set by your organisation'));
    });
  });

  test('a draft is read against the organisation’s profile', async () => {
    const page = await street.browser.open('https://mastodon.social/home');
    await page.click('.autosuggest-textarea__textarea');
    await page.type('Good morning. The countdown for the muffins ends at noon.');
    const check = await until(async () => (await street.browser.reading())?.checklist.find(({ id }) => id === 'no-turn-offs'));
    expect(check.verdict).toBe('no');
    await page.close();
  });

  // Firefox reads a policy when it starts, and not again.
  test.runIf(BROWSER === 'chromium')('once the policy goes, one’s own is there again', { timeout: 120_000 }, async () => {
    await inPage('options', async (options) => {
      await options.rect('.fixed');
      lift();
      await options.waitFor(() => document.querySelector<HTMLInputElement>('input[id="name"]')?.value === 'Loaf', undefined, {
        timeout: 60_000,
      });
      await until(async () => ((await street.browser.storage.get('snapshot')) as { voice: { name: string } }).voice.name === 'Loaf');
    });
  });
});
