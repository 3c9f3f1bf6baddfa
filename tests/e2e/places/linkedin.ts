import { placesOf } from './place';

export const linkedin = placesOf(
  'linkedin',
  'www.linkedin.com',
  [
    ['TipTap in a modal dialog', '/feed/', 'post', 'post', { stands: true }],
    ['TipTap in a comment', '/posts/1', 'comment', 'comment'],
    ['TipTap in an answer', '/posts/1', 'reply', 'answer'],
    ['Quill in a comment', '/posts/1', 'comment', 'classic-comment'],
    ['an article on LinkedIn', '/article/new/', 'article', 'article'],
    ['the title of an article on LinkedIn', '/article/new/', 'title', 'headline', { isField: true }],
    ['Quill in a shadow root', '/company/bakery/admin/', 'post', 'post', { stands: true }],
    ['Quill 2', '/quill-2', 'post', 'light'],
    ['Quill 2 in a shadow root', '/quill-2', 'post', 'shadow'],
  ],
  [
    ['a message on LinkedIn', '/messaging/', 'reply', 'message', { message: true }],
    ['a new message on LinkedIn', '/messaging/', 'reply', 'new-message', { message: true }],
    ['a profile on LinkedIn', '/in/me/', 'post', 'about'],
    ['the search box of LinkedIn', '/feed/', 'post', 'search'],
  ],
);
