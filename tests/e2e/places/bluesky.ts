import { placesOf } from './place';

export const bluesky = placesOf(
  'bluesky',
  'bsky.app',
  [['TipTap', '/', 'post', 'post']],
  [['a chat on Bluesky', '/messages/1', 'post', 'chat']],
);
