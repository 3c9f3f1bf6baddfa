import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** A field that asks extensions to leave it alone is left alone, also where its network is known. */

const DRAFT = 'We leverage synergies. What do you bake?';

declare const editors: { name: string; host(): HTMLElement }[];

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

const say = async (attributes: Record<string, string>) => {
  scene = await visit(PLACES.find(({ what }) => what === 'a textarea of React') as Place);
  await scene.page.evaluate(
    ({ name, said }) => {
      const host = editors.find((editor) => editor.name === name)?.host();
      for (const [attribute, value] of Object.entries(said)) host?.setAttribute(attribute, value);
    },
    { name: scene.place.editor, said: attributes },
  );
  await scene.put(DRAFT);
};

test.each([{ role: 'combobox' }, { spellcheck: 'false' }, { 'data-gramm': 'false', 'wt-ignore-input': 'true' }])(
  '%o says nothing of the kind',
  async (attributes) => {
    await say(attributes);
    await scene.marks(['leverage synergies']);
  },
);

test.each([
  { 'data-enable-grammarly': 'false' },
  { 'data-gramm': 'false' },
  { 'aria-hidden': 'true', spellcheck: 'false' },
  { role: 'searchbox' },
])('%o: nothing is read', async (attributes) => {
  await say(attributes);
  await new Promise((read) => setTimeout(read, 1200));
  expect(await scene.overlay.find('[data-part]')).toBeNull();
});
