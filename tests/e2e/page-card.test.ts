import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Box, until } from './browsers/page';
import { theStreet } from './browsers/the-browser';
import { expected, MIRRORED, type Scene, set, VOICE, visit } from './page-scene';
import { ONE_OF_TWO, PLACES } from './places';
import type { Place } from './places/place';

const DRAFT = 'We are thrilled to announce that we leverage synergies. Two of us burnt a tray. What do you bake on a rainy Sunday?';
/** Short enough for every title. */
const SHORT = 'We are thrilled to announce that we leverage synergies. What do you bake on a Sunday?';
const OFFER = 'We are thrilled to announce our muffins! 10% off for the next two hours with code MUFFIN10. Order now!';
const CARD = '[data-part="card"]';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

async function drafted(where: Place, text: string): Promise<Scene> {
  scene = await visit(where);
  await scene.put(text);
  await scene.overlay.waitFor('[data-part="badge"]');
  return scene;
}

test.each(ONE_OF_TWO)('in $what: the badge opens the card and the mouse leaves the caret where it is', async (where) => {
  const { page, overlay } = await drafted(where, DRAFT);
  await overlay.click('[data-part="badge"]');
  await overlay.waitFor(CARD);
  await overlay.click('[data-part="explain"]');
  await overlay.waitFor('[data-part="why"]');
  await page.type(' Rye!');
  await until(async () => (await scene.model()) === `${DRAFT} Rye!`);
  await overlay.click('[data-part="close"]');
  await overlay.waitForNone(CARD);
  await page.type(' Or oat.');
  await until(async () => (await scene.model()) === `${DRAFT} Rye! Or oat.`);
});

test.each(ONE_OF_TWO)('in $what: the key opens the card with the focus, Escape gives the caret back', async (where) => {
  const { page, overlay } = await drafted(where, DRAFT);
  for (let back = 0; back < 7; back += 1) await page.press('ArrowLeft');
  await page.press('Alt+Shift+K');
  expect((await overlay.waitFor(CARD)).focused).toBe(true);
  await page.press('Tab');
  expect((await overlay.waitFor('[data-part="close"]')).focused).toBe(true);
  await page.press('Escape');
  await overlay.waitForNone(CARD);
  await page.type('grey ');
  await until(async () => (await scene.model()) === `${DRAFT.slice(0, -7)}grey ${DRAFT.slice(-7)}`);
});

test.each(ONE_OF_TWO)('in $what: a press on marked words opens the card at them and moves no focus', async (where) => {
  const { page, overlay } = await drafted(where, SHORT);
  const { words, line } = await until(() => firstLine(scene), { what: 'a line to press on' });
  await page.clickAt(line.x + line.width / 2, line.y + line.height / 2);
  await overlay.waitFor(CARD);
  expect((await overlay.waitFor('.tip.open [data-part="quote"]')).text).toContain(words);
  await page.type('X');
  const [before = '', after = ''] = SHORT.split(words);
  await until(async () => isInside(await scene.model(), before, after), { what: 'typing to go on in the pressed words' });
});

async function firstLine({ page, overlay, place }: Scene): Promise<{ words: string; line: Box } | null> {
  const drawn = place.isField
    ? (await overlay.all(MIRRORED)).map(({ text, box }) => ({ words: text, line: box }))
    : (await page.highlights()).map(({ texts, rects }) => ({ words: texts[0], line: rects[0] }));
  const [{ words, line } = {}] = drawn;
  return words && line ? { words, line } : null;
}

const isInside = (text: string, before: string, after: string) =>
  text.includes('X') && !text.includes(`${before}X`) && !text.includes(`X${after}`) && text.startsWith(before) && text.endsWith(after);

test('Tab walks through the card and out of its end back to the draft; so does Shift+Tab out of its beginning', async () => {
  const { page, overlay } = await drafted(place('TipTap'), DRAFT);
  await page.press('Alt+Shift+K');
  await overlay.waitFor(CARD);
  const buttons = await overlay.all(`${CARD} button`);
  for (const { part } of buttons) {
    await page.press('Tab');
    expect((await overlay.all(`${CARD} button`)).find(({ focused }) => focused)?.part).toBe(part);
  }
  await page.press('Tab');
  await page.type(' Rye!');
  expect(await scene.model()).toBe(`${DRAFT} Rye!`);
  await page.press('Alt+Shift+K');
  await page.press('Shift+Tab');
  await page.type(' Oat!');
  expect(await scene.model()).toBe(`${DRAFT} Rye! Oat!`);
});

test('a page hears no key and no press that was meant for the card', async () => {
  const { page, overlay } = await drafted(place('Draft.js in a dialog'), DRAFT);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keyup', 'pointerdown', 'mousedown', 'click', 'focusin', 'focusout'])
      document.addEventListener(type, (event) =>
        heard.push(type + (event.target === document.documentElement.lastElementChild ? ' card' : '')),
      );
  });
  await overlay.click('[data-part="badge"]');
  await overlay.click('[data-part="explain"]');
  await page.press('Alt+Shift+K');
  await page.press('Tab');
  await page.press('Enter');
  await overlay.waitForNone(CARD);
  const heard = await page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
  expect(heard.filter((type) => type !== 'keyup' && type !== 'keydown')).toEqual([]);
  expect(heard.filter((type) => type.includes('card'))).toEqual([]);
});

test('a focus trap of the page does not pull the focus out of the card', async () => {
  const { page, overlay } = await drafted(place('Draft.js in a dialog'), DRAFT);
  await page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]') as HTMLElement;
    const editor = dialog.querySelector('[contenteditable="true"]') as HTMLElement;
    const keep = (to: EventTarget | null) => to instanceof Node && !dialog.contains(to) && editor.focus();
    document.addEventListener('focusin', ({ target }) => keep(target), true);
    document.addEventListener('focusout', ({ relatedTarget }) => keep(relatedTarget), true);
    window.addEventListener('focus', ({ target }) => keep(target), true);
    // All but the dialog is out of reach, as dialogs of libraries have it.
    for (let up: Element = dialog; up.parentElement && up !== document.body; up = up.parentElement)
      for (const other of up.parentElement.children) if (other !== up) other.toggleAttribute('inert', true);
  });
  await page.press('Alt+Shift+K');
  await overlay.waitFor(CARD);
  await page.press('Tab');
  await new Promise((later) => setTimeout(later, 300));
  expect((await overlay.waitFor('[data-part="close"]')).focused).toBe(true);
  await overlay.click('[data-part="explain"]');
  await overlay.waitFor('[data-part="why"]');
  await page.press('Escape');
  await page.type(' Rye!');
  await until(async () => (await scene.model()) === `${DRAFT} Rye!`);
});

const TWICE = 'We utilize a new oven. What do you bake on Sundays? They leverage synergies there.';

test('not this time: these words in this draft, and nothing is kept', async () => {
  const { browser } = await theStreet();
  const { overlay, page } = await drafted(place('a textarea of React'), TWICE);
  const count = expected(scene.place, TWICE).findings.length;
  await scene.marks(['utilize', 'leverage synergies']);
  await overlay.click('[data-part="badge"]');
  await overlay.click('[data-part="hush-once"]');
  await scene.marks(['leverage synergies']);
  await overlay.click('[data-part="undo"]');
  await scene.marks(['utilize', 'leverage synergies']);
  await overlay.click('[data-part="hush-once"]');
  await scene.tips(count - 1);
  // It stays so while the draft grows, and the way back stays in the card.
  await page.type(' Rye.');
  await overlay.waitFor('[data-part="hushed"]');
  await scene.marks(['leverage synergies']);
  await overlay.click('[data-part="hear-all"]');
  await scene.marks(['utilize', 'leverage synergies']);
  expect(await browser.storage.get('silenced')).toEqual({ rules: [] });
});

test('not in this draft: the rule until the composer is empty, and nothing is kept', async () => {
  const { browser } = await theStreet();
  const { overlay, page } = await drafted(place('a textarea of React'), TWICE);
  const rule = expected(scene.place, TWICE).findings[0]?.rule;
  const left = expected(scene.place, TWICE).findings.filter((finding) => finding.rule !== rule).length;
  await scene.tips(expected(scene.place, TWICE).findings.length);
  await overlay.click('[data-part="badge"]');
  await overlay.click('[data-part="hush-in-draft"]');
  await scene.tips(left);
  await overlay.click('[data-part="undo"]');
  await scene.marks(['utilize', 'leverage synergies']);
  await overlay.click('[data-part="hush-in-draft"]');
  await scene.tips(left);
  await page.press('Control+a');
  await page.press('Backspace');
  await overlay.waitForNone('[data-part="badge"]');
  await page.type(TWICE);
  await scene.marks(['utilize', 'leverage synergies']);
  expect(await browser.storage.get('silenced')).toEqual({ rules: [] });
});

test('never this tip: the rule in every draft, kept until it is taken back', async () => {
  const { browser } = await theStreet();
  const { overlay } = await drafted(place('Draft.js'), DRAFT);
  const { findings } = expected(scene.place, DRAFT);
  const kept = () => browser.storage.get('silenced');
  await scene.tips(findings.length);
  await overlay.click('[data-part="badge"]');
  await overlay.click('[data-part="silence"]');
  await until(async () => JSON.stringify(await kept()) === `{"rules":["${findings[0]?.rule}"]}`, {
    what: `${findings[0]?.rule} to be kept`,
  });
  await overlay.click('[data-part="undo"]');
  await scene.tips(findings.length);
  await until(async () => JSON.stringify(await kept()) === '{"rules":[]}', { what: 'nothing to be kept' });
  await overlay.click('[data-part="silence"]');
  await scene.tips(findings.filter(({ rule }) => rule !== findings[0]?.rule).length);
  await until(async () => JSON.stringify(await kept()) === `{"rules":["${findings[0]?.rule}"]}`);
  await scene.page.close();
  scene = await drafted(place('TipTap'), DRAFT);
  expect(await scene.count()).toBe(expected(scene.place, DRAFT).findings.filter(({ rule }) => rule !== findings[0]?.rule).length);
});

test('an offer that is meant as one is taken as one, and the card lets that be taken back', async () => {
  const { overlay } = await drafted(place('Draft.js'), OFFER);
  const sells = expected(scene.place, OFFER).findings.find(({ category }) => category === 'advertising');
  expect(sells?.severity).toBe('fix');
  await overlay.click('[data-part="badge"]');
  await overlay.click('[data-part="meant-as-offer"]');
  await overlay.waitFor('[data-part="offer"]');
  await overlay.waitFor(`.tip.consider[data-rule="${sells?.rule}"]`);
  await overlay.click('[data-part="offer-back"]');
  await overlay.waitFor(`.tip.fix[data-rule="${sells?.rule}"]`);
});

test('an account is asked once who speaks, and both answers can be given', async () => {
  await set({ mode: null });
  const { browser } = await theStreet();
  const { overlay, page } = await drafted(place('Draft.js'), DRAFT);
  expect((await overlay.waitFor('[data-part="badge"]')).name).toBe('One question about this account');
  expect(await scene.marked()).toEqual([]);
  await overlay.click('[data-part="badge"]');
  await overlay.click('[data-part="speaks-personal"]');
  await overlay.waitFor('[data-part="personal"]');
  await until(async () => JSON.stringify(await browser.storage.get('accounts')) === '{"x:elmbakery":"personal"}');
  await page.press('Escape');
  await overlay.waitForNone('[data-part="badge"]');
  await page.press('Alt+Shift+K');
  expect(await overlay.find('[data-part="speaks"]')).toBeNull();
  await overlay.click('[data-part="speaks-brand"]');
  await scene.tips(expected(scene.place, DRAFT).findings.length);
  await until(async () => JSON.stringify(await browser.storage.get('accounts')) === '{"x:elmbakery":"brand"}');
});

const ACCOUNTS: readonly [what: string, account: string][] = [
  ['Draft.js', 'x:elmbakery'],
  ['Lexical', 'facebook:ann'],
  ['a caption on Instagram', 'instagram:elmbakery'],
  ['a post on Threads', 'threads:elmbakery'],
  ['TipTap in a modal dialog', 'linkedin:ann baker'],
  ['Quill in a shadow root', 'linkedin:elm street bakery'],
  ['TipTap', 'bluesky:elmbakery.example'],
  ['a textarea of React', 'mastodon:elmbakery'],
  ['the description of a pin', 'pinterest:elmbakery'],
  ['a textarea', 'github:annbaker'],
];

test.each(process.env.SIDEWALK_E2E_ALL ? ACCOUNTS : ACCOUNTS.slice(0, 1))(
  'in %s the answer is kept for the account that the page names',
  async (what, account) => {
    await set({ mode: null });
    const { browser } = await theStreet();
    const { overlay } = await drafted(place(what), DRAFT);
    await overlay.click('[data-part="badge"]');
    await overlay.click('[data-part="speaks-brand"]');
    await until(async () => JSON.stringify(await browser.storage.get('accounts')) !== '{}');
    expect(await browser.storage.get('accounts')).toEqual({ [account]: 'brand' });
  },
);

test('a never-say word of the voice is raised as soon as it is set, in the open composer', async () => {
  await set({ voice: { version: 1 } });
  const { overlay } = await drafted(place('TipTap'), 'Our artisanal muffins are back. What do you bake on a rainy Sunday?');
  await until(async () => !(await scene.marked()).includes('artisanal'));
  await set({ voice: VOICE });
  await until(async () => (await scene.marked()).includes('artisanal'));
  expect(await overlay.find(CARD)).toBeNull();
});

test('tips about the same words in the same company are read one after the other', async () => {
  const { overlay } = await drafted(place('TipTap'), 'We utilize it. We utilize it. We utilize it. We utilize it. What do you bake?');
  const count = expected(scene.place, await scene.model()).findings.length;
  await scene.tips(count);
  await overlay.click('[data-part="badge"]');
  const seen = new Set<string>();
  for (let tip = 0; tip < count; tip += 1) {
    seen.add(await overlay.text('[data-part="position"]'));
    await overlay.click('[data-part="next"]');
  }
  expect(seen.size).toBe(count);
});

test('a long sentence of a folded tip makes the card no wider than it is', async () => {
  const { overlay } = await drafted(
    place('Lexical'),
    'We are thrilled to announce that we leverage synergies. We utilize it. In order to learn, we burnt it. What do you bake?',
  );
  await until(async () => expected(scene.place, await scene.model()).findings.length === (await scene.count()));
  await overlay.click('[data-part="badge"]');
  await overlay.click('[data-part="more"]');
  await overlay.waitForNone('[data-part="more"]');
  const card = await overlay.rect(CARD);
  const wide = (await overlay.all(`${CARD} button`)).filter(({ box }) => box.x + box.width > card.x + card.width);
  expect(wide.map(({ part }) => part)).toEqual([]);
});

test('the tone line shows the words behind it, by pointer and by press', async () => {
  const { overlay } = await drafted(place('Draft.js'), DRAFT);
  await overlay.click('[data-part="badge"]');
  expect(await overlay.find('[data-part="because"]')).toBeNull();
  await overlay.hover('[data-part="tone-line"]');
  await overlay.waitFor('[data-part="because"]');
  await overlay.hover('[data-part="badge"]');
  await overlay.waitForNone('[data-part="because"]');
  await overlay.click('[data-part="tone-line"]');
  await overlay.hover('[data-part="badge"]');
  await overlay.waitFor('[data-part="because"]');
});
