import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** How long a draft may be, where the page knows it better than the network's file. */

const LONG = `We utilize a new oven. ${'Rye bread wants time. '.repeat(12)}It wants a warm corner too, and a cloth.`;

const place = (what: string) => PLACES.find((one) => one.what === what) as Place;
const premium = ({ url, ...rest }: Place): Place => ({ ...rest, url: `${url}${url.includes('?') ? '&' : '?'}premium` });

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

const isTooLong = async () => (await scene.marked()).some((words) => words.includes('cloth'));

test('what X would not take is told of: its button is closed', async () => {
  scene = await visit(place('Draft.js'));
  await scene.put(LONG);
  await until(isTooLong, { what: 'a line under what does not fit' });
});

test.each(['Draft.js', 'the first post of a thread on X'])('what X takes is not too long, as from a Premium account: %s', async (what) => {
  scene = await visit(premium(place(what)));
  await scene.put(LONG);
  await scene.marks(['utilize']);
  await scene.page.type(' Rye is slow.');
  await new Promise((read) => setTimeout(read, 2500));
  expect(await scene.marked()).toEqual(['utilize']);
});

test('a button that closes late is believed, and so is one that opens late', async () => {
  scene = await visit(premium(place('Draft.js')));
  await scene.put(LONG);
  await scene.marks(['utilize']);
  await scene.page.evaluate(close, true);
  await until(isTooLong, { what: 'a line under what does not fit' });
  await scene.page.evaluate(close, false);
  await scene.marks(['utilize']);
});

/** Runs in the page: a press of the network's own, after which something else of it changes too. */
function close(isClosed: boolean): void {
  const button = document.querySelector<HTMLButtonElement>('[data-testid="tweetButtonInline"]');
  if (button) button.disabled = isClosed;
  document.querySelector('aside')?.append(isClosed ? 'Too long.' : 'Fits.');
}
