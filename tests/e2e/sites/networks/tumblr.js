import { gutenberg } from '../editors/gutenberg.js';
import { field, reactTextarea } from '../editors/textarea.js';
import { el, face, icon, icons, opensComposer, page } from '../page.js';
import sheet from './tumblr.css?inline';

const { pathname } = location;
const reblogs = pathname.startsWith('/reblog/');
const posts = [
  [
    'annbaker',
    '1',
    'My grandmother wrote her bread recipes into the margins of the telephone book, under the people who had asked for them. I found the page for R.',
    ['#bread', '#family things'],
  ],
  ['mossandrain', '2', 'Day eleven of drawing the same wall. The moss has moved. I have not slept well.', ['#moss diary']],
];

function main() {
  page({ root: el('div', { id: 'root' }), sheet, title: 'Tumblr', content: el('div', { id: 'base-container' }, nav(), feed(), aside()) });
  if ((pathname === '/new/text' || reblogs) && opensComposer()) compose();
}

function nav() {
  return el(
    'header',
    { role: 'banner' },
    el('b', { class: 'word' }, 'tumblr'),
    [
      ['Home', 'home', '/annbaker/1'],
      ['Messages', 'mail', '/messaging'],
      ['Activity', 'bell', '/annbaker/1'],
      ['elmbakery', 'person', '/annbaker/1'],
    ].map(([text, which, href]) => el('a', { href }, icon(icons[which], 24), text)),
    el('a', { class: 'create', href: '/new/text' }, 'Create'),
  );
}

function feed() {
  if (pathname === '/messaging') return messages();
  const shown = pathname === '/annbaker/1' ? posts.slice(0, 1) : posts;
  return el(
    'main',
    {},
    shown.map((one) => post(one)),
  );
}

function post([who, id, text, tags]) {
  return el(
    'div',
    { class: 'post', tabindex: '-1', 'data-id': id },
    el('span', { class: 'at' }, face(who, 56)),
    el(
      'div',
      { class: 'card' },
      el(
        'article',
        { 'aria-label': who },
        el('header', {}, el('a', { href: '/annbaker/1' }, who)),
        el('div', { class: 'text' }, el('p', {}, text)),
      ),
      el(
        'div',
        { class: 'tags' },
        tags.map((tag) => el('span', {}, tag)),
      ),
      el(
        'footer',
        {},
        ['reply', 'again', 'heart'].map((which) => el('span', {}, icon(icons[which], 22), which === 'heart' ? '214' : '12')),
      ),
      pathname === '/annbaker/1' ? notes() : null,
    ),
  );
}

/** The notes of a post, with the box for a reply. */
function notes() {
  const place = el('div', { class: 'reply-box' });
  reactTextarea(place, { name: 'reply', attributes: { placeholder: 'Send something nice', rows: 1, 'aria-label': 'Reply' } });
  return el(
    'div',
    { class: 'notes' },
    el('form', {}, face('elmbakery', 32), place, el('button', { type: 'button' }, 'Reply')),
    el('div', { class: 'note' }, face('mossandrain', 32), el('span', {}, el('b', {}, 'mossandrain'), ' page R or nothing')),
  );
}

function compose() {
  const flow = el('div', { class: 'block-editor-writing-flow' });
  const tags = el('textarea', { rows: '1', placeholder: '#add tags to help people find your post', 'aria-label': 'Tags editor' });
  const glass = el(
    'div',
    { id: 'glass-container' },
    el(
      'div',
      { class: 'components-modal__frame', role: 'dialog', 'aria-label': reblogs ? 'Reblog' : 'New post' },
      el(
        'div',
        { class: 'top' },
        face('elmbakery', 40),
        el('button', { type: 'button', 'aria-haspopup': 'listbox' }, 'elmbakery'),
        el('button', { type: 'button', 'aria-label': 'Post settings' }, icon(icons.gear)),
      ),
      reblogs ? el('article', {}, el('header', {}, face('annbaker', 24), 'annbaker'), el('p', {}, posts[0][2])) : null,
      el('div', { class: 'components-drop-zone' }, flow),
      el('div', { class: 'tag-row' }, el('div', { id: 'selected-tags' }), tags),
      el(
        'div',
        { class: 'send' },
        el('button', { type: 'button', onclick: () => glass.remove() }, 'Close'),
        el('button', { type: 'button' }, reblogs ? 'Reblog' : 'Post now'),
      ),
    ),
  );
  document.getElementById('root').append(glass);
  gutenberg(flow, { name: reblogs ? 'reblog' : 'post', title: reblogs ? null : 'Title' });
  field(tags, { name: 'tags' });
}

function messages() {
  const box = el('textarea', { rows: '1', placeholder: 'Say your thing' });
  field(box, { name: 'message' });
  return el('main', { class: 'chat' }, el('b', {}, 'mossandrain'), el('p', {}, 'did you find page R?'), box);
}

function aside() {
  const search = el('input', { type: 'text', name: 'q', placeholder: 'Search Tumblr', autocomplete: 'off' });
  field(search, { name: 'search' });
  return el(
    'aside',
    {},
    el('form', { role: 'search' }, search),
    el('h2', {}, 'Trending'),
    el('p', {}, 'margin notes'),
    el('p', {}, 'moss'),
  );
}

main();
