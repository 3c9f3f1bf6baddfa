import { field } from '../editors/textarea.js';
import { el, page } from '../page.js';
import sheet from './hackernews.css?inline';

const { pathname } = location;
const story = 'Ask HN: What do you repair rather than replace?';
const asked =
  'My toaster is from 1987 and has had three new springs. I would like to hear what else people keep alive, and how they learned it.';
const said = [
  ['omarh', '2 hours ago', 'Kettles. The switch dies first, and it is two screws and a part that costs less than the postage.'],
  ['ines', '1 hour ago', 'Bicycle hubs. I learned it from a man who would not let me leave before I had done the second one myself.'],
];

function main() {
  const root = el('center', {});
  const content = { '/submit': submit, '/item': item, '/reply': reply, '/user': profile }[pathname];
  page({
    root,
    sheet,
    title: 'Hacker News',
    content: table({ id: 'hnmain' }, row(header()), row(...content()), row(search())),
  });
}

const table = (attributes, ...rows) =>
  el('table', { border: '0', cellpadding: '0', cellspacing: '0', ...attributes }, el('tbody', {}, rows.flat()));
const row = (...content) => el('tr', {}, el('td', {}, content));
const labelled = (label, ...content) => el('tr', {}, el('td', {}, label), el('td', {}, content));
const button = (value) => el('input', { type: 'submit', value });

function header() {
  const links = ['new', 'threads', 'comments', 'ask', 'show', 'jobs'];
  return el(
    'div',
    { class: 'top' },
    el(
      'span',
      { class: 'pagetop' },
      el('b', { class: 'hnname' }, el('a', { href: '/item?id=1' }, 'Hacker News')),
      links.flatMap((text) => [' | ', el('a', { href: '/item?id=1' }, text)]),
      ' | ',
      el('a', { href: '/submit' }, 'submit'),
    ),
    el('span', { class: 'pagetop' }, el('a', { id: 'me', href: '/user?id=annbaker' }, 'annbaker'), ' (61) | logout'),
  );
}

function search() {
  const input = el('input', { type: 'text', name: 'q', size: '17', 'aria-label': 'Search' });
  field(input, { name: 'search' });
  return el('form', { class: 'yclinks', method: 'get', action: '//hn.algolia.com/' }, 'Search: ', input);
}

function textarea(name, attributes = {}) {
  const area = el('textarea', { name: 'text', rows: '8', cols: '80', wrap: 'virtual', 'aria-label': 'text', ...attributes });
  field(area, { name });
  return area;
}

const answer = (name, word) =>
  el(
    'form',
    { action: 'comment', method: 'post', onsubmit: (event) => event.preventDefault() },
    el('input', { type: 'hidden', name: 'parent', value: '1' }),
    textarea(name),
    el('div', { class: 'send' }, button(word)),
  );

function submit() {
  const title = el('input', { type: 'text', name: 'title', size: '50', 'aria-label': 'title' });
  field(title, { name: 'title' });
  return [
    el(
      'form',
      { action: '/r', method: 'post', onsubmit: (event) => event.preventDefault() },
      table(
        {},
        labelled('title', title),
        labelled('url', el('input', { type: 'url', name: 'url', size: '50', 'aria-label': 'url' })),
        labelled('text', textarea('post', { rows: '4', cols: '49' })),
        labelled('', button('submit')),
        labelled('', 'Leave url blank to submit a question for discussion. If there is no url, text will appear at the top of the thread.'),
      ),
    ),
  ];
}

function item() {
  return [
    table(
      { class: 'fatitem' },
      el(
        'tr',
        { class: 'athing submission' },
        el('td', { class: 'title' }, '▲ ', el('span', { class: 'titleline' }, el('a', { href: pathname }, story))),
      ),
      row(el('span', { class: 'subtext' }, '41 points by somebody 3 hours ago | hide | favorite | 28 comments')),
      row(el('div', { class: 'toptext' }, asked)),
      row(answer('comment', 'add comment')),
    ),
    table({ class: 'comment-tree' }, said.map(comment)),
  ];
}

const comment = ([author, when, text]) =>
  el(
    'tr',
    { class: 'athing comtr' },
    el(
      'td',
      { class: 'default' },
      el('span', { class: 'comhead' }, '▲ ', el('a', { class: 'hnuser', href: '/user' }, author), ` ${when}`),
      el(
        'div',
        { class: 'comment' },
        el('div', { class: 'commtext c00' }, text),
        el('div', { class: 'reply' }, el('a', { href: '/reply?id=2' }, 'reply')),
      ),
    ),
  );

/** A comment is answered on a page of its own. */
const reply = () => [table({ class: 'fatitem' }, comment(said[0]), row(answer('reply', 'reply')))];

function profile() {
  const about = el('textarea', { name: 'about', rows: '5', cols: '60', 'aria-label': 'about' });
  field(about, { name: 'about' });
  return [el('form', { action: '/xuser', method: 'post' }, table({}, labelled('user:', 'annbaker'), labelled('about:', about)))];
}

main();
