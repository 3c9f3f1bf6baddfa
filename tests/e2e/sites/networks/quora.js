import { lines } from '../editors/lines.js';
import { field, reactTextarea } from '../editors/textarea.js';
import { el, face, icon, icons, page } from '../page.js';
import sheet from './quora.css?inline';

const { pathname } = location;
const question = 'Why does rye bread collapse in the oven although it rose well?';
const answer = [
  'Omar Haddad',
  'Baked for a living, 1998 to 2019',
  'Usually because it rose too well. Rye has little to hold the bubbles with, so the last half hour on the table is the one that costs you the loaf.',
];

function main() {
  const content = pathname === '/messages' ? messages() : pathname.startsWith('/Why') ? questionPage() : feed();
  page({
    root: el('div', { id: 'root' }),
    sheet,
    title: 'Quora',
    content: [header(), el('div', { id: 'mainContent', class: 'q-box' }, content)],
  });
  const open = { '/': answerDialog, '/create': () => addDialog('post'), '/ask': () => addDialog('question') }[pathname];
  if (open) document.getElementById('root').append(el('div', { class: 'shade q-fixed' }, open()));
}

function header() {
  const search = el('input', { type: 'text', class: 'q-input', placeholder: 'Search Quora', autocomplete: 'off' });
  field(search, { name: 'search' });
  return el(
    'header',
    { class: 'q-box' },
    el('b', { class: 'word' }, 'Quora'),
    [
      ['Home', 'home', '/'],
      ['Messages', 'mail', '/messages'],
    ].map(([text, which, href]) => el('a', { href }, icon(icons[which], 22), el('span', {}, text))),
    search,
    el('a', { href: '/profile/Ann-Baker', 'aria-label': 'Your profile' }, face('Ann Baker', 30)),
    el('a', { class: 'add', href: '/ask' }, 'Add question'),
  );
}

/** The editor of answers and posts. */
function doc(name, placeholder) {
  const content = el('div', { class: 'content' });
  const host = el('div', { class: 'doc', contenteditable: 'true', 'data-kind': 'doc', spellcheck: 'true' }, content);
  lines(host, {
    name,
    into: content,
    paragraph: () => el('p', {}, el('span', {})),
    placeholder,
  });
  return host;
}

const button = (word) => el('button', { type: 'button', class: 'q-click-wrapper' }, word);
const title = () => el('div', { class: 'q-text puppeteer_test_question_title' }, el('span', {}, question));
const author = () =>
  el(
    'div',
    { class: 'q-box by' },
    face('Ann Baker', 40),
    el('span', {}, el('b', {}, 'Ann Baker'), el('br'), el('small', {}, 'Bakes at Elm Street Bakery')),
  );

function dialog(...parts) {
  return el('div', { class: 'q-box', role: 'dialog', 'aria-modal': 'true' }, parts);
}

function answerDialog() {
  return dialog(author(), title(), doc('answer', 'Write your answer'), el('div', { class: 'foot' }, button('Post')));
}

function addDialog(which) {
  const place = el('div', { class: 'ask' });
  if (which === 'question')
    reactTextarea(place, {
      name: 'question',
      attributes: { className: 'q-text-area', rows: 2, placeholder: 'Start your question with "What", "How", "Why", etc.' },
    });
  return dialog(
    el(
      'div',
      { class: 'tabs', role: 'tablist' },
      el('span', { role: 'tab', 'aria-selected': which === 'question' }, 'Add Question'),
      el('span', { role: 'tab', 'aria-selected': which === 'post' }, 'Create Post'),
    ),
    author(),
    which === 'question' ? place : doc('post', 'Say something...'),
    el('div', { class: 'foot' }, button(which === 'question' ? 'Add question' : 'Post')),
  );
}

function answered() {
  const [who, line, text] = answer;
  return el(
    'div',
    { class: 'q-box card dom_annotate_question_answer_item_0' },
    el('div', { class: 'by' }, face(who, 40), el('span', {}, el('b', {}, who), el('br'), el('small', {}, line))),
    el('div', { class: 'q-box spacing_log_answer_content puppeteer_test_answer_content' }, el('p', {}, el('span', {}, text))),
  );
}

function feed() {
  return [el('div', { class: 'q-box card' }, title()), answered()];
}

function questionPage() {
  const host = el('div', { class: 'q-text', contenteditable: 'true', role: 'textbox' });
  lines(host, { name: 'comment', paragraph: () => el('p', {}), placeholder: 'Add a comment...' });
  const card = answered();
  card.append(el('div', { class: 'comment' }, face('Ann Baker', 32), host, button('Add comment')));
  return [
    el(
      'div',
      { class: 'q-box card' },
      title(),
      author(),
      doc('inline-answer', 'Write your answer'),
      el('div', { class: 'foot' }, button('Post')),
    ),
    card,
  ];
}

function messages() {
  return el(
    'div',
    { class: 'q-box card' },
    el('b', {}, 'Omar Haddad'),
    el('p', {}, 'Do you still have the old oven?'),
    doc('message', 'Write a message'),
  );
}

main();
