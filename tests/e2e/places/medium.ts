import { placesOf } from './place';

export const medium = placesOf(
  'medium',
  'medium.com',
  [
    ['an editor of grafs', '/new-story', 'article', 'story', { stands: true }],
    ['a response on Medium', '/@annbaker/the-margins-1', 'comment', 'response'],
  ],
  [['the search box of Medium', '/@annbaker/the-margins-1', 'post', 'search']],
);
