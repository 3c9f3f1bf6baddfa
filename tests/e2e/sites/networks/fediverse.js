import { field } from '../editors/textarea.js';
import { el, face, icon, icons, page, picture } from '../page.js';
import sheet from './fediverse.css?inline';

/** What Mastodon talks with: each drawn after the sources of the software, which shows itself by what its pages hold. */
const { hostname, pathname, search } = location;
const answers = search.includes('reply');
const direct = search.includes('direct');
const asked = ['Ana', '@ana', 'Which spare part do you always carry on a bike tour and never need?'];

function main() {
  const draw = { 'misskey.example': misskey, 'pixelfed.example': pixelfed, 'phanpy.example': phanpy }[hostname];
  draw();
}

/** A field with a name for the tests. */
function text(tag, name, attributes) {
  const element = el(tag, attributes);
  field(element, { name });
  return element;
}

/** Class names as a build makes them: none lasts. */
function misskey() {
  document.head.append(
    el('meta', { name: 'application-name', content: 'Misskey' }),
    el('meta', { property: 'instance_url', content: `https://${hostname}` }),
  );
  const sign = (name) => el('i', { class: `ti ti-${name}` });
  const button = (...inside) => el('button', { type: 'button', class: '_button' }, ...inside);
  const note = ([name, handle, says]) =>
    el(
      'div',
      { class: 'xaKzB note' },
      face(name, 40),
      el('div', {}, el('header', {}, el('b', {}, name), ' ', el('small', {}, handle)), el('div', {}, el('div', {}, says))),
    );
  const form = el(
    'div',
    { class: 'xpDI4 card' },
    el(
      'header',
      { class: 'bar' },
      button('Cancel'),
      button(el('span', {}, sign(direct ? 'mail' : 'world')), direct ? 'Direct' : 'Public'),
      el(
        'button',
        { type: 'button', class: '_button main', 'data-cy-open-post-form-submit': '' },
        answers ? 'Reply' : 'Note',
        sign(answers ? 'arrow-back-up' : 'send'),
      ),
    ),
    answers ? note(asked) : null,
    text('input', 'warning', { type: 'text', placeholder: 'Comment' }),
    el(
      'div',
      {},
      text('textarea', direct ? 'message' : answers ? 'reply' : 'post', {
        'data-cy-post-form-text': '',
        placeholder: 'What’s up?',
        rows: '5',
      }),
    ),
    text('input', 'hashtags', { type: 'text', placeholder: 'Hashtags', list: 'hashtags' }),
    el('footer', { class: 'signs' }, icon(icons.picture), icon(icons.poll), icon(icons.smile)),
  );
  page({ root: el('div', { id: 'misskey_app' }), sheet, title: 'Misskey', content: [form, note(asked)] });
}

function pixelfed() {
  document.head.append(
    el('meta', { name: 'medium', content: 'image' }),
    el('link', { rel: 'apple-touch-icon', type: 'image/png', href: '/img/favicon.png?v=2' }),
  );
  const content = { '/i/web': feed, '/i/web/compose': compose, '/account/direct': message }[pathname];
  const find = text('input', 'search', { type: 'text', 'aria-label': 'Search', placeholder: 'Search', class: 'autocomplete-input' });
  page({ root: el('main', { id: 'content' }), sheet, title: 'Pixelfed', content: [el('nav', { class: 'bar' }, find), content()] });

  function feed() {
    const says = (words) => el('div', { class: 'read-more-component' }, el('div', {}, words));
    const answer = (name) =>
      el(
        'div',
        { class: 'reply-form child-reply-form' },
        face('elmbakery', 40),
        text('textarea', name, { class: 'form-control', placeholder: 'Write a comment....', rows: '2' }),
      );
    return el(
      'div',
      { class: 'timeline-status-component card' },
      el('b', {}, 'rosalind'),
      picture('fog over the weir', 480, 280),
      says('Fog over the weir at seven. You could hear the heron before you saw it.'),
      el(
        'div',
        { class: 'post-comment-drawer' },
        el(
          'div',
          { class: 'post-comment-drawer-feed' },
          el(
            'div',
            { class: 'media media-status' },
            face('omarh', 40),
            el(
              'div',
              { class: 'media-body' },
              el(
                'div',
                { class: 'media-body-comment' },
                el('p', { class: 'media-body-comment-username' }, 'omarh'),
                says('Which side of the bridge is that?'),
              ),
              answer('reply'),
            ),
          ),
        ),
        answer('comment'),
      ),
    );
  }

  function compose() {
    return el(
      'div',
      { class: 'compose-modal-component card' },
      el('div', { class: 'bar' }, el('b', {}, 'New post'), el('a', { href: '#', class: 'main' }, 'Post')),
      picture('a tray of rye', 480, 240),
      text('textarea', 'post', { class: 'form-control border-0 rounded-0 no-focus', rows: '3', placeholder: 'Write a caption...' }),
      text('textarea', 'warning', {
        class: 'form-control mt-3',
        placeholder: 'Add an optional content warning or spoiler text',
        maxlength: '140',
      }),
    );
  }

  function message() {
    return el(
      'div',
      { class: 'card' },
      el('b', {}, 'omarh'),
      text('textarea', 'message', { class: 'form-control border-0 no-focus', name: 'comment', placeholder: 'Reply ...' }),
    );
  }
}

function phanpy() {
  const kind = direct ? 'message' : answers ? 'reply' : 'post';
  const left = el('span', { class: 'counter' }, '500');
  const area = text('textarea', kind, { class: 'compose-field', name: 'status', rows: '6', placeholder: 'What are you doing?' });
  area.addEventListener('input', () => {
    left.textContent = String(500 - [...area.value].length);
  });
  const [name, handle, says] = asked;
  const attached = el('div', { class: 'media-attachments' });
  const attach = () =>
    attached.append(
      el(
        'div',
        { class: 'media-attachment' },
        el('div', { class: 'media-preview' }, picture('a tray of rye', 160, 100)),
        el('textarea', { placeholder: 'Image description', rows: '2' }),
      ),
    );
  const box = el(
    'div',
    { id: 'compose-container', class: 'card' },
    answers
      ? el(
          'details',
          { class: 'status-preview', open: true },
          el('summary', { class: 'status-preview-legend reply-to' }, `Replying to ${handle}’s post`),
          el(
            'div',
            { class: 'status note' },
            face(name, 40),
            el('div', { class: 'content-container' }, el('b', {}, name), el('div', { class: 'content' }, says)),
          ),
        )
      : null,
    el(
      'form',
      { class: `form-visibility-${direct ? 'direct' : 'public'}`, onsubmit: (event) => event.preventDefault() },
      text('input', 'warning', { type: 'text', name: 'spoilerText', class: 'spoiler-text-field', placeholder: 'Content warning' }),
      area,
      attached,
      el(
        'div',
        { class: 'toolbar compose-footer bar' },
        el('button', { type: 'button', 'aria-label': 'Add images', onclick: attach }, icon(icons.picture)),
        el(
          'label',
          { class: 'toolbar-button', title: direct ? 'Private mention' : 'Public' },
          icon(icons[direct ? 'mail' : 'globe']),
          el('select', { name: 'visibility', 'aria-label': 'Visibility' }, el('option', {}, direct ? 'Private mention' : 'Public')),
        ),
        el('span', { class: 'char-counter' }, left),
        el('button', { type: 'submit', class: 'main' }, answers ? 'Reply' : 'Post'),
      ),
    ),
  );
  page({ root: el('div', { id: 'app' }), sheet, title: 'Phanpy', content: box });
  document.body.append(el('div', { id: 'modal-container' }));
}

main();
