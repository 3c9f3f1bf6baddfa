import { placesOf } from './place';

export const buffer = placesOf(
  'buffer',
  'publish.buffer.com',
  [
    ['Slate', '/create', 'post', 'post', { stands: true }],
    ['another post on Buffer', '/create', 'post', 'second'],
    ['an answer to a comment on Buffer', '/community', 'reply', 'reply', { isField: true }],
  ],
  [
    ['the tags of a post on Buffer', '/create', 'post', 'tags'],
    ['the search box of Buffer', '/community', 'post', 'search'],
  ],
);
