import twitter from 'twitter-text';
import { draft } from '../editors/draft.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, opensComposer, page } from '../page.js';
import sheet from './x.css?inline';

const posts = [
  [
    'June Park',
    'junepark',
    '2h',
    'The tram stopped between two stations for ten minutes and somehow the whole carriage ended up comparing soup recipes. I have three new ones.',
  ],
  [
    'Omar Haddad',
    'omarh',
    '4h',
    'Does anyone else keep the box of a thing for years in case you send it back? I found a kettle box. I do not own that kettle.',
  ],
  [
    'City Library',
    'citylibrary',
    '6h',
    'The reading room opens an hour earlier from Monday: 8:00. Same coffee, same creaky chair by the window.',
  ],
];

function main() {
  const root = el('div', { id: 'react-root' });
  const isPro = location.host === 'pro.x.com';
  page({ root, sheet, title: 'Home / X', content: isPro ? [drawer(), column()] : [side(), column(), aside()] });
  if (location.pathname === '/compose/post' && opensComposer()) root.append(...(isThread ? newPost(['first', 'second']) : answer()));
  mountAll();
}

/** `/compose/post?thread`: a new post with a second one begun below it; the network shows both under the same address. */
const isThread = new URLSearchParams(location.search).has('thread');

/** `?premium`: an account that may write far more than 280. */
const MOST = new URLSearchParams(location.search).has('premium') ? 25_000 : 280;

/** The network takes no post without words, and none that is too long. */
function closeOrOpen(button, names) {
  const texts = (window.editors ?? []).filter(({ name }) => names.includes(name)).map((editor) => editor.text());
  const isClosed = texts.every((text) => text.trim() === '') || texts.some((text) => twitter.parseTweet(text).weightedLength > MOST);
  button.disabled = isClosed;
  if (isClosed) button.setAttribute('aria-disabled', 'true');
  else button.removeAttribute('aria-disabled');
}

/** React needs its place in the document before it draws. */
const waiting = [];
function mountAll() {
  for (const mount of waiting.splice(0)) mount();
}

function side() {
  const rows = [
    ['Home', 'home'],
    ['Explore', 'search'],
    ['Notifications', 'bell'],
    ['Messages', 'mail'],
    ['Profile', 'person'],
    ['Settings', 'gear'],
  ];
  return el(
    'header',
    { role: 'banner' },
    el('span', { class: 'mark-x' }, '𝕏'),
    rows.map(([text, name]) => el('a', { href: text === 'Messages' ? '/messages' : '/home' }, icon(icons[name], 26), text)),
    el('button', { class: 'compose-big', 'data-testid': 'SideNav_NewTweet_Button', type: 'button', onclick: openNewPost }, 'Post'),
    el(
      'button',
      { 'data-testid': 'SideNav_AccountSwitcher_Button', type: 'button' },
      el('span', { 'data-testid': 'UserAvatar-Container-elmbakery' }, face('Elm Street Bakery')),
      el('span', {}, el('b', {}, 'Elm Street Bakery'), el('br'), el('span', {}, '@elmbakery')),
    ),
  );
}

function column() {
  const main = el('main', { role: 'main' });
  const primary = el('div', { 'data-testid': 'primaryColumn' });
  main.append(primary);
  if (location.pathname === '/messages') primary.append(directMessage());
  else if (location.pathname.includes('/status/')) primary.append(el('div', { class: 'tabs' }, el('span', {}, 'Post')), ...thread());
  else
    primary.append(
      el('div', { class: 'tabs' }, el('span', {}, 'For you'), el('span', {}, 'Following')),
      ...(location.pathname === '/home' && opensComposer() ? [composer(['post'], 'What’s happening?', 'tweetButtonInline')] : []),
      ...posts.map(post),
    );
  return main;
}

/** @param names of its editors: a thread has one for each post */
function composer(names, placeholder, button) {
  const parts = el('div', { class: 'parts' });
  const sends = el('button', { 'data-testid': button, type: 'button', role: 'button' }, names[0] === 'reply' ? 'Reply' : 'Post');
  const written = [];
  const add = (name) => {
    const at = parts.childElementCount;
    written.push(name);
    parts.append(part(name, at, at === 0 ? placeholder : 'Add another post', () => closeOrOpen(sends, written)));
  };
  for (const name of names) add(name);
  const plus = el('button', {
    'data-testid': 'addButton',
    type: 'button',
    'aria-label': 'Add post',
    onclick: () => addAndMount(add, parts),
  });
  plus.append(icon(icons.plus));
  return el(
    'div',
    { class: 'composer' },
    face('Elm Street Bakery'),
    parts,
    el(
      'div',
      { 'data-testid': 'toolBar', role: 'group' },
      ['picture', 'poll', 'smile'].map((which) => icon(icons[which])),
      el('input', { type: 'file', 'data-testid': 'fileInput' }),
      button === 'tweetButton' ? plus : null,
      sends,
    ),
  );
}

function part(name, at, placeholder, changed) {
  const place = el('div', {});
  const testId = `tweetTextarea_${at}`;
  waiting.push(() => draft(place, { name, testId, label: 'Post text', placeholder, changed }));
  return el(
    'div',
    {},
    el('div', { 'data-testid': `${testId}_label` }, el('div', { 'data-testid': `${testId}RichTextInputContainer` }, place)),
    el('div', { 'data-testid': 'attachments' }),
  );
}

function addAndMount(add, parts) {
  add(`post ${parts.childElementCount + 1}`);
  mountAll();
  parts.lastElementChild.querySelector('[contenteditable]').focus();
}

function post([name, handle, when, text]) {
  return el(
    'article',
    { 'data-testid': 'tweet', role: 'article' },
    face(name),
    el(
      'div',
      {},
      el('div', { 'data-testid': 'User-Name' }, el('a', { href: `/${handle}` }, el('b', {}, name)), el('span', {}, `@${handle} · ${when}`)),
      el('div', { 'data-testid': 'tweetText', lang: 'en' }, el('span', {}, text)),
      el(
        'div',
        { class: 'acts' },
        ['reply', 'again', 'heart', 'share'].map((which) => icon(icons[which], 18)),
      ),
    ),
  );
}

const question = [
  'Some Body',
  'somebody',
  '20m',
  'Which bread survives three days in a rucksack? Asking before a hike, not after it this time.',
];

function thread() {
  return [post(question), composer(['reply'], 'Post your reply', 'tweetButtonInline'), ...posts.slice(0, 2).map(post)];
}

const answer = () => dialog(post(question), composer(['reply'], 'Post your reply', 'tweetButton'));
const newPost = (names) => dialog(composer(names, 'What’s happening?', 'tweetButton'));

/** X Pro: beside the columns, and no dialog. A thread is begun in it. */
const drawer = () => el('div', { class: 'drawer' }, composer(['first', 'second'], 'What’s happening?', 'tweetButton'));

function openNewPost() {
  document.getElementById('react-root').append(...newPost(['new']));
  mountAll();
}

function dialog(...content) {
  const shade = el('div', { class: 'shade' });
  const close = () => {
    shade.remove();
    box.remove();
  };
  const box = el(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header' },
    el(
      'div',
      { class: 'dialog-top' },
      el('button', { 'aria-label': 'Close', type: 'button', 'data-testid': 'app-bar-close', onclick: close }, icon(icons.close)),
      el('b', { id: 'modal-header' }, 'Drafts'),
    ),
    ...content,
  );
  return [shade, box];
}

function directMessage() {
  const place = el('div', {});
  waiting.push(() =>
    draft(place, { name: 'dm', testId: 'dmComposerTextInput', label: 'Start a new message', placeholder: 'Start a new message' }),
  );
  return el(
    'div',
    { class: 'dm', 'data-testid': 'DMDrawer' },
    el('div', { class: 'tabs' }, el('span', {}, 'June Park')),
    el('div', { class: 'said' }, 'Are we still on for Thursday?'),
    el('div', { class: 'dm-row' }, place),
  );
}

function aside() {
  const search = el('input', {
    'data-testid': 'SearchBox_Search_Input',
    placeholder: 'Search',
    'aria-label': 'Search query',
    role: 'combobox',
    type: 'text',
  });
  field(search, { name: 'search' });
  return el(
    'aside',
    {},
    el('form', { role: 'search' }, search),
    el(
      'div',
      { class: 'card-x' },
      el('h2', {}, 'What’s happening'),
      ['Night market', 'First frost', 'Sourdough'].map((topic) =>
        el('p', {}, el('small', {}, 'Trending nearby'), el('br'), el('b', {}, topic)),
      ),
    ),
  );
}

main();
