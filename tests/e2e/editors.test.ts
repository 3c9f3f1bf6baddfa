import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Written } from '../../src/content/write';
import type { Page } from './browsers/page';
import { BROWSER, openStreet, type Street } from './browsers/the-browser';
import { buildBench } from './editors/build-bench';
import { EditorPage, type Op, type Run } from './editors/editor-page';

/** Every kind of editor on the networks' pages, and once more inside one open shadow root. */
const EDITORS = [
  { family: 'Draft.js on X', url: 'https://x.com/home', name: 'post' },
  { family: 'Lexical, paragraphs, on Facebook', url: 'https://www.facebook.com/', name: 'post' },
  { family: 'Lexical, one paragraph, on Facebook', url: 'https://www.facebook.com/somebody/posts/1', name: 'comment' },
  { family: 'TipTap in a modal dialog on LinkedIn', url: 'https://www.linkedin.com/feed/', name: 'post' },
  { family: 'Quill 1 in a shadow root on LinkedIn', url: 'https://www.linkedin.com/company/bakery/admin/', name: 'post' },
  { family: 'Quill 1 on LinkedIn', url: 'https://www.linkedin.com/posts/1', name: 'classic-comment' },
  { family: 'Quill 2', url: 'https://www.linkedin.com/quill-2', name: 'light' },
  { family: 'Quill 2 in a shadow root', url: 'https://www.linkedin.com/quill-2', name: 'shadow' },
  { family: 'TipTap on Bluesky', url: 'https://bsky.app/', name: 'post' },
  { family: 'Slate on Buffer', url: 'https://publish.buffer.com/create', name: 'post' },
  { family: 'React textarea on Mastodon', url: 'https://mastodon.social/home', name: 'post', plain: true },
  { family: 'textarea on GitHub', url: 'https://github.com/o/r/pull/1', name: 'pull', plain: true },
  { family: 'editable element', url: 'https://www.linkedin.com/shadow-bench', name: 'light-plain', plain: true, fresh: true },
  {
    family: 'editable element in a shadow root',
    url: 'https://www.linkedin.com/shadow-bench',
    name: 'shadow-plain',
    plain: true,
    fresh: true,
  },
  { family: 'Lexical in a slot on Reddit', url: 'https://www.reddit.com/r/bread/submit', name: 'post' },
  { family: 'editable element on YouTube', url: 'https://www.youtube.com/watch', name: 'comment', plain: true, fresh: true },
  { family: 'textarea in a shadow root', url: 'https://www.linkedin.com/shadow-bench', name: 'shadow-textarea', plain: true },
  { family: 'React textarea in a shadow root', url: 'https://www.linkedin.com/shadow-bench', name: 'shadow-react', plain: true },
  { family: 'TipTap in a shadow root', url: 'https://www.linkedin.com/shadow-bench', name: 'shadow-tiptap' },
  { family: 'Lexical in a shadow root', url: 'https://www.linkedin.com/shadow-bench', name: 'shadow-lexical' },
];

/** `npm test` takes one editor of each family, as it stands on a network's page, and in Firefox, which is slower, the four that most people write in; `npm run e2e:all` takes them all. */
const MOST_USED = [
  'Draft.js on X',
  'Lexical, paragraphs, on Facebook',
  'TipTap in a modal dialog on LinkedIn',
  'React textarea on Mastodon',
];
const ONE_OF_EACH = BROWSER === 'firefox' ? MOST_USED : [...MOST_USED, 'Quill 1 in a shadow root on LinkedIn', 'Slate on Buffer'];
const HERE = process.env.SIDEWALK_E2E_ALL ? EDITORS : EDITORS.filter(({ family }) => ONE_OF_EACH.includes(family));

const DRAFT: Run[][] = [
  ['This is very good stuff.'],
  [
    'Second has ',
    { bold: 'very' },
    ' bold 🎉 text, ',
    { mention: '@ann' },
    ' and more 👩‍👩‍👧very zwj ',
    { hashtag: '#tag' },
    ' pic ',
    { emoji: '😀' },
    'very end.',
  ],
  ['Third line is very short.'],
];

/** What is replaced, named by what is difficult about it. */
const CHANGES: { what: string; words: string; by: string; nth?: number; away?: boolean }[] = [
  { what: 'a plain word', words: 'very', by: 'truly' },
  { what: 'a plain word, the focus being elsewhere', words: 'very', by: 'truly', away: true },
  { what: 'the first word of the draft', words: 'This', by: 'That' },
  { what: 'a whole line', words: 'This is very good stuff.', by: 'Hm' },
  { what: 'a bold word', words: 'very', by: 'mega', nth: 1 },
  { what: 'words across bold', words: 'has very bold', by: 'is truly plain' },
  { what: 'words in the third line', words: 'line is very', by: 'part was not' },
  { what: 'a word right after an emoji of several characters', words: 'very', by: 'truly', nth: 2 },
  { what: 'an emoji and a word', words: '🎉 text', by: '👍🏽 words' },
  { what: 'words right before a mention', words: 'text, ', by: 'words ' },
  { what: 'words right after a mention', words: ' and more', by: ' with lots' },
  { what: 'a hashtag', words: '#tag', by: '#bread' },
  { what: 'a word right after an emoji picture', words: 'very end', by: 'the end' },
  { what: 'words across an emoji picture', words: 'pic 😀very', by: 'a very' },
  { what: 'an emoji picture alone', words: '😀', by: '🍞 ' },
  { what: 'words across a line break', words: 'stuff.\nSecond has', by: 'stuff. And second has' },
  { what: 'words by two paragraphs', words: 'good stuff', by: 'good\n\nstuff' },
  { what: 'words across a line break by words with one', words: 'stuff.\nSecond has', by: 'stuff.\n\nThe second has' },
  { what: 'a word by nothing', words: 'very good ', by: '' },
  { what: 'a hashtag by nothing', words: '#tag ', by: '' },
  { what: 'words across bold by nothing', words: 'has very bold', by: '' },
  { what: 'words across a line break by nothing', words: 'stuff.\nSecond ', by: '' },
  { what: 'nothing by a sentence at the end of a line', words: '', by: ' Really.' },
];

let street: Street;
beforeAll(async () => {
  street = await openStreet(await buildBench(BROWSER));
});
afterAll(() => street.close());

describe.each(HERE)('$family', ({ url, name, plain = false, fresh = false }) => {
  let page: Page;
  let editor: EditorPage;
  const open = async () => {
    page = await street.browser.open(url);
    await page.waitFor(() => document.documentElement.dataset.ready);
    editor = new EditorPage(page, name);
  };
  beforeAll(open);
  // Only a new page has an undo list with nothing in it, where the browser keeps the list.
  beforeEach(async () => {
    if (!fresh) return;
    await page.close();
    await open();
  });
  afterAll(() => page.close());

  test('is read as its own model reads while a person types', async () => {
    const same = async (step: string) => {
      const model = await editor.model();
      expect(await editor.read(), step).toBe(model);
      expect(await editor.ask({ ask: 'round' }), `${step}: offsets into the page and back`).toEqual([]);
      return model;
    };
    await editor.set('');
    await editor.enter();
    expect(await same('empty')).toBe('');
    await editor.type('Hi there, all.');
    await same('one line');
    await editor.press('Enter');
    await same('a new line');
    await editor.press('Enter');
    await same('an empty line between');
    await editor.type('Third 👩‍👩‍👧 fam #hash tag ');
    expect(await same('emoji and hashtag')).toBe('Hi there, all.\n\nThird 👩‍👩‍👧 fam #hash tag ');
    if (await editor.mention('@annbaker')) {
      await editor.type('see ');
      await editor.press('Shift+Enter');
      await same('a soft line break');
      await editor.type('you');
      expect(await same('a mention')).toBe('Hi there, all.\n\nThird 👩‍👩‍👧 fam #hash tag @annbaker see \nyou');
    }
    await editor.set(DRAFT);
    await same('everything at once');
  });

  test.each(CHANGES)('takes $what replaced', async ({ words, by, nth = 0, away = false }) => {
    await editor.set(DRAFT);
    await editor.enter();
    if (away) await editor.leave();
    const [before, dressed, around] = [await editor.model(), await editor.dress(), await editor.around()];
    const start = words === '' ? before.indexOf('\n') : nthIndex(before, words, nth);
    const change = { ask: 'replace', start, end: start + words.length, expected: words, replacement: by } as const;
    const wanted = before.slice(0, start) + by + before.slice(start + words.length);

    expect(await editor.ask<Written>(change)).toEqual({ ok: true });
    expect(await editor.settlesAt(wanted)).toBe(wanted);
    expect(await editor.read()).toBe(wanted);
    expect(mentionsOf(await editor.dress()), 'mentions').toEqual(mentionsOf(dressed));

    await editor.press('Control+z');
    expect(await editor.settlesAt(before), 'after one undo').toBe(before);
    expect(await editor.read(), 'the page after one undo').toBe(before);
    expect(await editor.dress(), 'bold and mentions after one undo').toBe(dressed);
    expect(await editor.around(), 'the page around the editor').toBe(around);

    expect(await editor.ask<Written>(change)).toEqual({ ok: true });
    await editor.type('QQ');
    const typed = wanted.slice(0, start + by.length) + 'QQ' + wanted.slice(start + by.length);
    expect(await editor.settlesAt(typed), 'typing goes on behind the words').toBe(typed);
    expect(await editor.read()).toBe(typed);
  });

  test('keeps typing and a replacement apart: one undo takes back the replacement alone', async () => {
    await editor.set('This is very good stuff.');
    await editor.enter();
    await editor.type(' And more.');
    // Quill takes everything within a second for one step; a person reads a card first.
    await new Promise((later) => setTimeout(later, 1100));
    const start = 'This is '.length;
    expect(await editor.ask<Written>({ ask: 'replace', start, end: start + 4, expected: 'very', replacement: 'truly' })).toEqual({
      ok: true,
    });
    await editor.press('Control+z');
    expect(await editor.settlesAt('This is very good stuff. And more.')).toBe('This is very good stuff. And more.');
  });

  test('finds the words again when the draft has moved, and leaves it alone when they are gone', async () => {
    await editor.set('Oh. This is very good stuff.\nThis is very bad.');
    await editor.enter();
    expect(await editor.ask<Written>({ ask: 'replace', start: 8, end: 12, expected: 'very', replacement: 'truly' })).toEqual({ ok: true });
    expect(await editor.settlesAt('Oh. This is truly good stuff.\nThis is very bad.')).toBe(
      'Oh. This is truly good stuff.\nThis is very bad.',
    );
    expect(await editor.ask<Written>({ ask: 'replace', start: 8, end: 12, expected: 'gone', replacement: 'x' })).toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(await editor.model()).toBe('Oh. This is truly good stuff.\nThis is very bad.');
  });

  // To a field and to the browser itself a mention is letters like others.
  const mentions = plain ? [] : ['@ann', 'text, @ann and', 'nn and'];
  test.each(mentions)('refuses to write over a mention: %s', async (words) => {
    await editor.set(DRAFT);
    await editor.enter();
    const before = await editor.model();
    const start = before.indexOf(words);
    const answer = await editor.ask<Written>({ ask: 'replace', start, end: start + words.length, expected: words, replacement: 'no' });
    expect(answer).toEqual({ ok: false, reason: 'mention' });
    expect(await editor.model()).toBe(before);
    expect(await editor.read()).toBe(before);
  });
});

/** A line of Quill's model, and what the line is. */
const line = (words: string | Op[], kind: Record<string, unknown> = {}): Op[] => [
  ...(typeof words === 'string' ? [{ insert: words }].filter(({ insert }) => insert !== '') : words),
  { insert: '\n', attributes: kind },
];

/** What only Quill 2 puts into the page so: its bullets, its code, its tables, its islands. */
const OF_QUILL_2: Op[] = [
  ...line('Rye day', { header: 2 }),
  ...line('milk', { list: 'bullet' }),
  ...line('', { list: 'bullet' }),
  ...line('flour', { list: 'ordered' }),
  ...line('rye', { list: 'ordered', indent: 1 }),
  ...line('salt', { list: 'checked' }),
  ...line('let us = "very good";', { 'code-block': 'javascript' }),
  ...line('', { 'code-block': 'javascript' }),
  ...line('  bake();', { 'code-block': 'javascript' }),
  ...line('They said so.', { blockquote: true }),
  ...line('Twice.', { blockquote: true }),
  ...line([
    { insert: 'Is ' },
    { insert: { formula: 'e=mc^2' } },
    { insert: ' very ' },
    { insert: 'true()', attributes: { code: true } },
    { insert: ' for ' },
    { insert: { chip: 'Elm Street' } },
    { insert: ' and ' },
    { insert: { mention: '@ann' } },
    { insert: '?' },
  ]),
  ...line('one', { table: 'row-1' }),
  ...line('two', { table: 'row-1' }),
  ...line('three', { table: 'row-2' }),
  ...line('', { table: 'row-2' }),
  { insert: { video: 'about:blank' } },
  ...line([{ insert: 'The very end ' }, { insert: { emoji: '😀' } }, { insert: '.' }]),
];
const READ_SO = `Rye day
milk

flour
rye
salt
let us = "very good";

  bake();
They said so.
Twice.
Is e=mc^2 very true() for Elm Street and @ann?
one
two
three

The very end 😀.`;

describe.each(process.env.SIDEWALK_E2E_ALL ? ['light', 'shadow'] : ['light'])('Quill 2 with all that it has, %s', (name) => {
  let page: Page;
  let editor: EditorPage;
  beforeAll(async () => {
    page = await street.browser.open('https://www.linkedin.com/quill-2');
    await page.waitFor(() => document.documentElement.dataset.ready);
    editor = new EditorPage(page, name);
  });
  beforeEach(() => editor.put(OF_QUILL_2));
  afterAll(() => page.close());

  test('is read with its lists, code, tables and islands as its model has them', async () => {
    expect(await editor.model()).toBe(READ_SO);
    expect(await editor.read()).toBe(READ_SO);
    expect(await editor.ask({ ask: 'round' })).toEqual([]);
    expect(await editor.ask({ ask: 'apart' }), 'no words of the writer').toEqual([
      'let us = "very good";\n\n  bake();',
      'They said so.',
      'Twice.',
      'e=mc^2',
      'true()',
    ]);
  });

  test.each([
    { what: 'in an item of a list', words: 'flour', by: 'rye flour' },
    { what: 'of an item and half of the next', words: 'flour\nr', by: 'flour, r' },
    { what: 'by two items', words: 'salt', by: 'salt\npepper' },
    { what: 'up to a formula', words: 'Is e=mc^2', by: 'Was it' },
    { what: 'after a formula', words: ' very', by: ' quite' },
    { what: 'in a cell', words: 'two', by: '2' },
    { what: 'behind an island', words: '', by: ' 5', at: 'Elm Street' },
    { what: 'behind a mention', words: '', by: ' too', at: '@ann' },
    { what: 'that are an emoji picture', words: '😀', by: '🍞' },
    { what: 'behind an emoji picture', words: '', by: ' Really', at: '😀' },
  ])('takes words $what', async ({ words, by, at = words }) => {
    await editor.enter();
    const start = READ_SO.indexOf(at) + (words === '' ? at.length : 0);
    const wanted = READ_SO.slice(0, start) + by + READ_SO.slice(start + words.length);
    expect(await editor.ask<Written>({ ask: 'replace', start, end: start + words.length, expected: words, replacement: by })).toEqual({
      ok: true,
    });
    expect(await editor.settlesAt(wanted)).toBe(wanted);
    expect(await editor.read()).toBe(wanted);
    await editor.press('Control+z');
    expect(await editor.settlesAt(READ_SO), 'after one undo').toBe(READ_SO);
    expect(await editor.read()).toBe(READ_SO);
  });
});

function nthIndex(text: string, words: string, nth: number): number {
  let at = text.indexOf(words);
  for (let seen = 0; seen < nth; seen += 1) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`No ${JSON.stringify(words)} in the draft.`);
  return at;
}

const mentionsOf = (dress: string) => JSON.parse(dress)[1];
