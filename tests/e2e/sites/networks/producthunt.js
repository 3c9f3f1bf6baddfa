import { field, reactTextarea } from '../editors/textarea.js';
import { tiptap } from '../editors/tiptap.js';
import { el, face, icon, icons, page } from '../page.js';
import sheet from './producthunt.css?inline';

const { pathname } = location;

function main() {
  const content = { '/posts/new': launch, '/p/general/new': newThread }[pathname] ?? product;
  page({ root: el('div', { id: '__next' }), sheet, title: 'Product Hunt', content: [header(), el('main', {}, content())] });
}

function header() {
  const search = el('input', { type: 'text', name: 'q', placeholder: 'Search ( ctrl + k )', 'data-test': 'header-search-input' });
  field(search, { name: 'search' });
  return el(
    'header',
    {},
    el('b', { class: 'word' }, 'Product Hunt'),
    search,
    el('nav', {}, el('a', { href: '/products/proof' }, 'Launches'), el('a', { href: '/p/general/new' }, 'Forums')),
    el('a', { class: 'submit', href: '/posts/new' }, 'Submit'),
    el('a', { href: '/@annbaker', 'data-test': 'user-menu' }, face('Ann Baker', 36)),
  );
}

function editor(name, placeholder) {
  const place = el('div', { class: 'rich' });
  tiptap(place, { name, placeholder, handles: true });
  return place;
}

function commentForm(name, placeholder, word) {
  return el(
    'form',
    { 'data-test': 'comment-form' },
    face('Ann Baker', 36),
    el(
      'div',
      { class: 'box' },
      editor(name, placeholder),
      el(
        'div',
        { class: 'row' },
        icon(icons.picture, 18),
        el('button', { type: 'submit', 'data-test': 'form-submit-button', onclick: (event) => event.preventDefault() }, word),
      ),
    ),
  );
}

function product() {
  return [
    el(
      'div',
      { class: 'product' },
      el('span', { class: 'logo', 'aria-hidden': 'true' }),
      el('div', {}, el('h1', {}, 'Proof'), el('div', { class: 'tagline' }, 'A timer for sourdough that listens to the dough')),
      el('button', { type: 'button', class: 'vote', 'data-test': 'vote-button' }, '▲ 214'),
    ),
    el(
      'p',
      {},
      'Proof hangs a small microphone over the bowl and tells you when the bubbles slow down. No account, no subscription. We built it because our own loaves kept collapsing at four in the morning.',
    ),
    el('h2', {}, 'Comments'),
    commentForm('comment', 'What do you think?', 'Comment'),
    el(
      'div',
      { 'data-test': 'thread-1', class: 'thread' },
      el(
        'div',
        { 'data-test': 'comment-1', class: 'comment' },
        face('Omar Haddad', 36),
        el(
          'div',
          {},
          el('b', {}, 'Omar Haddad'),
          el('div', { class: 'prose' }, el('p', {}, 'Does it work in a noisy kitchen? Our mixer runs until midnight.')),
        ),
      ),
      commentForm('reply', 'Reply to Omar', 'Reply'),
    ),
  ];
}

function labelled(text, control, hint) {
  return el('label', {}, el('span', {}, text), control, el('small', {}, hint));
}

function launch() {
  const name = el('input', { type: 'text', name: 'name', value: 'Proof', maxlength: '40' });
  const tagline = el('input', { type: 'text', name: 'tagline', placeholder: 'Concise and descriptive tagline for the product' });
  const description = el('span', { class: 'rich' });
  field(name, { name: 'name' });
  field(tagline, { name: 'tagline' });
  reactTextarea(description, {
    name: 'description',
    attributes: { name: 'description', rows: 4, placeholder: 'Short description of the product' },
  });
  return el(
    'form',
    { class: 'launch' },
    el('h1', {}, 'Tell us more about this product'),
    labelled('Name of the product', name, 'Simply the name'),
    labelled('Tagline', tagline, '0/60'),
    labelled('Description', description, '0/500'),
    el('h2', {}, 'Write the first comment'),
    editor('first-comment', 'Explain how you discovered this product, what is different about it …'),
    el('div', { class: 'row' }, el('button', { type: 'submit', onclick: (event) => event.preventDefault() }, 'Next step: Images')),
  );
}

function newThread() {
  const title = el('input', { type: 'text', name: 'title', placeholder: 'Title' });
  field(title, { name: 'title' });
  return el(
    'form',
    { class: 'launch' },
    el('h1', {}, 'Start a new thread'),
    title,
    editor('thread', 'Add more details'),
    el(
      'div',
      { class: 'row' },
      el('button', { type: 'submit', 'data-test': 'form-submit-button', onclick: (event) => event.preventDefault() }, 'Post'),
    ),
  );
}

main();
