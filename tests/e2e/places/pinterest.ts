import { placesOf } from './place';

export const pinterest = placesOf(
  'pinterest',
  'www.pinterest.com',
  [
    ['the description of a pin', '/pin-creation-tool/', 'post', 'description'],
    ['the title of a pin', '/pin-creation-tool/', 'title', 'title', { isField: true }],
    ['the title of a pin in the older builder', '/pin-builder/', 'title', 'title', { isField: true }],
    ['the description of a pin in the older builder', '/pin-builder/', 'post', 'description', { attached: { images: 1, alt: [null] } }],
    ['a comment on a pin', '/pin/1/', 'comment', 'comment'],
  ],
  [
    ['the search box over a pin', '/pin/1/', 'post', 'search'],
    ['the link of a pin', '/pin-creation-tool/', 'post', 'link'],
    ['the topics of a pin', '/pin-creation-tool/', 'post', 'topics'],
    ['a message over a pin', '/pin/1/?messages', 'post', 'message'],
    ['a message on Pinterest', '/messages/', 'post', 'message'],
  ],
);
