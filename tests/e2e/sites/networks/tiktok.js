import { draft } from '../editors/draft.js';
import { field } from '../editors/textarea.js';
import { el, face, icon, icons, page } from '../page.js';
import sheet from './tiktok.css?inline';

const { pathname } = location;
const comments = [
  ['june.park', '2d', 'Which flour is that? Mine never gets so tall, and I have tried four.'],
  ['omar.h', '1d', 'The cat waiting by the oven is all of us.'],
];

/** React needs its place in the document before it draws. */
const waiting = [];

function main() {
  const studio = pathname.startsWith('/tiktokstudio');
  const content = studio ? upload() : pathname === '/messages' ? messages() : film();
  page({
    root: el('div', { id: studio ? 'root' : 'app' }),
    sheet,
    title: 'TikTok',
    content: [top(studio), el('div', { class: 'body' }, nav(studio), content)],
  });
  for (const mount of waiting) mount();
}

function editor(name, placeholder) {
  const place = el('div', {});
  waiting.push(() => draft(place, { name, label: placeholder, placeholder }));
  return place;
}

function top(studio) {
  const search = el('input', { type: 'text', name: 'q', placeholder: 'Search', 'data-e2e': 'search-user-input', autocomplete: 'off' });
  field(search, { name: 'search' });
  return el(
    'header',
    { class: 'top' },
    el('b', {}, studio ? 'TikTok Studio' : 'TikTok'),
    studio ? null : el('form', { action: '/search', role: 'search' }, search),
    el('a', { href: '/@elmbakery', 'data-e2e': 'profile-icon', 'aria-label': 'Profile' }, face('Elm Street Bakery', 32)),
  );
}

function nav(studio) {
  const entries = studio
    ? [
        ['Home', 'home', '/@annbaker/video/1'],
        ['Posts', 'list', '/tiktokstudio/upload'],
        ['Comments', 'reply', '/@annbaker/video/1'],
      ]
    : [
        ['For You', 'home', '/@annbaker/video/1'],
        ['Following', 'people', '/@annbaker/video/1'],
        ['Upload', 'share', '/tiktokstudio/upload'],
        ['Messages', 'mail', '/messages'],
      ];
  return el(
    'nav',
    {},
    entries.map(([text, which, href]) => el('a', { href }, icon(icons[which], 22), text)),
    studio ? null : el('a', { href: '/@elmbakery', 'data-e2e': 'nav-profile' }, icon(icons.person, 22), 'Profile'),
  );
}

const picture = (label) => el('div', { class: 'film', role: 'img', 'aria-label': label }, icon('M9 6v12l9-6z', 40));

function upload() {
  return el(
    'main',
    { class: 'upload' },
    el(
      'section',
      {},
      el(
        'div',
        { class: 'label', 'data-e2e': 'upload_status_container' },
        el('div', { class: 'info-status success' }, 'rye.mp4 · Uploaded (6.2MB)'),
      ),
      el('h2', {}, 'Details'),
      el('div', { class: 'label' }, 'Description'),
      el(
        'div',
        { class: 'caption-wrap', 'data-e2e': 'caption_container' },
        el('div', { class: 'caption-editor' }, editor('caption', 'Share more about your video here...')),
        el(
          'div',
          { class: 'caption-tools' },
          el('button', { type: 'button' }, '# Hashtags'),
          el('button', { type: 'button' }, '@ Mention'),
          el('span', {}, '0/4000'),
        ),
      ),
      el('div', { class: 'label' }, 'Who can watch this video'),
      el('div', { class: 'choice' }, 'Everyone'),
      el(
        'div',
        { class: 'send' },
        el('button', { type: 'button', 'data-e2e': 'post_video_button' }, 'Post'),
        el('button', { type: 'button', 'data-e2e': 'save_draft_button' }, 'Save draft'),
      ),
    ),
    el('aside', {}, picture('A loaf rises in an oven')),
  );
}

function film() {
  return el(
    'main',
    { class: 'watch' },
    picture('Hands fold a dough'),
    el(
      'section',
      { class: 'talk' },
      el('div', { class: 'by' }, face('Ann Baker'), el('span', { 'data-e2e': 'browse-username' }, 'annbaker')),
      el(
        'h1',
        { 'data-e2e': 'browse-video-desc' },
        el('span', {}, 'Day three of trying to get the rye as tall as my grandmother did. What am I doing wrong with the folding?'),
      ),
      el('div', { class: 'tabs' }, 'Comments'),
      el('div', { class: 'list' }, comments.map(comment)),
      box('comment', 'Add comment...'),
    ),
  );
}

/** The box under one comment answers it, the one below all of them the film. */
function comment([who, when, text], at) {
  return el(
    'div',
    { class: 'css-1gstnae-DivCommentItemContainer' },
    face(who, 36),
    el(
      'div',
      { class: 'css-1k8xzzl-DivCommentContentContainer' },
      el('a', { href: `/@${who}`, 'data-e2e': 'comment-username-1' }, who),
      el('p', { 'data-e2e': 'comment-level-1' }, el('span', {}, text)),
      el('small', {}, when, el('span', { role: 'button', 'data-e2e': 'comment-reply-1' }, 'Reply')),
      at === 0 ? box('reply', 'Add a reply...') : null,
    ),
  );
}

function box(name, placeholder) {
  return el(
    'div',
    { class: 'css-DivCommentContainer' },
    el('div', { class: 'field', 'data-e2e': 'comment-input' }, el('div', { 'data-e2e': 'comment-text' }, editor(name, placeholder))),
    el('div', { role: 'button', tabindex: '0', class: 'post', 'data-e2e': 'comment-post' }, 'Post'),
  );
}

function messages() {
  return el(
    'main',
    { class: 'chat' },
    el('div', { class: 'by' }, face('June Park'), 'june.park'),
    el('p', {}, 'Do you sell the starter too?'),
    el('div', { class: 'field', 'data-e2e': 'message-input-area' }, editor('message', 'Send a message...')),
  );
}

main();
