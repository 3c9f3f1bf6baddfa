import { afterEach, beforeEach, expect, test } from 'vitest';
import { expected, expectedMarks, type Scene, set, visit } from './page-scene';
import { EVERY_NETWORK, ONE_OF_TWO, PLACES } from './places';
import type { Place } from './places/place';

const DRAFT = 'We are thrilled to announce that we leverage synergies. Two of us burnt a tray. What do you bake on a rainy Sunday?';

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

test.each(EVERY_NETWORK)('in $what: as many tips as the engine has, and lines under exactly their words', async (place) => {
  scene = await visit(place);
  await scene.write(DRAFT);
  const reading = expected(place, DRAFT);
  expect(expectedMarks(reading, DRAFT).length).toBeGreaterThan(0);
  // What the page shows around an answer is read too, so there only the words are compared.
  if (place.kind === 'reply' || place.kind === 'comment') await scene.overlay.waitFor('[data-part="badge"]');
  else await scene.tips(reading.findings.length);
  await scene.marks(expectedMarks(reading, DRAFT));
  expect(await scene.coveredByBadge()).toEqual([]);
  expect(scene.page.errors).toEqual([]);
});

test.each(ONE_OF_TWO)('in $what: lines move with the words, and go with them', async (place) => {
  scene = await visit(place);
  await scene.write('Rye again. We leverage synergies. Which ones do you like?');
  await scene.marks(['leverage synergies']);
  await scene.page.press('Home');
  await scene.page.type('So, ');
  await scene.marks(['leverage synergies']);
  await scene.page.press('Control+a');
  await scene.page.press('Backspace');
  await scene.overlay.waitForNone('[data-part="badge"]');
  expect(await scene.marked()).toEqual([]);
});

test.each(['TipTap', 'Draft.js', 'an editable element'])(
  'in %s: an editor that draws the same words anew keeps its lines',
  async (what) => {
    scene = await visit(PLACES.find((place) => place.what === what) as Place);
    await scene.write('Rye again. We leverage synergies. Which ones do you like?');
    await scene.marks(['leverage synergies']);
    await scene.page.evaluate(drawAnew, scene.place.editor);
    await scene.marks(['leverage synergies']);
    expect(await scene.model()).toContain('leverage synergies');
  },
);

test('what an editor sets apart as quoted or as code is not the writer’s, and nothing is said about it', async () => {
  scene = await visit(PLACES.find(({ what }) => what === 'an article on LinkedIn') as Place);
  await scene.enter();
  await scene.page.type('> They utilize a new oven.\n\nWe leverage synergies with `utilize` in code. What do you bake?');
  expect(await scene.page.evaluate(() => document.querySelectorAll('.ProseMirror :is(blockquote, code)').length)).toBe(2);
  await scene.marks(['leverage synergies']);
});

test('in Quill 2 the same holds of quoted lines and code, which are no <pre> there', async () => {
  scene = await visit(PLACES.find(({ what }) => what === 'Quill 2') as Place);
  await scene.enter();
  await scene.page.evaluate(putQuotedAndCode, scene.place.editor);
  await scene.page.press('Control+End');
  await scene.page.type('We leverage synergies. What do you bake?');
  expect(await scene.model()).toBe('They utilize a new oven.\nutilize("rye");\nWe leverage synergies. What do you bake?');
  await scene.marks(['leverage synergies']);
});

/** Runs in the page. */
function putQuotedAndCode(name: string): void {
  const { editors } = globalThis as unknown as { editors: { name: string; put(ops: object[]): void }[] };
  editors
    .find((editor) => editor.name === name)
    ?.put([
      { insert: 'They utilize a new oven.' },
      { insert: '\n', attributes: { blockquote: true } },
      { insert: 'utilize("rye");' },
      { insert: '\n', attributes: { 'code-block': 'javascript' } },
      { insert: '\n' },
    ]);
}

/** Runs in the page: as an editor does that has found out what a word is, a mention or a tag. */
function drawAnew(name: string): void {
  const { editors } = globalThis as unknown as { editors: { name: string; host(): HTMLElement }[] };
  const host = editors.find((editor) => editor.name === name)?.host();
  if (!host) return;
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes('leverage')) return text.replaceWith(text.cloneNode());
  }
}

test.each(ONE_OF_TWO)('in $what: nothing of the page is changed but one element of ours, beside everything', async (place) => {
  await set({ sites: { [place.platform]: 'off' } });
  scene = await visit(place);
  await scene.write(DRAFT);
  expect(await scene.overlay.find('[data-part]')).toBeNull();
  await scene.page.evaluate(watchPage);
  await set();
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.marks(expectedMarks(expected(place, DRAFT), DRAFT));
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
  await scene.overlay.click('[data-part="close"]');
  await scene.overlay.waitForNone('[data-part="card"]');
  const changes = await scene.page.evaluate(changesOfPage);
  expect(changes).toEqual([place.what.includes('modal') ? 'DIALOG + DIV popover' : 'HTML + DIV popover']);
});

interface Watched {
  changes?: string[];
}

/** Runs in the page: notes every change, also inside shadow roots. */
function watchPage(): void {
  const seen = (globalThis as Watched).changes ?? [];
  (globalThis as Watched).changes = seen;
  const note = ({ type, target, attributeName, addedNodes }: MutationRecord) => {
    const added = [...addedNodes].map((node) => `${node.nodeName} ${[...(node as Element).attributes].map(({ name }) => name)}`);
    seen.push(`${target.nodeName} ${type === 'childList' ? `+ ${added}` : `${type} ${attributeName}`}`);
  };
  const watch = (root: Document | ShadowRoot) => {
    new MutationObserver((records) => records.forEach(note)).observe(root, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  };
  watch(document);
}

function changesOfPage(): string[] {
  return (globalThis as Watched).changes ?? [];
}
