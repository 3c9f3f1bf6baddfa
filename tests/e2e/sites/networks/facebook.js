import { lexical } from '../editors/lexical.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, opensComposer, page } from '../page.js';
import sheet from './facebook.css?inline';

const onPage = location.pathname === '/bakery';
const author = onPage ? 'Elm Street Bakery' : 'Ann Baker';
/** The page as somebody sees it who has set German. */
const german = new URLSearchParams(location.search).get('locale') === 'de_DE';
const calledBy = onPage ? author : 'Ann';
const invitation = german ? `Was machst du gerade, ${calledBy}?` : `What's on your mind, ${calledBy}?`;
const posts = [
  [
    'Rosa Lind',
    '1 h',
    'My neighbour taught the whole stairwell to repair bicycles on Saturday. Six people, two working bicycles, a lot of tea. Next one is on the 5th and you can bring anything with wheels.',
  ],
  ['Harbour Choir', '3 h', 'Rehearsal moves to the school hall this week because somebody (we know who) broke the heating.'],
];

function main() {
  const root = el('div', { id: 'mount_0_0' });
  page({
    root,
    sheet,
    title: 'Facebook',
    content: [top(), el('div', { class: 'cols' }, left(), centre(), el('div', {}, el('b', {}, 'Contacts')))],
  });
  if (['/', '/bakery'].includes(location.pathname) && opensComposer()) openDialog();
  if (location.pathname.startsWith('/messages')) root.append(chat());
}

function top() {
  const search = el('input', { type: 'search', placeholder: 'Search Facebook', 'aria-label': 'Search Facebook' });
  field(search, { name: 'search' });
  return el(
    'div',
    { class: 'top', role: 'banner' },
    el('b', {}, 'facebook'),
    search,
    el(
      'span',
      { class: 'mid' },
      ['home', 'people', 'list'].map((which) => icon(icons[which], 24)),
    ),
    face(author, 36),
  );
}

function left() {
  return el(
    'div',
    { class: 'left', role: 'navigation' },
    el('a', { href: onPage ? '/bakery' : '/' }, face(author, 36), author),
    [
      ['Friends', 'people'],
      ['Groups', 'list'],
      ['Messages', 'mail'],
    ].map(([text, which]) => el('a', { href: text === 'Messages' ? '/messages/t/1' : '/' }, icon(icons[which], 24), text)),
  );
}

function centre() {
  if (location.pathname === '/somebody/posts/1')
    return el(
      'div',
      { role: 'main' },
      story(
        ['Some Body', '2 h', 'We are moving house on Saturday and I need one good tip for keeping bread fresh without a freezer.'],
        true,
      ),
    );
  return el(
    'div',
    { role: 'main' },
    el('div', { class: 'box start' }, face(author), el('div', { role: 'button', tabindex: '0', onclick: openDialog }, invitation)),
    posts.map((post) => story(post, false)),
  );
}

function story([name, when, text], open) {
  return el(
    'div',
    { class: 'box', role: 'article' },
    el(
      'div',
      { class: 'head' },
      face(name),
      el('span', {}, el('span', { 'data-ad-rendering-role': 'profile_name' }, el('b', {}, name)), el('br'), el('small', {}, when)),
    ),
    el('div', { class: 'story', 'data-ad-rendering-role': 'story_message', 'data-ad-preview': 'message', dir: 'auto' }, text),
    el(
      'div',
      { class: 'acts' },
      [
        ['Like', 'heart'],
        ['Comment', 'reply'],
        ['Share', 'share'],
      ].map(([word, which]) => el('span', {}, icon(icons[which], 18), word)),
    ),
    open
      ? el(
          'div',
          {},
          el(
            'div',
            { class: 'comment', role: 'article', 'aria-label': 'Comment by Rosa Lind 1 hour ago' },
            face('Rosa Lind', 32),
            el(
              'div',
              {},
              el('b', {}, 'Rosa Lind'),
              el('div', { dir: 'auto', style: 'text-align: start;' }, 'Linen bag, cut side down. Works in my kitchen anyway.'),
            ),
          ),
          answerBox('Rosa Lind'),
        )
      : null,
    open ? commentBox() : null,
  );
}

function editable(label, small) {
  const placeholder = el('div', { class: 'lexical-placeholder', 'aria-hidden': 'true' }, label);
  const host = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    class: 'notranslate',
    'aria-label': label,
    'aria-placeholder': label,
    style: 'user-select:text;white-space:pre-wrap;word-break:break-word',
  });
  return { host, placeholder, box: el('div', { class: small ? 'write small' : 'write' }, placeholder, host) };
}

function commentBox() {
  const { host, placeholder, box } = editable(german ? `Als ${author} kommentieren` : `Comment as ${author}`, true);
  lexical(host, { name: 'comment', mode: 'plain', placeholder });
  return el('form', { class: 'comment', role: 'presentation' }, face(author, 32), box);
}

function answerBox(name) {
  const { host, placeholder, box } = editable(german ? `${name} antworten …` : `Reply to ${name}…`, true);
  lexical(host, { name: 'answer', mode: 'plain', placeholder });
  return el('form', { class: 'comment answer', role: 'presentation' }, face(author, 32), box);
}

function openDialog() {
  const shade = el('div', { class: 'shade' });
  const { host, placeholder, box } = editable(invitation, false);
  const close = () => {
    letGo();
    shade.remove();
    dialog.remove();
  };
  const dialog = el(
    'div',
    { role: 'dialog', 'aria-label': 'Create post' },
    el('h2', {}, 'Create post'),
    el('button', { class: 'shut', type: 'button', 'aria-label': 'Close', onclick: close }, icon(icons.close)),
    el(
      'form',
      { method: 'POST' },
      el(
        'div',
        { class: 'head' },
        face(author),
        el(
          'span',
          {},
          el('span', {}, el('b', {}, author)),
          el('br'),
          el('span', { class: 'who', role: 'button', 'aria-label': 'Edit audience. Sharing with Public.' }, 'Public'),
        ),
      ),
      box,
      el('div', { class: 'add' }, 'Add to your post', icon(icons.picture)),
      el('input', { type: 'file', accept: 'image/*,video/*', hidden: true }),
      el('div', { class: 'send', role: 'button', 'aria-label': 'Post', tabindex: '0' }, 'Post'),
    ),
  );
  document.getElementById('mount_0_0').append(shade, dialog);
  const letGo = lexical(host, { name: 'post', mode: 'rich', placeholder });
}

function chat() {
  const { host, placeholder, box } = editable('Message', true);
  lexical(host, { name: 'chat', mode: 'plain', placeholder });
  return el('div', { class: 'chat', role: 'main' }, el('b', {}, 'Rosa Lind'), el('div', { class: 'said' }, 'Can you bring the pump?'), box);
}

main();
