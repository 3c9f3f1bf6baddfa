import { placesOf } from './place';

export const mastodon = placesOf(
  'mastodon',
  'mastodon.social',
  [
    ['a textarea of React', '/home', 'post', 'post', { isField: true, stands: true }],
    ['a reply on Mastodon', '/@a/1', 'reply', 'reply', { isField: true }],
  ],
  [
    ['a private mention on Mastodon', '/home?direct', 'reply', 'message', { isField: true, message: true }],
    ['the search box of Mastodon', '/home', 'post', 'search'],
    ['the warning over a post on Mastodon', '/home', 'post', 'warning'],
  ],
);
