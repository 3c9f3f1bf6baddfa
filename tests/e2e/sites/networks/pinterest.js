import { draft } from '../editors/draft.js';
import { field, growing } from '../editors/textarea.js';
import { el, face, icon, icons, page, picture } from '../page.js';
import sheet from './pinterest.css?inline';

const { pathname, search } = location;
const me = 'elmbakery';
const pins = [
  ['A shelf for cups out of one old door', 300],
  ['Linen bread bag, one seam', 240],
  ['Rye with caraway, overnight', 340],
  ['Balcony of tomatoes in tins', 260],
  ['A scarf from what was left', 320],
];

/** React needs its place in the document before it draws. */
const waiting = [];

function main() {
  const root = el('div', { id: '__PWS_ROOT__' });
  const content = { '/pin-creation-tool/': builder, '/pin-builder/': olderBuilder, '/pin/1/': onePin, '/messages/': () => talk() }[
    pathname
  ];
  page({ root, sheet, title: 'Pinterest', content: [top(), el('main', {}, content())] });
  for (const mount of waiting) mount();
}

function top() {
  const box = el('input', { type: 'text', name: 'searchBoxInput', placeholder: 'Search', 'aria-label': 'Search', role: 'combobox' });
  field(box, { name: 'search' });
  return el(
    'div',
    { class: 'top', 'data-test-id': 'header' },
    el('a', { href: '/pin/1/', class: 'word' }, 'Pinterest'),
    el('a', { href: '/pin-creation-tool/' }, 'Create'),
    el('div', { class: 'find' }, icon(icons.search, 18), box),
    el('a', { href: '/messages/', 'aria-label': 'Messages' }, icon(icons.mail, 24)),
    el('div', { 'data-test-id': 'header-profile' }, el('a', { href: `/${me}/`, 'aria-label': 'Your profile' }, face(me, 28))),
  );
}

/** A picture, as an image that the network would fetch. */
function image(name, width, height) {
  const img = el('img', { alt: name, width, height });
  img.src = picture(name, width * 2, height * 2).toDataURL();
  return img;
}

/** One editor for descriptions and comments, in a box of one name. */
function editor(name, label, lid) {
  const place = el('div', {});
  waiting.push(() => draft(place, { name, label, placeholder: label, lid }));
  return el('div', { id: 'dweb-comment-editor-container' }, place);
}

/** The description lies under a lid that takes the first press, and can only be read until then. */
function builder() {
  const title = el('input', { type: 'text', id: 'storyboard-selector-title', placeholder: 'Tell everyone what your Pin is about' });
  const link = el('input', { type: 'text', id: 'WebsiteField', placeholder: 'Add a link' });
  const topics = el('input', { type: 'text', id: 'combobox-storyboard-interest-tags', role: 'combobox', placeholder: 'Search for a tag' });
  field(title, { name: 'title' });
  field(link, { name: 'link' });
  field(topics, { name: 'topics' });
  const lid = el('div', { role: 'button', tabindex: '0', 'aria-disabled': 'false', class: 'lid' });
  return [
    el(
      'div',
      { class: 'bar' },
      el('h1', {}, 'Create Pin'),
      el('div', { 'data-test-id': 'storyboard-creation-nav-done' }, el('button', { type: 'button', class: 'send' }, 'Publish')),
    ),
    el(
      'div',
      { class: 'builder' },
      el(
        'div',
        { class: 'rail' },
        el('input', { type: 'file', id: 'storyboard-upload-input', 'data-test-id': 'storyboard-upload-input', hidden: true }),
        el('div', { 'data-test-id': 'storyboard-thumbnail' }, image('a tray of bread, one of them burnt', 320, 480)),
      ),
      el(
        'div',
        { class: 'form' },
        row('Title', title),
        row(
          'Description',
          el(
            'div',
            { 'data-test-id': 'storyboard-description-field-container', class: 'big' },
            lid,
            editor('description', 'Add a detailed description', lid),
          ),
        ),
        row('Link', link),
        row('Board', el('button', { type: 'button', 'data-test-id': 'board-dropdown-select-button' }, 'Bread', icon(icons.down, 18))),
        row('Tagged topics', topics),
      ),
    ),
  ];
}

/** Its ids end in a number of their own, and its title grows with what one writes. */
function olderBuilder() {
  const title = el('textarea', { id: 'pin-draft-title-f681c11c-b071-41d6-a691-85d7cac587c9', rows: '1', placeholder: 'Add your title' });
  field(title, { name: 'title' });
  growing(title);
  const alt = el(
    'div',
    { 'data-test-id': 'pin-draft-alt-text-button' },
    el('button', { type: 'button', onclick: describe }, 'Add alt text'),
  );
  function describe() {
    const area = el('textarea', { id: 'pin-draft-alttext-f681c11c', rows: '2', placeholder: 'Explain what people can see in the Pin' });
    field(area, { name: 'alt' });
    alt.replaceWith(area);
    area.focus();
  }
  return [
    el(
      'div',
      { class: 'older' },
      el(
        'div',
        { class: 'bar' },
        el('button', { type: 'button', 'data-test-id': 'board-dropdown-select-button' }, 'Bread', icon(icons.down, 18)),
        el('button', { type: 'button', class: 'send', 'data-test-id': 'board-dropdown-save-button' }, 'Save'),
      ),
      image('a tray of bread, one of them burnt', 320, 420),
      el(
        'div',
        {},
        title,
        el('div', { class: 'by' }, face(me, 48), el('b', {}, me)),
        editor('description', 'Tell everyone what your Pin is about'),
        alt,
      ),
    ),
  ];
}

const row = (label, ...content) => el('div', { class: 'row' }, el('span', {}, label), ...content);

function onePin() {
  return [
    el(
      'div',
      { class: 'pin', 'data-test-id': 'closeup-body-landscape' },
      image('A bread oven in the yard', 400, 520),
      el(
        'div',
        {},
        el('h1', {}, 'A bread oven in the yard'),
        el(
          'div',
          { 'data-test-id': 'truncated-description' },
          'Two weekends, forty bricks and a neighbour with a spirit level. It holds its heat until the next morning.',
        ),
        el('div', { class: 'by' }, face('rosalind', 36), el('b', {}, 'rosalind')),
        el('h2', {}, '2 comments'),
        said('omarh', 'How long until it is hot enough for flat bread?'),
        said('junepark', 'Ours smoked for a week. The door was too high.'),
        el(
          'div',
          { class: 'say' },
          face(me, 32),
          editor('comment', 'Add a comment'),
          el('button', { type: 'button', 'aria-label': 'Post' }, icon(icons.share)),
        ),
      ),
    ),
    el(
      'div',
      { class: 'wall' },
      pins.map(([name, height]) => el('div', { 'data-test-id': 'pin' }, image(name, 200, height), el('b', {}, name))),
    ),
    ...(search.includes('messages') ? [talk()] : []),
  ];
}

const said = (name, text) =>
  el('div', { class: 'said', 'data-test-id': 'commentThread-comment' }, face(name, 32), el('p', {}, el('b', {}, name), ' ', text));

function talk() {
  const box = el('textarea', { placeholder: 'Send a message', 'aria-label': 'Send a message', rows: '1' });
  field(box, { name: 'message' });
  return el('div', { class: 'talk' }, el('b', {}, 'rosalind'), el('p', {}, 'Forty bricks, or forty-two?'), box);
}

main();
