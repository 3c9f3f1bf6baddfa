import { placesOf } from './place';

export const tiktok = placesOf(
  'tiktok',
  'www.tiktok.com',
  [
    ['a caption on TikTok', '/tiktokstudio/upload', 'post', 'caption', { attached: { video: true } }],
    ['a comment on TikTok', '/@annbaker/video/1', 'comment', 'comment'],
    ['an answer to a comment on TikTok', '/@annbaker/video/1', 'reply', 'reply'],
  ],
  [
    ['a message on TikTok', '/messages', 'reply', 'message', { message: true }],
    ['the search box of TikTok', '/@annbaker/video/1', 'post', 'search'],
  ],
);
