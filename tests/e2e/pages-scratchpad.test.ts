import { afterEach, beforeEach, expect, test } from 'vitest';
import { SNAPSHOT_KEY } from '../../src/messages/snapshot';
import { snapshotOf } from '../../src/storage/snapshot';
import { readState } from '../../src/storage/state';
import { type Page, until } from './browsers/page';
import { theStreet } from './browsers/the-browser';

const OFFER = 'Good morning neighbours! New blueberry muffins are here. Get 10% off for the next two hours with code MUFFIN10. Order now!';
const CHAT = 'Morning, Ben. I burnt the first batch of muffins because I was reading your letter. How is the knee today?';

let popup: Page;

beforeEach(async () => {
  const { browser } = await theStreet();
  await browser.storage.clear();
  popup = await browser.extensionPage('popup');
  await popup.front();
  await popup.click('#tab-scratchpad');
  await popup.rect('[name="draft"]');
});
afterEach(() => popup.close());

test('a draft is read as it is typed: an offer stands at the megaphone, with its words and tips', async () => {
  await write(OFFER);
  await popup.waitFor(() => document.querySelector('.reading .tone-broadcast') !== null);
  expect(await popup.evaluate(() => document.querySelectorAll('.reading .tip').length)).toBeGreaterThan(0);
  expect(await popup.evaluate(() => document.querySelectorAll('.reading .tip').length)).toBeLessThanOrEqual(3);
  const dot = await popup.rect('.street .stand');
  const street = await popup.rect('.street');
  expect(dot.x).toBeLessThan(street.x + street.width / 2);
  expect(popup.errors).toEqual([]);
});

test('the rewrite as a chat stands with the people, and nothing in it needs fixing', async () => {
  await write(CHAT);
  await popup.waitFor(() => document.querySelector('.reading .tone-conversation') !== null);
  expect(await popup.evaluate(() => document.querySelectorAll('.reading .tip.fix, .reading .tip.stop').length)).toBe(0);
});

test('the words behind the tone come on focus, stay on tap and go with Escape', async () => {
  await write(OFFER);
  // What comes up with the last words has moved the line for the last time.
  await popup.waitFor((used) => document.querySelector('.reading .length')?.textContent?.startsWith(String(used)), OFFER.length);
  const open = () => document.querySelector('.tone [aria-expanded="true"]') !== null && document.querySelector('.tone-because li') !== null;
  await popup.click('.tone button');
  await popup.waitFor(open);
  await popup.press('Escape');
  await popup.waitFor(() => document.querySelector('.tone [aria-expanded="false"]') !== null);
  await popup.hover('[name="draft"]');
  await popup.hover('.street');
  await popup.waitFor(open);
});

test('what is not set yet opens at its field in the options that are open already', async () => {
  const { browser } = await theStreet();
  const options = await browser.extensionPage('options');
  await options.rect('[id="name"]');
  await popup.front();
  await write(CHAT);
  for (const [check, field] of Object.entries({ 'never-said': 'neverSay', 'value-proposition': 'brief.valueProposition' })) {
    await popup.front();
    await popup.click(`[data-check="${check}"] .bare`);
    await options.waitFor((id) => document.activeElement?.id === id && document.visibilityState === 'visible', field);
  }
  expect(options.errors).toEqual([]);
  await options.close();
});

test('the arrow keys walk the tabs, and what was typed is still there', async () => {
  await write(CHAT);
  await popup.click('#tab-scratchpad');
  await popup.press('ArrowRight');
  await popup.waitFor(() => document.activeElement?.id === 'tab-page' && !document.getElementById('panel-page')?.hidden);
  await popup.press('ArrowLeft');
  await popup.waitFor(() => document.activeElement?.id === 'tab-scratchpad');
  expect(await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name="draft"]')?.value)).toBe(CHAT);
});

test('each network counts its own way, and says so when the limit is near', async () => {
  await choose('network', 'bluesky');
  await write('a'.repeat(250));
  await popup.waitFor(() => document.querySelector('.reading .length.near')?.textContent?.includes('50 left'));
  await write('a'.repeat(60));
  await popup.waitFor(() => document.querySelector('.reading .length.over')?.textContent?.includes('10 too many'));
});

test('where the profile hopes for several things, a draft is for the one that is chosen', async () => {
  await write('The river is high, and so is the bread.');
  await popup.waitFor(() => document.querySelector('[data-check="one-message"]') !== null);
  expect(await popup.evaluate(() => document.querySelector('[name="goal"]'))).toBeNull();
  const { browser } = await theStreet();
  const { state } = readState({ voices: { voice: { brief: { goals: ['come by', 'ask before they buy'] } }, voices: {} } });
  await browser.storage.set({ ...state, [SNAPSHOT_KEY]: snapshotOf(state) });
  const asks = (goal: string) =>
    popup.waitFor((what) => document.querySelector('[data-check="one-message"]')?.textContent?.includes(what), `hope they do: ${goal}`);
  await asks('come by');
  await choose('goal', 'ask before they buy');
  await asks('ask before they buy');
});

test('the same draft stands network by network, with its tone, tips, length and what its fold hides', async () => {
  await write(`${CHAT} ${CHAT} ${CHAT}`);
  const row = (id: string) => document.querySelector<HTMLElement>(`.place:has([name="side"][value="${id}"])`)?.innerText;
  // What stands there while one types is the reading of the last pause.
  await until(async () => /^X\n?\s*a conversation · .*tip.* · 3\d\d of 280/.test((await popup.evaluate(row, 'x')) ?? ''), {
    what: 'the whole draft to be read for X',
  });
  expect(await popup.evaluate(row, 'facebook')).not.toContain('“more”');
  expect(await popup.evaluate(row, 'instagram')).toMatch(/“more” comes after “….*\w”/);
  await popup.click('.place label:has([value="instagram"])');
  const seen = await popup.waitFor(() => document.querySelector<HTMLElement>('.before-fold blockquote')?.innerText);
  expect(seen).toMatch(/^Morning, Ben\. .*… more$/);
  expect(seen.length).toBeLessThan(140);
  expect(await popup.evaluate(() => document.querySelector<HTMLSelectElement>('[name="network"]')?.value)).toBe('instagram');
  await popup.waitFor(() => document.querySelector('.reading .length')?.textContent?.includes('of 2,200'));
});

test('the keys walk the networks, and the others come on demand', async () => {
  await write(CHAT);
  await popup.click('.place label:has([value="x"])');
  await popup.press('ArrowDown');
  await popup.waitFor(() => (document.activeElement as HTMLInputElement | null)?.value === 'facebook');
  await popup.waitFor(() => document.querySelector<HTMLSelectElement>('[name="network"]')?.value === 'facebook');
  const rows = () => document.querySelectorAll('.place').length;
  const few = await popup.evaluate(rows);
  await popup.click('.side > button');
  await popup.waitFor((few) => document.querySelectorAll('.place').length > few, few);
});

test('a no in the checklist comes with its words, the profile’s and what to try', async () => {
  const { browser } = await theStreet();
  const { state } = readState({ voices: { voice: { brief: { turnOffs: ['countdown'] } }, voices: {} } });
  await browser.storage.set({ ...state, [SNAPSHOT_KEY]: snapshotOf(state) });
  await write('The countdown for the muffins ends at noon.');
  const said = await popup.waitFor(() => document.querySelector<HTMLElement>('[data-check="no-turn-offs"].no')?.innerText);
  expect(said).toContain('“countdown” puts your people off. Your list says: countdown.');
  expect(said).toContain('Start with what they came for.');
});

test('who speaks for themselves is held against the sidewalk only', async () => {
  await write(CHAT);
  await popup.rect('[data-check="never-said"]');
  await popup.click('label:has([name="scratch-speaker"][value="personal"])');
  const lines = () => [...document.querySelectorAll<HTMLElement>('[data-check]')].map(({ dataset }) => dataset.check).join();
  await popup.waitFor(() => document.querySelectorAll('[data-check]').length === 1);
  expect(await popup.evaluate(lines)).toBe('sidewalk');
});

test('what is ticked under "ask yourself" belongs to one draft', async () => {
  await write(CHAT);
  await popup.click('[data-check="sidewalk"] input');
  const ticked = () => document.querySelector<HTMLInputElement>('[data-check="sidewalk"] input')?.checked;
  await popup.waitFor(ticked);
  await choose('network', 'mastodon');
  await popup.waitFor(() => document.querySelector<HTMLInputElement>('[data-check="sidewalk"] input')?.checked === false);
});

test('a wholly different draft pasted over one begins with nothing ticked', async () => {
  await write(CHAT);
  await popup.click('[data-check="sidewalk"] input');
  const ticked = () => document.querySelector<HTMLInputElement>('[data-check="sidewalk"] input')?.checked;
  await popup.waitFor(ticked);
  await write(' See you at eight.');
  await popup.waitFor((used) => document.querySelector('.reading .length')?.textContent?.startsWith(String(used)), CHAT.length + 18);
  expect(await popup.evaluate(ticked)).toBe(true);
  await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name="draft"]')?.select());
  await popup.insert(OFFER);
  await popup.waitFor(() => document.querySelector<HTMLInputElement>('[data-check="sidewalk"] input')?.checked === false);
});

test('nothing of a draft is stored', async () => {
  const { browser } = await theStreet();
  await write('A sentence about elderflower that must never be kept.');
  await popup.waitFor(() => document.querySelector('.reading') !== null);
  expect(JSON.stringify(await browser.storage.get('snapshot')) ?? '').not.toContain('elderflower');
});

test('a reading that cannot be shown says so, and the one before it stays', async () => {
  await choose('network', 'bluesky');
  await write('a'.repeat(250));
  await popup.waitFor(() => document.querySelector('.reading .length')?.textContent?.includes('50 left'));
  await popup.evaluate(() => {
    const { select } = Intl.PluralRules.prototype;
    Intl.PluralRules.prototype.select = function (count: number) {
      if (count === 30) throw new Error('no plural for thirty');
      return select.call(this, count);
    };
  });
  await write('a'.repeat(20));
  await popup.waitFor(() => document.querySelector('.trouble')?.textContent?.includes('no plural for thirty'));
  expect(await popup.evaluate(() => document.querySelector('.reading .length')?.textContent)).toContain('50 left');
  expect(await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('[name="draft"]')?.value.length)).toBe(270);
  await write('a');
  await popup.waitFor(
    () => !document.querySelector('.trouble') && document.querySelector('.reading .length')?.textContent?.includes('29 left'),
  );
});

/** Types at the end of the draft. */
async function write(text: string) {
  await popup.click('[name="draft"]');
  await popup.press('End');
  await popup.insert(text);
}

/** Chooses in a list, as a click on an option does. */
function choose(name: string, value: string) {
  return popup.evaluate(
    ({ name, value }) => {
      const list = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (!list) throw new Error(`no list ${name}`);
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, value },
  );
}
