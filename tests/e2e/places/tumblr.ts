import { placesOf } from './place';

export const tumblr = placesOf(
  'tumblr',
  'www.tumblr.com',
  [
    ['Gutenberg', '/new/text', 'post', 'post', { stands: true }],
    ['Gutenberg under a reblogged post', '/reblog/annbaker/1/abc', 'reply', 'reblog'],
    ['a reply on Tumblr', '/annbaker/1', 'reply', 'reply', { isField: true }],
  ],
  [
    ['the tags of a post on Tumblr', '/new/text', 'post', 'tags'],
    ['a message on Tumblr', '/messaging', 'post', 'message'],
    ['the search box of Tumblr', '/annbaker/1', 'post', 'search'],
  ],
);
