import { placesOf } from './place';

export const mastodon = placesOf(
  'mastodon',
  'mastodon.social',
  [['a textarea of React', '/home', 'post', 'post', { isField: true, stands: true }]],
  [['the search box of Mastodon', '/home', 'post', 'search']],
);
