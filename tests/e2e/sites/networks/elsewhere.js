import { gutenberg } from '../editors/gutenberg.js';
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

/** The body of a frame without an address of its own, as TinyMCE has it. */
function frames() {
  const srcdoc = '<body id="tinymce" class="mce-content-body" contenteditable="true"><p><br></p></body>';
  const frame = el('iframe', { title: 'Rich Text Area', style: 'width:600px;height:300px', srcdoc });
  page({ root: el('main', { class: 'blog' }), sheet, title: 'A blog', content: [frame] });
}

/** WordPress' own editor: a heading, and below it the blocks. */
function blocks() {
  const title = el('h1', {
    class: 'wp-block-post-title editor-post-title__input',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Add title',
  });
  plainEditable(title, { name: 'headline' });
  const list = el('div', { class: 'is-root-container block-editor-block-list__layout' });
  page({
    root: el('main', { class: 'blog' }),
    sheet,
    title: 'A blog',
    content: [el('div', { class: 'block-editor-writing-flow' }, title, list)],
  });
  gutenberg(list, { name: 'blocks' });
}

(({ '/frames': frames, '/blocks': blocks })[location.pathname] ?? main)();
