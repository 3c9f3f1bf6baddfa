import { slate } from '../editors/slate.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, page } from '../page.js';
import sheet from './buffer.css?inline';

const { pathname } = location;
const queue = [
  ['Tomorrow, 08:30', 'The first rye of the winter is in the oven. It sings when it cools.'],
  ['Friday, 12:00', 'Two of us tried to fold a croissant with cold hands. Here is what came of it.'],
];

/** React needs its place in the document before it draws. */
const waiting = [];

function main() {
  const content = { '/create': create, '/community': community }[pathname];
  page({ root: el('div', { id: 'root' }), sheet, title: 'Buffer', content: [side(), el('main', {}, content())] });
  for (const mount of waiting) mount();
}

function side() {
  const search = el('input', { type: 'text', role: 'searchbox', 'aria-label': 'Search', placeholder: 'Search' });
  field(search, { name: 'search' });
  return el(
    'nav',
    {},
    search,
    [
      ['Publish', 'list', '/create'],
      ['Community', 'reply', '/community'],
    ].map(([text, which, href]) => el('a', { href, 'aria-current': href === pathname ? 'page' : null }, icon(icons[which], 18), text)),
  );
}

/** Two editors: the parts of a thread, or one post as two networks get it. Nothing that lasts tells which. */
function create() {
  return [
    el('h1', {}, 'Queue'),
    ...queue.map(([when, text]) => el('article', {}, el('small', {}, when), el('p', {}, text))),
    el(
      'div',
      { class: 'shade' },
      el(
        'div',
        { id: 'composer-root', role: 'dialog', 'aria-label': 'Create post' },
        el(
          'header',
          {},
          el('b', {}, 'Create post'),
          ['elmbakery', 'Elm Street'].map((name) => face(name, 28)),
        ),
        editor('post', 'What would you like to share?'),
        editor('second', 'Add to it'),
        el(
          'footer',
          {},
          tags(),
          el('button', { type: 'button' }, 'Save as draft'),
          el('button', { type: 'button', class: 'main' }, 'Schedule'),
        ),
      ),
    ),
  ];
}

function tags() {
  const box = el('input', { type: 'text', placeholder: 'Add a tag', 'aria-label': 'Add a tag' });
  field(box, { name: 'tags' });
  return box;
}

function editor(name, placeholder) {
  const place = el('div', {});
  waiting.push(() => slate(place, { name, placeholder, attributes: { 'data-testid': 'composer-text-area', className: 'text' } }));
  return el(
    'div',
    { class: 'part' },
    place,
    el(
      'div',
      { 'data-testid': 'integrations-bar' },
      ['picture', 'smile', 'hash'].map((which) => icon(icons[which], 18)),
    ),
  );
}

function community() {
  const box = el('textarea', { placeholder: 'Type in your reply', rows: '3' });
  field(box, { name: 'reply' });
  return [
    el('h1', {}, 'Community'),
    el(
      'div',
      { 'data-testid': 'comment-thread-content' },
      el(
        'article',
        { 'data-testid': 'comment-item' },
        el('aside', {}, face('junepark', 36)),
        el(
          'div',
          {},
          el('header', {}, el('b', {}, 'junepark'), ' ', el('time', {}, '2h')),
          el('span', {}, 'Does the rye keep until Sunday, or should I freeze half of it?'),
        ),
      ),
      el(
        'div',
        { 'data-testid': 'reply-form-item' },
        box,
        el('div', { class: 'replyFooter_1x' }, el('button', { type: 'button', class: 'main' }, 'Reply')),
      ),
    ),
  ];
}

main();
