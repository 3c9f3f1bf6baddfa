import { lexical } from '../editors/lexical.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, opensComposer, page } from '../page.js';
import sheet from './threads.css?inline';

const { pathname } = location;
const me = 'elmbakery';
const posts = [
  ['junepark', '2h', 'Ten minutes between two stations, and the whole carriage compared soup recipes. Which one would you have brought?'],
  ['omarh', '4h', 'I found a kettle box in the cellar. I do not own that kettle.'],
  ['citylibrary', '6h', 'The reading room opens an hour earlier from Monday. Same coffee, same creaky chair by the window.'],
];

function main() {
  const root = el('div', { id: 'barcelona-page-layout' });
  const content = { '/messages/': messages, '/search': search, '/@junepark/post/1': onePost }[pathname] ?? (() => posts.map(shown));
  page({ root, sheet, title: 'Threads', content: [nav(), el('div', { class: 'column', role: 'region' }, content())] });
  if (!opensComposer()) return;
  if (pathname === '/') open(newThread());
  if (pathname === '/@junepark') open(answer());
  if (pathname === '/@elmbakery') open(quote());
}

function nav() {
  const links = [
    ['Home', 'home', '/'],
    ['Search', 'search', '/search'],
    ['Messages', 'mail', '/messages/'],
    ['Notifications', 'heart', '/'],
    ['Profile', 'person', `/@${me}`],
  ];
  return el(
    'div',
    { class: 'nav' },
    el('b', {}, '@'),
    links.map(([text, which, href]) => el('a', { href, 'aria-label': text }, icon(icons[which], 26))),
    el('div', { role: 'button', tabindex: '0', 'aria-label': 'Create', onclick: () => open(newThread()) }, icon(icons.plus, 26)),
  );
}

/** A post as it is shown everywhere: in the feed, above an answer, inside a quote. */
function shown([name, when, text]) {
  return el(
    'div',
    { class: 'post', 'data-pressable-container': 'true' },
    el('a', { href: `/@${name}` }, face(name, 36)),
    el(
      'div',
      {},
      el(
        'div',
        { class: 'by' },
        el('span', { dir: 'auto' }, el('a', { href: `/@${name}` }, el('span', { dir: 'auto', translate: 'no' }, el('b', {}, name)))),
        el('a', { href: `/@${name}/post/1` }, el('time', {}, when)),
      ),
      el('div', { class: 'body' }, el('span', { dir: 'auto' }, el('span', {}, text))),
      el(
        'div',
        { class: 'acts' },
        ['heart', 'reply', 'again', 'share'].map((which) =>
          el('div', {}, el('div', { role: 'button', tabindex: '0' }, icon(icons[which], 18))),
        ),
      ),
    ),
  );
}

function onePost() {
  const { host, placeholder, box } = editable('Reply to junepark…');
  lexical(host, { name: 'inline', mode: 'rich', placeholder });
  return [
    shown(posts[0]),
    el('div', { class: 'inline' }, face(me, 36), box, el('div', { role: 'button', tabindex: '0', class: 'send' }, 'Post')),
    ...posts.slice(1).map(shown),
  ];
}

/** A chain of two: every part is an editor of its own. The box is a popover that calls itself a menu, and no dialog. */
const newThread = () => composer({ role: 'menu', title: 'New thread', parts: ['post', 'second'], label: 'What’s new?' });
const answer = () =>
  composer({ role: 'dialog', title: 'Reply', parts: ['reply'], label: 'Reply to junepark…', above: el('div', {}, shown(posts[0])) });
const quote = () =>
  composer({
    role: 'dialog',
    title: 'New thread',
    parts: ['quote'],
    label: 'What’s new?',
    below: el('div', { class: 'quoted' }, shown(posts[1])),
  });

function composer({ role, title, parts, label, above, below }) {
  const topic = el('input', { type: 'text', placeholder: 'Add a topic', 'aria-label': 'Add a topic' });
  field(topic, { name: 'topic' });
  const rows = parts.map((name, at) => {
    const { host, placeholder, box } = editable(at === 0 ? label : 'Say more…');
    lexical(host, { name, mode: 'rich', placeholder });
    return el(
      'div',
      { class: 'part' },
      face(me, 36),
      el(
        'div',
        {},
        el('div', { class: 'by' }, el('b', {}, me), at === 0 ? topic : null),
        box,
        below ?? null,
        el(
          'div',
          { class: 'acts' },
          ['picture', 'smile', 'poll', 'list'].map((which) => el('div', { role: 'button', tabindex: '0' }, icon(icons[which], 20))),
        ),
      ),
    );
  });
  return el(
    'div',
    { role, class: 'over' },
    el('div', { class: 'top' }, el('div', { role: 'button', tabindex: '0' }, 'Cancel'), el('h1', {}, title)),
    el('div', { class: 'parts' }, above ?? null, ...rows, el('div', { class: 'more' }, face(me, 18), 'Add to thread')),
    el('input', { type: 'file', accept: 'image/*,video/*', hidden: true }),
    el(
      'div',
      { class: 'foot' },
      el('div', { role: 'button', tabindex: '0', 'aria-haspopup': 'menu' }, 'Reply options'),
      el('div', { role: 'button', tabindex: '0', class: 'send' }, 'Post'),
    ),
  );
}

function open(box) {
  const shade = box.getAttribute('role') === 'dialog' ? el('div', { class: 'shade' }) : null;
  const portal = el('div', {}, shade, box);
  box.querySelector('.top [role="button"]').addEventListener('click', () => portal.remove());
  document.body.append(portal);
}

function editable(label) {
  const placeholder = el('div', { class: 'lexical-placeholder', 'aria-hidden': 'true' }, label);
  const host = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': 'Empty text field. Type to compose a new post.',
    'aria-placeholder': label,
    style: 'user-select:text;white-space:pre-wrap;word-break:break-word',
  });
  return { host, placeholder, box: el('div', { class: 'text' }, placeholder, host) };
}

function search() {
  const input = el('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' });
  field(input, { name: 'search' });
  return [el('div', { class: 'find' }, input), ...posts.map(shown)];
}

function messages() {
  const { host, placeholder, box } = editable('Message…');
  lexical(host, { name: 'message', mode: 'plain', placeholder });
  return el('div', { class: 'chat' }, el('b', {}, 'junepark'), el('div', { class: 'said' }, 'Leek and potato. You?'), box);
}

main();
