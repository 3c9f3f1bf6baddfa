import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import type { Page } from './browsers/page';
import { until } from './browsers/page';
import { BROWSER, theStreet } from './browsers/the-browser';

/** In a page of ours. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

let options: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  options = await browser.extensionPage('options');
  await options.rect('[id="name"]');
});
afterEach(() => options.close());

test('a field is kept while one types, said politely, and still there after a reload', async () => {
  await type('[id="name"]', 'Crumb & Kettle');
  await kept((voice) => voice.name === 'Crumb & Kettle');
  await options.waitFor(() => document.querySelector('[role="status"].saved')?.textContent);
  await options.evaluate(() => location.reload());
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="name"]')?.value === 'Crumb & Kettle');
  expect(options.errors).toEqual([]);
});

test('what was typed a moment ago is there after a reload, in a field and as a line that was half-way in', async () => {
  await type('[id="name"]', 'Crumb & Kettle');
  await reload();
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="name"]')?.value === 'Crumb & Kettle');
  await type('[id="values"]', 'time for a talk');
  await reload();
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="values.0"]')?.value === 'time for a talk');
  expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('[id="values"]')?.value)).toBe('');
});

test('whoever leaves is asked to stay only while something is not stored', async () => {
  const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(await options.evaluate(asks)).toBe(false);
  await type('[id="values"]', 'time for a talk');
  expect(await options.evaluate(asks)).toBe(true);
  await kept((voice) => voice.values?.join() === 'time for a talk');
  await options.eventually(async () => !(await options.evaluate(asks)), { what: 'nothing to be unsaved' });
});

test('traits are kept in their order, and moved by their buttons', async () => {
  await trait('warm');
  await trait('plain-spoken');
  await kept((voice) => voice.character?.traits?.join() === 'warm,plain-spoken');
  await options.click('.order li:nth-child(2) button[aria-label="Move plain-spoken up"]');
  await kept((voice) => voice.character?.traits?.join() === 'plain-spoken,warm');
  await options.waitFor(() => document.activeElement?.getAttribute('aria-label') === 'Move plain-spoken up');
});

test('lines are added with Enter, changed in place, taken away and brought back', async () => {
  await type('[id="values"]', 'time for a talk');
  await options.press('Enter');
  await options.type('no waste');
  await options.press('Enter');
  await kept((voice) => voice.values?.join() === 'time for a talk,no waste');
  await options.click('[aria-label="Remove time for a talk"]');
  await kept((voice) => voice.values?.join() === 'no waste');
  await options.click('.removed button');
  await kept((voice) => voice.values?.join() === 'time for a talk,no waste');
});

test('what one hears of a list names the list, and of an entry the entry', async () => {
  const { browser } = await theStreet();
  await browser.storage.set({ voices: { voice: { version: 1, neverSay: [{ term: 'cheap' }] }, voices: {} } });
  await options.rect('.entries li');
  const adds = await options.evaluate(() => [...document.querySelectorAll('div.add button')].map(({ textContent }) => textContent));
  expect(adds).toEqual(expect.arrayContaining(['Add: What you stand for', 'Add: We never say', 'Add: Your own pages']));
  expect(new Set(adds).size).toBe(adds.length);
  const group = () => document.getElementById('neverSay.0.instead')?.closest('fieldset')?.getAttribute('aria-label');
  expect(await options.evaluate(group)).toBe('cheap');
});

test('what people write runs the way its letters do', async () => {
  await type('[id="name"]', 'خبز');
  await kept(({ name }) => name === 'خبز');
  const directions = await options.evaluate(() =>
    ['input[id="name"]', 'textarea', 'blockquote'].map((each) => getComputedStyle(document.querySelector(each) as Element).unicodeBidi),
  );
  expect(directions).toEqual(['plaintext', 'plaintext', 'plaintext']);
});

test('a first run that was left in the middle goes on there', async () => {
  const { browser } = await theStreet();
  const link = () => document.querySelector('header a[href*="welcome"]')?.textContent;
  expect(await options.evaluate(link)).toBe('The first three minutes again');
  const settings = { version: 1, sites: {}, hosts: [], key: 'Alt+Shift+K', badges: {} };
  await browser.storage.set({ settings: { ...settings, welcome: 'people' } });
  await options.waitFor(() => document.querySelector('header a[href*="welcome"]')?.textContent === 'Go on at step 3 of 6');
  await browser.storage.set({ settings: { ...settings, welcome: 'practice' } });
  await options.waitFor(() => document.querySelector('header a[href*="welcome"]')?.textContent?.includes('again'));
});

test('another profile does not call the field in the address once more', async () => {
  const { browser } = await theStreet();
  await options.evaluate(() => {
    location.hash = '#home';
  });
  await options.waitFor(() => document.activeElement?.id === 'home');
  await options.click('#search');
  await browser.storage.set({ voices: { voice: { version: 1, name: 'Loaf' }, voices: {}, id: 'b', others: { a: { name: 'Crumb' } } } });
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="name"]')?.value === 'Loaf');
  // What a field does that comes into the page, it does after the next drawing.
  await options.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
  expect(await options.evaluate(() => document.activeElement?.id)).toBe('search');
});

test('what was typed, chosen and moved is taken back step by step, the last first', async () => {
  await type('[id="industry"]', 'bakery');
  await kept((voice) => voice.industry === 'bakery');
  await options.type(' and café');
  await kept((voice) => voice.industry === 'bakery and café');
  await trait('warm');
  await trait('plain-spoken');
  await kept((voice) => voice.character?.traits?.join() === 'warm,plain-spoken');
  await options.click('.order li:nth-child(2) button[aria-label="Move plain-spoken up"]');
  await kept((voice) => voice.character?.traits?.join() === 'plain-spoken,warm');
  await options.evaluate(choose, { id: 'character.horizonYears', value: '5' });
  await kept((voice) => voice.character?.horizonYears === 5);

  await undo(
    'To be held for',
    ({ character }) => character?.horizonYears === undefined && character?.traits?.join() === 'plain-spoken,warm',
  );
  await undo('Traits', (voice) => voice.character?.traits?.join() === 'warm,plain-spoken');
  await options.waitFor(() => document.activeElement?.closest('.way-back') !== null);
  // With a key too, where no field has one of its own.
  await options.press('Control+z');
  await kept((voice) => voice.character?.traits?.join() === 'warm');
  await options.press('Control+z');
  await kept((voice) => voice.character?.traits === undefined && voice.industry === 'bakery and café');
  await undo('What you do', (voice) => voice.industry === undefined);
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="industry"]')?.value === '');
  await options.waitFor(() => document.querySelector('.way-back button') === null && document.activeElement?.id === 'industry');
  expect(options.errors).toEqual([]);
});

test('in the first run a step is taken back where it was taken, also from another one', async () => {
  const { browser } = await theStreet();
  const welcome = await browser.extensionPage('welcome');
  const shown = (id: string) => welcome.waitFor((id) => document.getElementById(id)?.closest('section')?.hidden === false, id);
  await welcome.click('nav a[href="#brand"]');
  await shown('brand');
  await welcome.click('[id="industry"]');
  await welcome.type('bakery');
  await kept((voice) => voice.industry === 'bakery');
  await welcome.click('nav a[href="#character"]');
  await shown('character');
  await welcome.click('.posts input[value="dry"]');
  await kept((voice) => voice.character?.traits?.join() === 'dry');
  await welcome.click('nav a[href="#people"]');
  await shown('people');
  await welcome.press('Control+z');
  await kept((voice) => voice.character?.traits === undefined);
  await shown('character');
  await welcome.click('.way-back button');
  await kept((voice) => voice.industry === undefined);
  await shown('brand');
  await welcome.waitFor(() => document.querySelector('.way-back [role="status"]')?.textContent === 'Taken back: What you do');
  expect(welcome.errors).toEqual([]);
  await welcome.close();
});

test('a ready profile is taken back without what was typed since, by its own way back and in its turn', async () => {
  await type('[id="industry"]', 'baker');
  await kept((voice) => voice.industry === 'baker');
  await takeReady();
  await type('[id="name"]', ' North');
  await kept((voice) => voice.name === 'Crumb & Kettle North');
  await options.click('.ready .removed button');
  await kept((voice) => voice.industry === 'baker' && voice.name === 'Crumb & Kettle North' && voice.brief === undefined);
  await undo('Name', (voice) => voice.name !== 'Crumb & Kettle North');

  await takeReady();
  await trait('dry');
  await kept((voice) => voice.character?.traits?.includes('dry') === true);
  await undo('Character', (voice) => voice.character?.traits?.includes('dry') === false);
  await undo('Ready profile', (voice) => voice.industry === 'baker' && voice.brief === undefined);
  await undo('What you do', (voice) => voice.industry === undefined);

  async function takeReady() {
    await options.click('.ready [value="bakery"]');
    await options.click('dialog[open] .actions button:last-child');
    await kept((voice) => voice.brief !== undefined);
  }
});

test('a ready profile beside one’s own leaves the character that is held as it is, and goes again', async () => {
  const { browser } = await theStreet();
  const character = {
    traits: ['dry'],
    since: '2021-05-01',
    horizonYears: 5,
    history: [{ at: '2021-05-01', traits: ['warm'], reason: 'we grew up' }],
  };
  await browser.storage.set({ voices: { voice: { version: 1, name: 'Krume', character }, voices: {} } });
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="name"]')?.value === 'Krume');
  await options.click('.ready [value="law"]');
  await options.click('dialog[open] .actions button:nth-child(2)');
  await kept((voice) => voice.name === 'Brand & Holt');
  const { others } = (await browser.storage.get('voices')) as { others: Record<string, Voice> };
  expect(others.first).toMatchObject({ name: 'Krume', character });
  expect(await options.waitFor(() => document.querySelector('.ready .removed:has(button)')?.textContent)).toContain('stands beside yours');
  await options.waitFor(() => document.activeElement?.closest('.ready .removed'));
  await options.click('.ready .removed button');
  await kept((voice) => voice.name === 'Krume' && voice.character?.since === '2021-05-01');
  expect(options.errors).toEqual([]);
});

test('what is being typed in the first run when another profile comes into use is kept where it was typed', async () => {
  const { browser } = await theStreet();
  const of = (active: Voice, id: string, others: Record<string, Voice>) => ({ voice: active, voices: {}, id, others });
  await browser.storage.set({ voices: of({ name: 'Krume' }, 'first', { second: { name: 'Loaf' } }) });
  const welcome = await browser.extensionPage('welcome');
  await welcome.click('nav a[href="#brand"]');
  await welcome.click('[id="industry"]');
  // In one breath: a moment later it would be saved already.
  await welcome.evaluate(
    (voices) => {
      document.execCommand('insertText', false, 'bakery');
      return chrome.storage.local.set({ voices });
    },
    of({ name: 'Loaf' }, 'second', { first: { name: 'Krume' } }),
  );
  await welcome.waitFor(() => document.querySelector<HTMLInputElement>('[id="name"]')?.value === 'Loaf');
  await until(async () => ((await browser.storage.get('voices')) as { others: Record<string, Voice> }).others.first?.industry === 'bakery');
  expect((await voice()).industry).toBeUndefined();
  expect(await welcome.evaluate(() => document.querySelector<HTMLInputElement>('[id="industry"]')?.value)).toBe('');
  await welcome.close();
});

test('in a field that is being typed in, the key takes back what the field has', async () => {
  await type('[id="industry"]', 'bakery');
  await kept((voice) => voice.industry === 'bakery');
  await type('[id="name"]', 'Crumb');
  await kept((voice) => voice.name === 'Crumb');
  await options.press('Control+z');
  await kept((voice) => voice.name !== 'Crumb' && voice.industry === 'bakery');
});

async function undo(name: string, becomes: (voice: Voice) => boolean): Promise<void> {
  await options.waitFor((label) => document.querySelector('.way-back button')?.textContent === label, `Undo: ${name}`);
  await options.click('.way-back button');
  await kept(becomes);
}

/** Runs in the page. */
function choose({ id, value }: { id: string; value: string }): void {
  const select = document.getElementById(id) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a field of several lines grows with what is written in it', async () => {
  const note = '[id="character.note"]';
  await type(note, 'The baker talks, with flour on the phone. '.repeat(12));
  const cut = await options.evaluate((at) => {
    const field = document.querySelector(at);
    return field && field.scrollHeight - field.clientHeight;
  }, note);
  expect(cut).toBeLessThanOrEqual(0);
});

test('a bad address is explained beside its field, and what was kept stays', async () => {
  await type('[id="home"]', 'https://crumb.example/saturday');
  await options.press('Enter');
  await kept((voice) => voice.home?.length === 1);
  await options.click('[id="home.0"]');
  await options.press('Home');
  await options.type('x');
  await options.waitFor(() => document.getElementById('home.0-problem')?.textContent?.includes('https://crumb.example/saturday'));
  expect(await options.evaluate(() => document.getElementById('home.0')?.getAttribute('aria-invalid'))).toBe('true');
  expect((await voice()).home).toEqual(['https://crumb.example/saturday']);
});

test('words that are never said take along what to say instead', async () => {
  await type('[id="neverSay"]', 'artisanal');
  await options.press('Enter');
  await type('[id="neverSay.0.instead"]', 'by hand');
  await kept(({ neverSay }) => neverSay?.length === 1 && neverSay[0]?.term === 'artisanal' && neverSay[0].instead === 'by hand');
});

test('a link to a field opens at that field', async () => {
  await options.evaluate(() => {
    location.hash = '#brief.market';
  });
  await options.waitFor(() => document.activeElement?.id === 'brief.market');
});

test('the in-page key is listened for, refused where it would get in the way, and kept', async () => {
  const { browser } = await theStreet();
  await options.click('[id="settings.key"]');
  await options.press('k');
  await options.waitFor(() => document.getElementById('settings.key-problem')?.textContent);
  await options.press('Alt+Shift+J');
  await until(async () => ((await browser.storage.get('settings')) as { key?: string } | undefined)?.key === 'Alt+Shift+J');
});

test('what was asked to be left unsaid can be heard again', async () => {
  const { browser } = await theStreet();
  await browser.storage.set({ silenced: { rules: ['hashtag-stuffing', 'shouting'] } });
  await options.waitFor(() => document.querySelectorAll('[aria-labelledby="silenced"] .rows li').length === 2);
  await options.click('[aria-labelledby="silenced"] .actions button');
  await options.waitFor(() => document.querySelector('[aria-labelledby="silenced"] .empty') !== null);
  expect(await browser.storage.get('silenced')).toEqual({ rules: [] });
});

test('a voice file is read in once somebody has seen what it would change, and undo brings back what was', async () => {
  await type('[id="name"]', 'Before');
  await kept((voice) => voice.name === 'Before');
  await readIn({ version: 1, name: 'After', home: ['nowhere'] });
  await options.waitFor(() => document.querySelector('.report .not-read li')?.textContent?.includes('nowhere'));
  await options.click('.report label:has([value="replace"])');
  await options.waitFor(() => document.querySelector('.changes')?.textContent?.includes('Then: After'));
  expect((await voice()).name).toBe('Before');
  await options.click('.report .main');
  await kept((voice) => voice.name === 'After');
  await options.click('.import .removed button');
  await kept((voice) => voice.name === 'Before');
});

test('what a file would change is told as one reads it: the word first, then what stands in its place and why', async () => {
  await readIn({
    neverSay: [{ why: 'nobody can taste it', term: 'artisanal', instead: 'by hand' }, { term: 'solution' }],
    representatives: [{ name: 'Ana', mayTalkAbout: ['bread', 'the oven'] }],
    later: 1,
  });
  await options.rect('.changes > div');
  const then = await options.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.changes > div')].map(({ innerText }) => innerText.split('\n').at(-1)),
  );
  expect(then).toContain('Then: artisanal · by hand · nobody can taste it; solution');
  expect(then).toContain('Then: Ana · bread and the oven');
  const names = await options.evaluate(() => [...document.querySelectorAll('.changes dt')].map(({ textContent }) => textContent));
  expect(names).toContain('later');
});

test('a file that is something else changes nothing, and the page says so', async () => {
  await type('[id="name"]', 'Before');
  await kept((voice) => voice.name === 'Before');
  await readIn('no voice at all');
  await options.waitFor(() => document.querySelector('.report h3')?.textContent?.includes('could not be read'));
  expect(await options.evaluate(() => document.querySelectorAll('.report button').length)).toBe(1);
  expect((await voice()).name).toBe('Before');
});

test.each(['options', 'practice', 'popup'] as const)('a file that is let go over the %s leaves the page as it is', async (name) => {
  const { browser } = await theStreet();
  const page = await browser.extensionPage(name);
  await page.rect('main');
  const kept = await page.evaluate(() =>
    ['dragover', 'drop'].map((moment) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a cat'], 'cat.png', { type: 'image/png' }));
      // The browser opens the file unless somebody says no.
      return !document.querySelector('main')?.dispatchEvent(new DragEvent(moment, { bubbles: true, cancelable: true, dataTransfer }));
    }),
  );
  const words = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add('a cat', 'text/plain');
    return document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await page.close();
  expect(kept).toEqual([true, true]);
  expect(words).toBe(true);
});

test('everything is erased only after a second yes', async () => {
  const { browser } = await theStreet();
  await type('[id="name"]', 'Before');
  await kept((voice) => voice.name === 'Before');
  await options.click('.erase > button');
  await options.click('dialog[open] .actions button:first-child');
  expect((await voice()).name).toBe('Before');
  await options.click('.erase > button');
  await options.click('dialog[open] .actions .grave');
  await until(async () => (await browser.storage.get('voices')) === undefined);
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="name"]')?.value === '');
});

// Chromium gives an extension 10 MB (developer.chrome.com, storage.local, QUOTA_BYTES); Firefox gives what the disk has.
test.runIf(BROWSER === 'chromium')('when the browser cannot write, the page says so and the text stays in its field', async () => {
  const { browser } = await theStreet();
  await browser.storage.set({ full: 'x'.repeat(10_485_760 - 100) });
  await type('[id="name"]', 'Crumb & Kettle');
  await options.waitFor(() => document.querySelector('.saving .trouble')?.textContent?.includes('quota'));
  // What was never written cannot be taken back.
  await options.waitFor(() => !document.querySelector('.way-back button'));
  expect(await options.evaluate(() => document.querySelector<HTMLInputElement>('[id="name"]')?.value)).toBe('Crumb & Kettle');
  await browser.storage.clear();
  await type('[id="name"]', ' again');
  await kept((voice) => voice.name === 'Crumb & Kettle again');
  await options.waitFor(() => !document.querySelector('.saving .trouble'));
});

test.runIf(BROWSER === 'chromium')('what the browser could not write is not told of as done', async () => {
  const { browser } = await theStreet();
  await browser.storage.set({ accounts: { 'x:elmbakery': 'brand' } });
  await reload();
  await options.waitFor(() => document.querySelector('[name="account-x:elmbakery"][value="personal"]') !== null);
  const used = (await options.evaluate(inUse)) as number;
  await browser.storage.set({ full: 'x'.repeat(10_485_760 - used - 'full""'.length) });
  await options.evaluate(() => document.querySelector<HTMLElement>('[name="account-x:elmbakery"][value="personal"]')?.click());
  await options.waitFor(() => document.querySelector('.saving .trouble')?.textContent?.includes('quota'));
  await new Promise((later) => setTimeout(later, 300));
  expect(await options.evaluate(() => document.querySelector('[aria-labelledby="accounts"] .removed')?.textContent)).toBe('');
});

/** Runs in the page. */
function inUse(): Promise<number> {
  return (
    globalThis as unknown as { chrome: { storage: { local: { getBytesInUse(): Promise<number> } } } }
  ).chrome.storage.local.getBytesInUse();
}

/** At once, whatever is on its way. */
async function reload() {
  await options.evaluate(() => {
    document.body.dataset.before = '';
    location.reload();
  });
  await options.waitFor(() => document.querySelector('body:not([data-before]) [id="name"]') !== null);
}

/** Types at the end of a field. */
async function type(selector: string, text: string) {
  await options.click(selector);
  await options.press('End');
  await options.type(text);
}

function trait(id: string) {
  return options.click(`.trait:has(input[value="${id}"])`);
}

async function voice(): Promise<Voice> {
  const { browser } = await theStreet();
  const voices = (await browser.storage.get('voices')) as { voice: Voice | null } | undefined;
  return voices?.voice ?? {};
}

function kept(is: (voice: Voice) => boolean) {
  return until(async () => is(await voice()), { what: `the voice to be such that ${is}` });
}

/** Chooses a file as the browser's own window would hand it over. */
function readIn(content: unknown) {
  return options.evaluate((text) => {
    const chooser = document.querySelector<HTMLInputElement>('[aria-labelledby="data"] input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'voice.json', { type: 'application/json' }));
    if (!chooser) throw new Error('no file chooser');
    chooser.files = files.files;
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(content));
}

test('direct messages are switched on and off again in the options, found by the search, and taken back', async () => {
  const { browser } = await theStreet();
  const read = async () => ((await browser.storage.get('settings')) as { messages?: boolean } | undefined)?.messages;
  const box = '[id="settings.messages"]';
  expect(await options.evaluate((at) => document.querySelector<HTMLInputElement>(at)?.checked, box)).toBe(false);
  await type('#search', 'direct messages');
  expect(await options.evaluate((at) => document.querySelector(at)?.closest('[data-out]') === null, box)).toBe(true);
  await options.click(box);
  await options.eventually(async () => (await read()) === true, { what: 'messages to be read' });
  await options.waitFor(() => document.body.textContent?.includes('Sidewalk now reads along in direct messages too.'));
  await options.waitFor(() => document.querySelector('.stored')?.textContent?.includes('Direct messages'));
  await options.click('section:has([id="settings.messages"]) [role="status"] button');
  await options.eventually(async () => (await read()) === false, { what: 'messages to be left alone' });
  expect(options.errors).toEqual([]);
});
