import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { learn } from '../../src/engine/voice/learn/learn';
import type { Voice } from '../../src/engine/voice/voice';
import { dayOf } from '../../src/ui/day';
import { bakery } from '../engine/voice/learn/brands';
import { violations } from './axe';
import { type Page, until } from './browsers/page';
import { BROWSER, theStreet } from './browsers/the-browser';

const PICTURES = `.cache/pictures/learn/${BROWSER}`;
const FIELD = '#learn-posts';

let options: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  options = await browser.extensionPage('options');
  await options.click('#learn');
  await options.rect(FIELD);
});
afterEach(async () => {
  const { browser } = await theStreet();
  await browser.dark(false);
  await options.close();
});

test('pasted posts are counted, measured and quoted, and nothing is taken without a press', async () => {
  const { traits } = learn(bakery.posts);
  const dry = traits.proposed.find(({ trait }) => trait === 'dry');
  await paste(bakery.posts.join('\n\n'));
  await shows('.learn', '14 posts found.');
  await shows('.learn-status', '14 posts read, here on this machine.');
  await shows('.proposals li:has([value="dry"])', `shows in ${dry?.in} of 14 posts.`);
  await shows('.proposals li:has([value="dry"]) mark', dry?.quotes[0]?.words ?? 'no words');
  await shows('.measured', 'The middle one has 5 words, the shortest 3, the longest 10.');
  await kept((voice) => Object.keys(voice).length === 0);
  const { browser } = await theStreet();
  expect(await browser.storage.get('posts')).toBe(undefined);
  expect(options.errors).toEqual([]);
});

test('a proposed trait is tried on like any other, and taken off again without a trace', async () => {
  await paste(bakery.posts.join('\n\n'));
  await options.click('.proposals [value="dry"]');
  await kept(({ character }) => character?.traits?.join() === 'dry' && character.provisional === dayOf(new Date()));
  await shows('.tried', 'Sleep on it');
  await shows('.proposals [value="dry"]', 'Take it off again');
  await options.press('Enter');
  await kept(({ character }) => character?.traits === undefined && character?.provisional === undefined);
  await shows('.proposals [value="dry"]', 'Try it on');
});

test('a word that no post says is put among those never said, with its reason, and undone', async () => {
  await paste(bakery.posts.join('\n\n'));
  await options.click('.forswear [value="empower"]');
  await kept(({ neverSay }) => neverSay?.[0]?.term === 'empower' && neverSay[0].why === 'none of 14 posts says it');
  await options.waitFor(() => document.activeElement?.matches('.learn .removed button'));
  expect(await there('.forswear [value="empower"]')).toBe(false);
  await options.press('Enter');
  await kept(({ neverSay }) => neverSay === undefined);
  await options.rect('.forswear [value="empower"]');
});

test('what comes again is kept as what people know one by, and stands among the fields of the character', async () => {
  await paste(bakery.posts.join('\n\n'));
  await shows('.learnt', 'Bread until two ends 14 of 14 posts.');
  await options.click('.proposals li:has([dir="auto"]) button:not([value])');
  await kept(({ character }) => character?.signature?.join() === 'Bread until two');
  await options.waitFor(() => document.querySelector<HTMLInputElement>('[id="character.signature.0"]')?.value === 'Bread until two');
});

test('chosen traits that the posts speak against are named, and a fifth trait is not offered', async () => {
  const { browser } = await theStreet();
  const traits = ['elegant', 'humble', 'expert', 'warm'];
  await browser.storage.set({ voices: { voice: { version: 1, character: { traits, since: '2024-03-01' } }, voices: {} } });
  await paste(
    [
      'Failure to comply leads to a fine.',
      'Visitors are reminded to keep their tickets. No exceptions.',
      'Dear valued customer, your parcel is at the depot.',
      ...bakery.posts.slice(0, 6),
    ].join('\n\n'),
  );
  await shows('.proposals li:not(:has(button)) .quiet', 'You have 4 traits already.');
  await shows('.learnt', 'Yours, but not in these posts');
  await shows('.learnt', 'shows in 0 of 9 posts, and 3 speak against it.');
});

test('posts that were parted wrongly are joined or left out, and that can be undone', async () => {
  await paste('The oven sulks.\n\nWe offered it tea.\n\nRain again.');
  await shows('.learn', '3 posts found.');
  await options.click('.parted summary');
  await options.click('.parted li:nth-child(2) .bare:not(.icon)');
  await shows('.learn', '2 posts found.');
  expect(await text()).toBe('The oven sulks.\n\nWe offered it tea.\n---\nRain again.\n---\n');
  await options.click('.parted .removed button');
  await shows('.learn', '3 posts found.');
  expect(await text()).toBe('The oven sulks.\n\nWe offered it tea.\n\nRain again.');
  await options.click('.parted li:nth-child(3) .icon');
  await shows('.learn', '2 posts found.');
  // What was pressed has gone, so one stands on the way back.
  await options.waitFor(() => document.activeElement?.matches('.parted .removed button'));
});

test('a file is opened behind what was typed; one that cannot be read is named, and nothing is lost', async () => {
  await paste('Rain again.');
  await open('posts.csv', 'date,text\n1,"The oven sulks.\n\nWe offered it tea."\n2,The ducks are pleased.');
  await shows('.learn', '3 posts found.');
  await open('posts.json', '[{"text": "Rye');
  await shows('#learn-posts-problem', 'posts.json breaks off or is not JSON');
  await open('cat.txt', '\u0000\u0001PNG');
  await shows('#learn-posts-problem', 'cat.txt is no text');
  expect(await text()).toContain('We offered it tea.\n---\nThe ducks are pleased.');
});

test('posts are kept only if somebody ticks it, follow what is changed, and go with the tick', async () => {
  const { browser } = await theStreet();
  const stored = (posts: string[] | undefined) =>
    until(async () => JSON.stringify(await browser.storage.get('posts')) === JSON.stringify(posts), { what: `these posts: ${posts}` });
  await paste('The oven sulks.\n\nRain again.');
  await options.click('.learn .ticked input');
  await stored(['The oven sulks.', 'Rain again.']);
  await options.click(FIELD);
  await options.press('Control+End');
  await options.type(' And again.');
  await stored(['The oven sulks.', 'Rain again. And again.']);
  await options.close();
  options = await browser.extensionPage('options');
  await options.click('#learn');
  await shows('.learn', '2 posts found.');
  await shows('[aria-labelledby="data"]', 'The posts that you keep are not in the file.');
  await options.click('.learn .ticked input');
  await stored(undefined);
  expect(await text()).toContain('Rain again. And again.');
});

test('many posts show how far they are read, can be stopped and read again', async () => {
  const long = Array.from({ length: 500 }, (_, at) => `Post ${at}. ${bakery.posts.join(' ').repeat(2)}`);
  await fill([...long, 'One too many.'].join('\n\n'));
  await shows('.learn', '501 posts found. The first 500 are read');
  await options.click('.learn .actions:has(progress) button');
  await shows('.learn-status', 'Stopped.');
  expect(await there('.learnt')).toBe(false);
  await options.click('.learn-status ~ .button');
  await options.waitFor(() => document.querySelector('.learn-status')?.textContent?.includes('500 posts read'), undefined, {
    timeout: 60_000,
  });
});

test('a link leads to it from elsewhere, and unfolds it', async () => {
  await options.click('#learn');
  await options.waitFor(() => !document.querySelector<HTMLDetailsElement>('.learn')?.open);
  await options.evaluate(() => {
    location.hash = '#learn';
  });
  await options.waitFor(() => document.querySelector<HTMLDetailsElement>('.learn')?.open && document.activeElement?.id === 'learn');
});

test.each([{ dark: false }, { dark: true }])(
  'all of it breaks no rule of accessibility, and fits in 320 pixels (dark: $dark)',
  async ({ dark }) => {
    const { browser } = await theStreet();
    await browser.dark(dark);
    await paste(bakery.posts.join('\n\n'));
    await options.click('.parted summary');
    await options.click('.proposals [value="dry"]');
    await options.rect('.measured');
    expect(await violations(options)).toEqual([]);
    const name = dark ? 'dark' : 'light';
    await picture(`${name}.png`);
    await options.setViewport(320, 640);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const small = await options.evaluate(() =>
      [...document.querySelectorAll('.learn :is(button, textarea)')].filter(
        (one) => one.checkVisibility() && one.getBoundingClientRect().height < 28,
      ),
    );
    expect(small).toEqual([]);
    await picture(`${name}-320.png`);
    expect(options.errors).toEqual([]);
  },
);

/** From the beginning of the section on, as much as there is of it. */
async function picture(name: string): Promise<void> {
  const { width, height } = await options.evaluate(() => {
    const learn = document.querySelector('.learn') as HTMLElement;
    return { width: innerWidth, height: Math.ceil(learn.getBoundingClientRect().height) + 80 };
  });
  await options.setViewport(width, height);
  await options.evaluate(() => document.getElementById('learn')?.scrollIntoView({ block: 'start' }));
  await options.screenshot(join(PICTURES, name));
}

async function paste(posts: string): Promise<void> {
  await options.click(FIELD);
  await options.evaluate((what) => document.execCommand('insertText', false, what), posts);
}

/** At once: typing a million letters takes a browser longer than reading them takes us. */
function fill(posts: string) {
  return options.evaluate((what) => {
    const field = document.querySelector<HTMLTextAreaElement>('#learn-posts') as HTMLTextAreaElement;
    field.value = what;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, posts);
}

const text = () => options.evaluate(() => document.querySelector<HTMLTextAreaElement>('#learn-posts')?.value);

/** As if somebody had chosen it. */
function open(name: string, content: string) {
  return options.evaluate(
    ([fileName, inside]) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([inside], fileName));
      const chooser = document.querySelector<HTMLInputElement>('.learn [type="file"]') as HTMLInputElement;
      chooser.files = chosen.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, content] as const,
  );
}

const there = (selector: string) => options.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

function shows(selector: string, wanted: string) {
  return options.waitFor(
    ([where, what]) => [...document.querySelectorAll(where)].some((one) => one.textContent?.includes(what)),
    [selector, wanted] as const,
    { what: `“${wanted}” in ${selector}` },
  );
}

function kept(is: (voice: Voice) => boolean) {
  return until(
    async () => {
      const { browser } = await theStreet();
      const voices = (await browser.storage.get('voices')) as { voice: Voice | null } | undefined;
      return is(voices?.voice ?? {});
    },
    { what: `the voice to be such that ${is}` },
  );
}
