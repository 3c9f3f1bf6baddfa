import { lines } from '../editors/lines.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, page } from '../page.js';
import sheet from './medium.css?inline';

const writes = location.pathname === '/new-story';

function main() {
  page({ root: el('div', { id: 'root' }), sheet, title: 'Medium', content: [header(), writes ? editor() : reading()] });
}

function header() {
  const search = el('input', { type: 'text', placeholder: 'Search', 'data-testid': 'headerSearchInput', 'aria-label': 'search' });
  field(search, { name: 'search' });
  return el(
    'header',
    {},
    el('b', { class: 'word' }, 'Medium'),
    writes ? el('span', { class: 'state' }, 'Draft in Ann Baker') : search,
    writes
      ? el('button', { type: 'button', class: 'publish', 'data-action': 'show-prepublish' }, 'Publish')
      : el('a', { href: '/new-story', 'data-testid': 'headerWriteButton' }, 'Write'),
    el('a', { href: '/@elmbakery', 'data-testid': 'headerUserIcon' }, face('Elm Street Bakery', 32)),
  );
}

const graf = (tag, type, testId) => el(tag, { class: `graf graf--${type}`, name: crypto.randomUUID().slice(0, 4), 'data-testid': testId });

/** Title and text are one editable element: the first paragraph is the title. */
function editor() {
  const inner = el('div', { class: 'section-inner sectionLayout--insetColumn' });
  const host = el(
    'div',
    {
      class: 'postArticle-content js-postField js-notesSource editable',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      spellcheck: 'true',
    },
    el('section', { class: 'section section--body' }, el('div', { class: 'section-content' }, inner)),
  );
  lines(host, {
    name: 'story',
    into: inner,
    first: () => graf('h3', 'h3 graf--title', 'editorTitleParagraph'),
    paragraph: () => graf('p', 'p', 'editorParagraphText'),
    placeholder: 'Title',
  });
  return el('main', { class: 'write' }, host);
}

function reading() {
  const host = el('div', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Write a response' });
  lines(host, { name: 'response', paragraph: () => el('p', {}), placeholder: 'What are your thoughts?' });
  return el(
    'div',
    { class: 'spread' },
    el(
      'main',
      {},
      el(
        'article',
        {},
        el('h1', {}, 'What my grandmother wrote under R'),
        el('div', { class: 'by' }, face('Ann Baker'), el('span', {}, 'Ann Baker', el('br'), el('small', {}, '4 min read'))),
        el(
          'p',
          {},
          'She kept her recipes in the margins of the telephone book, next to the people who had asked for them. Rye stands beside a plumber called Rossi, and it takes two days.',
        ),
        el('p', {}, 'I have baked it eleven times now. The first ten were for the birds.'),
      ),
    ),
    el(
      'aside',
      { role: 'dialog', 'aria-label': 'Responses' },
      el('h2', {}, 'Responses (2)'),
      el(
        'div',
        { class: 'respond' },
        el('div', { class: 'by' }, face('Elm Street Bakery', 32), 'Elm Street Bakery'),
        host,
        el('div', { class: 'row' }, icon(icons.smile), el('button', { type: 'submit' }, 'Respond')),
      ),
      el('div', { class: 'said' }, el('div', { class: 'by' }, face('Lee', 32), 'Lee'), el('p', {}, 'Did the plumber ever get his bread?')),
    ),
  );
}

main();
