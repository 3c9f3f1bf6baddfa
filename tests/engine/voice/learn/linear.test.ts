/** Four times the posts are four times the work, and four times the file too. Counted, not timed (`work.ts`). */

import { beforeAll, expect, test } from 'vitest';
import { counter, surely, total, type Work } from '../../work';
import { brands } from './brands';

const TIMES = 4;
/** As in the test of the whole engine: so much more for each character, as sorting does; the square would be TIMES as much. */
const GROWTH = 2.2;

let count: (run: () => void) => Promise<Work>;
let learn: typeof import('../../../../src/engine/voice/learn/learn')['learn'];
let postsInFile: typeof import('../../../../src/engine/voice/learn/posts-in-file')['postsInFile'];

beforeAll(async () => {
  count = await counter();
  // Loaded behind the counter, or it would not be counted.
  ({ learn } = await import('../../../../src/engine/voice/learn/learn'));
  ({ postsInFile } = await import('../../../../src/engine/voice/learn/posts-in-file'));
  learn(['Opens the words of the language before anything is counted.']);
});

const growth = async (run: (size: number) => void, size: number): Promise<number> => {
  run(size);
  const short = total(await surely(count, () => run(size)));
  return total(await surely(count, () => run(TIMES * size))) / short / TIMES;
};

const all = brands.flatMap(({ posts }) => posts);

test('of posts', async () => {
  const posts = (many: number) => Array.from({ length: many }, (_, at) => `${all[at % all.length]} ${at}`);
  expect(await growth((size) => learn(posts(size)), 40)).toBeLessThan(GROWTH);
});

test.each([
  ['sentences', 'The oven sulks and the rye waits. '],
  ['one sentence', 'the oven sulks and the rye waits and '],
  ['emoji', '😀 '],
  ['marks', '!?'],
])('of one post of %s', async (_, text) => {
  expect(await growth((size) => learn([text.repeat(size)]), 100)).toBeLessThan(GROWTH);
});

test.each([
  ['txt', 'The oven sulks.\n\n'],
  ['txt', '---\n'],
  ['csv', '"a ""b"" c",d\n'],
  ['csv', '"'],
  ['csv', ',;\t'],
  ['json', '{"text":'],
])('of a file, .%s: %j', async (kind, text) => {
  expect(await growth((size) => postsInFile(`posts.${kind}`, text.repeat(size)), 1000)).toBeLessThan(GROWTH);
});

test('of a list in a list in a list', async () => {
  expect(await growth((size) => postsInFile('posts.json', `${'['.repeat(size)}"Rye."${']'.repeat(size)}`), 1000)).toBeLessThan(GROWTH);
});
