import { field, reactTextarea } from '../editors/textarea.js';
import { el, face, icon, icons, page, picture } from '../page.js';
import sheet from './mastodon.css?inline';

const posts = [
  ['Ana', 'a', 'Which spare part do you always carry on a bike tour and never need? Mine is a spoke key, eleven years.'],
  ['Kiosk Radio', 'kiosk@hachyderm.io', 'Tonight at 21:00: two hours of songs recorded in kitchens. #radio'],
  ['Ines', 'ines@mas.to', 'The cat has learned the sound of the oven timer and now arrives first.'],
];
const replying = location.pathname === '/@a/1';
/** `?direct`: for nobody but those who are named. */
const isDirect = new URLSearchParams(location.search).has('direct');

function main() {
  const root = el('div', { id: 'mastodon', 'data-props': '{"locale":"en"}' });
  page({ root, sheet, title: 'Mastodon', content: el('div', { class: 'columns' }, compose(), column(), links()) });
}

function compose() {
  const search = el('input', {
    class: 'search__input',
    type: 'text',
    placeholder: 'Search or paste URL',
    'aria-label': 'Search or paste URL',
  });
  field(search, { name: 'search' });
  const place = el('div', { class: 'autosuggest-textarea' });
  const counter = el('span', { class: 'character-counter' }, '500');
  const warning = el('input', {
    id: 'cw-spoiler-input',
    class: 'spoiler-input__input',
    placeholder: 'Content warning (optional)',
    type: 'text',
  });
  field(warning, { name: 'warning' });
  reactTextarea(place, {
    name: isDirect ? 'message' : replying ? 'reply' : 'post',
    attributes: {
      className: 'autosuggest-textarea__textarea',
      placeholder: 'What’s on your mind?',
      'aria-label': 'What’s on your mind?',
      'aria-autocomplete': 'list',
      dir: 'auto',
    },
    changed: (value) => {
      counter.textContent = String(500 - [...value].length);
    },
  });
  return el(
    'div',
    { class: 'compose-panel' },
    el('div', { class: 'search' }, search),
    el(
      'div',
      { class: 'navigation-bar' },
      face('Elm Street Bakery', 46),
      el(
        'span',
        {},
        el('strong', { class: 'display-name__html' }, 'Elm Street Bakery'),
        el('br'),
        el('span', { class: 'display-name__account' }, '@elmbakery'),
      ),
    ),
    el(
      'form',
      { class: 'compose-form', onsubmit: (event) => event.preventDefault() },
      replying
        ? el(
            'div',
            { class: 'reply-indicator' },
            face('Ana', 46),
            el(
              'div',
              { class: 'reply-indicator__main' },
              el('a', { class: 'reply-indicator__display-name', href: '/@a' }, 'Ana'),
              el('div', { class: 'reply-indicator__content translate' }, el('p', {}, posts[0][2])),
            ),
          )
        : null,
      el(
        'div',
        { class: 'compose-form__highlightable' },
        el('div', { class: 'spoiler-input' }, warning),
        place,
        el('div', { class: 'compose-form__uploads' }),
        el(
          'div',
          { class: 'compose-form__dropdowns' },
          el(
            'button',
            { class: 'dropdown-button', type: 'button' },
            isDirect ? [el('span', { class: 'icon icon-at' }), 'Private mention'] : 'Public',
          ),
          el('button', { class: 'dropdown-button', type: 'button' }, 'English'),
        ),
        el(
          'div',
          { class: 'compose-form__footer' },
          el('button', { class: 'icon-button', type: 'button', 'aria-label': 'Add images', onclick: attach }, icon(icons.picture)),
          ['poll', 'smile'].map((which) => icon(icons[which])),
          counter,
          el('div', { class: 'compose-form__submit' }, el('button', { type: 'submit', class: 'button' }, replying ? 'Reply' : 'Post')),
        ),
      ),
    ),
  );
}

/** A picture without a description, until somebody presses ALT and, as it were, writes one. */
function attach() {
  const alt = el('button', { class: 'icon-button active', type: 'button', onclick: () => alt.classList.remove('active') }, 'ALT');
  const upload = el(
    'div',
    { class: 'compose-form__upload' },
    el(
      'div',
      { class: 'compose-form__upload__thumbnail' },
      picture('rye', 120, 80),
      el('div', { class: 'compose-form__upload__warning' }, alt),
    ),
  );
  document.querySelector('.compose-form__uploads').append(upload);
}

function column() {
  const shown = replying ? posts.slice(0, 1) : posts;
  return el(
    'div',
    { class: 'column', role: 'region', 'aria-label': 'Home' },
    el('h1', {}, replying ? 'Post' : 'Home'),
    shown.map(([name, account, text]) =>
      el(
        'article',
        { class: 'status' },
        face(name, 46),
        el(
          'div',
          {},
          el('strong', {}, name),
          ' ',
          el('span', { class: 'status__relative' }, `@${account}`),
          el('div', { class: 'status__content' }, el('p', {}, text)),
          el(
            'div',
            { class: 'status__action-bar' },
            ['reply', 'again', 'heart'].map((which) => icon(icons[which], 18)),
          ),
        ),
      ),
    ),
  );
}

const links = () =>
  el(
    'nav',
    { class: 'links' },
    [
      ['Home', 'home'],
      ['Notifications', 'bell'],
      ['Explore', 'hash'],
      ['Lists', 'list'],
      ['Preferences', 'gear'],
    ].map(([text, which]) => el('a', { href: '/home' }, icon(icons[which]), text)),
  );

main();
