import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asText, postsIn } from '../../../../src/engine/voice/learn/posts';
import { MOST_TEXT, postsInFile } from '../../../../src/engine/voice/learn/posts-in-file';

describe('a text', () => {
  test.each([
    ['one post', 'The oven sulks.', ['The oven sulks.']],
    ['empty lines', 'One.\nStill one.\n\nTwo.\n \t\n\nThree.', ['One.\nStill one.', 'Two.', 'Three.']],
    ['lines of dashes, which keep empty lines', 'One.\n\nStill one.\n---\nTwo.', ['One.\n\nStill one.', 'Two.']],
    ['other drawn lines', 'One.\n* * *\nStill one.\n*****\nTwo.\n———\nThree.', ['One.\n* * *\nStill one.', 'Two.', 'Three.']],
    ['line breaks of any system', 'One.\r\n\r\nTwo.\r\rThree.', ['One.', 'Two.', 'Three.']],
    ['the same post twice', 'One.\n\nTwo.\n\nOne.', ['One.', 'Two.']],
    ['a dash that parts nothing', '- milk\n- rye\n--\n\nTwo.', ['- milk\n- rye\n--', 'Two.']],
    ['nothing', '', []],
    ['blanks and lines', ' \n---\n\n---', []],
  ])('with %s', (_, text, posts) => expect(postsIn(text)).toEqual(posts));

  test('written out it parts into the same posts again, as long as none holds a drawn line', () => {
    const post = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.', 'é', '🍞'), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(post), (posts) => {
        const parted = postsIn(asText(posts));
        expect(postsIn(asText(parted))).toEqual(parted);
        expect(parted).toEqual([...new Set(posts.map((each) => each.trim()))].filter(Boolean));
      }),
    );
  });
});

const read = (name: string, text: string | null) => {
  const found = postsInFile(name, text);
  return 'posts' in found ? found.posts : found.wrong.key;
};

describe('a table', () => {
  test.each([
    ['the column whose head says text', 'date,text,likes\n2026-01-01,"Rye, again.",3\n2026-01-02,Rain.,1', ['Rye, again.', 'Rain.']],
    [
      'line breaks, commas and marks in a cell',
      'text\n"He said ""no"".\n\nWe baked, anyway."\nRain.',
      ['He said "no".\n\nWe baked, anyway.', 'Rain.'],
    ],
    ['semicolons', 'Datum;Beitrag\n1.1.;Brot, wieder.\n2.1.;Regen.', ['Brot, wieder.', 'Regen.']],
    ['tabs', 'when\tcaption\n1\tRye again.\n2\tRain.', ['Rye again.', 'Rain.']],
    [
      'no head: the column with the most text',
      '1,The oven sulks today.,x\n2,We offered it some tea.,y',
      ['The oven sulks today.', 'We offered it some tea.'],
    ],
    [
      'a head that nobody knows',
      'nr,what we wrote there\n1,The oven sulks.\n2,We offered it tea.',
      ['what we wrote there', 'The oven sulks.', 'We offered it tea.'],
    ],
    ['a head of one word', 'nr,note\n1,The oven sulks.\n2,We offered it tea.', ['The oven sulks.', 'We offered it tea.']],
    ['one column', 'The oven sulks.\nWe offered it tea.', ['The oven sulks.', 'We offered it tea.']],
    ['the mark of a program', '\ufefftext\r\nRye.\r\nRain.\r\n', ['Rye.', 'Rain.']],
    ['a cell that is never closed', 'text\n"Rye, and\nno end', ['Rye, and\nno end']],
    ['rows of different length', 'id,text\n1\n2,Rain.\n,,,\n3,Rye.', ['Rain.', 'Rye.']],
  ])('with %s', (_, text, posts) => expect(read('posts.csv', text)).toEqual(posts));
});

describe('JSON', () => {
  test.each([
    ['strings', '["Rye.", "Rain.", 7, null, ""]', ['Rye.', 'Rain.']],
    ['text fields', '[{"text": "Rye.", "id": "a"}, {"text": "Rain."}]', ['Rye.', 'Rain.']],
    [
      'what networks call them',
      '{"posts": [{"full_text": "Rye."}, {"node": {"caption": "Rain."}}, {"tweet": {"content": "Fog."}}]}',
      ['Rye.', 'Rain.', 'Fog.'],
    ],
    ['a text that is none, with one below', '[{"text": {"body": "Rye."}}]', ['Rye.']],
    ['one string', '"Rye."', ['Rye.']],
    ['keys that reach for the prototype', '[{"__proto__": {"text": "Rye."}}, {"constructor": ["Rain."]}]', ['Rye.', 'Rain.']],
  ])('with %s', (_, text, posts) => expect(read('posts.json', text)).toEqual(posts));

  test('however deep', () => {
    const deep = `${'['.repeat(200_000)}{"text": "Rye."}${']'.repeat(200_000)}`;
    expect(read('posts.json', deep)).toEqual(['Rye.']);
  });
});

describe('a file that cannot be read says so', () => {
  test.each([
    ['posts.txt', null, 'learn_file_no_text'],
    ['posts.txt', 'x'.repeat(MOST_TEXT + 1), 'learn_file_large'],
    ['posts.json', '[{"text": "Rye."', 'learn_file_not_json'],
    ['posts.json', '['.repeat(500_000), 'learn_file_not_json'],
    ['posts.json', '', 'learn_file_not_json'],
    ['posts.json', '{}', 'learn_file_none'],
    ['posts.csv', '', 'learn_file_none'],
    ['posts.csv', '\n\n,,\n', 'learn_file_none'],
    ['posts.md', ' \n---\n', 'learn_file_none'],
  ])('%s %.20s', (name, text, key) => {
    expect(postsInFile(name, text)).toMatchObject({ wrong: { key, values: { file: name } } });
  });
});
