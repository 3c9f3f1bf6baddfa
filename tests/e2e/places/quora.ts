import { placesOf } from './place';

export const quora = placesOf(
  'quora',
  'www.quora.com',
  [
    ['an answer on Quora', '/', 'reply', 'answer'],
    ['a post on Quora', '/create', 'post', 'post'],
    ['a question on Quora', '/ask', 'title', 'question', { isField: true }],
    ['an answer on the page of its question', '/Why-does-rye-bread-collapse', 'reply', 'inline-answer'],
    ['a comment on Quora', '/Why-does-rye-bread-collapse', 'comment', 'comment'],
  ],
  [
    ['a message on Quora', '/messages', 'post', 'message'],
    ['the search box of Quora', '/', 'post', 'search'],
  ],
);
