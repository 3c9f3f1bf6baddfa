import { type PlacesOf, placesOf } from './place';

const inField = { isField: true };
const comments = '/r/bread/comments/1/rucksack/';

const site = placesOf(
  'reddit',
  'www.reddit.com',
  [
    ['Lexical in a slot', '/r/bread/submit', 'post', 'post'],
    ['a title in a shadow root', '/r/bread/submit', 'title', 'title', inField],
    ['a textarea two shadow roots deep', '/user/elmbakery/submit', 'post', 'markdown-post', { isField: true, stands: true }],
    ['the title of a post in Markdown', '/user/elmbakery/submit', 'title', 'title', inField],
    ['a comment on Reddit', comments, 'comment', 'comment'],
    ['a reply on Reddit', comments, 'reply', 'reply'],
  ],
  [
    ['the search box of Reddit', '/r/bread/submit', 'post', 'search'],
    ['a chat on Reddit', '/chat/room/1', 'reply', 'chat', { isField: true, message: true }],
  ],
);

const old = placesOf(
  'reddit',
  'old.reddit.com',
  [
    ['a title on old Reddit', '/r/bread/submit', 'title', 'old-title', inField],
    ['a post on old Reddit', '/r/bread/submit', 'post', 'old-post', inField],
    ['a comment on old Reddit', comments, 'comment', 'old-comment', inField],
    ['a reply on old Reddit', comments, 'reply', 'old-reply', inField],
  ],
  [['the search box of old Reddit', comments, 'post', 'search']],
);

export const reddit: PlacesOf = {
  composers: [...site.composers, ...old.composers],
  never: [...site.never, ...old.never],
};
