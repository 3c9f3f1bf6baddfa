import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from './browsers/page';
import { theStreet } from './browsers/the-browser';
import { type Scene, set, visit } from './page-scene';
import { PLACES } from './places';
import type { Place } from './places/place';

/** What is answered: below a post the post itself, below a comment that comment. */

const DRAFT = 'Which kind, and how many days?';

let scene: Scene;

beforeEach(() => set());
afterEach(() => scene.page.close());

test.each([
  ['Lexical in one paragraph', '', 'comment', 'We are moving house'],
  ['an answer to a comment on Facebook', '', 'reply', 'Linen bag'],
  ['an answer to a comment on Facebook', '?locale=de_DE', 'reply', 'Linen bag'],
  ['TipTap in a comment', '', 'comment', 'We stopped fixing'],
  ['TipTap in an answer', '', 'reply', 'Who wipes it'],
])('in %s%s a %s answers "%s"', async (what, query, kind, words) => {
  const place = PLACES.find((one) => one.what === what) as Place;
  const { browser } = await theStreet();
  scene = await visit({ ...place, url: place.url + query });
  await scene.put(DRAFT);
  const draft = await until(
    async () => {
      const read = await browser.draft();
      return read?.text === DRAFT ? read : null;
    },
    { what: 'the draft' },
  );
  expect(draft).toMatchObject({ kind, replyTo: expect.stringMatching(`^${words}`) });
});
