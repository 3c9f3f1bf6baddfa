import { lexical } from '../editors/lexical.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, opensComposer, page, picture } from '../page.js';
import street from '../street.css?inline';
import sheet from './reddit.css?inline';
import { oldReddit } from './reddit-old.js';
import shadowSheet from './reddit-shadow.css?inline';

const { hostname, pathname } = location;
const asked = {
  title: 'Which bread survives three days in a rucksack?',
  text: 'Five huts, no shop in between. Last year I had crispbread and was sorry by noon. What do you take?',
};
const said = [
  ['omarh', '3h ago', 'Pumpernickel. It is a brick before you start and a brick when you arrive.'],
  ['ines', '2h ago', 'Bricks are heavy, though.'],
];

function main() {
  if (hostname === 'old.reddit.com') return oldReddit(asked, said);
  const root = el('shreddit-app', { 'user-logged-in': true, routename: pathname.endsWith('/submit') ? 'post_submit' : 'post_page' });
  const content = pathname.startsWith('/chat') ? chat : pathname.endsWith('/submit') ? submit : comments;
  page({
    root,
    sheet,
    title: pathname.endsWith('/submit') ? 'Create post' : asked.title,
    content: [header(), el('div', { class: 'grid' }, left(), el('main', {}, content()), community())],
  });
}

/** An element with an open shadow root, as nearly everything here is; what is a child of it shows in a slot. */
function shadowed(tag, attributes, inside, children = []) {
  const host = el(tag, attributes, children);
  host.attachShadow({ mode: 'open', delegatesFocus: true }).append(el('style', {}, street), el('style', {}, shadowSheet), ...inside);
  return host;
}

function header() {
  const search = el('input', { type: 'text', name: 'q', placeholder: 'Find anything', 'aria-label': 'Find anything' });
  field(search, { name: 'search' });
  return el(
    'reddit-header-large',
    { role: 'banner' },
    el('b', {}, 'reddit'),
    shadowed('faceplate-search-input', {}, [icon(icons.search), search]),
    el('a', { href: '/chat/room/1', 'aria-label': 'Chat' }, icon(icons.mail, 22)),
    el('a', { href: '/r/bread/submit' }, '+ Create'),
    el('button', { id: 'expand-user-drawer-button', type: 'button', 'aria-label': 'User menu' }, face('elmbakery', 32)),
    el(
      'div',
      { id: 'user-drawer-content', hidden: true },
      el(
        'ul',
        {},
        el('faceplate-tracker', { noun: 'profile' }, el('a', { href: '/user/elmbakery' }, 'View Profile', el('br'), 'u/elmbakery')),
      ),
    ),
  );
}

const left = () =>
  el(
    'nav',
    {},
    [
      ['Home', 'home'],
      ['Popular', 'share'],
      ['r/bread', 'people'],
      ['r/ultralight', 'people'],
    ].map(([text, which]) => el('a', { href: '/r/bread/comments/1/rucksack/' }, icon(icons[which]), text)),
  );

const community = () =>
  el(
    'aside',
    {},
    el('b', {}, 'r/bread'),
    el('p', {}, 'Loaves, rolls, and how they came about.'),
    el('small', {}, '1. Be kind  2. Show the crumb'),
  );

function submit() {
  const inMarkdown = pathname.startsWith('/user/');
  const media = el('div', {});
  const tab = (value, word) =>
    el('button', { type: 'button', 'data-select-value': value, 'aria-current': value === 'TEXT' ? 'page' : null, onclick: turnTo }, word);
  function turnTo({ currentTarget }) {
    for (const other of currentTarget.parentElement.children) other.removeAttribute('aria-current');
    currentTarget.setAttribute('aria-current', 'page');
    media.replaceChildren(...(currentTarget.dataset.selectValue === 'IMAGE' ? [upload()] : []));
  }
  return [
    el('h1', {}, 'Create post'),
    el('button', { id: 'post-submit-community-picker', type: 'button' }, face('bread', 24), inMarkdown ? 'u/elmbakery' : 'r/bread'),
    el(
      'r-post-composer-form',
      {},
      el('div', { class: 'tabs' }, tab('TEXT', 'Text'), tab('IMAGE', 'Images & Video'), tab('LINK', 'Link')),
      el('div', { id: 'post-composer__title' }, title()),
      media,
      composer({ name: inMarkdown ? 'markdown-post' : 'post', attributes: { name: 'optionalBody' }, label: 'Body text', inMarkdown }),
      el(
        'div',
        { class: 'row' },
        el('button', { type: 'button' }, 'Save Draft'),
        shadowed('r-post-form-submit-button', { id: 'submit-post-button' }, [el('button', { class: 'send', type: 'submit' }, 'Post')]),
      ),
    ),
  ];
}

/** What was chosen shows inside its shadow root. */
function upload() {
  const zone = el('div', { id: 'fileInputInnerWrapper' });
  const choose = () => {
    const img = el('img', { alt: '', width: '240', height: '150' });
    img.src = picture('crispbread', 480, 300).toDataURL();
    zone.replaceChildren(img, el('button', { type: 'button', 'aria-label': 'Remove media' }, icon(icons.close, 16)));
  };
  zone.append('Drag and drop or ', el('button', { id: 'device-upload-button', type: 'button', onclick: choose }, 'Upload files'));
  return shadowed('r-post-media-input', { id: 'post-composer_media' }, [zone]);
}

function title() {
  const area = el('textarea', { id: 'innerTextArea', rows: '1', placeholder: 'Title*', 'aria-label': 'Title', maxlength: '300' });
  field(area, { name: 'title' });
  const count = el('small', {}, '0/300');
  area.addEventListener('input', () => {
    count.textContent = `${area.value.length}/300`;
  });
  return shadowed('faceplate-textarea-input', { name: 'title' }, [el('div', { class: 'input' }, area), count]);
}

/** The rich editor is a child in a slot; the one for Markdown stands two shadow roots deep. */
function composer({ name, attributes, label, word, inMarkdown }) {
  const send = word ? el('button', { class: 'send', slot: 'submit-button', type: 'submit' }, word) : null;
  const given = { mode: inMarkdown ? 'markdown' : 'richText', ...attributes };
  if (inMarkdown) {
    const area = el('textarea', { name: 'body', placeholder: label, 'aria-label': label, rows: '6' });
    field(area, { name });
    const inner = shadowed('shreddit-markdown-composer', {}, [el('div', { class: 'textarea-container' }, area)]);
    return shadowed('shreddit-composer', given, [inner, el('slot', { name: 'submit-button' })], [send]);
  }
  const placeholder = el('div', { slot: 'placeholder', class: 'lexical-placeholder', 'aria-hidden': 'true' }, label);
  const host = el('div', {
    slot: 'rte',
    name: 'body',
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': label,
    style: 'user-select:text;white-space:pre-wrap;word-break:break-word',
  });
  const tools = el('div', { class: 'tools' }, 'B', el('i', {}, 'i'), icon(icons.list, 18), icon(icons.picture, 18));
  const inside = [
    el('div', { class: 'rte' }, el('slot', { name: 'placeholder' }), el('slot', { name: 'rte' })),
    tools,
    el('slot', { name: 'submit-button' }),
  ];
  const made = shadowed('shreddit-composer', given, inside, [placeholder, host, send]);
  lexical(host, { name, mode: 'rich', placeholder });
  return made;
}

function comments() {
  return [
    el(
      'shreddit-post',
      { 'post-title': asked.title, permalink: pathname, 'subreddit-name': 'bread' },
      el('div', { class: 'by' }, face('somebody', 24), el('b', {}, 'r/bread'), el('small', {}, ' · 5h ago · somebody')),
      el('h1', { slot: 'title' }, asked.title),
      el('div', { slot: 'text-body' }, el('p', {}, asked.text)),
      el(
        'div',
        { class: 'acts' },
        [
          ['128', 'heart'],
          ['41', 'reply'],
          ['Share', 'share'],
        ].map(([word, which]) => el('span', {}, icon(icons[which], 18), word)),
      ),
    ),
    host('comment', 'Join the conversation', 'Comment', opensComposer()),
    el('shreddit-comment-tree', {}, comment(said[0], 0, comment(said[1], 1))),
  ];
}

/** Closed it is one line, itself a textarea in a shadow root; a click on it makes the composer. */
function host(name, label, word, opened) {
  const made = el('comment-composer-host', {});
  const open = () =>
    made.replaceChildren(
      el('faceplate-form', {}, composer({ name, attributes: { 'event-source': 'comment_composer', name: 'content' }, label, word })),
    );
  if (opened) open();
  else {
    const line = el('textarea', { rows: '1', placeholder: label, 'aria-label': label });
    made.append(
      shadowed('faceplate-textarea-input', { 'data-testid': 'trigger-button', onclick: open }, [el('div', { class: 'input' }, line)]),
    );
  }
  return made;
}

function comment([author, when, text], depth, answers = null) {
  const row = el(
    'shreddit-comment-action-row',
    {},
    el('div', { class: 'acts' }, icon(icons.heart, 16), el('span', {}, icon(icons.reply, 16), 'Reply')),
  );
  if (depth === 0 && opensComposer()) row.append(el('shreddit-async-loader', {}, host('reply', 'Add a reply', 'Comment', true)));
  return el(
    'shreddit-comment',
    { author, depth: String(depth), thingid: `t1_${author}` },
    el('div', { class: 'by' }, face(author, 28), el('b', {}, author), el('small', {}, ` · ${when}`)),
    el('div', { slot: 'comment' }, el('p', {}, text)),
    row,
    answers,
  );
}

function chat() {
  const area = el('textarea', { rows: '1', placeholder: 'Message', 'aria-label': 'Write message' });
  field(area, { name: 'chat' });
  return el(
    'div',
    { class: 'chat' },
    el('b', {}, 'omarh'),
    el('p', {}, 'Do you sell half loaves?'),
    shadowed('rs-message-composer', {}, [el('div', { class: 'input' }, area)]),
  );
}

main();
