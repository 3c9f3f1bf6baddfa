import { placesOf } from './place';

export const threads = placesOf(
  'threads',
  'www.threads.com',
  [
    ['a post on Threads', '/', 'post', 'post'],
    ['the second part of a chain on Threads', '/', 'post', 'second'],
    ['an answer in a dialog on Threads', '/@junepark', 'reply', 'reply'],
    ['an answer below a post on Threads', '/@junepark/post/1', 'reply', 'inline'],
    ['a quote on Threads', '/@elmbakery', 'post', 'quote'],
  ],
  [
    ['the topic of a post on Threads', '/', 'post', 'topic'],
    ['the search box of Threads', '/search', 'post', 'search'],
    ['a direct message on Threads', '/messages/', 'reply', 'message', { message: true }],
  ],
);
