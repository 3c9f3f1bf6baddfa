/** Features of how a draft looks from outside: its links and tags, its marks, its length. */

import { isQuoted } from '../draft';
import { isLoud, isTalk } from './emoji-kinds';
import { type Add, share } from './feature';
import { type Seen, tokenSpan } from './seen';
import { isRetweet, isSaidAloud } from './shapes';

/** A post that is a headline and a link talks past everybody. */
export function ofLinks({ draft }: Seen, add: Add): void {
  const { text, tokens, links } = draft;
  const first = links[0];
  const last = links[links.length - 1];
  if (!first || !last) return;
  add('link', 1, first);
  if (links.length > 1) add('links', share(links.length - 1, 2), last);
  if (last.token === tokens.length - 1 && tokens.length > 1) add('link_last', 1, last);
  if (first.token > 0 && /[:\-–—>»|]\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start))) add('colon_link', 1, first);
  if (/(?:\.\.\.|…)\s*$/.test(text.slice(Math.max(0, first.start - 6), first.start))) add('cut_off', 1, first);
}

export function ofTags({ draft, answers }: Seen, add: Add): void {
  const { hashtags, mentions, counts } = draft;
  if (hashtags.length > 0) add('hashtags', share(hashtags.length, 4), tokenSpan(draft, hashtags[0]));
  if (hashtags.length > 1) add('tag_share', Math.min(1, hashtags.length / Math.max(1, counts.words)), tokenSpan(draft, hashtags[1]));
  if (isSaidAloud(draft)) add('said_aloud', 1, tokenSpan(draft, mentions[0]));
  if (answers) add('answers_someone', 1, tokenSpan(draft, mentions[0]));
  else if (mentions.length > 0) {
    if (isRetweet(draft)) add('retweet', 1);
    else add('mention', 1, tokenSpan(draft, mentions[0]));
  }
}

export function ofMarks({ draft }: Seen, add: Add): void {
  const { text, tokens, counts } = draft;
  add('exclamation', share(counts.exclamations, 3));
  if (counts.caps > 0) add('caps', Math.min(1, counts.caps / Math.max(4, counts.words)) * (counts.caps > 1 ? 1 : 0.5));
  const loud = tokens.emoji.filter(({ start }) => isLoud(text, start));
  const faces = tokens.emoji.filter(({ start }) => isTalk(text, start));
  add('emoji', share(faces.length, 3), faces[0]);
  add('emoji_loud', share(loud.length, 3), loud[0]);
}

export function ofLength({ draft }: Seen, add: Add): void {
  const { text, tokens, counts } = draft;
  const { words } = counts;
  add('length', Math.min(1, Math.log2(1 + words) / 7));
  if (words > 0 && words <= 6) add('short', 1);
  if (words >= 60) add('long', 1);
  if (words > 3 && /^\p{Ll}/u.test(text.trimStart())) add('lower_start', 1);
  if (tokens.lines > 3) add('many_lines', share(tokens.lines - 3, 5));
  if (tokens.sentences.length > 0 && tokens.sentences.every(({ mark }) => mark === '')) add('no_stop', 1);
  if (draft.hits.of('inclusive-we').some((hit) => !isQuoted(draft, hit))) add('inclusive_we', 1);
}
