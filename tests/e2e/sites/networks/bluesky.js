import { field } from '../editors/textarea.js';
import { tiptap } from '../editors/tiptap.js';
import { el, face, icon, icons, opensComposer, page } from '../page.js';
import sheet from './bluesky.css?inline';

const posts = [
  [
    'Ann Example',
    'ann.example',
    '1h',
    'Found the bakery’s 1962 price list behind the oven. A roll was eight cents and somebody had crossed it out, twice.',
  ],
  ['Lee', 'lee.example', '3h', 'Three days of rain and the moss on the north wall is having the time of its life.'],
  ['Night Bus', 'nightbus.example', '5h', 'Tonight’s driver announces every stop like a boxing match. Ten out of ten.'],
];
const replying = location.pathname.includes('/post/');

function main() {
  const root = el('div', { id: 'root' });
  page({ root, sheet, title: 'Bluesky', content: [nav(), feed(), right()] });
  if (!location.pathname.startsWith('/messages') && opensComposer()) compose();
}

function nav() {
  return el(
    'nav',
    { class: 'nav' },
    face('Elm Street Bakery', 48),
    [
      ['Home', 'home', '/'],
      ['Search', 'search', '/'],
      ['Chat', 'mail', '/messages/1'],
      ['Profile', 'person', '/profile/elmbakery.example'],
    ].map(([text, which, href]) => el('a', { href }, icon(icons[which], 24), text)),
    el(
      'button',
      { class: 'new', type: 'button', 'aria-label': 'Compose new post', 'data-testid': 'composeFAB', onclick: compose },
      'New Post',
    ),
  );
}

function feed() {
  if (location.pathname.startsWith('/messages')) return chat();
  const shown = replying ? posts.slice(0, 1) : posts;
  return el('main', { class: 'feed' }, el('h1', {}, replying ? 'Post' : 'Following'), shown.map(item));
}

function item([name, handle, when, text]) {
  return el(
    'div',
    { class: 'item', 'data-testid': replying ? `postThreadItem-by-${handle}` : `feedItem-by-${handle}` },
    face(name, 42),
    el(
      'div',
      {},
      el('b', {}, name),
      ' ',
      el('small', {}, `@${handle} · ${when}`),
      el('div', { 'data-testid': 'postText', dir: 'auto' }, text),
      el(
        'div',
        { class: 'acts' },
        ['reply', 'again', 'heart', 'share'].map((which) => icon(icons[which], 18)),
      ),
    ),
  );
}

function compose() {
  const shade = el('div', { class: 'shade' });
  const place = el('div', {});
  const close = () => {
    shade.remove();
    view.remove();
  };
  const [name, handle, , text] = posts[0];
  const view = el(
    'div',
    { 'data-testid': 'composePostView', 'aria-modal': 'true', role: 'dialog' },
    el(
      'div',
      { class: 'bar' },
      el('button', { type: 'button', 'aria-label': 'Cancel', 'data-testid': 'composerDiscardButton', onclick: close }, 'Cancel'),
      el(
        'button',
        { type: 'button', 'data-testid': 'composerPublishBtn', 'aria-label': replying ? 'Publish reply' : 'Publish post' },
        replying ? 'Reply' : 'Post',
      ),
    ),
    replying
      ? el(
          'button',
          { class: 'answered', type: 'button', 'aria-label': 'Expand or collapse the full post you are replying to' },
          face(name, 42),
          el('span', {}, el('b', { dir: 'auto' }, name), ' ', el('span', { dir: 'auto' }, `@${handle}`), el('div', { dir: 'auto' }, text)),
        )
      : null,
    el(
      'div',
      { class: 'part' },
      el('a', { href: '/profile/elmbakery.example', 'aria-label': 'elmbakery.example' }, face('Elm Street Bakery', 42)),
      place,
    ),
    el(
      'div',
      { class: 'foot' },
      ['picture', 'smile'].map((which) => icon(icons[which])),
      el('span', {}, '300'),
    ),
  );
  document.getElementById('root').append(shade, view);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  tiptap(place, {
    name: replying ? 'reply' : 'post',
    handles: true,
    placeholder: replying ? 'Write your reply' : 'What’s up?',
    attributes: { class: dark ? 'ProseMirror-dark' : 'ProseMirror-light', 'aria-label': 'Rich-Text Editor' },
  });
}

function chat() {
  const box = el('textarea', { placeholder: 'Write a message', 'aria-label': 'Message input field', rows: '1' });
  field(box, { name: 'chat' });
  return el(
    'main',
    { class: 'feed' },
    el('h1', {}, 'Lee'),
    el('div', { style: 'padding:16px' }, el('p', {}, 'Did the moss photo arrive?'), box),
  );
}

function right() {
  const search = el('input', { type: 'search', placeholder: 'Search', role: 'search', 'aria-label': 'Search' });
  field(search, { name: 'search' });
  return el('div', { class: 'right' }, search, el('p', {}, 'Discover · Following · Gardening'));
}

main();
