import { expect, test } from 'vitest';
import { MOST_OF_POST } from '../../src/storage/schema/posts';
import { openStore } from '../../src/storage/store';
import { memoryArea } from './memory-area';

const POSTS = ['The oven sulks.\n\nWe offered it tea.', 'Rain again. The ducks are pleased.'];

function opened(start: Record<string, unknown> = {}, quota?: number) {
  const area = memoryArea(start, quota);
  return { area, store: openStore(area) };
}

test('nothing is kept until somebody asks, and what is kept comes back as it was', async () => {
  const { area, store } = opened();
  await store.settle();
  expect(await store.posts.read()).toEqual([]);
  expect(area.contents).not.toHaveProperty('posts');
  expect(await store.posts.keep(POSTS)).toEqual([]);
  expect(await store.posts.read()).toEqual(POSTS);
});

test('no posts is nothing kept: the key goes', async () => {
  const { area, store } = opened();
  await store.posts.keep(POSTS);
  await store.posts.keep([]);
  expect(area.contents).not.toHaveProperty('posts');
});

test('they are in no snapshot, in no export, and stay when a file is read in', async () => {
  const { area, store } = opened();
  await store.posts.keep(POSTS);
  await store.voice.edit(() => ({ name: 'Crumb' }));
  expect(JSON.stringify(area.contents.snapshot)).not.toContain('sulks');
  const exported = await store.exportAll();
  expect(exported).not.toContain('sulks');
  expect((await store.importAll(exported, 'replace')).problems).toEqual([]);
  expect(await store.posts.read()).toEqual(POSTS);
});

test('a file cannot put posts in', async () => {
  const { store } = opened();
  const { problems } = await store.importAll('{"sidewalk": 1, "posts": ["theirs"], "accounts": {}}', 'replace');
  expect(problems.map(({ say }) => say.key)).toEqual(['problem_unknown_part']);
  expect(await store.posts.read()).toEqual([]);
});

test('erasing everything erases them, and whoever listens is told', async () => {
  const { area, store } = opened();
  const heard: (readonly string[])[] = [];
  store.posts.onChanged((now) => heard.push(now), new AbortController().signal);
  await store.posts.keep(POSTS);
  await store.eraseEverything();
  expect(area.contents).toEqual({});
  expect(heard).toEqual([POSTS, []]);
});

test('too many and too long ones are cut, and that is said', async () => {
  const { store } = opened();
  const many = Array.from({ length: 501 }, (_, at) => `post ${at}`);
  expect((await store.posts.keep(many)).map(({ say }) => say.key)).toEqual(['problem_list_cut']);
  expect(await store.posts.read()).toHaveLength(500);
  const problems = await store.posts.keep(['a'.repeat(MOST_OF_POST + 1)]);
  expect(problems.map(({ path, say }) => [path, say.key])).toEqual([['posts.0', 'problem_text_cut']]);
  expect((await store.posts.read())[0]).toHaveLength(MOST_OF_POST);
});

test.each([[7], ['text'], [{ posts: [] }], [[1, 'one that is whole', null]]])(
  'what was damaged is read as far as it can be: %j',
  async (found) => {
    const { store } = opened({ posts: found });
    expect(await store.posts.read()).toEqual(Array.isArray(found) ? ['one that is whole'] : []);
  },
);

test('a full disk is an error, and what was kept before is still there', async () => {
  const { store } = opened({}, 200);
  await store.posts.keep(POSTS);
  await expect(store.posts.keep(['x'.repeat(300)])).rejects.toThrow('QUOTA');
  expect(await store.posts.read()).toEqual(POSTS);
});

test('posts that cannot be read whole are put aside before others take their place, or none do', async () => {
  const damaged = ['Rain again.', 7, { text: 'x' }];
  for (const next of [POSTS, []]) {
    const { area, store } = opened({ posts: damaged });
    await store.posts.keep(next);
    expect(area.contents).toHaveProperty(['posts.damaged'], [damaged]);
    const { putAside } = await store.inventory.read();
    expect(putAside.map(({ part, originals }) => [part, originals])).toEqual([['posts', [damaged]]]);
  }
});

test('whole posts are replaced, and nothing is put aside', async () => {
  const { area, store } = opened({ posts: POSTS });
  await store.posts.keep(['Another one.']);
  expect(area.contents).not.toHaveProperty('posts.damaged');
  expect(Object.keys(area.contents).filter((key) => key.endsWith('.damaged'))).toEqual([]);
});
