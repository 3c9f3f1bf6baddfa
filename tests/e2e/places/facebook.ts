import { placesOf } from './place';

export const facebook = placesOf(
  'facebook',
  'www.facebook.com',
  [
    ['Lexical', '/', 'post', 'post', { stands: true }],
    ['Lexical on a Page', '/bakery', 'post', 'post'],
    ['Lexical in one paragraph', '/somebody/posts/1', 'comment', 'comment'],
    ['an answer to a comment on Facebook', '/somebody/posts/1', 'reply', 'answer'],
  ],
  [
    ['a chat on Facebook', '/messages/t/1', 'reply', 'chat', { message: true }],
    ['the search box of Facebook', '/', 'post', 'search'],
  ],
);
