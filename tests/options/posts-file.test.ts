import { expect, test } from 'vitest';
import { readPostsFile } from '../../src/options/learn/posts-file';

const bytes = (...values: number[]) => new Uint8Array(values);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

test.each([
  ['UTF-8', new TextEncoder().encode('Café. 🍞\n\nRain.'), ['Café. 🍞', 'Rain.']],
  ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Café.')]), ['Café.']],
  ['what old office programs write', latin('Caf\u00e9.\n\nRain.'), ['Café.', 'Rain.']],
  ['UTF-16', wide('Café.\n\nRain.'), ['Café.', 'Rain.']],
])('a text in %s is read', async (_, content, posts) => {
  expect(await readPostsFile(new File([content], 'posts.txt'))).toEqual({ posts });
});

test.each([
  ['a picture', 'cat.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'learn_file_no_text'],
  ['an archive', 'posts.csv', bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0xe9, 0xff), 'learn_file_no_text'],
  ['half a pair of bytes', 'posts.txt', bytes(0xff, 0xfe, 0x41), 'learn_file_no_text'],
  ['nothing', 'posts.txt', bytes(), 'learn_file_none'],
  ['more than anybody has written', 'posts.txt', new Uint8Array(4_000_001).fill(65), 'learn_file_large'],
  ['more characters than are read', 'posts.txt', new Uint8Array(1_000_001).fill(65), 'learn_file_large'],
  ['JSON that breaks off', 'posts.json', latin('[{"text": "Rye"'), 'learn_file_not_json'],
])('%s is told, with the name of the file', async (_, name, content, key) => {
  expect(await readPostsFile(new File([content], name))).toMatchObject({ wrong: { key, values: { file: name } } });
});
