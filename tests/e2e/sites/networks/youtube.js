import { formatted } from '../editors/formatted.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, opensComposer, page } from '../page.js';
import sheet from './youtube.css?inline';

const { hostname, pathname } = location;
const films = [
  ['A loaf that survives the rucksack', 'Hut to Hut', '41K views', '12:08'],
  ['We timed every tram bell in town', 'Slow Street', '9.2K views', '24:40'],
  ['Mending a kettle nobody wanted back', 'Petra Novak', '118K views', '8:15'],
  ['The whale in the west wing', 'City Museum', '3.1K views', '15:33'],
];
const comments = [
  ['@rosalind', '2 hours ago', 'Which flour do you use for the crust? Mine goes soft by the second morning.'],
  ['@omarh', '5 hours ago', 'I carried one of these over three passes. The bread made it, the rucksack did not.'],
];

function main() {
  const root = el('ytd-app', {});
  const content = { '/watch': watch, '/@elmbakery/posts': channel, '/live_chat': chat }[pathname];
  if (hostname === 'studio.youtube.com') page({ root, sheet, title: 'Video details - YouTube Studio', content: studio() });
  else page({ root, sheet, title: 'YouTube', content: [pathname === '/live_chat' ? null : masthead(), content()].filter(Boolean) });
}

function masthead() {
  const search = el('input', { type: 'text', name: 'search_query', placeholder: 'Search', 'aria-label': 'Search' });
  field(search, { name: 'search' });
  return el(
    'ytd-masthead',
    { role: 'banner' },
    icon(icons.list, 24),
    el('b', {}, 'Tube'),
    el('form', { role: 'search', onsubmit: (event) => event.preventDefault() }, search, icon(icons.search)),
    icon(icons.bell, 24),
    el('button', { id: 'avatar-btn', type: 'button', 'aria-label': 'Account menu' }, face('Elm Street Bakery', 32)),
  );
}

/** What the site makes of each of its boxes: a string that may be edited, its placeholder beside it. */
function editable(name, label, send) {
  const placeholder = el('div', { id: 'placeholder', 'aria-hidden': 'true' }, label);
  const root = el('div', { id: 'contenteditable-root', contenteditable: 'true', dir: 'auto', 'aria-label': label });
  formatted(root, { name, placeholder, changed: (text) => send.toggleAttribute('disabled', text.trim() === '') });
  return el('yt-formatted-string', { id: 'contenteditable-textarea' }, placeholder, root);
}

function commentbox(name, label, word, close) {
  const send = el('button', { type: 'button', disabled: true }, word);
  return el(
    'ytd-commentbox',
    { id: 'commentbox' },
    el(
      'div',
      { id: 'thumbnail-input-row' },
      el('yt-img-shadow', { id: 'author-thumbnail' }, face('Elm Street Bakery', name === 'reply' ? 24 : 40)),
      el('div', { id: 'creation-box' }, editable(name, label, send)),
    ),
    el(
      'div',
      { id: 'footer' },
      icon(icons.smile),
      el(
        'div',
        { id: 'buttons' },
        el('ytd-button-renderer', { id: 'cancel-button' }, el('button', { type: 'button', onclick: close }, 'Cancel')),
        el('ytd-button-renderer', { id: 'submit-button' }, send),
      ),
    ),
  );
}

function watch() {
  return el(
    'ytd-watch-flexy',
    {},
    el(
      'div',
      { id: 'primary' },
      el('div', { id: 'movie_player', 'aria-label': 'Video player' }, el('span', {}, '12:08')),
      el(
        'ytd-watch-metadata',
        {},
        el('div', { id: 'title' }, el('h1', {}, el('yt-formatted-string', {}, films[0][0]))),
        el(
          'div',
          { class: 'owner' },
          face('Hut to Hut'),
          el('span', {}, el('b', {}, 'Hut to Hut'), el('br'), el('small', {}, '18.4K subscribers')),
          el('button', { type: 'button' }, 'Subscribe'),
        ),
        el('div', { id: 'description' }, el('b', {}, '41K views  3 days ago'), el('br'), 'Three loaves, three passes, one rucksack.'),
      ),
      el(
        'ytd-comments',
        { id: 'comments' },
        el('ytd-comments-header-renderer', {}, el('h2', {}, '128 Comments'), el('div', { id: 'simple-box' }, simplebox())),
        comments.map(thread),
      ),
    ),
    el('div', { id: 'secondary' }, films.slice(1).map(teaser)),
  );
}

/** Closed it is a line to click; the box with the editor is made then. */
function simplebox() {
  const box = el('ytd-comment-simplebox-renderer', {});
  const open = () => box.replaceChildren(commentbox('comment', 'Add a comment...', 'Comment', close));
  const close = () =>
    box.replaceChildren(
      face('Elm Street Bakery'),
      el('div', { id: 'placeholder-area', onclick: open }, el('yt-formatted-string', { id: 'simplebox-placeholder' }, 'Add a comment...')),
    );
  if (opensComposer()) open();
  else close();
  return box;
}

function thread([author, when, text], at) {
  const dialog = el('div', { id: 'reply-dialog' });
  const close = () => dialog.replaceChildren();
  const open = () =>
    dialog.replaceChildren(el('ytd-comment-reply-dialog-renderer', {}, commentbox('reply', 'Add a reply...', 'Reply', close)));
  if (at === 0 && opensComposer()) open();
  return el(
    'ytd-comment-thread-renderer',
    {},
    el(
      'ytd-comment-view-model',
      { id: 'comment' },
      face(author.slice(1)),
      el(
        'div',
        { id: 'main' },
        el('div', { id: 'header-author' }, el('b', {}, author), ' ', el('small', {}, when)),
        el('yt-attributed-string', { id: 'content-text' }, text),
        el(
          'ytd-comment-engagement-bar',
          { id: 'action-buttons' },
          el('div', { id: 'toolbar' }, icon(icons.heart, 16), el('button', { type: 'button', onclick: open }, 'Reply')),
          dialog,
        ),
      ),
    ),
  );
}

const teaser = ([name, channel, views, length]) =>
  el(
    'a',
    { class: 'teaser', href: '/watch' },
    el('span', { class: 'still', style: `--hue:${length.length * name.length * 7}` }, el('span', {}, length)),
    el('span', {}, el('b', {}, name), el('br'), el('small', {}, channel), el('br'), el('small', {}, views)),
  );

function channel() {
  const place = el('div', { id: 'create-post' });
  const close = () => place.replaceChildren();
  if (opensComposer()) place.replaceChildren(postDialog(close));
  return el(
    'ytd-browse',
    {},
    el(
      'div',
      { class: 'head' },
      face('Elm Street Bakery', 120),
      el('span', {}, el('h1', {}, 'Elm Street Bakery'), el('small', {}, '@elmbakery · 2.1K subscribers · 38 videos')),
    ),
    el(
      'nav',
      {},
      ['Home', 'Videos', 'Posts'].map((tab) => el('span', { 'aria-current': tab === 'Posts' ? 'page' : null }, tab)),
    ),
    place,
    el(
      'ytd-backstage-post-renderer',
      {},
      face('Elm Street Bakery'),
      el(
        'div',
        {},
        el('b', {}, 'Elm Street Bakery'),
        ' ',
        el('small', {}, '6 days ago'),
        el('yt-formatted-string', { id: 'content-text' }, 'The sourdough film is cut. The starter plays itself, and it overacts.'),
      ),
    ),
  );
}

function postDialog(close) {
  return el(
    'ytd-backstage-post-dialog-renderer',
    {},
    el('div', { class: 'who' }, el('small', {}, 'Visibility: Public')),
    commentbox('post', 'What’s on your mind?', 'Post', close),
    el(
      'div',
      { id: 'attachments' },
      ['picture', 'poll', 'hash'].map((which) => icon(icons[which])),
    ),
  );
}

/** The chat of a live video in a window of its own. */
function chat() {
  const input = el('div', { id: 'input', contenteditable: 'true', 'aria-label': 'Chat...' });
  formatted(input, { name: 'chat' });
  return el(
    'yt-live-chat-app',
    {},
    el(
      'yt-live-chat-renderer',
      {},
      el('b', {}, 'Top chat'),
      ['Is that rye?', 'It rises!', 'Turn the oven down'].map((text, at) =>
        el('yt-live-chat-text-message-renderer', {}, face(text, 24), el('small', {}, ['@ines', '@lee', '@junepark'][at]), ' ', text),
      ),
      el('yt-live-chat-text-input-field-renderer', {}, input),
    ),
  );
}

function studio() {
  const search = el('input', { type: 'text', id: 'query-input', placeholder: 'Search across your channel', 'aria-label': 'Search' });
  field(search, { name: 'search' });
  return [
    el('ytcp-header', { role: 'banner' }, icon(icons.list, 24), el('b', {}, 'Studio'), search, face('Elm Street Bakery', 32)),
    el(
      'div',
      { class: 'studio' },
      el(
        'ytcp-navigation-drawer',
        {},
        face('Elm Street Bakery', 96),
        el('div', {}, 'Your channel'),
        el('div', { id: 'entity-name' }, 'Elm Street Bakery'),
        ['Details', 'Analytics', 'Comments'].map((text) => el('a', { href: pathname }, text)),
      ),
      el(
        'ytcp-video-metadata-editor',
        {},
        el(
          'div',
          { class: 'row' },
          el('h1', {}, 'Video details'),
          el('ytcp-button', { id: 'save' }, el('button', { type: 'button' }, 'Save')),
        ),
        suggestions('title', 'Title (required)', 100),
        suggestions('description', 'Description', 5000),
      ),
      el('div', { id: 'movie_player' }, el('span', {}, '9:41')),
    ),
  ];
}

function suggestions(name, label, limit) {
  const count = el('span', { class: 'char-counter' }, `0/${limit}`);
  const box = el('div', { id: 'textbox', contenteditable: 'true', 'aria-label': label, 'aria-required': name === 'title' });
  formatted(box, {
    name,
    changed: (text) => {
      count.textContent = `${text.length}/${limit}`;
    },
  });
  return el(
    'ytcp-social-suggestions-textbox',
    { id: `${name}-textarea` },
    el('span', { class: 'label' }, label),
    el('ytcp-social-suggestion-input', { id: 'input' }, box),
    count,
  );
}

main();
