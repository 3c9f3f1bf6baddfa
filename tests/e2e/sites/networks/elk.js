import { field } from '../editors/textarea.js';
import { tiptap } from '../editors/tiptap.js';
import { el, face, icon, icons, page, picture } from '../page.js';
import sheet from './elk.css?inline';

/**
 * Elk, drawn after its sources: looks are attributes without a value, and only roles tell what a box is. `?direct` and
 * `?warning` are how its first box stands, `?reply` opens an answer over the page, `?describe` a description, `?thread` begins a second post.
 */
const { pathname, search } = location;
const asked = ['Ana', 'ana', 'Which spare part do you always carry on a bike tour and never need?'];
const posts = [
  asked,
  ['Night Bus', 'nightbus', 'Tonight’s driver announces every stop like a boxing match. Ten out of ten.'],
  ['Lee', 'lee', 'Three days of rain, and the moss on the north wall is having the time of its life.'],
];
const isOpened = pathname.includes('/@');
const has = (what) => search.includes(what);
/** What its server takes; many take more than 500. */
const MOST = 800;

/** TipTap needs its place in the document. */
const waiting = [];

function main() {
  document.head.append(el('meta', { name: 'twitter:site', content: '@elk_zone' }));
  page({ root: el('div', { id: '__nuxt' }), sheet, title: 'Elk', content: [side(), el('main', {}, isOpened ? opened() : home()), find()] });
  if (has('reply')) document.body.append(dialog(widget({ name: 'reply', says: 'Replying to Ana', group: asked[1] })));
  for (const mount of waiting) mount();
  if (has('describe')) document.querySelector('.attachment button').click();
}

function side() {
  return el(
    'nav',
    { class: 'side' },
    el('a', { href: '/home', 'aria-current': isOpened ? null : 'page' }, icon(icons.home, 22), 'Home'),
    [
      ['Notifications', 'bell'],
      ['Conversations', 'mail'],
      ['Compose', 'reply'],
      ['Settings', 'gear'],
    ].map(([text, which]) => el('a', { href: '/home' }, icon(icons[which], 22), text)),
  );
}

function find() {
  const box = el('input', { type: 'search', placeholder: 'Search for people and hashtags', 'aria-label': 'Search' });
  field(box, { name: 'search' });
  return el(
    'aside',
    {},
    box,
    el('div', { class: 'who' }, face('Elm Street Bakery', 40), el('span', {}, el('b', {}, 'Elm Street Bakery'), '@elmbakery')),
  );
}

function home() {
  const kind = has('direct') ? 'message' : 'post';
  const first = widget({ name: kind, says: 'What is on your mind?' });
  const second = has('thread') ? [widget({ name: 'second', says: 'What is on your mind?', at: 2 })] : [];
  return el('div', {}, el('h1', {}, 'Home'), first, second, el('div', { class: 'rule' }), posts.map(status));
}

function opened() {
  return [
    el('h1', {}, 'Post'),
    el(
      'div',
      { 'xl:mt-4': '' },
      details(asked),
      widget({ name: 'reply', says: 'Replying to Ana', group: asked[1] }),
      posts.slice(1).map(status),
    ),
  ];
}

const body = (text) =>
  el('div', { class: 'status-body' }, el('span', { class: 'content-rich line-compact', dir: 'auto' }, el('p', {}, text)));

const details = ([name, handle, text]) =>
  el(
    'div',
    { id: 'status-1', 'aria-roledescription': 'status-details', class: 'details' },
    el('a', { href: `/social.example/@${handle}`, class: 'who' }, face(name, 54), el('span', {}, el('b', {}, name), `@${handle}`)),
    body(text),
    acts(),
  );

const status = ([name, handle, text]) =>
  el(
    'div',
    { class: 'status' },
    face(name, 54),
    el('div', {}, el('a', { href: `/social.example/@${handle}` }, el('b', {}, name), ` @${handle}`), body(text), acts()),
  );

const acts = () =>
  el(
    'div',
    { class: 'acts' },
    ['reply', 'again', 'heart', 'save'].map((which) => icon(icons[which], 18)),
  );

/** One box that posts; several of them in one place are a thread. */
function widget({ name, says, group, at = 1 }) {
  const place = el('div', { flex: '', 'max-w-full': '', class: name === 'message' ? 'py2 px3.5 bg-dm rounded-4 me--1 ms--1 mt--1' : '' });
  const used = el('span', {}, '0');
  const attached = el('div', { class: 'attached' });
  waiting.push(() => {
    tiptap(place, { name, placeholder: says, attributes: { class: 'content-editor content-rich' } });
    const count = () => {
      used.textContent = String([...place.innerText.trim()].length);
    };
    new MutationObserver(count).observe(place, { subtree: true, childList: true, characterData: true });
    if (has('describe')) attached.append(attachment());
  });
  return el(
    'div',
    { 'aria-roledescription': 'publish-widget', flex: '~ col gap-4', class: 'widget' },
    el('a', { href: '/social.example/@elmbakery', class: 'me' }, avatar()),
    el(
      'div',
      { 'w-full': '' },
      group
        ? el('p', { class: 'group' }, el('span', { 'i-ri-arrow-right-line': '' }, '→'), el('button', { type: 'button' }, `@${group}`))
        : null,
      has('warning') ? warning() : null,
      place,
      attached,
      el(
        'div',
        { class: 'tools', border: 't base' },
        button('Add emojis', icon(icons.smile)),
        button('Add images, a video or an audio file', icon(icons.picture), () => attached.append(attachment())),
        button('Create poll', icon(icons.poll)),
        el(
          'div',
          { class: 'count', dir: 'ltr', 'pointer-events-none': '', 'pe-1': '', 'pt-2': '', 'tabular-nums': '' },
          used,
          el('span', {}, '/'),
          el('span', {}, String(MOST)),
        ),
        button(
          'Change content visibility',
          el(
            'div',
            { class: name === 'message' ? 'i-ri:at-line' : 'i-ri:global-line' },
            icon(icons[name === 'message' ? 'mail' : 'globe']),
          ),
        ),
        has('thread') ? el('div', { class: 'count', dir: 'ltr', 'pt-2': '', 'pl-2': '', 'tabular-nums': '' }, `${at}/2`) : null,
        !has('thread') || at === 2
          ? el('button', { type: 'button', class: 'publish-button', 'btn-solid': '' }, group ? 'Reply' : 'Publish!')
          : null,
      ),
    ),
  );
}

const button = (label, drawn, onclick = () => {}) =>
  el('button', { type: 'button', 'btn-action-icon': '', 'aria-label': label, onclick }, drawn);

function avatar() {
  const img = el('img', { class: 'account-avatar object-cover', alt: "elmbakery's avatar", width: '48', height: '48' });
  img.src = picture('elmbakery', 96, 96).toDataURL();
  return img;
}

function warning() {
  const box = el('input', { type: 'text', placeholder: 'Write your warning here', class: 'warning' });
  field(box, { name: 'warning' });
  return box;
}

/** A picture that nobody has described is called "Image". */
function attachment() {
  const img = el('img', { class: 'status-attachment-image', alt: 'Image', width: '220', height: '140' });
  img.src = picture('a tray of rye', 440, 280).toDataURL();
  const edit = button('Edit', 'Edit', () => document.body.append(dialog(description(img))));
  return el('div', { relative: '', group: '', class: 'attachment' }, img, edit);
}

function description(img) {
  const area = el('textarea', { 'p-3': '', rows: '5', 'aria-label': 'Description' });
  field(area, { name: 'description' });
  const apply = () => {
    img.alt = area.value;
    area.closest('.dialog').remove();
  };
  return el(
    'div',
    { class: 'describe' },
    el('h1', { id: 'edit-attachment' }, 'Set description'),
    area,
    el('button', { type: 'button', onclick: apply }, 'Apply'),
  );
}

const dialog = (content) => el('div', { class: 'dialog', 'aria-modal': 'true' }, el('div', { class: 'dialog-main' }, content));

main();
