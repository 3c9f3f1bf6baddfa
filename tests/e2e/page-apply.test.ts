import { afterEach, beforeEach, expect, test } from 'vitest';
import { norms } from '../../src/platforms';
import { until } from './browsers/page';
import { type Scene, set, visit } from './page-scene';
import { ONE_OF_TWO, PLACES } from './places';
import type { Place } from './places/place';

const BEFORE = 'Warm bread. We utilize a new oven for it. What do you put on yours?';
const AFTER = 'Warm bread. We use a new oven for it. What do you put on yours?';

const wantsOwnWords = ({ platform }: Place) => Boolean(norms[platform]?.checksOnly);

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

async function withTip(): Promise<void> {
  await scene.overlay.waitFor('[data-part="badge"]');
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="card"]');
  for (let tips = 0; tips < 8 && !(await scene.overlay.find('[data-part="apply"]')); tips += 1)
    await scene.overlay.click('[data-part="next"]');
}

test.each(ONE_OF_TWO.filter((place) => !wantsOwnWords(place)))(
  'in $what: a replacement stands in the model, one undo brings the draft back, typing goes on',
  async (place) => {
    scene = await visit(place);
    await scene.write(BEFORE);
    // The history of Quill and of Gutenberg takes all edits within a second for one.
    if (/Quill|Gutenberg/.test(place.what)) await new Promise((over) => setTimeout(over, 1100));
    await withTip();
    expect((await scene.overlay.text('[data-part="preview"]')).replace(/\s+/g, ' ')).toBe('utilize use');
    await scene.overlay.click('[data-part="apply"]');
    await until(async () => (await scene.model()) === AFTER, { what: 'the replacement in the model' });
    expect(await scene.overlay.text('[data-part="note"]')).toContain('Ctrl+Z');
    await scene.page.press('Control+z');
    await until(async () => (await scene.model()) === BEFORE, { what: 'the draft to come back' });
    await until(() => scene.page.evaluate(nothingSelected), { what: 'the caret to stand behind the word' });
    await scene.page.type(' Jam');
    // Where the caret stands after an undo is the editor's own affair: Quill has it within the word.
    await until(
      async () =>
        /^(.*) Jam(.*)$/
          .exec(await scene.model())
          ?.slice(1)
          .join('') === BEFORE,
      { what: 'typing to go on' },
    );
  },
);

test('where the house wants nobody’s words but the writer’s, words are marked and none are offered', async () => {
  const place = PLACES.find(wantsOwnWords);
  if (!place) throw new Error('no such house');
  scene = await visit(place);
  await scene.write(BEFORE);
  await scene.marks(['utilize']);
  await scene.overlay.click('[data-part="badge"]');
  await scene.overlay.waitFor('[data-part="tip"]');
  expect(await scene.overlay.find('[data-part="apply"]')).toBeNull();
  expect(await scene.overlay.find('[data-part="preview"]')).toBeNull();
});

test('a double click changes one thing, however slowly it is made', async () => {
  scene = await visit(PLACES.find(({ what }) => what === 'TipTap') as Place);
  await scene.put('We utilize a new oven. They utilize an old one, or utilize none. What do you bake with?');
  await withTip();
  const left = async () => (await scene.model()).split('utilize').length - 1;
  await scene.overlay.click('[data-part="apply"]');
  await until(async () => (await left()) === 2, { what: 'one of them to be changed' });
  // From now on the card has a note above the tips, and the next tip comes to stand where this one stands.
  await scene.overlay.waitFor('[data-part="note"]');
  const { x, y, width, height } = await scene.overlay.rect('[data-part="apply"]');
  await scene.page.clickAt(x + width / 2, y + height / 2, 2, 150);
  await until(async () => (await left()) < 2, { what: 'another one to be changed' });
  await new Promise((later) => setTimeout(later, 700));
  expect(await left()).toBe(1);
});

test('a composer that takes no change is left as it is, and the words can be copied', async () => {
  const place = PLACES.find(({ isField }) => isField);
  if (!place) throw new Error('no field');
  scene = await visit(place);
  await scene.write(BEFORE);
  await withTip();
  await scene.page.evaluate(() => document.querySelector('textarea')?.setAttribute('readonly', ''));
  await scene.overlay.click('[data-part="apply"]');
  await scene.overlay.waitFor('[data-part="copy"]');
  expect(await scene.model()).toBe(BEFORE);
  await scene.overlay.click('[data-part="copy"]');
  await until(async () => /Copied|The words are/.test((await scene.overlay.find('[data-part="note"]'))?.text ?? ''));
});

function nothingSelected(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) return active.selectionStart === active.selectionEnd;
  return document.getSelection()?.isCollapsed ?? false;
}
