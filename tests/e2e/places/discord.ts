import { placesOf } from './place';

export const discord = placesOf(
  'discord',
  'discord.com',
  [
    ['a message in a channel of Discord', '/channels/1/2', 'post', 'post'],
    ['an answer in a channel of Discord', '/channels/1/2?reply', 'reply', 'reply'],
  ],
  [
    ['a direct message on Discord', '/channels/@me/3', 'reply', 'message', { message: true }],
    ['the search box of Discord', '/channels/1/2', 'post', 'search'],
  ],
);
