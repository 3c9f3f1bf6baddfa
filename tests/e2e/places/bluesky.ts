import { placesOf } from './place';

export const bluesky = placesOf(
  'bluesky',
  'bsky.app',
  [
    ['TipTap', '/', 'post', 'post'],
    ['a reply on Bluesky', '/profile/ann.example/post/1', 'reply', 'reply'],
  ],
  [
    ['a chat on Bluesky', '/messages/1', 'reply', 'chat', { isField: true, message: true }],
    ['the search box of Bluesky', '/', 'post', 'search'],
  ],
);
