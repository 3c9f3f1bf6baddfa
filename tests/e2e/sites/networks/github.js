import { field, reactTextarea } from '../editors/textarea.js';
import { el, face, icon, icons, page } from '../page.js';
import sheet from './github.css?inline';

const { pathname } = location;

function main() {
  const root = el('div', { class: 'application-main' });
  const content = {
    '/o/r/issues/new': newIssue,
    '/o/r/issues/1': issue,
    '/o/r/releases/new': release,
    '/o/r/pull/1': pull,
    '/o/r/discussions/new': discussion,
  }[pathname];
  page({ root, sheet, title: 'o/r', content: [header(), el('main', { class: 'container' }, content())] });
}

function header() {
  const search = el('input', { type: 'search', placeholder: 'Type / to search', 'aria-label': 'Search' });
  field(search, { name: 'search' });
  const tabs = [
    ['Code', 'branch', '/o/r/releases/new'],
    ['Issues', 'dot', '/o/r/issues/1'],
    ['Pull requests', 'branch', '/o/r/pull/1'],
    ['Discussions', 'reply', '/o/r/discussions/new'],
  ];
  return el(
    'header',
    { class: 'AppHeader' },
    el('div', { class: 'AppHeader-row' }, face('Ann Baker', 28), el('span', {}, 'o / ', el('b', {}, 'r')), search),
    el(
      'nav',
      { class: 'tabs' },
      tabs.map(([text, which, href]) =>
        el('a', { href, 'aria-current': pathname.includes(href.split('/')[3]) ? 'page' : null }, icon(icons[which], 16), text),
      ),
    ),
  );
}

const toolbar = () => el('nav', {}, el('b', {}, 'Write'), 'Preview', el('span', {}, 'H B I “” <> ⌘'));

function title(attributes, name = 'title') {
  const input = el('input', { type: 'text', class: 'form-control', ...attributes });
  field(input, { name });
  return input;
}

/** GitHub's older pages: the server's own textarea. */
function textarea(attributes, name = 'post') {
  const area = el('textarea', attributes);
  field(area, { name });
  return el('div', { class: 'editor' }, toolbar(), area);
}

/** GitHub's newer pages: React holds the value. */
function markdown(attributes, name) {
  const place = el('span', { class: 'MarkdownInput-module__textArea__QjIwG' });
  reactTextarea(place, { name, attributes });
  return el('fieldset', { class: 'MarkdownEditor-module__container__tUi4a editor', style: 'padding:0;margin:0' }, toolbar(), place);
}

const comment = (author, text, kind) =>
  el(
    'div',
    { class: 'timeline' },
    face(author),
    el(
      'div',
      { class: `comment ${kind}` },
      el('header', {}, el('b', {}, author), ' commented yesterday'),
      el('div', { class: 'markdown-body' }, text),
    ),
  );

function newIssue() {
  return [
    el('h1', {}, 'Create new issue'),
    el('label', { for: 'title' }, 'Add a title'),
    title({ id: 'title', placeholder: 'Title', 'aria-label': 'Add a title' }),
    el('div', { class: 'label' }, 'Add a description'),
    markdown({ 'aria-label': 'Markdown value', placeholder: 'Type your description here…' }, 'post'),
    el('div', { class: 'row' }, el('button', { type: 'button', 'data-variant': 'primary' }, 'Create')),
  ];
}

function issue() {
  return [
    el(
      'h1',
      { 'data-testid': 'issue-header' },
      el('bdi', { 'data-testid': 'issue-title' }, 'Timer rings twice when the oven door is open'),
      ' ',
      el('span', {}, '#1'),
    ),
    el('span', { class: 'state' }, 'Open'),
    comment(
      'omarh',
      'Open the door while the timer runs down: it rings, stops, and rings again when you close it. Version 2.4.1, both door sensors.',
      'react-issue-body',
    ),
    comment('ines', 'Same here on 2.4.0, only with the upper sensor.', 'react-issue-comment'),
    el(
      'div',
      { id: 'react-issue-comment-composer' },
      el('h2', { id: 'comment-composer-heading' }, 'Add a comment'),
      el(
        'div',
        { 'data-testid': 'comment-composer' },
        markdown({ 'aria-labelledby': 'comment-composer-heading', placeholder: 'Use Markdown to format your comment' }, 'comment'),
        el('div', { class: 'row' }, el('button', { type: 'button', 'data-variant': 'primary' }, 'Comment')),
      ),
    ),
  ];
}

function release() {
  return el(
    'form',
    { class: 'js-release-form' },
    el('h1', {}, 'New release'),
    el('label', { for: 'release_name' }, 'Release title'),
    title({ id: 'release_name', name: 'release[name]', placeholder: 'Title' }),
    el('label', { for: 'release_body' }, 'Release notes'),
    textarea({ id: 'release_body', name: 'release[body]', placeholder: 'Describe this release' }, 'release'),
    el('div', { class: 'row' }, el('button', { type: 'submit', class: 'btn btn-primary' }, 'Publish release')),
  );
}

function pull() {
  return el(
    'form',
    { id: 'new_pull_request' },
    el('h1', {}, 'Open a pull request'),
    el('label', { for: 'pull_request_title' }, 'Add a title'),
    title({ id: 'pull_request_title', name: 'pull_request[title]', placeholder: 'Title' }),
    el('label', { for: 'pull_request_body' }, 'Add a description'),
    textarea(
      { id: 'pull_request_body', name: 'pull_request[body]', class: 'js-comment-field', placeholder: 'Add your description here…' },
      'pull',
    ),
    el('div', { class: 'row' }, el('button', { type: 'submit', class: 'btn btn-primary' }, 'Create pull request')),
  );
}

function discussion() {
  return el(
    'form',
    { id: 'new_discussion' },
    el('h1', {}, 'Start a new discussion'),
    el('label', { for: 'discussion_title' }, 'Add a title'),
    title({ id: 'discussion_title', name: 'discussion[title]', placeholder: 'Title' }),
    el('label', { for: 'discussion_body' }, 'Add a body'),
    textarea(
      { id: 'discussion_body', name: 'discussion[body]', placeholder: 'Ask a question, start a conversation, or make an announcement' },
      'discussion',
    ),
    el('div', { class: 'row' }, el('button', { type: 'submit', class: 'btn btn-primary' }, 'Start discussion')),
  );
}

main();
