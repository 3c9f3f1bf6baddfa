import { placesOf } from './place';

const inField = { isField: true };

export const hackernews = placesOf(
  'hackernews',
  'news.ycombinator.com',
  [
    ['a comment on Hacker News', '/item', 'comment', 'comment', inField],
    ['a reply on Hacker News', '/reply', 'reply', 'reply', inField],
    ['a title on Hacker News', '/submit', 'title', 'title', inField],
    ['a text on Hacker News', '/submit', 'post', 'post', inField],
  ],
  [
    ['the search box of Hacker News', '/item', 'post', 'search'],
    ['a profile on Hacker News', '/user', 'post', 'about'],
  ],
);
