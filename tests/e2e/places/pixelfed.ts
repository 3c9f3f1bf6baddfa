import { placesOf } from './place';

export const pixelfed = placesOf(
  'pixelfed',
  'pixelfed.example',
  [
    ['a caption on Pixelfed', '/i/web/compose', 'post', 'post', { isField: true }],
    ['a comment on Pixelfed', '/i/web', 'comment', 'comment', { isField: true }],
    ['an answer to a comment on Pixelfed', '/i/web', 'reply', 'reply', { isField: true }],
  ],
  [
    ['a warning on Pixelfed', '/i/web/compose', 'post', 'warning'],
    ['the search box of Pixelfed', '/i/web', 'post', 'search'],
    ['a message on Pixelfed', '/account/direct', 'reply', 'message', { isField: true, message: true }],
  ],
);
