import { placesOf } from './place';

export const instagram = placesOf(
  'instagram',
  'www.instagram.com',
  [
    ['a caption on Instagram', '/', 'post', 'caption'],
    ['a comment on Instagram', '/p/1/', 'comment', 'comment', { isField: true }],
    ['a comment in the feed of Instagram', '/?composer=closed', 'comment', 'feed-comment', { isField: true }],
    ['another comment in the feed of Instagram', '/?composer=closed', 'comment', 'feed-comment-1', { isField: true }],
  ],
  [
    ['the search box of Instagram', '/p/1/', 'post', 'search'],
    ['who else is in a picture on Instagram', '/', 'post', 'with'],
    ['the place of a picture on Instagram', '/', 'post', 'place'],
    ['a picture’s description on Instagram', '/', 'post', 'description'],
    ['a direct message on Instagram', '/direct/inbox/', 'reply', 'message', { message: true }],
    ['an answer to a story on Instagram', '/stories/rosalind/1/', 'reply', 'answer', { isField: true, message: true }],
  ],
);
