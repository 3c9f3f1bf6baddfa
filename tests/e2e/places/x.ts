import { type PlacesOf, placesOf } from './place';

const site = placesOf(
  'x',
  'x.com',
  [
    ['Draft.js', '/home', 'post', 'post', { stands: true }],
    ['Draft.js in a dialog', '/compose/post', 'reply', 'reply'],
    ['Draft.js below a post', '/somebody/status/123', 'reply', 'reply'],
    ['the first post of a thread on X', '/compose/post?thread', 'post', 'first'],
    ['the second post of a thread on X', '/compose/post?thread', 'post', 'second'],
  ],
  [
    ['a direct message on X', '/messages', 'reply', 'dm', { message: true }],
    ['the search box of X', '/home', 'post', 'search'],
  ],
);

const pro = placesOf(
  'x',
  'pro.x.com',
  [
    ['the first post of a thread in X Pro', '/i/decks/1', 'post', 'first'],
    ['the second post of a thread in X Pro', '/i/decks/1', 'post', 'second'],
  ],
  [],
);

export const x: PlacesOf = { composers: [...site.composers, ...pro.composers], never: site.never };
