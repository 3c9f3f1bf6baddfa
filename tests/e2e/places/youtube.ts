import { type PlacesOf, placesOf } from './place';

const site = placesOf(
  'youtube',
  'www.youtube.com',
  [
    ['an editable element', '/watch', 'comment', 'comment', { stands: true }],
    ['a reply on YouTube', '/watch', 'reply', 'reply'],
    ['a post on YouTube', '/@elmbakery/posts', 'post', 'post'],
  ],
  [
    ['the search box of YouTube', '/watch', 'post', 'search'],
    ['a live chat on YouTube', '/live_chat', 'post', 'chat'],
  ],
);

const studio = placesOf(
  'youtube',
  'studio.youtube.com',
  [
    ['a title in Studio', '/video/1/edit', 'title', 'title'],
    ['a description in Studio', '/video/1/edit', 'article', 'description'],
  ],
  [['the search box of Studio', '/video/1/edit', 'post', 'search']],
);

export const youtube: PlacesOf = {
  composers: [...site.composers, ...studio.composers],
  never: [...site.never, ...studio.never],
};
