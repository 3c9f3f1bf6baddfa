import { plainEditable } from '../editors/plain.js';
import { field } from '../editors/textarea.js';
import { el, page } from '../page.js';
import sheet from './elsewhere.css?inline';

/** No network at all: somebody's own blog, with the fields that such pages have. */
function main() {
  const search = el('input', { type: 'search', 'aria-label': 'Search this blog', placeholder: 'Search' });
  field(search, { name: 'search' });
  const title = el('input', { type: 'text', name: 'post-title', 'aria-label': 'Title', placeholder: 'Title' });
  field(title, { name: 'title' });
  const post = el(
    'div',
    { contenteditable: 'true', role: 'textbox', 'aria-label': 'Text', 'aria-multiline': 'true', class: 'text' },
    el('div', {}, el('br')),
  );
  plainEditable(post, { name: 'post' });
  const note = el('textarea', { 'aria-label': 'Excerpt', rows: '3' });
  field(note, { name: 'note' });
  const name = el('input', { type: 'text', name: 'user', 'aria-label': 'Name' });
  field(name, { name: 'name' });
  page({
    root: el('main', { class: 'blog' }),
    sheet,
    title: 'A blog',
    content: [
      el('header', {}, el('b', {}, 'Notes from Elm Street'), el('form', { role: 'search' }, search)),
      el(
        'form',
        { onsubmit: (event) => event.preventDefault() },
        title,
        post,
        el('label', {}, 'Excerpt', note),
        el('button', { type: 'submit' }, 'Publish'),
      ),
      el('form', { class: 'door' }, el('label', {}, 'Name', name), el('label', {}, 'Password', el('input', { type: 'password' }))),
    ],
  });
}

main();
