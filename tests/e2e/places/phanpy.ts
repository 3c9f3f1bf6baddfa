import { placesOf } from './place';

/** A page for Mastodon's servers. */
export const phanpy = placesOf(
  'mastodon',
  'phanpy.example',
  [
    ['a post in Phanpy', '/', 'post', 'post', { isField: true }],
    ['an answer in Phanpy', '/?reply', 'reply', 'reply', { isField: true }],
  ],
  [
    ['a private mention in Phanpy', '/?direct', 'reply', 'message', { isField: true, message: true }],
    ['the warning over a post in Phanpy', '/', 'post', 'warning'],
  ],
);
