import { expect } from 'vitest';
import type { Browser } from './browsers/browser';
import { type Box, until } from './browsers/page';
import { MIRRORED, type Scene, set, type Set as Told } from './page-scene';

/*
 * One table for every composer: found and told for what it is, read as its own model has it, marked on the right pixels, also after
 * typing before the words, scrolling and zooming; written to, undone, typed on; hushed, switched off, gone and come again.
 */

const WORDS = 'utilize';
/** Short enough for a title, and for a field of one line. */
const DRAFT = 'Rye day. We utilize it. Do you?';
const PAGE_OF_OWN_WORDS = 'hackernews';

/** The composer of a new page is found, told for what it is, read and marked. */
export async function isCoached(scene: Scene, browser: Browser): Promise<void> {
  await scene.write(DRAFT);
  expect(await scene.model()).toBe(DRAFT);
  const wanted = { text: DRAFT, platform: scene.place.platform, kind: scene.place.kind };
  await until(
    async () => {
      const draft = await browser.draft();
      // The other posts of a thread are empty lines of the same draft.
      const read = draft && { text: draft.text.trim(), platform: draft.platform, kind: draft.kind };
      return JSON.stringify(read) === JSON.stringify(wanted);
    },
    { what: `a draft read as ${JSON.stringify(wanted)}` },
  );
  await isMarked(scene, DRAFT);
}

/** @param more what else this browser is told, whatever the test sets */
export async function allHolds(scene: Scene, browser: Browser, more: Told = {}): Promise<void> {
  const { place } = scene;
  await isCoached(scene, browser);
  await scene.page.press('Home');
  await scene.page.type('So, ');
  await until(async () => (await scene.model()).includes('So, '), { what: 'the letters before' });
  const after = await scene.model();
  await isMarked(scene, after);
  await scene.page.evaluate(() => window.scrollBy(0, 40));
  await isMarked(scene, after);
  await scene.page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.25'));
  // What a bar of the page lies over has no line.
  await scene.page.evaluate(intoTheMiddle, place.editor);
  await isMarked(scene, after);
  await scene.page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
  await isMarked(scene, after);

  if (place.platform !== PAGE_OF_OWN_WORDS) await isWritten(scene, after);

  await toTip(scene);
  await scene.overlay.click('[data-part="hush-once"]');
  await until(async () => !(await scene.marked()).includes(WORDS), { what: 'no line under the words' });
  await scene.overlay.click('[data-part="undo"]');
  await until(async () => (await scene.marked()).includes(WORDS), { what: 'the line to come back' });
  await scene.page.press('Escape');

  await set({ ...more, sites: { [place.platform]: 'off' } });
  await scene.overlay.waitForNone('[data-part]');
  expect(await scene.page.highlights()).toEqual([]);
  await set(more);
  await scene.marks([WORDS]);

  await scene.page.goto('about:blank');
  await scene.page.goto(place.url);
  await scene.write(DRAFT);
  await scene.marks([WORDS]);
  expect(scene.page.errors).toEqual([]);
}

async function isWritten(scene: Scene, before: string): Promise<void> {
  // Some histories take all edits within a second for one.
  if (/Quill|Gutenberg/.test(scene.place.what)) await new Promise((over) => setTimeout(over, 1100));
  await toTip(scene);
  await scene.overlay.click('[data-part="apply"]');
  await until(async () => (await scene.model()) === before.replace(WORDS, 'use'), { what: 'the replacement in the model' });
  // Before it is told to be done it is still being looked after: an undo in between is taken for a refusal.
  await until(async () => (await scene.overlay.find('[data-part="note"]'))?.text.includes('Ctrl+Z'), { what: 'the card to tell so' });
  await scene.page.press('Control+z');
  await until(async () => (await scene.model()) === before, { what: 'the draft to come back' });
  await until(async () => (await scene.marked()).includes(WORDS), { what: 'the line to come back' });
}

/** Opens the card at the words. */
async function toTip(scene: Scene): Promise<void> {
  if (!(await scene.overlay.find('[data-part="card"]'))) await scene.pressBadge();
  await scene.overlay.waitFor('[data-part="card"]');
  for (let tips = 0; tips < 8; tips += 1) {
    if ((await scene.overlay.find('.tip.open [data-part="quote"]'))?.text === WORDS) return;
    await scene.overlay.click('[data-part="next"]');
  }
  throw new Error(`no tip about ${WORDS}`);
}

/** The line stands under the very words: the page itself says where they are, within a pixel. */
async function isMarked(scene: Scene, text: string): Promise<void> {
  await scene.marks([WORDS]);
  await until(
    async () => {
      const drawn = await lineBox(scene);
      const there = await scene.page.evaluate(wordsBox, { name: scene.place.editor, words: WORDS, at: text.indexOf(WORDS), drawn });
      return drawn && there && near(drawn, there);
    },
    { what: 'the line to stand under the words' },
  );
}

async function lineBox(scene: Scene): Promise<Box | null> {
  if (scene.place.isField) return (await scene.overlay.all(MIRRORED)).find(({ text }) => text === WORDS)?.box ?? null;
  const highlight = (await scene.page.highlights()).find(({ texts }) => texts.includes(WORDS));
  return highlight?.rects[highlight.texts.indexOf(WORDS)] ?? null;
}

const near = (a: Box, b: Box) => [a.x - b.x, a.y - b.y, a.width - b.width].every((gap) => Math.abs(gap) <= 1);

declare const editors: { name: string; host(): HTMLElement }[];

function intoTheMiddle(name: string): void {
  editors
    .find((editor) => editor.name === name)
    ?.host()
    .scrollIntoView({ block: 'center', inline: 'center' });
}

/** Runs in the page. Words in an editor have a box of their own; a field only tells which letter stands at a point. */
function wordsBox({ name, words, at, drawn }: { name: string; words: string; at: number; drawn: Box | null }): Box | null {
  const host = editors.find((editor) => editor.name === name)?.host();
  if (!host || !drawn) return null;
  if (host instanceof HTMLTextAreaElement || host instanceof HTMLInputElement) {
    const rootsIn = (root: Document | ShadowRoot): ShadowRoot[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));
    const shadowRoots = rootsIn(document);
    const letterAt = (x: number) => document.caretPositionFromPoint(x, drawn.y + drawn.height / 2, { shadowRoots })?.offset;
    const isThere = letterAt(drawn.x + 1) === at && letterAt(drawn.x + drawn.width - 1) === at + words.length;
    return isThere ? drawn : null;
  }
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const from = (node as Text).data.indexOf(words);
    if (from < 0) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}
