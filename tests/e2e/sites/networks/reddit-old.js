import { field } from '../editors/textarea.js';
import { el, opensComposer, page } from '../page.js';
import sheet from './reddit-old.css?inline';

const { pathname } = location;

/** The pages from before 2018, which are still there: tables of contents, forms, textareas, and no shadow anywhere. */
export function oldReddit(asked, said) {
  const root = el('div', { class: 'wrap' });
  const content = pathname.endsWith('/submit') ? submit() : comments(asked, said);
  page({ root, sheet, title: `${asked.title} : bread`, content: [header(), el('div', { class: 'content', role: 'main' }, content)] });
}

function header() {
  const search = el('input', { type: 'text', name: 'q', placeholder: 'search', 'aria-label': 'search' });
  field(search, { name: 'search' });
  return el(
    'div',
    { id: 'header', role: 'banner' },
    el('b', {}, 'bread'),
    el(
      'ul',
      { class: 'tabmenu' },
      ['hot', 'new', 'comments'].map((tab) => el('li', {}, el('a', { href: '/r/bread/comments/1/rucksack/' }, tab))),
      el('li', {}, el('a', { href: '/r/bread/submit' }, 'submit')),
    ),
    el('form', { id: 'search', action: '/search' }, search),
    el(
      'div',
      { id: 'header-bottom-right' },
      el('span', { class: 'user' }, el('a', { href: '/user/elmbakery/' }, 'elmbakery'), ' (412)'),
      ' | preferences',
    ),
  );
}

function submit() {
  const title = el('textarea', { name: 'title', rows: '2', 'aria-label': 'title' });
  field(title, { name: 'old-title' });
  return el(
    'form',
    { id: 'newlink', class: 'submit content', onsubmit: (event) => event.preventDefault() },
    el('h1', {}, 'submit to bread'),
    el('div', { class: 'spacer' }, el('b', {}, 'title'), title),
    el('div', { class: 'spacer' }, el('b', {}, 'text (optional)'), usertextEdit('old-post', null)),
    el('button', { class: 'btn', name: 'submit', type: 'submit', value: 'form' }, 'submit'),
  );
}

function comments(asked, said) {
  return [
    el(
      'div',
      { class: 'sitetable linklisting' },
      el(
        'div',
        { class: 'thing link self' },
        el('div', { class: 'midcol' }, '▲', el('br'), '128', el('br'), '▼'),
        el(
          'div',
          { class: 'entry' },
          el('a', { class: 'title', href: pathname }, asked.title),
          el('p', { class: 'tagline' }, 'submitted 5 hours ago by somebody'),
          body(asked.text),
        ),
      ),
    ),
    el(
      'div',
      { class: 'commentarea' },
      el('b', {}, 'all 41 comments'),
      form('old-comment'),
      el('div', { class: 'sitetable nestedlisting' }, comment(said[0], comment(said[1]))),
    ),
  ];
}

const body = (text) => el('div', { class: 'usertext-body' }, el('div', { class: 'md' }, el('p', {}, text)));
const form = (name) => el('form', { class: 'usertext cloneable', onsubmit: (event) => event.preventDefault() }, usertextEdit(name, 'save'));

function usertextEdit(name, word) {
  const area = el('textarea', { name: 'text', rows: '1', cols: '1', 'aria-label': 'text' });
  field(area, { name });
  return el(
    'div',
    { class: 'usertext-edit md-container' },
    el('div', { class: 'md' }, area),
    el(
      'div',
      { class: 'bottom-area' },
      word ? el('button', { class: word, type: 'submit' }, word) : null,
      el('span', {}, 'formatting help'),
    ),
  );
}

/** An answer is written below its comment's entry, above the answers that are there. */
function comment([author, when, text], answers = null) {
  return el(
    'div',
    { class: 'thing comment' },
    el(
      'div',
      { class: 'entry' },
      el('p', { class: 'tagline' }, el('a', { class: 'author', href: '#' }, author), ` ${when}`),
      body(text),
      el('ul', { class: 'buttons' }, el('li', {}, 'permalink'), el('li', {}, 'reply')),
    ),
    el('div', { class: 'child' }, answers && opensComposer() ? form('old-reply') : null, answers),
  );
}
