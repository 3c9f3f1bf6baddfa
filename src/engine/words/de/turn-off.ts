import type { WordList } from '../../pack';

const source = 'What English does not call the same, as a profile says it, never a draft; ours.';
const list = (phrases: string): WordList => ({ source, phrases });

/** Kinds of thing that put people off. Hashtags, emojis, links, spam, hype, jargon and countdowns have their English names here, too. */
export const turnOffs: Readonly<Record<string, WordList>> = {
  'turn-off-selling': list('werbung'),
  'turn-off-discounts': list('[rabatt|gutschein|sonderangebot|schnäppchen|angebote]'),
  'turn-off-hurry': list('[zeitdruck|frist|eile]'),
  'turn-off-jargon': list('[floskeln|phrasen|amtsdeutsch]'),
  'turn-off-hype': list('[superlative|großbuchstaben|übertreibung]'),
  'turn-off-bait': list('[gewinnspiel|verlosung]'),
  'turn-off-boasting': list('[eigenlob|selbstlob|angeberei]'),
};
