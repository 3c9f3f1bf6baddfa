import { afterEach, beforeEach, expect, test } from 'vitest';
import { traits } from '../../src/engine/voice/traits';
import { type Character, TRAITS } from '../../src/engine/voice/voice';
import { dayOf } from '../../src/ui/day';
import { violations } from './axe';
import { type Page, until } from './browsers/page';
import { theStreet } from './browsers/the-browser';

const HELD: Character = { traits: ['warm', 'dry'], since: '2024-03-01', horizonYears: 10 };
const CONFIRM = '.tried button';

let options: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  options = await browser.extensionPage('options');
  await options.rect('.traits');
});
afterEach(() => options.close());

test('a new character is tried on, can be confirmed from the next day on, and that can be undone', async () => {
  await press('warm');
  await press('bold');
  await kept(({ traits, provisional }) => traits?.join() === 'warm,bold' && provisional === dayOf(new Date()));
  await shows('.tried', 'Sleep on it');
  expect(await there(CONFIRM)).toBe(false);

  await put({ traits: ['warm', 'bold'], provisional: '2026-01-05' });
  await shows('.tried', 'January 5, 2026');
  await options.click(CONFIRM);
  await kept(({ since, provisional }) => since === '2026-01-05' && provisional === undefined);
  await options.waitFor(() => document.querySelector('.ask-years a')?.getAttribute('href') === '#character.horizonYears');
  await options.waitFor(() => document.activeElement?.matches('.trying-on .removed button'));
  await options.press('Enter');
  await kept(({ since, provisional }) => since === undefined && provisional === '2026-01-05');
});

test('changing a character that is held asks why, keeps what was, and taking it back leaves no trace', async () => {
  await put(HELD);
  await shows('[id="character.history"]', 'Never changed');
  await press('calm');
  await kept(({ history }) => history?.[0]?.traits.join() === 'warm,dry' && history[0].since === '2024-03-01');
  await shows('.trying-on', 'March 1, 2034');
  await press('calm');
  await kept((character) => JSON.stringify(sorted(character)) === JSON.stringify(sorted(HELD)));

  await put({
    ...HELD,
    traits: ['warm', 'bold'],
    provisional: '2026-11-01',
    history: [{ at: '2026-11-01', traits: ['warm', 'dry'], reason: '' }],
  });
  await options.click(CONFIRM);
  await options.waitFor(
    () => document.activeElement?.id === 'character.reason' && document.getElementById('character.reason-problem')?.textContent,
  );
  await options.type('a new baker');
  await options.click(CONFIRM);
  await kept(({ history, provisional }) => history?.[0]?.reason === 'a new baker' && provisional === undefined);
});

test('an earlier character can be read, taken up again, and left again', async () => {
  await put({ ...HELD, history: [{ at: '2020-05-04', traits: ['bold', 'quick'], reason: 'we were new' }] });
  await options.click('.history summary');
  await shows('.history', 'we were new');
  await options.click('.history li button');
  await kept(({ traits, history }) => traits?.join() === 'bold,quick' && history?.length === 2);
  await options.click('[id="character.history"] .removed button');
  await kept(
    ({ traits, since, provisional, history }) =>
      traits?.join() === 'warm,dry' && since === '2024-03-01' && !provisional && history?.length === 1,
  );
});

test('once its years are over, one is asked to look again, or holds it for as many more', async () => {
  await put({ ...HELD, since: '2014-03-01' });
  await shows('.tried.over', 'March 1, 2024');
  await options.click('.tried.over a');
  await options.waitFor(() => document.activeElement?.id === 'character.traits');
  await options.click('.tried.over button');
  await kept(({ since, horizonYears }) => since === dayOf(new Date()) && horizonYears === 10);
  await options.waitFor(() => !document.querySelector('.tried.over'));
  await options.click('.trying-on .removed button');
  await kept(({ since }) => since === '2014-03-01');
});

test('the popup says that a character waits to be confirmed, until it is', async () => {
  const { browser } = await theStreet();
  await put({ traits: ['warm', 'bold'], provisional: '2026-01-05' });
  const popup = await browser.extensionPage('popup');
  const line = () => document.querySelector<HTMLElement>('.still-you')?.innerText;
  expect(await popup.waitFor(line)).toContain('Tried on since January 5, 2026. Is it still you?');
  await put({ traits: ['warm', 'bold'], provisional: dayOf(new Date()) });
  await popup.waitFor(() => !document.querySelector('.still-you'));
  await put({ traits: ['warm', 'bold'], since: '2026-01-05' });
  await shows('[id="character.history"]', 'Never changed');
  expect(await popup.evaluate(line)).toBeUndefined();
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('changes that come too often are told with their dates', async () => {
  const [first, second, third] = [30, 20, 10].map((days) => dayOf(new Date(Date.now() - days * 86_400_000)));
  const history = [first, second, third].map((at) => ({ at: at ?? '', traits: ['calm', 'dry'], reason: 'x' }));
  await put({ ...HELD, history: history.slice(1) });
  await options.rect('.history');
  expect(await there('.trying-on .hints p')).toBe(false);
  await put({ ...HELD, history });
  await shows('.trying-on .hints', '3 changes within a year');
});

test('how much of a trait and what it means here are kept as one says it, and a second tab shows them', async () => {
  await put(HELD);
  await options.click('.order li:nth-child(2) input[value="3"]');
  await options.click('[id="character.meanings.warm"]');
  await options.type('we know the regulars by name');
  await kept(({ intensity, meanings }) => intensity?.dry === 3 && meanings?.warm === 'we know the regulars by name');

  const { browser } = await theStreet();
  const second = await browser.extensionPage('options');
  await second.waitFor(() => document.querySelector<HTMLInputElement>('[id="character.meanings.warm"]')?.value);
  await second.click('[id="character.meanings.warm"]');
  await second.press('End');
  await second.type(', and their dogs');
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="character.meanings.warm"]')?.value.endsWith('dogs'));
  await second.close();
});

test('one trait, five traits and two that pull apart are pointed out, and stay', async () => {
  await press('aggressive');
  await shows('fieldset .hints', 'A second one');
  await press('caring');
  await shows('fieldset .hints', 'Both aggressive and caring?');
  for (const trait of ['funny', 'bold', 'calm']) await press(trait);
  await shows('fieldset .hints', '5 traits');
  await kept(({ traits }) => traits?.length === 5);
});

test('a trait is heard in place, beside another', async () => {
  await options.click('li:has([value="dry"]) .hear');
  await options.click('li:has([value="warm"]) .hear');
  await shows('#sample-dry', 'The oven has retired');
  await shows('#sample-dry', 'never');
  await shows('#sample-dry', 'less is made of bare headlines and no way in');
  expect(await options.evaluate(() => document.querySelectorAll('#sample-warm p').length)).toBe(1);
  expect(await options.evaluate(() => [...document.querySelectorAll('.traits .heard:not([hidden])')].map(({ id }) => id))).toEqual([
    'sample-warm',
    'sample-dry',
  ]);
  await kept(({ traits }) => traits === undefined);
});

const unread = TRAITS.find((trait) => !traits.some(({ id }) => id === trait));
test.runIf(unread)('a chosen trait that cannot be read in drafts says so', async () => {
  await put({ traits: ['warm', unread ?? ''] });
  await shows('.order li:nth-child(2) .unread', 'Not read in drafts yet');
  expect(await there('.order li:nth-child(1) .unread')).toBe(false);
});

test('the section with all of this in it breaks no rule of accessibility, and fits in 320 pixels', async () => {
  await put({
    traits: ['aggressive', 'caring', 'calm', 'warm', 'secretive'],
    meanings: { warm: 'we know the regulars by name' },
    provisional: '2026-01-05',
    history: [{ ...HELD, at: '2026-01-05', traits: ['warm', 'dry'], reason: '' }],
  });
  await options.click('.hear-all button');
  await options.click('.history summary');
  await options.rect('.history li');
  expect(await violations(options)).toEqual([]);
  await options.setViewport(320, 640);
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(options.errors).toEqual([]);
});

const press = (trait: string) => options.click(`.trait:has([value="${trait}"])`);

const there = (selector: string) => options.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

function shows(selector: string, text: string) {
  return options.waitFor(([where, what]) => document.querySelector(where)?.textContent?.includes(what), [selector, text] as const, {
    what: `“${text}” in ${selector}`,
  });
}

/** As another tab would: the page hears of it. */
async function put(character: Character) {
  const { browser } = await theStreet();
  await browser.storage.set({ voices: { voice: { version: 1, character }, voices: {} } });
}

function kept(is: (character: Character) => boolean) {
  return until(
    async () => {
      const { browser } = await theStreet();
      const voices = (await browser.storage.get('voices')) as { voice: { character?: Character } | null } | undefined;
      return is(voices?.voice?.character ?? {});
    },
    { what: `the character to be such that ${is}` },
  );
}

const sorted = (character: Character) => Object.entries(character).sort(([one], [other]) => (one < other ? -1 : 1));
