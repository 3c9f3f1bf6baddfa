import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alike } from '../../src/storage/alike';
import { violations } from './axe';
import type { Page } from './browsers/page';
import { until } from './browsers/page';
import { BROWSER, theStreet } from './browsers/the-browser';

const STATE = {
  shape: 1,
  settings: { version: 1, sites: { x: 'list' }, hosts: [], key: 'Alt+Shift+K', badges: { x: { corner: 'top-end', x: 1, y: 2 } } },
  voices: { voice: { version: 1, name: 'Crumb', values: ['no waste'] }, voices: {} },
  accounts: { 'x:crumb': 'brand' },
  silenced: { rules: ['shouting'] },
};

let options: Page;

async function openWith(contents: Record<string, unknown>) {
  const { browser } = await theStreet();
  await browser.storage.clear();
  await browser.storage.set(contents);
  options = await browser.extensionPage('options');
  await options.rect('.stored li');
}

beforeEach(() => openWith(STATE));
afterEach(async () => {
  const { browser } = await theStreet();
  await browser.dark(false);
  await options.close();
});

describe('what is stored', () => {
  test('is listed, each thing with how much and what for', async () => {
    const rows = await texts('.stored li');
    for (const name of ['Your profile', 'Networks', 'Where you put the badge', 'Whom you speak for', 'Left unsaid'])
      expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^${name} \\d entr`)));
    expect(await options.evaluate(() => document.querySelector('.stored')?.previousElementSibling?.textContent)).toMatch(
      /[\d.]+\s?(kB|byte)/,
    );
  });

  test('can be erased thing by thing, and brought back', async () => {
    const before = await stored('settings');
    await press('.stored button', 'Erase this: Where you put the badge');
    await until(async () => JSON.stringify(await stored('settings')).includes('"badges":{}'));
    await options.waitFor(() => document.activeElement?.textContent === 'Undo', undefined, { what: 'the caret to stand on the way back' });
    await options.press('Enter');
    await until(async () => alike(await stored('settings'), before));
  });

  test('shows what was damaged and what nobody knows, and discards either only with a way back', async () => {
    await options.close();
    await openWith({ ...STATE, 'settings.damaged': [{ key: 7 }], later: { a: '<b>bold</b>' } });
    const row = await options.waitFor(
      () => [...document.querySelectorAll('.stored li')].find((each) => each.textContent?.startsWith('later'))?.textContent,
    );
    expect(row).toContain('<b>bold</b>');
    // Said at the top, too, as long as it is so.
    const notice = () => document.querySelector('main > .report')?.textContent;
    expect(await options.waitFor(notice)).toContain('could not be read: Settings.');
    expect(await options.evaluate(() => document.querySelector('main > .report a')?.getAttribute('href'))).toBe('#data');
    await press('.stored button', 'Discard it: Settings: what could not be read');
    await until(async () => (await stored('settings.damaged')) === undefined);
    await options.waitFor(() => document.querySelector('main > .report') === null);
    await options.click('.stored + .removed button');
    await until(async () => JSON.stringify(await stored('settings.damaged')) === '[{"key":7}]');
  });

  test('follows a change in another tab', async () => {
    const { browser } = await theStreet();
    const other = await browser.extensionPage('options');
    await other.click('[id="values"]');
    await other.type('time');
    await other.press('Enter');
    await options.waitFor(() => document.getElementById('values.1'));
    await other.close();
    await browser.storage.set({ later: 1 });
    await options.waitFor(() => [...document.querySelectorAll('.stored li')].some((each) => each.textContent?.startsWith('later')));
  });

  test('can be erased whole, and brought back', async () => {
    await options.click('.erase > button');
    await options.click('dialog[open] .actions .grave');
    await until(async () => (await stored('voices')) === undefined);
    await options.click('.erase .removed button');
    await until(async () => alike(await stored('voices'), STATE.voices));
  });
});

describe('a file', () => {
  const FILE = { version: 1, name: 'Loaf', industry: 'bakery', values: ['time'], home: ['nowhere'] };

  test('says what it would change before it does; keeping one’s own fills what is empty', async () => {
    await drop(FILE);
    await options.rect('.changes');
    expect((await texts('.changes > div')).sort()).toEqual([
      'What you do\nNow: nothing\nThen: bakery',
      'What you stand for\nNow: no waste\nThen: no waste and time',
    ]);
    expect(await texts('.not-read li')).toEqual([expect.stringContaining('nowhere')]);
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('import-title');
    expect(await stored('voices')).toEqual(STATE.voices);
    await options.click('.report .main');
    await until(
      async () => JSON.stringify(await stored('voices')).includes('"Crumb"') && JSON.stringify(await stored('voices')).includes('bakery'),
    );
    await options.click('.import .removed button');
    await until(async () => !JSON.stringify(await stored('voices')).includes('bakery'));
  });

  test('calls tips and keys as the rest of the page does', async () => {
    await drop({ sidewalk: STATE.shape, settings: { ...STATE.settings, key: 'Ctrl+Shift+J' }, silenced: { rules: ['third-offer'] } });
    await options.click('.report label:has([value="replace"])');
    const changes = () => document.querySelector<HTMLElement>('.changes')?.innerText;
    await options.waitFor(() => document.querySelector('.changes')?.textContent?.includes('the third offer in a row'));
    expect(await options.evaluate(changes)).toContain('Now: capitals that shout');
    expect(await options.evaluate(changes)).toContain('Then: Ctrl+Shift+J');
  });

  test('may take the place of what is here', async () => {
    await drop(FILE);
    await options.click('.report label:has([value="replace"])');
    await options.waitFor(() => document.querySelector('.changes')?.textContent?.includes('Then: Loaf'));
    await options.click('.report .main');
    await until(async () => JSON.stringify(await stored('voices')).includes('"Loaf"'));
    expect(await stored('accounts')).toEqual(STATE.accounts);
  });

  test('that is far too large is refused without reading all of it', async () => {
    await options.evaluate(() => {
      const { text } = Blob.prototype;
      Blob.prototype.text = function () {
        if (this.size > 48_000_000) throw new Error('read whole');
        return text.call(this);
      };
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(50_000_000)], 'film.json', { type: 'application/json' }));
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
    });
    const said = await options.waitFor(() => document.querySelector('.import .not-read li')?.textContent);
    expect(said).toContain('far more than Sidewalk ever writes');
  });

  test('can be left alone, and one with nothing new says so', async () => {
    await drop({ name: 'Crumb' });
    await options.waitFor(() => document.querySelector('.report [role="status"]')?.textContent?.startsWith('Nothing would change'));
    await options.click('.report .actions button');
    await options.waitFor(() => !document.querySelector('.report'));
    expect(await stored('voices')).toEqual(STATE.voices);
  });
});

describe('several profiles', () => {
  const inUse = async () => ((await stored('voices')) as { voice: { name?: string } | null }).voice?.name;
  const others = async () => Object.values(((await stored('voices')) as { others?: object }).others ?? {}).map(({ name }) => name);
  const use = (name: string) =>
    options.evaluate((called) => {
      const select = document.querySelector<HTMLSelectElement>('[name="profile"]');
      if (!select) throw new Error('no profiles to choose from');
      select.value = [...select.options].find(({ text }) => text === called)?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, name);

  test('are added, named, changed between, and taken away with a way back', async () => {
    expect(await options.evaluate(() => document.querySelector('[name="profile"]'))).toBeNull();
    await press('[aria-labelledby="brands"] button', 'Add a profile');
    await options.waitFor(
      () => document.querySelector<HTMLInputElement>('[id="name"]')?.value === '' && document.querySelector('[name="profile"]'),
    );
    await options.click('[id="name"]');
    await options.type('Loaf');
    await until(async () => (await inUse()) === 'Loaf');
    expect(await others()).toEqual(['Crumb']);
    await use('Crumb');
    await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="name"]')?.value === 'Crumb');
    await press('[aria-labelledby="brands"] button', 'Remove: Loaf');
    await until(async () => (await others()).length === 0);
    await options.click('[aria-labelledby="brands"] .removed button');
    await until(async () => (await others()).join() === 'Loaf');
    await press('[aria-labelledby="brands"] button', 'Duplicate: Crumb');
    await until(async () => (await inUse()) === 'Crumb (copy)');
  });

  test('what was typed a moment before goes to the profile it was typed into', async () => {
    const { browser } = await theStreet();
    await press('[aria-labelledby="brands"] button', 'Add a profile');
    await until(async () => (await others()).join() === 'Crumb');
    const popup = await browser.extensionPage('popup');
    await popup.rect('[name="profile"]');
    expect(await violations(popup)).toEqual([]);
    await popup.screenshot(`.cache/pictures/data-${BROWSER}-popup.png`);
    await options.front();
    await options.click('[id="industry"]');
    await options.type('bakery');
    await popup.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('[name="profile"]');
      if (select) select.selectedIndex = 1 - select.selectedIndex;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(async () => (await inUse()) === 'Crumb');
    await popup.close();
    await until(async () => JSON.stringify(await stored('voices')).includes('bakery'));
    expect((await stored('voices')) as object).toMatchObject({ voice: STATE.voices.voice });
  });
});

test('an account is read with the profile that it was given to, and can be given back', async () => {
  const { browser } = await theStreet();
  await options.close();
  const others = { b: { name: 'Loaf', brief: { turnOffs: ['countdowns'] } } };
  await openWith({ ...STATE, accounts: { 'mastodon:elmbakery': 'brand' }, voices: { ...STATE.voices, id: 'first', others } });
  await options.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[aria-labelledby="accounts"] select');
    if (select) select.value = 'b';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(async () => JSON.stringify(await stored('snapshot')).includes('"voices":{"mastodon:elmbakery"'));
  const page = await browser.open('https://mastodon.social/home');
  await page.click('.autosuggest-textarea__textarea');
  await page.type('Good morning. The countdown for the muffins ends at noon.');
  const check = await until(async () => (await browser.reading())?.checklist.find(({ id }) => id === 'no-turn-offs'));
  expect(check.verdict).toBe('no');
  await page.close();
  await options.front();
  await options.click('[aria-labelledby="accounts"] .removed button');
  await until(async () => alike(await stored('voices'), { ...STATE.voices, id: 'first', others }), {
    what: 'the account to be nobody’s again',
  });
});

describe('a search', () => {
  const shown = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('main section')]
        .filter((each) => each.checkVisibility())
        .map((each) => each.getAttribute('aria-labelledby')),
    );
  const said = () => document.getElementById('search-said')?.textContent;
  const look = async (query: string) => {
    await options.press('/');
    await options.type(query);
  };

  test('is begun with a key, finds labels, help and values, counts them, and is cleared with Escape', async () => {
    const all = await shown();
    await look('no waste');
    await options.waitFor(said);
    expect(await shown()).toEqual(['brand']);
    expect(await options.evaluate(() => document.getElementById('values')?.checkVisibility())).toBe(true);
    expect(await options.evaluate(() => document.getElementById('industry')?.checkVisibility())).toBe(false);
    expect(await options.evaluate(said)).toBe('1 place says so.');
    expect(await texts('nav li')).toEqual(['Brand (1)']);
    await options.press('Escape');
    await options.waitFor(
      (count) => [...document.querySelectorAll('main section')].filter((each) => each.checkVisibility()).length === count,
      all.length,
    );
    expect(await options.evaluate(said)).toBe('');
  });

  test('finds what is folded away, and folds it again', async () => {
    await look('what they tell others');
    await options.waitFor(() => document.getElementById('brief.wordOfMouth')?.checkVisibility());
    await options.press('Escape');
    await options.waitFor(() => !document.getElementById('brief.wordOfMouth')?.checkVisibility());
  });

  test('finds a row of a list, and keeps the way back in sight when something there was changed', async () => {
    await look('mastodon');
    await options.waitFor(said);
    await options.click('label:has([name="site-mastodon"][value="off"])');
    await options.waitFor(() => document.querySelector('[aria-labelledby="networks"] .removed button')?.checkVisibility());
    expect(await options.evaluate(() => document.querySelector('[name="site-x"]')?.checkVisibility())).toBe(false);
  });

  test('that finds nothing says what to try', async () => {
    await look('zeppelin');
    await options.waitFor(() => document.getElementById('search-said')?.textContent?.includes('“zeppelin”'));
    expect(await shown()).toEqual([]);
    expect(await violations(options)).toEqual([]);
  });

  test('types its key as any other where somebody is writing', async () => {
    await options.click('[id="industry"]');
    await options.type('tea/coffee');
    expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('[id="industry"]')?.value)).toBe('tea/coffee');
  });
});

test.each([false, true])(
  'what is stored, a preview, profiles and a search break no rule of accessibility and fit in 320 pixels (dark: %s)',
  async (dark) => {
    const { browser } = await theStreet();
    await options.close();
    await openWith({
      ...STATE,
      voices: { ...STATE.voices, id: 'first', others: { b: { name: 'Loaf & Daughters, bakers since 1874'.repeat(2) } } },
      'settings.damaged': [{ key: 7 }],
      later: { a: 'w'.repeat(300) },
    });
    await browser.dark(dark);
    await drop({ name: 'Loaf', neverSay: [{ term: 'cheap', instead: 'fair', why: 'w'.repeat(300) }], home: ['nowhere'] });
    await options.click('.report label:has([value="replace"])');
    await options.evaluate(() => {
      for (const look of document.querySelectorAll<HTMLDetailsElement>('.stored details')) look.open = true;
    });
    expect(await violations(options)).toEqual([]);
    const shots = ['#brands', '.stored', '.report'];
    const take = async (width: string) => {
      for (const [at, part] of shots.entries()) {
        await options.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), part);
        await options.screenshot(`.cache/pictures/data-${BROWSER}-${at}-${width}-${dark ? 'dark' : 'light'}.png`);
      }
    };
    await take('wide');
    await options.setViewport(320, 640);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await take('320');
    await options.click('#search');
    await options.type('badge');
    await options.waitFor(() => document.getElementById('search-said')?.textContent);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(options)).toEqual([]);
    await options.screenshot(`.cache/pictures/data-${BROWSER}-search-${dark ? 'dark' : 'light'}.png`);
    expect(options.errors).toEqual([]);
  },
);

async function stored(key: string): Promise<unknown> {
  const { browser } = await theStreet();
  return browser.storage.get(key);
}

function texts(selector: string): Promise<string[]> {
  return options.evaluate((each) => [...document.querySelectorAll<HTMLElement>(each)].map(({ innerText }) => innerText), selector);
}

/** Presses the button of that whole name, as a screen reader has it. */
async function press(selector: string, name: string) {
  const at = await options.waitFor(
    ([each, called]) => {
      const button = [...document.querySelectorAll<HTMLElement>(each as string)].find(({ textContent }) => textContent === called);
      if (button) button.dataset.pressed = '';
      return button !== undefined;
    },
    [selector, name],
  );
  expect(at).toBe(true);
  await options.click('[data-pressed]');
}

/** Lets a file go over the place for it, as a mouse would. */
function drop(content: unknown) {
  return options.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'loaf.json', { type: 'application/json' }));
    const place = document.querySelector('.drop');
    if (!place) throw new Error('no place to drop a file');
    place.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: files }));
    place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
  }, JSON.stringify(content));
}
