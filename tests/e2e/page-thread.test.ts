import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** Several editors that belong together are one draft: a thread. */

const FIRST = 'We utilize a new oven. It sings at night.';
const SECOND = 'Two of us burnt a tray, and we leverage synergies. What do you bake?';

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;

let first: Scene;
let second: Scene;

beforeEach(() => set());
afterEach(() => first.page.close());

async function written(one: string, other: string, [firstText, secondText] = [FIRST, SECOND]): Promise<void> {
  first = await visit(place(one));
  second = new Scene(first.page, place(other));
  await first.put(firstText);
  await second.put(secondText);
}

const openAt = async (words: string) => {
  await first.overlay.click('[data-part="badge"]');
  await first.overlay.waitFor('[data-part="card"]');
  for (let tips = 0; tips < 8 && !(await first.overlay.text('.tip.open')).includes(words); tips += 1)
    await first.overlay.click('[data-part="next"]');
  expect(await first.overlay.text('.tip.open')).toContain(words);
};

const PAIRS = [
  ['the first post of a thread on X', 'the second post of a thread on X'],
  ['the first post of a thread in X Pro', 'the second post of a thread in X Pro'],
  ['a post on Threads', 'the second part of a chain on Threads'],
] as const;

test.each(process.env.SIDEWALK_E2E_ALL ? PAIRS : PAIRS.slice(0, 2))(
  '%s and %s: lines in both, one badge, and each can be changed',
  async (one, other) => {
    await written(one, other);
    await first.marks(['leverage synergies', 'utilize']);
    expect((await first.overlay.all('[data-part="badge"]')).length).toBe(1);
    await openAt('utilize');
    expect(await first.overlay.text('[data-part="other-post"]')).toContain('post 1');
    await first.overlay.click('[data-part="apply"]');
    await until(async () => (await first.model()) === FIRST.replace('utilize', 'use'), { what: 'the first post to be changed' });
    expect(await second.model()).toBe(SECOND);
    await first.overlay.click('[data-part="close"]');
    await first.marks(['leverage synergies']);
    expect(first.page.errors).toEqual([]);
  },
);

test('the card leads to words in another post, and typing goes on there', async () => {
  await written('the first post of a thread on X', 'the second post of a thread on X');
  await first.marks(['leverage synergies', 'utilize']);
  await openAt('utilize');
  await first.overlay.click('[data-part="go-there"]');
  await first.overlay.waitForNone('[data-part="other-post"]');
  await first.page.type('X');
  await until(async () => (await first.model()) === FIRST.replace('utilize', 'utilizeX'), { what: 'typing behind the words' });
});

test('a post that is too long is told of, while the rest of the thread has room', async () => {
  await written('the first post of a thread on X', 'the second post of a thread on X', ['Rye again.', 'And more.']);
  await second.page.evaluate(fill, `${'Rye bread wants time. '.repeat(12)}It wants a warm corner too, and a cloth.`);
  await until(async () => (await first.marked()).some((words) => words.includes('cloth.')), { what: 'a line under what does not fit' });
  expect((await first.marked()).some((words) => words.includes('again'))).toBe(false);
});

/** Runs in the page. */
function fill(text: string): void {
  const { editors } = globalThis as unknown as { editors: { name: string; set(text: string): void }[] };
  editors.find(({ name }) => name === 'second')?.set(text);
}

test('the second post, once begun, belongs to the first: nothing is read twice, and an emptied one leaves no trace', async () => {
  await written('the first post of a thread on X', 'the second post of a thread on X');
  await first.marks(['leverage synergies', 'utilize']);
  await second.page.press('Control+a');
  await second.page.press('Backspace');
  await first.marks(['utilize']);
  await first.page.press('Alt+Shift+K');
  expect((await first.overlay.waitFor('[data-part="card"]')).focused).toBe(true);
  await first.page.press('Escape');
  await first.page.type('Rye.');
  await until(async () => (await second.model()) === 'Rye.', { what: 'the caret to come back into the empty post' });
});
