import { placesOf } from './place';

export const producthunt = placesOf(
  'producthunt',
  'www.producthunt.com',
  [
    ['a comment on Product Hunt', '/products/proof', 'comment', 'comment'],
    ['an answer on Product Hunt', '/products/proof', 'reply', 'reply'],
    ['a tagline on Product Hunt', '/posts/new', 'title', 'tagline', { isField: true }],
    ['a description on Product Hunt', '/posts/new', 'release', 'description', { isField: true }],
    ['the first words of a maker', '/posts/new', 'post', 'first-comment'],
    ['the title of a thread on Product Hunt', '/p/general/new', 'title', 'title', { isField: true }],
    ['a thread on Product Hunt', '/p/general/new', 'post', 'thread'],
  ],
  [
    ['the search box of Product Hunt', '/products/proof', 'post', 'search'],
    ['the name of a product', '/posts/new', 'post', 'name'],
  ],
);
