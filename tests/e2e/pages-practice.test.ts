import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { bakeryEn } from '../../src/practice/drills/bakery.en';
import { spotsIn, touches, wordsOf } from '../../src/practice/spots';
import type { Practice } from '../../src/storage/schema/practice';
import type { Page } from './browsers/page';
import { theStreet } from './browsers/the-browser';

const [PITCH] = bakeryEn.pitches;
const [NEWS] = bakeryEn.news;
const [COMPLAINT] = bakeryEn.complaints;
const FIRST = 'bakery-pitch-two-hours';

let page: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
});
afterEach(() => page.close());

describe('a post to look through', () => {
  const post = { text: PITCH?.text ?? '', lang: 'en' as const };
  const { grave } = spotsIn(post, {});
  /** Of each finding the first word, as its place in the post. */
  const places = grave.map((finding) => wordsOf(post).findIndex((word) => touches(word, finding)));

  test('is solved by pressing a word of each place; why stands below, and it is remembered', async () => {
    await open();
    for (const place of places) await page.click(`.post button:nth-of-type(${place + 1})`);
    await check();
    expect(await came()).toBe(`You saw all ${grave.length} of them.`);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('came'))).toBe(true);
    expect(await page.evaluate(() => [...document.querySelectorAll('.tips .found.seen')].length)).toBe(grave.length);
    expect(await page.evaluate(() => document.querySelector('.tips')?.textContent)).toContain('10% off');
    expect(await page.evaluate(() => document.querySelector('.sample blockquote')?.textContent)).toBe(PITCH?.sample);
    await page.waitFor(() => document.querySelector('.laid')?.textContent?.startsWith('1 of '));
    await page.rect('.ways .main');
    expect(Object.keys(await solved())).toEqual([FIRST]);
    expect(page.errors).toEqual([]);
  });

  test('nobody who saw none of them is told a nought', async () => {
    await open();
    await check();
    expect(await came()).toBe(`There are ${grave.length} to see, and all of them are easy to walk past.`);
  });

  test('why something turns a friend away is said once, however often it does', async () => {
    await open();
    await check();
    await came();
    const tips = await page.evaluate(() => document.querySelectorAll('.tips > li').length);
    const reasons = await page.evaluate(() => [...document.querySelectorAll('.tips > li > .quiet')].map(({ textContent }) => textContent));
    expect(tips).toBe(grave.length);
    expect(reasons.length).toBeLessThan(tips);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test('says what was missed, and can be looked at again', async () => {
    await open();
    await page.click(`.post button:nth-of-type(${(places[0] ?? 0) + 1})`);
    await page.click('.post button:nth-of-type(1)');
    await check();
    expect(await came()).toBe(`You saw 1 of ${grave.length}.`);
    expect(await page.evaluate(() => document.querySelector('.came + .help')?.textContent)).toContain('“Good”');
    expect(await page.evaluate(() => document.querySelectorAll('.post .missed').length)).toBeGreaterThan(0);
    await page.click('.tips + .actions button');
    await page.rect('.post button');
    expect(await page.evaluate(() => document.querySelectorAll('.post [aria-pressed="true"]').length)).toBe(0);
    expect(await solved()).toEqual({});
  });

  test('can be done by keyboard alone', async () => {
    await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('.post button')?.focus());
    const at = () => page.evaluate(() => [...document.querySelectorAll('.post button')].indexOf(document.activeElement as Element));
    await page.press('ArrowDown');
    const second = await at();
    expect(second).toBeGreaterThan(0);
    expect(wordsOf(post)[second]?.sentence).toBe(1);
    await page.press('ArrowUp');
    expect(await at()).toBe(0);
    await page.press('End');
    expect(await at()).toBe(wordsOf(post).length - 1);
    await page.press('Home');
    await page.press('ArrowLeft');
    expect(await at()).toBe(0);
    for (let step = 0; step < wordsOf(post).length; step++) {
      if (places.includes(step)) await page.press(' ');
      await page.press('ArrowRight');
    }
    await page.press('Tab');
    await page.press('Enter');
    expect(await came()).toBe(`You saw all ${grave.length} of them.`);
  });
});

describe('something to write', () => {
  test('is solved as soon as nothing is left to do, and what is good about it is said', async () => {
    const task = bakeryEn.announcements[1];
    await open('bakery-announcement-rye-is-back');
    await page.rect('.to-do');
    expect(await undone()).toBe(6);
    await write('On Thursday there is bread. Order now!');
    await page.waitFor(() => document.querySelector('.reading .tip'));
    expect(await page.evaluate(() => document.querySelector('[role="status"].solved')?.textContent)).toBe('');
    await clear();
    await write(task?.sample ?? '');
    await page.waitFor(() => document.querySelector('[role="status"].solved')?.textContent?.startsWith('Solved.'));
    expect(await undone()).toBe(0);
    await page.rect('.reading .strengths');
    await page.rect('.ways .main');
    expect(Object.keys(await solved())).toEqual(['bakery-announcement-rye-is-back']);
    expect(JSON.stringify(await solved())).not.toContain('Thursday');
  });

  test('what was written is still there after another drill', async () => {
    await open(`bakery-complaint-${COMPLAINT?.id}`);
    await write('I am sorry about the raisins.');
    await page.click('.ways a');
    await page.waitFor((id) => location.hash !== `#bakery-complaint-${id}` && document.activeElement?.id === 'drill', COMPLAINT?.id);
    expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#yours')?.value ?? '')).toBe('');
    await page.evaluate(() => history.back());
    await page.waitFor(() => document.querySelector<HTMLTextAreaElement>('#yours')?.value === 'I am sorry about the raisins.');
  });

  test('an answer to a complaint is judged as an answer', async () => {
    await open(`bakery-complaint-${COMPLAINT?.id}`);
    await write('Thank you for your feedback about the raisins! Check out our new raisin rolls, 10% off this week.');
    await page.waitFor(() => document.querySelector('.reading .tip.fix'));
    await clear();
    await write(COMPLAINT?.sample ?? '');
    await page.waitFor(() => document.querySelector('.solved')?.textContent?.startsWith('Solved.'));
  });

  test('news for a network says what holds there, and is measured by it', async () => {
    await open('bakery-network-street-oven-instagram');
    await page.rect('.place-facts');
    expect(await page.evaluate(() => document.querySelector('.place-facts')?.textContent)).toContain('Instagram has room for 2,200');
    await write(NEWS?.sample ?? '');
    await page.waitFor(() => document.querySelector('.solved')?.textContent?.startsWith('Solved.'));
    expect(await page.evaluate(() => document.querySelector('.reading .length')?.textContent)).toContain('2,200');
  });
});

test('another drill comes on demand, its heading has the focus, and the browser’s own way leads back', async () => {
  await open();
  await page.rect('.post');
  const sample = '.sample button';
  await page.click(sample);
  await page.rect('.sample blockquote');
  await page.click('.ways a');
  await page.waitFor((first) => location.hash !== `#${first}` && document.activeElement?.id === 'drill', FIRST);
  expect(await page.evaluate(() => document.querySelector('.sample blockquote'))).toBeNull();
  await page.evaluate(() => history.back());
  await page.waitFor((first) => location.hash === `#${first}` && document.querySelector('.post'), FIRST);
});

test('starting over opens all drills again, and can be taken back', async () => {
  const { browser } = await theStreet();
  const before = { [FIRST]: '2026-11-01', 'bakery-pitch-gone': '2026-10-01' };
  await browser.storage.set({ practice: { solved: before } });
  await open();
  await page.waitFor(() => document.querySelector('.laid')?.textContent?.startsWith('1 of '));
  // It begins where one has not been yet.
  expect(await page.evaluate(() => location.hash)).not.toBe(`#${FIRST}`);
  await page.click('.laid button');
  await page.waitFor(() => document.querySelector('.laid')?.textContent?.startsWith('0 of '));
  expect(await solved()).toEqual({});
  await page.waitFor(() => document.activeElement?.closest('.removed'));
  await page.press('Enter');
  await page.waitFor(() => document.querySelector('.laid')?.textContent?.startsWith('1 of '));
  expect(await solved()).toEqual(before);
});

test('the drills are made of the profile: its name, what it never says, its networks', async () => {
  const voice: Voice = {
    version: 1,
    name: 'Loaf & Latch',
    industry: 'tax office',
    neverSay: [{ term: 'hassle-free' }],
    accounts: [{ platform: 'mastodon', mode: 'brand' }],
  };
  const { browser } = await theStreet();
  await browser.storage.set({ voices: { voice, voices: {} } });
  await open('own-pitch-word');
  await page.rect('.post');
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[name="business"]:checked')?.value)).toBe('law');
  expect(await page.evaluate(() => document.querySelector('.given')?.textContent)).toContain('Loaf & Latch');
  const word = await page.evaluate(() =>
    [...document.querySelectorAll('.post button')].findIndex((each) => each.textContent === 'hassle-free.'),
  );
  await page.click(`.post button:nth-of-type(${word + 1})`);
  await check();
  expect(await came()).toBe('You saw it.');
  await page.evaluate(() => location.replace('#law-network-open-table-mastodon'));
  await page.waitFor(() => document.querySelector('.place-facts')?.textContent?.includes('Mastodon'));
});

test('without a profile somebody stands in, and the way to tell who one is stands beside it', async () => {
  await open();
  await page.rect('.given a');
  expect(await page.evaluate(() => document.querySelector('.given')?.textContent)).toContain('Crumb & Kettle');
  await page.click('label:has([name="business"][value="software"])');
  await page.waitFor(() => document.querySelector('.given')?.textContent?.includes('Sixoclock') && location.hash.startsWith('#software-'));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('business');
});

test.each(['options', 'welcome'] as const)('the %s page leads to it', async (from) => {
  const { browser } = await theStreet();
  page = await browser.extensionPage(from);
  if (from === 'welcome') {
    await page.click('nav a[href="#practice"]');
    await page.waitFor(() => document.activeElement?.id === 'practice');
  }
  await page.click('a[href="../practice/index.html"]');
  await page.waitFor(() => location.pathname.endsWith('/src/practice/index.html') && document.querySelector('.post'));
});

/** @param drill its id; without one the page chooses */
async function open(drill?: string) {
  const { browser } = await theStreet();
  page = await browser.extensionPage('practice');
  if (drill) await page.evaluate((id) => location.replace(`#${id}`), drill);
  await page.rect('#drill');
}

const check = () => page.click('.post ~ .actions .main');

const came = () => page.waitFor(() => document.querySelector('.came')?.textContent);

const solved = async () => ((await (await theStreet()).browser.storage.get('practice')) as Practice | undefined)?.solved ?? {};

const undone = () => page.evaluate(() => document.querySelectorAll('.to-do li:not(.done)').length);

async function write(text: string) {
  await page.click('#yours');
  await page.evaluate((words) => document.execCommand('insertText', false, words), text);
}

const clear = () =>
  page.evaluate(() => {
    document.querySelector<HTMLTextAreaElement>('#yours')?.select();
    document.execCommand('delete');
  });
