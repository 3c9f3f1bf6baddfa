import { lexical } from '../editors/lexical.js';
import { field, reactTextarea } from '../editors/textarea.js';
import { el, face, icon, icons, opensComposer, page, picture } from '../page.js';
import sheet from './instagram.css?inline';

const { pathname } = location;
const me = 'elmbakery';
const posts = [
  [
    'rosalind',
    '2 h',
    'Six people, two working bicycles, a lot of tea. The stairwell repairs again on the 5th, and anything with wheels may come.',
  ],
  ['nightbus', '5 h', 'The driver let the whole bus vote on the song. We heard the same tango four times.'],
];
const comments = [
  ['omarh', 'Is a pram a thing with wheels? Asking for a squeak.'],
  ['junepark', 'I still have your pump. And your cup.'],
];

function main() {
  const root = el('div', { id: 'mount_0_0_Xy' });
  const content = { '/direct/inbox/': messages, '/stories/rosalind/1/': story, '/p/1/': onePost }[pathname] ?? feed;
  page({ root, sheet, title: 'Instagram', content: [side(), el('main', { role: 'main' }, content())] });
  if (pathname === '/' && opensComposer()) openCreate();
}

function side() {
  const search = el('input', { type: 'text', placeholder: 'Search', 'aria-label': 'Search input', autocapitalize: 'none' });
  field(search, { name: 'search' });
  const links = [
    ['Home', 'home', '/'],
    ['Explore', 'search', '/'],
    ['Messages', 'mail', '/direct/inbox/'],
    ['Notifications', 'heart', '/'],
  ];
  return el(
    'div',
    { class: 'side' },
    el('a', { href: '/', class: 'word' }, 'Instagram'),
    links.map(([text, which, href]) => el('a', { href, role: 'link' }, icon(icons[which], 24), el('span', {}, text))),
    el('a', { href: '#', role: 'link', onclick: openCreate }, icon(icons.plus, 24), el('span', {}, 'Create')),
    el('a', { href: `/${me}/`, role: 'link' }, portrait(me, 24), el('span', {}, 'Profile')),
    el('div', { class: 'find' }, search),
  );
}

/** A face as the network has it: a picture whose description names its owner. */
function portrait(name, size) {
  const image = el('img', { alt: `${name}'s profile picture`, width: size, height: size, class: 'portrait' });
  image.src = picture(name, size * 2, size * 2).toDataURL();
  return image;
}

const feed = () => [
  el(
    'div',
    { class: 'tray' },
    ['rosalind', 'omarh', 'junepark', 'nightbus', 'citylibrary'].map((name) =>
      el('a', { href: '/stories/rosalind/1/' }, face(name, 56), el('small', {}, name)),
    ),
  ),
  ...posts.map((post, at) => inFeed(post, at === 0 ? 'feed-comment' : `feed-comment-${at}`)),
];

function inFeed([name, when, text], comment) {
  return el(
    'article',
    { class: 'post' },
    head(name, when),
    picture(text, 470, 470),
    acts(),
    el('div', { class: 'caption' }, el('b', {}, name), ' ', el('h1', { dir: 'auto' }, text)),
    form(comment),
  );
}

function onePost() {
  const [name, when, text] = posts[0];
  return el(
    'article',
    { class: 'open' },
    picture(text, 480, 480),
    el(
      'div',
      { class: 'beside' },
      head(name, when),
      el(
        'div',
        { class: 'talk' },
        el('div', {}, portrait(name, 32), el('p', {}, el('b', {}, name), ' ', el('h1', { dir: 'auto' }, text))),
        el(
          'ul',
          {},
          comments.map(([from, said]) =>
            el('li', {}, portrait(from, 32), el('p', {}, el('b', {}, from), ' ', el('span', { dir: 'auto' }, said))),
          ),
        ),
      ),
      acts(),
      form('comment'),
    ),
  );
}

const head = (name, when) =>
  el('header', {}, portrait(name, 32), el('a', { href: `/${name}/` }, el('b', {}, name)), el('small', {}, `• ${when}`));

const acts = () =>
  el(
    'section',
    { class: 'acts' },
    ['heart', 'reply', 'share', 'save'].map((which) => icon(icons[which], 24)),
  );

/** The field of a comment: React's textarea, the same under a post in the feed and on its own page. */
function form(name) {
  const place = el('div', {});
  reactTextarea(place, {
    name,
    attributes: { 'aria-label': 'Add a comment…', placeholder: 'Add a comment…', autoComplete: 'off', autoCorrect: 'off', rows: 1 },
  });
  return el(
    'section',
    { class: 'say' },
    el(
      'form',
      { method: 'POST' },
      place,
      el('div', { role: 'button', tabindex: '0' }, 'Post'),
      el('div', { role: 'button', tabindex: '0', 'aria-label': 'Emoji' }, icon(icons.smile, 18)),
    ),
  );
}

/** The last step of a new post: the picture, drawn as its filter left it, and beside it everything one writes. */
function openCreate() {
  const shade = el('div', { class: 'shade' });
  const { host, placeholder, box } = editable('Write a caption...');
  const line = (name, text, which) => {
    const input = el('input', { type: 'text', placeholder: text, 'aria-label': text, name: `creation-${name}` });
    field(input, { name });
    return el('label', {}, input, icon(icons[which], 18));
  };
  const close = () => {
    shade.remove();
    dialog.remove();
  };
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-label': 'Create new post' },
    el(
      'div',
      { class: 'top' },
      el('div', { role: 'button', tabindex: '0', 'aria-label': 'Back', onclick: close }, icon(icons.back, 24)),
      el('div', { role: 'heading', 'aria-level': '1' }, 'Create new post'),
      el('div', { role: 'button', tabindex: '0' }, 'Share'),
    ),
    el(
      'div',
      { class: 'halves' },
      picture('a tray of bread, one of them burnt', 560, 560),
      el(
        'div',
        { class: 'write' },
        el('div', { class: 'who' }, portrait(me, 28), el('b', {}, me)),
        box,
        el('div', { class: 'tools' }, icon(icons.smile, 20)),
        line('place', 'Add location', 'globe'),
        line('with', 'Add collaborators', 'people'),
        el('b', { class: 'fold' }, 'Accessibility', icon(icons.down, 18)),
        line('description', 'Write alt text...', 'picture'),
        el('span', { class: 'fold' }, 'Advanced settings', icon(icons.down, 18)),
      ),
    ),
  );
  document.getElementById('mount_0_0_Xy').append(shade, dialog);
  lexical(host, { name: 'caption', mode: 'rich', placeholder });
}

function editable(label, spellcheck = 'true') {
  const placeholder = el('div', { class: 'lexical-placeholder', 'aria-hidden': 'true' }, label);
  const host = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck,
    tabindex: '0',
    'aria-label': label,
    'aria-placeholder': label,
    style: 'user-select:text;white-space:pre-wrap;word-break:break-word',
  });
  return { host, placeholder, box: el('div', { class: 'text' }, placeholder, host) };
}

function messages() {
  const { host, placeholder, box } = editable('Message...', 'false');
  lexical(host, { name: 'message', mode: 'plain', placeholder });
  return el(
    'div',
    { class: 'chat' },
    el('header', {}, portrait('rosalind', 44), el('b', {}, 'rosalind')),
    el('div', { class: 'said' }, 'Can you bring the pump?'),
    box,
  );
}

function story() {
  const place = el('div', {});
  reactTextarea(place, { name: 'answer', attributes: { placeholder: 'Reply to rosalind…', autoComplete: 'off', rows: 1 } });
  return el(
    'section',
    { class: 'story' },
    picture('two bicycles and a kettle', 380, 620),
    el('header', {}, portrait('rosalind', 32), el('b', {}, 'rosalind'), el('small', {}, '3 h')),
    el('form', {}, place),
  );
}

main();
