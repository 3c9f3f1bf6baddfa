import { placesOf } from './place';

export const misskey = placesOf(
  'misskey',
  'misskey.example',
  [
    ['a note on Misskey', '/', 'post', 'post', { isField: true }],
    ['an answer on Misskey', '/?reply', 'reply', 'reply', { isField: true }],
  ],
  [
    ['a note on Misskey for people named', '/?direct', 'reply', 'message', { isField: true, message: true }],
    ['the warning over a note on Misskey', '/', 'post', 'warning'],
    ['the hashtags under a note on Misskey', '/', 'post', 'hashtags'],
  ],
);
