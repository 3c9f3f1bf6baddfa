import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe';
import { type Page, until } from './browsers/page';
import { BROWSER, openStreet, type Street } from './browsers/the-browser';
import { extensionUnderPolicy, maySetPolicies } from './browsers/under-policy';

const POLICY = {
  voice: {
    name: 'Crumb & Kettle',
    character: { traits: ['warm', 'plain-spoken'], signature: ['the kettle is on'] },
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
      expect(await options.evaluate(() => document.getElementById('character.signature')?.innerText)).toContain('the kettle is on');
      const inList = await options.evaluate(() => document.querySelector<HTMLElement>('[aria-labelledby="brands"] .profile')?.innerText);
      expect(inList).toContain('Crumb & Kettle');
      expect(await options.evaluate(() => document.querySelector('[aria-labelledby="brands"] .profile input'))).toBeNull();
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

  test('whoever has written nothing is not asked before a ready voice is tried', async () => {
    await street.browser.storage.set({ voices: { voice: null, voices: {} } });
    await inPage('options', async (options) => {
      await options.click('.ready button[value="bakery"]');
      await until(async () => JSON.stringify(await street.browser.storage.get('voices')).includes('brief'));
      expect(await options.evaluate(() => document.querySelector('dialog[open]'))).toBeNull();
    });
    await street.browser.storage.set({ voices: OWN });
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

test.runIf(maySetPolicies)('where the organisation says what is never said, no words are offered for it', async () => {
  const { folder, lift } = extensionUnderPolicy({ voice: { neverSay: [{ term: 'cheap' }] } });
  const street = await openStreet(folder);
  const options = await street.browser.extensionPage('options');
  await options.click('#learn');
  await options.click('#learn-posts');
  await options.type('Good morning, neighbours. The rye is out, and the kettle is on. What do you bake at home?');
  await options.waitFor(() => document.querySelector('.learnt')?.textContent?.includes('Your organisation has set what is never said'));
  expect(await options.evaluate(() => document.querySelector('.forswear'))).toBeNull();
  await options.close();
  lift();
  await street.close();
  rmSync(folder, { recursive: true, force: true });
});
