/** Is a post somebody's words, or the title of something elsewhere? */

import type { Draft } from './draft';
import { bitOf } from './lexicon';
import * as T from './tokens';

/** `title`: Capitals Like a Newspaper · `teaser`: leads into a link with a colon or is cut off · `line`: one bare line without an end. */
export type Headline = 'title' | 'teaser' | 'line';

/** Words that only somebody who speaks would say. */
const SPOKEN = bitOf('us') | bitOf('self') | bitOf('reader') | bitOf('informal') | bitOf('feeling') | bitOf('inclusive');
const SELF = bitOf('self');
const FEWEST = 4;
const MOST = 30;
/** Share of capitalised words in a title; a sentence with a name or two stays below. */
const TITLE = 0.6;
/** Where the words themselves cannot tell. */
const SURE_TITLE = 0.75;
/** A sentence-like line this long without a stop is a headline, not a caption. */
const LINE = 7;

/**
 * @param draft with the link at its end, or without a link
 * @returns its shape if nobody speaks in it, `null` if somebody does
 */
export function headlineOf(draft: Draft): Headline | null {
  const { tokens, text, pack, links } = draft;
  if (tokens.emoji.length > 1 || tokens.sentences.length > 4) return null;
  let words = 0;
  let long = 0;
  let capitals = 0;
  let lastWord = -1;
  let addressed = false;
  // "Your" in a title says nothing yet about who speaks; in small letters it does.
  const { nounsCapital } = pack.prose;
  let onlyTitle = draft.lang === 'und';
  const firstLink = links[0]?.token ?? tokens.length;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === T.LINK || kind === T.HASHTAG) continue;
    if (kind === T.MENTION) {
      if (i > 0 && i < firstLink && !isSource(draft, i - 1)) addressed = true;
      continue;
    }
    // Words after the link are somebody's, but for the source: "via @paper".
    if (i > firstLink) {
      if (isSource(draft, i)) continue;
      return null;
    }
    words++;
    lastWord = i;
    if (kind !== T.WORD) continue;
    const flags = tokens.flags[i] as number;
    const classes = pack.lexicon.classesOf(tokens.id[i] as number);
    if (classes & SELF || (classes & SPOKEN && (words === 1 || !(flags & (T.CAPS | T.CAPITALISED))))) return null;
    if (classes & SPOKEN) onlyTitle = true;
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    long++;
    if (flags & T.CAPITALISED) capitals++;
  }
  if (words < FEWEST || words > MOST || lastWord < 0) return null;
  const mark = tokens.sentences[tokens.sentence[lastWord] as number]?.mark;
  const after = text.slice(tokens.end[lastWord], (tokens.end[lastWord] as number) + 5);
  if (links.length && !onlyTitle && /^\s?(?:\.\.\.|…|["'”’)]?\s?[:»>])/.test(after)) return 'teaser';
  if (mark === '?' || mark === '!' || /^[?!]/.test(after) || !/^[^\p{Ll}]/u.test(text.trimStart())) return null;
  if (!nounsCapital && long >= 3 && capitals >= (onlyTitle ? SURE_TITLE : TITLE) * long) return 'title';
  return links.length && !onlyTitle && !addressed && words >= LINE && !/^["'”’)]?\./.test(after) ? 'line' : null;
}

/** "via @paper", "by Anna", "h/t" */
const isSource = ({ text, tokens }: Draft, token: number): boolean =>
  /^(?:via|from|by|rt|and|h|t)$/i.test(text.slice(tokens.start[token], tokens.end[token]));
