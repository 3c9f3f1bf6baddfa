import { afterEach, beforeEach, test } from 'vitest';
import { until } from './browsers/page';
import { MIRRORED, type Scene, set, visit } from './page-scene';
import { ONE_OF_EACH } from './places';
import type { Place } from './places/place';

const WORDS = 'thrilled to announce';
/** Short enough that ten of them stay below every limit. */
const LINE = 'bread and butter 🧁 and plum jam and tea\n';
/** In an answer nothing is said about the words. */
const FIELDS = ONE_OF_EACH.filter(({ isField, kind }) => isField && kind !== 'reply' && kind !== 'comment');
const AREAS = FIELDS.filter(({ what }) => what.includes('textarea'));

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

/** The field itself says which letter stands at a point: at both ends of the line these must be the marked words' ends. */
async function expectFaithful(text: string, top?: number): Promise<void> {
  const at = text.indexOf(WORDS);
  await until(
    async () => {
      // Firefox scrolls to the caret a moment after a text was put in, whatever was scrolled since.
      if (top !== undefined) await scrollField(top);
      const first = await lineOfWords();
      if (!first) return false;
      const { x, y, height, width } = first.box;
      // One box over two lines says nothing about its ends.
      if (height > 60) throw new Error('wrapped');
      const ends = await scene.page.evaluate(lettersAt, { y: y + height / 2, xs: [x + 1, x + width - 1] });
      return ends?.[0] === at && ends[1] === at + WORDS.length;
    },
    { what: 'the line to stand under its words' },
  );
}

const lineOfWords = async () => (await scene.overlay.all(MIRRORED)).find((part) => part.text === WORDS);

declare const editors: { name: string; host(): HTMLTextAreaElement | HTMLInputElement }[];

/** Runs in the page, and looks into its open shadow roots. */
function lettersAt({ y, xs }: { y: number; xs: number[] }): (number | undefined)[] {
  const rootsIn = (root: Document | ShadowRoot): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));
  const shadowRoots = rootsIn(document);
  return xs.map((x) => document.caretPositionFromPoint(x, y, { shadowRoots })?.offset);
}

test.each(FIELDS)('in $what the line stands under the very words', async (place) => {
  scene = await visit(place);
  const text = `Oh 🧁!${place.kind === 'title' ? ' ' : '\n'}We are ${WORDS} it. And you?`;
  await scene.write(text);
  await expectFaithful(text);
});

test.each(AREAS)('in $what it does so after wrapped lines, scrolling, resizing and zooming', async (place: Place) => {
  scene = await visit(place);
  const text = `${LINE.repeat(2)}We are ${WORDS} it.\n${LINE.repeat(8)}And you?`;
  await scene.enter();
  await fill(text);
  await styleField({ width: '270px', height: '190px' });
  await expectFaithful(text, 0);
  await expectFaithful(text, 18);
  await styleField({ width: '300px', letterSpacing: '0.4px', padding: '3px 9px 5px 14px', fontFamily: 'serif' });
  await expectFaithful(text);
  await scene.page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.1'));
  await scene.page.evaluate(
    (name) =>
      editors
        .find((editor) => editor.name === name)
        ?.host()
        .scrollIntoView(),
    place.editor,
  );
  await expectFaithful(text, 0);
  await scrollField(10_000);
  await until(async () => (await lineOfWords()) === undefined, { what: 'the line to leave with its words' });
});

test('an input that scrolls sideways takes its line along', async () => {
  scene = await visit(FIELDS.find(({ what }) => what === 'an input') as Place);
  const text = `We are ${WORDS} it. ${'And another loaf, and another. '.repeat(8)}`;
  await scene.write(text);
  await scene.overlay.waitForNone(MIRRORED);
  await scene.page.press('Home');
  await expectFaithful(text);
});

test.each([{ transform: 'rotate(3deg)' }, { rotate: '3deg' }, { transform: 'skewX(8deg)' }])(
  'a field that is turned or slanted by %o has no lines, and has them again once it stands upright',
  async (turned) => {
    scene = await visit(AREAS[0] as Place);
    const text = `We are ${WORDS} it. And you?`;
    await scene.write(text);
    await expectFaithful(text);
    await styleField(turned);
    await scene.overlay.waitForNone(MIRRORED);
    await styleField({ transform: 'none', rotate: 'none' });
    await expectFaithful(text);
  },
);

test('letters that are set apart while the draft is open take their line along', async () => {
  scene = await visit(AREAS[0] as Place);
  const text = `We are ${WORDS} it. And you?`;
  await scene.write(text);
  await expectFaithful(text);
  await styleField({ letterSpacing: '2px' });
  await expectFaithful(text);
});

test('in a field that holds its whole text a line whose ends are not at its words is left out', async () => {
  scene = await visit(AREAS[0] as Place);
  const text = `We are ${WORDS} it. And you?`;
  await scene.write(text);
  await expectFaithful(text);
  await styleField({ webkitTextSecurity: 'disc' });
  await scene.overlay.waitForNone(MIRRORED);
});

test('under something of the page that lies over the field there is no line', async () => {
  scene = await visit(AREAS[0] as Place);
  const text = `We are ${WORDS} it. And you?`;
  await scene.write(text);
  await expectFaithful(text);
  await scene.page.evaluate((name) => {
    const field = editors.find((editor) => editor.name === name)?.host();
    const { left, top, width, height } = field?.getBoundingClientRect() ?? new DOMRect();
    const menu = document.body.appendChild(document.createElement('div'));
    menu.style.cssText = `position:fixed;z-index:9999;background:#fff;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  }, scene.place.editor);
  await scene.overlay.waitForNone(MIRRORED);
});

test('a field whose letters are not laid out like ours has no lines rather than wrong ones', async () => {
  scene = await visit(AREAS[0] as Place);
  const text = `We are ${WORDS} it.\n${'It will fill till I tilt it. '.repeat(60)}And you?`;
  await scene.enter();
  await fill(text);
  await styleField({ width: '290px' });
  await expectFaithful(text, 0);
  // Dots for letters: wider than these, and not among the measures that are copied.
  await styleField({ webkitTextSecurity: 'disc', height: '200px' });
  await scene.overlay.waitForNone(MIRRORED);
});

/** Puts a long text in as pasting does. */
function fill(text: string): Promise<void> {
  return scene.page.evaluate((pasted) => void document.execCommand('insertText', false, pasted), text);
}

function scrollField(top: number): Promise<void> {
  return scene.page.evaluate(
    ({ name, to }) => {
      const field = editors.find((editor) => editor.name === name)?.host();
      if (field) field.scrollTop = to;
    },
    { name: scene.place.editor, to: top },
  );
}

function styleField(style: Record<string, string>): Promise<void> {
  return scene.page.evaluate(
    ({ name, wanted }) => void Object.assign(editors.find((editor) => editor.name === name)?.host().style ?? {}, wanted),
    { name: scene.place.editor, wanted: style },
  );
}
