import { slate } from '../editors/slate.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, page } from '../page.js';
import sheet from './discord.css?inline';

const { pathname, search } = location;
const isDirect = pathname.startsWith('/channels/@me');
const answers = search.includes('reply');
const me = 'elmbakery';
const said = [
  ['junepark', 'today at 09:12', 'Does anybody proof dough in the car? Mine smells of rye until Thursday.'],
  ['omarh', 'today at 09:20', 'Only in winter, and only with the windows open on the way back.'],
  ['citylibrary', 'today at 10:02', 'The reading room has a bread shelf now. Please return the tins.'],
];

/** React needs its place in the document before it draws. */
const waiting = [];

function main() {
  page({ root: el('div', { id: 'app-mount' }), sheet, title: 'Discord', content: [servers(), channels(), chat()] });
  for (const mount of waiting) mount();
}

const servers = () =>
  el(
    'nav',
    { class: 'guilds_c48ade' },
    [me, 'citylibrary', 'omarh'].map((name) => face(name, 44)),
  );

function channels() {
  const places = [
    ['general', '/channels/1/2'],
    ['bread-talk', '/channels/1/2?reply'],
  ];
  return el(
    'div',
    { class: 'sidebar_c48ade' },
    el('h1', {}, isDirect ? 'Direct messages' : 'Elm Street'),
    isDirect
      ? el('a', { href: pathname, 'aria-current': 'page' }, face('junepark', 24), 'junepark')
      : places.map(([name, href]) =>
          el('a', { href, 'aria-current': href === pathname + search ? 'page' : null }, icon(icons.hash, 18), name),
        ),
    el('a', { href: '/channels/@me/3' }, icon(icons.mail, 18), 'Direct messages'),
    el(
      'section',
      { class: 'panels_c48ade' },
      face(me, 32),
      el('div', { class: 'nameTag__37e49' }, el('div', { class: 'panelTitleContainer__37e49' }, me), el('small', {}, 'Online')),
    ),
  );
}

function chat() {
  const box = el('input', { type: 'text', role: 'combobox', 'aria-label': 'Search', placeholder: 'Search', class: 'searchBar__97492' });
  field(box, { name: 'search' });
  return el(
    'main',
    { class: 'chatContent_f75fb0' },
    el('header', {}, icon(isDirect ? icons.person : icons.hash, 20), el('b', {}, isDirect ? 'junepark' : 'general'), box),
    el(
      'ol',
      { 'data-list-id': 'chat-messages' },
      said.map((message, at) => row(message, at + 1)),
    ),
    compose(),
  );
}

const row = ([name, when, text], at) =>
  el(
    'li',
    { id: `chat-messages-2-${at}` },
    el(
      'div',
      { class: `message__5126c${answers && at === 1 ? ' replying__5126c' : ''}` },
      face(name, 40),
      el(
        'div',
        {},
        el('h3', {}, el('span', { class: 'username_c19a55' }, name), ' ', el('time', {}, when)),
        el('div', { id: `message-content-${at}`, class: 'markup__75297' }, text),
      ),
    ),
  );

/** Enter sends, as there is no button for it. */
function compose() {
  const place = el('div', { class: 'textArea__74017' });
  const name = isDirect ? 'message' : answers ? 'reply' : 'post';
  const label = isDirect ? 'Message @junepark' : 'Message #general';
  let sent = said.length;
  const send = (text) => {
    sent += 1;
    document.querySelector('ol').append(row([me, 'now', text], sent));
  };
  waiting.push(() => slate(place, { name, send, attributes: { 'aria-label': label, className: 'slateTextArea_ec4baf' } }));
  return el(
    'form',
    { onsubmit: (event) => event.preventDefault() },
    el(
      'div',
      { class: 'channelTextArea_f75fb0' },
      answers ? el('div', { class: 'replyBar__841c8' }, 'Replying to ', el('b', {}, 'junepark')) : null,
      el('div', { class: 'inner__74017' }, icon(icons.plus, 22), place, icon(icons.smile, 22)),
    ),
  );
}

main();
