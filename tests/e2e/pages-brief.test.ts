import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { SNAPSHOT_KEY } from '../../src/messages/snapshot';
import { snapshotOf } from '../../src/storage/snapshot';
import { readState } from '../../src/storage/state';
import { type Page, until } from './browsers/page';
import { theStreet } from './browsers/the-browser';

let options: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  options = await browser.extensionPage('options');
  await options.rect('[id="brief.market"]');
});
afterEach(() => options.close());

test('the brief asks three questions; the rest unfolds, is kept as one types, and is counted', async () => {
  const open = () => options.evaluate(() => [...document.querySelectorAll('.question > .field > label')].map((label) => label.textContent));
  expect(await open()).toEqual(['Who are they?', 'What do they get from you?', 'What do you hope they do?']);
  await type('[id="brief.market"]', 'families in the quarter');
  await options.click('details:has([id="brief.behaviours"]) > summary');
  await type('[id="brief.behaviours"]', 'up at six, ');
  await kept(({ brief }) => brief?.behaviours === 'up at six,');
  // A blank at the end is still there when the next word comes.
  await options.type('asleep by ten');
  await kept(({ brief }) => brief?.behaviours === 'up at six, asleep by ten' && brief.market === 'families in the quarter');
  await options.waitFor(() => document.querySelector('.filled')?.textContent?.startsWith('2 of 12 parts'));
  await options.waitFor(() => document.querySelector('.question .unfold summary')?.textContent?.includes('1 of 5 has words'));
  expect(options.errors).toEqual([]);
});

test('every line of the brief shows what three businesses would write there, and so do the lists that begin empty', async () => {
  const { examples, lines, lists } = await options.evaluate(() => {
    const of = (where: ParentNode) => [...where.querySelectorAll('.examples dl')].map((list) => list.querySelectorAll('dd').length);
    const brief = document.querySelector('[aria-labelledby="brief"]') as Element;
    const fieldOf = (id: string) => document.getElementById(id)?.closest('.field') as Element;
    return {
      examples: of(brief),
      lines: brief.querySelectorAll('.field').length,
      lists: ['values', 'neverSay', 'home', 'representatives'].map((id) => of(fieldOf(id)).join()),
    };
  });
  expect(examples).toEqual(Array(lines).fill(3));
  expect(lists).toEqual(['3', '3', '3', '3']);
  await options.click('.question .examples > summary');
  await options.rect('.question .examples dd');
});

test('the media plan takes a network with its purpose and topics, and gives it back when it was taken away', async () => {
  await options.click('details:has([id="brief.media"]) > summary');
  await choose('[id="brief.media"]', 'linkedin');
  await options.click('[id="brief.media"] + button');
  await type('[id="brief.media.0.topics"]', 'contracts, ');
  await kept(({ brief }) => brief?.media?.[0]?.topics?.join() === 'contracts');
  await options.type('founders');
  await type('[id="brief.media.0.purpose"]', 'to be asked');
  const plan = { platform: 'linkedin', purpose: 'to be asked', topics: ['contracts', 'founders'] };
  await kept(({ brief }) => brief?.media?.[0]?.purpose === 'to be asked' && brief.media[0].topics?.length === 2);
  expect((await voice()).brief?.media).toEqual([plan]);
  await options.click('[aria-label="Remove LinkedIn"]');
  await kept(({ brief }) => brief === undefined);
  await options.click('.removed button');
  await kept(({ brief }) => brief?.media?.length === 1);
  expect((await voice()).brief?.media).toEqual([plan]);
});

test('a network that was chosen for the media plan is in it once one goes on, or reloads the page', async () => {
  await options.click('details:has([id="brief.media"]) > summary');
  await options.evaluate(() => document.getElementById('brief.media')?.focus());
  await choose('[id="brief.media"]', 'linkedin');
  await options.press('Tab');
  await kept(({ brief }) => brief?.media?.map(({ platform }) => platform).join() === 'linkedin');
  await choose('[id="brief.media"]', 'mastodon');
  await options.evaluate(() => location.reload());
  await kept(({ brief }) => brief?.media?.map(({ platform }) => platform).join() === 'linkedin,mastodon');
});

test('a link to a line that is folded away unfolds it', async () => {
  await options.evaluate(() => {
    location.hash = '#brief.turnOffs';
  });
  await options.waitFor(() => document.activeElement?.id === 'brief.turnOffs');
});

test('a sentence is tried on the words that are never said, in any form, with the reason', async () => {
  expect(await options.evaluate(() => document.getElementById('neverSay-trial'))).toBe(null);
  await type('[id="neverSay"]', 'discount');
  await options.press('Enter');
  await type('[id="neverSay.0.instead"]', 'a lower price');
  await type('[id="neverSay.0.why"]', 'it sounds like a shop window');
  await kept(({ neverSay }) => neverSay?.[0]?.why === 'it sounds like a shop window');
  await type('[id="neverSay-trial"]', 'DISCOUNTED rolls');
  await options.waitFor(() => {
    const said = document.querySelector('.trial li')?.textContent ?? '';
    return ['DISCOUNTED', 'a lower price', 'it sounds like a shop window'].every((words) => said.includes(words));
  });
  await options.evaluate(() => (document.getElementById('neverSay-trial') as HTMLInputElement).select());
  await options.type('Warm rolls at dawn');
  await options.waitFor(() => document.querySelector('.trial .quiet')?.textContent?.startsWith('None'));
});

test('a representative is chosen for an account, follows a new name, and comes back with an account that was forgotten', async () => {
  const { browser } = await theStreet();
  await browser.storage.set({ accounts: { 'linkedin:crumb': 'brand' } });
  await options.rect('[aria-labelledby="accounts"] .rows li');
  expect(await options.evaluate(() => document.querySelector('.speaker'))).toBe(null);
  await type('[id="representatives"]', 'Ana');
  await options.press('Enter');
  await type('[id="representatives.0.mayTalkAbout"]', 'bread, the oven');
  await kept(({ representatives }) => representatives?.[0]?.mayTalkAbout?.join() === 'bread,the oven');
  await choose('.speaker select', 'Ana');
  const account = { platform: 'linkedin', handle: 'crumb', mode: 'brand', representative: 'Ana' };
  await kept(({ accounts }) => accounts?.length === 1);
  expect((await voice()).accounts).toEqual([account]);
  await type('[id="representatives.0.name"]', ' Elm');
  await kept(({ accounts }) => accounts?.[0]?.representative === 'Ana Elm');
  await options.click('[aria-labelledby="accounts"] .rows button.icon');
  await kept(({ accounts }) => accounts === undefined);
  await options.click('[aria-labelledby="accounts"] .removed button');
  await kept(({ accounts }) => accounts?.[0]?.representative === 'Ana Elm');
  expect(await browser.storage.get('accounts')).toEqual({ 'linkedin:crumb': 'brand' });
});

test('on the account of a representative the popup says whose subject a draft is', async () => {
  const { browser } = await theStreet();
  const { state } = readState({
    voices: {
      voice: {
        representatives: [
          { name: 'Ana', mayTalkAbout: ['bread'] },
          { name: 'Ben', mayTalkAbout: ['invoices'] },
        ],
        accounts: [{ platform: 'mastodon', handle: '@elmbakery', mode: 'brand', representative: 'Ana' }],
      },
      voices: {},
    },
  });
  await browser.storage.set({ ...state, [SNAPSHOT_KEY]: snapshotOf(state) });
  const page = await browser.open('https://mastodon.social/home');
  await page.click('.autosuggest-textarea__textarea');
  await page.type('Every invoice has one line that nobody reads.');
  const popup = await browser.extensionPage('popup');
  const said = await popup.waitFor(() => document.querySelector<HTMLElement>('[data-check="right-place"].ask .because')?.innerText);
  expect(said).toContain('“invoice” is for Ben to tell');
  await popup.close();
  await page.close();
});

test('an account is added before anybody has written there, with who looks after it and how often, and taken back', async () => {
  await choose('#account-network', 'mastodon');
  await type('#account-handle', '@elmbakery');
  await options.press('Enter');
  await options.rect('[aria-labelledby="accounts"] .rows .plan');
  await type('.plan .row-line:nth-child(1) input', 'Olga');
  await kept(({ accounts }) => accounts?.[0]?.owner === 'Olga');
  await type('.plan .row-line:nth-child(2) input', 'often');
  await options.waitFor(() => document.querySelector('.plan .row-line:nth-child(2) .problem')?.textContent?.includes('number'));
  await options.evaluate(() => document.querySelector<HTMLInputElement>('.plan .row-line:nth-child(2) input')?.select());
  await options.type('3');
  await kept(({ accounts }) => accounts?.[0]?.postsPerWeek === 3);
  expect((await voice()).accounts).toEqual([{ platform: 'mastodon', handle: 'elmbakery', mode: 'brand', owner: 'Olga', postsPerWeek: 3 }]);
  await options.waitFor(() => document.querySelector('.planned')?.textContent?.includes('1 of 1'));

  await choose('#account-network', 'mastodon');
  await type('#account-handle', 'ElmBakery');
  await options.press('Enter');
  await options.waitFor(() => document.getElementById('account-network-problem')?.textContent?.includes('there already'));

  const { browser } = await theStreet();
  const page = await browser.open('https://mastodon.social/home');
  await page.click('.autosuggest-textarea__textarea');
  await page.type('The first loaf is out.');
  const popup = await browser.extensionPage('popup');
  const says = 'Olga looks after it. You planned about 3 posts a week here.';
  await popup.waitFor((what) => document.querySelector('.where .account')?.textContent?.includes(what), says);
  await popup.close();
  await page.close();

  await options.front();
  await options.click('[aria-labelledby="accounts"] .rows button.icon');
  await kept(({ accounts }) => accounts === undefined);
  await options.click('[aria-labelledby="accounts"] .removed button');
  await kept(({ accounts }) => accounts?.[0]?.owner === 'Olga');
});

test('two open pages stay in step, and neither overwrites what the other wrote', async () => {
  const { browser } = await theStreet();
  const other = await browser.extensionPage('options');
  await other.click('[id="brief.goals"]');
  await other.type('come by');
  await other.press('Enter');
  await other.waitFor(() => document.getElementById('brief.goals.0'));
  await options.front();
  await options.waitFor(() => document.getElementById('brief.goals.0'));
  await type('[id="brief.goals"]', 'ask before they buy');
  await options.press('Enter');
  await kept(({ brief }) => brief?.goals?.join() === 'come by,ask before they buy');
  await other.close();
});

test('while one writes in a line, another page takes the line before it away: the line stays the one that is written in', async () => {
  const { browser } = await theStreet();
  await browser.storage.set({ voices: { voice: { version: 1, brief: { goals: ['come by', 'ask', 'tell a friend'] } } } });
  await options.waitFor(() => document.getElementById('brief.goals.2'));
  const other = await browser.extensionPage('options');
  await other.rect('[id="brief.goals.2"]');
  await options.front();
  await type('[id="brief.goals.1"]', ' us');
  await other.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Remove come by"]')?.click());
  await options.waitFor(() => document.getElementById('brief.goals.2') === null);
  await options.type(' first');
  await kept(({ brief }) => brief?.goals?.join() === 'ask us first,tell a friend');
  expect(await options.evaluate(() => document.activeElement?.id)).toBe('brief.goals.0');
  await other.close();
});

/** Types at the end of a field. */
async function type(selector: string, text: string) {
  await options.click(selector);
  await options.press('End');
  await options.type(text);
}

async function choose(selector: string, value: string) {
  await options.rect(selector);
  await options.evaluate(
    ({ selector, value }) => {
      const list = document.querySelector(selector) as HTMLSelectElement;
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, value },
  );
}

async function voice(): Promise<Voice> {
  const { browser } = await theStreet();
  const voices = (await browser.storage.get('voices')) as { voice: Voice | null } | undefined;
  return voices?.voice ?? {};
}

function kept(is: (voice: Voice) => boolean) {
  return until(async () => is(await voice()), { what: `the voice to be such that ${is}` });
}
