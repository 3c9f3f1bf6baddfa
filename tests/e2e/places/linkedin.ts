import { placesOf } from './place';

export const linkedin = placesOf(
  'linkedin',
  'www.linkedin.com',
  [
    ['TipTap in a modal dialog', '/feed/', 'post', 'post', { stands: true }],
    ['Quill in a shadow root', '/company/bakery/admin/', 'post', 'post', { stands: true }],
  ],
  [
    ['a message on LinkedIn', '/messaging/', 'post', 'message'],
    ['a new message on LinkedIn', '/messaging/', 'post', 'new-message'],
    ['a profile on LinkedIn', '/in/me/', 'post', 'about'],
  ],
);
