import { lexical } from '../editors/lexical.js';
import { plainEditable } from '../editors/plain.js';
import { quill } from '../editors/quill.js';
import { field, growing, reactTextarea } from '../editors/textarea.js';
import { tiptap } from '../editors/tiptap.js';
import { el, face, icon, icons, opensComposer, page } from '../page.js';
import street from '../street.css?inline';
import sheet from './linkedin.css?inline';
import shadowSheet from './linkedin-shadow.css?inline';

const { pathname } = location;
const posts = [
  [
    'Petra Novak',
    'Runs a repair café',
    'We stopped fixing toasters for people and started fixing them with people. Half as many toasters per evening, twice as many people who come back. What would you rather fix yourself if somebody sat next to you?',
  ],
  [
    'Ilya Brandt',
    'Logistics, mostly bread',
    'Our first delivery bike has done 10,000 km. The brakes were replaced four times, the bell never.',
  ],
];

function main() {
  const root = el('div', { id: 'workspace' });
  const content =
    { '/article/new/': article, '/messaging/': messaging, '/in/me/': profile, '/posts/1': onePost, '/shadow-bench': () => [] }[pathname] ??
    feed;
  page({
    root,
    sheet,
    title: 'LinkedIn',
    content: [
      nav(),
      el(
        'div',
        { class: 'scaffold' },
        left(),
        el('main', {}, content()),
        el(
          'div',
          { class: 'card-li' },
          el('b', {}, 'News'),
          el('p', {}, 'Bakers start later, and it helps'),
          el('p', {}, 'The return of the delivery bike'),
        ),
      ),
    ],
  });
  if (pathname === '/feed/' && opensComposer()) openNew();
  if (pathname === '/company/bakery/admin/' && opensComposer()) openClassic();
  if (pathname === '/shadow-bench') bench();
}

function nav() {
  const search = el('input', { type: 'text', placeholder: 'Search', role: 'combobox', 'aria-label': 'Search' });
  field(search, { name: 'search' });
  const links = [
    ['Home', 'home', '/feed/'],
    ['Jobs', 'work', '/feed/'],
    ['Messaging', 'mail', '/messaging/'],
    ['Me', 'person', '/in/me/'],
  ];
  return el(
    'header',
    { class: 'global-nav' },
    el('b', {}, 'in'),
    el('div', { class: 'search-global-typeahead' }, search),
    el(
      'nav',
      {},
      links.map(([text, which, href]) => el('a', { href }, icon(icons[which], 22), text)),
    ),
  );
}

const left = () =>
  el('div', { class: 'card-li' }, face('Ann Baker', 64), el('h3', {}, 'Ann Baker'), el('small', {}, 'Bakes at Elm Street Bakery'));

function feed() {
  const company = pathname.startsWith('/company/');
  return [
    el(
      'div',
      { class: 'card-li start' },
      face(company ? 'Elm Street Bakery' : 'Ann Baker', 48),
      el('button', { type: 'button', onclick: company ? openClassic : openNew }, 'Start a post'),
    ),
    posts.map((post) => update(post)),
  ];
}

function update([name, line, text], after = []) {
  return el(
    'div',
    { class: 'card-li feed-shared-update-v2', 'data-urn': 'urn:li:activity:1', role: 'listitem' },
    el(
      'div',
      { class: 'head' },
      face(name, 48),
      el('span', {}, el('b', { class: 'update-components-actor__title' }, name), el('br'), el('small', {}, line)),
    ),
    el('div', { class: 'update-components-text' }, el('span', { class: 'break-words', dir: 'ltr' }, text)),
    el(
      'div',
      { class: 'acts' },
      [
        ['Like', 'heart'],
        ['Comment', 'reply'],
        ['Repost', 'again'],
        ['Send', 'share'],
      ].map(([word, which]) => el('span', {}, icon(icons[which]), word)),
    ),
    after,
  );
}

/** The new box: a native modal dialog, so it stands in the top layer and everything else is inert. */
function openNew() {
  const place = el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const dialog = el(
    'dialog',
    { 'data-testid': 'dialog', 'aria-labelledby': 'dialog-header' },
    el(
      'div',
      { class: 'sdui', 'data-sdui-screen': 'com.linkedin.sdui.sharing.ShareCompose' },
      el(
        'div',
        {},
        face('Ann Baker', 48),
        el('span', { id: 'dialog-header' }, el('b', {}, 'Ann Baker'), el('br'), 'Post to Anyone'),
        el('button', { class: 'shut', type: 'button', 'aria-label': 'Dismiss', onclick: () => dialog.close() }, icon(icons.close)),
      ),
      place,
      el('div', { id: 'ShareBoxpreviewCard' }),
      el(
        'div',
        { class: 'foot' },
        el('button', { type: 'button', 'aria-label': 'Add media' }, icon(icons.picture)),
        el('button', { type: 'button' }, 'Post'),
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.getElementById('workspace').append(dialog);
  tiptap(place, {
    name: 'post',
    placeholder: 'What do you want to talk about?',
    attributes: { componentkey: 'ShareBox_textEditor', 'aria-label': 'Text editor for creating content', 'aria-multiline': 'true' },
  });
  dialog.showModal();
}

/** The classic box, still used for company pages: Quill 1 inside the open shadow root of the interop outlet. */
function openClassic() {
  const place = el('div', {});
  const outlet = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const shadow = outlet.attachShadow({ mode: 'open' });
  const modal = el(
    'div',
    { class: 'share-box-v2__modal', role: 'dialog', 'aria-labelledby': 'share-to-linkedin-modal__header' },
    el('h2', { id: 'share-to-linkedin-modal__header' }, 'Create a post modal'),
    el('button', { class: 'shut', type: 'button', 'aria-label': 'Dismiss', onclick: () => outlet.remove() }, '×'),
    el(
      'button',
      { class: 'share-unified-settings-entry-button', type: 'button' },
      face('Elm Street Bakery', 48),
      el('span', {}, el('b', {}, 'Elm Street Bakery'), el('br'), 'Post to Anyone'),
    ),
    el(
      'div',
      { class: 'share-creation-state' },
      el('div', { class: 'share-creation-state__text-editor' }, place),
      el('div', { class: 'share-creation-state__preview-container' }),
    ),
    el('button', { class: 'share-actions__primary-action artdeco-button', type: 'button' }, 'Post'),
  );
  shadow.append(el('style', {}, street), el('style', {}, shadowSheet), modal);
  document.body.append(outlet, el('div', { role: 'dialog', hidden: true }, 'This is a modal window.'));
  quill(place, {
    name: 'post',
    placeholder: 'What do you want to talk about?',
    attributes: { ...classic('Text editor for creating content'), 'data-test-ql-editor-contenteditable': 'true' },
  });
}

const classic = (label) => ({ role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', 'data-gramm': 'false' });

function onePost() {
  const fresh = el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  tiptap(fresh, { name: 'comment', placeholder: 'Add a comment…', attributes: { 'aria-label': 'Text editor for creating comment' } });
  const answer = el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  tiptap(answer, { name: 'answer', placeholder: 'Add a reply…', attributes: { 'aria-label': 'Text editor for creating comment' } });
  const old = el('div', {});
  quill(old, { name: 'classic-comment', placeholder: 'Add a comment…', attributes: classic('Text editor for creating comment') });
  return [
    update(posts[0], [
      el(
        'div',
        { componentkey: 'commentBox-abc' },
        fresh,
        el('div', { componentkey: 'x-commentButtonSection' }, el('button', { type: 'button' }, 'Comment')),
      ),
      ...['Ours did that too, until it was put on the fridge.', 'Who wipes it, though?'].map((text, at) =>
        el(
          'div',
          { componentkey: `replaceableComment_urn:li:comment:(urn:li:activity:1,${at})` },
          el('b', {}, 'June Park'),
          el('p', { 'data-testid': 'expandable-text-box' }, text),
        ),
      ),
      el('div', {}, el('div', { componentkey: 'commentBox-def' }, answer)),
    ]),
    update(posts[1], [
      el(
        'div',
        { class: 'comments-comment-box' },
        el(
          'form',
          { class: 'comments-comment-box__form' },
          el('div', { class: 'comments-comment-texteditor' }, old),
          el('button', { type: 'button', class: 'comments-comment-box__submit-button--cr' }, 'Comment'),
        ),
      ),
    ]),
  ];
}

/** Headings, lists, quoted and set-off passages are to be had in an article only. */
function article() {
  const title = el('textarea', {
    id: 'article-editor-headline__textarea',
    class: 'article-editor-headline__textarea',
    placeholder: 'Title',
    rows: '1',
  });
  field(title, { name: 'headline' });
  growing(title);
  const place = el('div', { class: 'article-editor-content' });
  tiptap(place, {
    name: 'article',
    placeholder: 'Write here. You can also include @mentions.',
    attributes: { 'aria-label': 'Article editor content' },
    rich: true,
  });
  return el('div', { class: 'card-li article' }, title, place);
}

function messaging() {
  const old = el(
    'div',
    { class: 'msg-form__contenteditable t-14', contenteditable: 'true', role: 'textbox', 'aria-label': 'Write a message…' },
    el('p', {}, el('br')),
  );
  plainEditable(old, { name: 'message' });
  const fresh = el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  tiptap(fresh, { name: 'new-message', placeholder: 'Write a message…', attributes: { 'aria-label': 'Write a message' } });
  return el(
    'div',
    { class: 'card-li' },
    el('b', {}, 'Petra Novak'),
    el('p', {}, 'Is the mixer still for sale?'),
    el('form', { class: 'msg-form' }, old, fresh),
  );
}

function profile() {
  const place = el('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  tiptap(place, { name: 'about', placeholder: '', attributes: { 'aria-label': 'About' } });
  return el('div', { class: 'profile-dialog', role: 'dialog' }, el('h3', {}, 'Edit about'), place);
}

/** Not a page of LinkedIn: every kind of editor inside one open shadow root, for the tests of reading and writing there. */
function bench() {
  const outlet = el('div', {});
  const shadow = outlet.attachShadow({ mode: 'open' });
  const box = el('div', { class: 'bench' });
  shadow.append(el('style', {}, street), el('style', {}, shadowSheet), box);
  document.body.append(outlet);
  const add = (element) => box.appendChild(element);
  plainEditable(add(el('div', { contenteditable: 'true', role: 'textbox', style: 'white-space:pre-wrap' })), { name: 'shadow-plain' });
  field(add(el('textarea', {})), { name: 'shadow-textarea' });
  reactTextarea(add(el('div', {})), { name: 'shadow-react' });
  quill(add(el('div', {})), { name: 'shadow-quill', placeholder: '' });
  tiptap(add(el('div', {})), { name: 'shadow-tiptap', placeholder: '' });
  lexical(add(el('div', { contenteditable: 'true', style: 'white-space:pre-wrap' })), { name: 'shadow-lexical' });
  plainEditable(document.body.appendChild(el('div', { contenteditable: 'true', role: 'textbox', style: 'white-space:pre-wrap' })), {
    name: 'light-plain',
  });
}

main();
