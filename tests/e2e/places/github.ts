import { placesOf } from './place';

const inField = { isField: true };

export const github = placesOf(
  'github',
  'github.com',
  [
    ['a textarea', '/o/r/releases/new', 'release', 'release', inField],
    ['the title of a release', '/o/r/releases/new', 'title', 'title', inField],
    ['an input', '/o/r/issues/new', 'title', 'title', { isField: true, stands: true }],
    ['an issue on GitHub', '/o/r/issues/new', 'post', 'post', inField],
    ['a comment on GitHub', '/o/r/issues/1', 'comment', 'comment', inField],
    ['a pull request on GitHub', '/o/r/pull/1', 'post', 'pull', inField],
    ['the title of a pull request', '/o/r/pull/1', 'title', 'title', inField],
    ['a discussion on GitHub', '/o/r/discussions/new', 'post', 'discussion', inField],
    ['the title of a discussion', '/o/r/discussions/new', 'title', 'title', inField],
  ],
  [['the search box of GitHub', '/o/r/issues/1', 'post', 'search']],
);
