/** What can be seen of a draft at a glance, as bits. Whoever needs a link is not asked about a draft without one. */

export const LINK = 1 << 0;
/** Two links and more. */
export const LINKS = 1 << 1;
export const MENTION = 1 << 2;
export const HASHTAG = 1 << 3;
export const EMAIL = 1 << 4;
export const NUMBER = 1 << 5;
export const EMOJI = 1 << 6;
/** A word of several letters, all of them capitals. */
export const CAPS = 1 << 7;
export const EXCLAMATION = 1 << 8;
export const QUESTION = 1 << 9;
/** We, or the brand's name. */
export const US = 1 << 10;
/** I, my, me */
export const SELF = 1 << 11;
/** Three words that can be orders, and more. */
export const ORDERS = 1 << 12;
/** One sentence, or none. */
export const BRIEF = 1 << 13;
/** Letters in a costume. */
export const STYLED = 1 << 14;
/** Hardly words, mostly signs. */
export const DRAWN = 1 << 15;
/** The draft is held against a profile. */
export const VOICE = 1 << 16;

/** So many bits there may be. */
export const MOST = 32;
