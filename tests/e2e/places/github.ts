import { placesOf } from './place';

export const github = placesOf(
  'github',
  'github.com',
  [
    ['a textarea', '/o/r/releases/new', 'release', 'release', { isField: true }],
    ['an input', '/o/r/issues/new', 'title', 'title', { isField: true, stands: true }],
  ],
  [['the search box of GitHub', '/o/r/issues/1', 'post', 'search']],
);
