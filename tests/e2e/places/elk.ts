import { placesOf } from './place';

/** A page for Mastodon's servers. */
export const elk = placesOf(
  'mastodon',
  'elk.example',
  [
    ['TipTap in Elk', '/home', 'post', 'post', { stands: true }],
    ['an answer in Elk', '/social.example/@ana/1', 'reply', 'reply'],
    ['an answer in a dialog of Elk', '/home?reply', 'reply', 'reply'],
    ['the first post of a thread in Elk', '/home?thread', 'post', 'post'],
    ['the second post of a thread in Elk', '/home?thread', 'post', 'second'],
  ],
  [
    ['a private mention in Elk', '/home?direct', 'reply', 'message', { message: true }],
    ['the warning over a post in Elk', '/home?warning', 'post', 'warning'],
    ['the description of a picture in Elk', '/home?describe', 'post', 'description'],
    ['the search box of Elk', '/home', 'post', 'search'],
  ],
);
