import { type Draft, spanOf } from '../draft';
import { headlineOf } from '../headlines';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { isTitle } from '../titles';
import * as T from '../tokens';
import { isFunction } from '../word-at';

/** Letters of a word that a title would capitalise. */
const CARRIES = 4;

/** A title without a link, in nobody's own words. */
export const bareHeadline: Rule = {
  id: 'bare-headline',
  category: 'strategy',
  principle: 'P15',
  severity: 'fix',
  structure: true,
  kinds: ['post'],
  tries: 2,
  sees: Sign.BRIEF,
  measures: headline,
  examples: {
    bad: [
      'City Council Approves New Bridge Over Mill Creek',
      'Five New Breads for Autumn from the Mill Bakery',
      'Understanding Your Lease: What Tenants Should Know',
      'Museum Reopens West Wing After Three Years #museum',
      'Faster Builds and Smaller Bundles in Version Four',
      'Why Sleep Matters for Shift Workers',
    ],
    good: [
      'The council approved the bridge, and the herons do not care.',
      'I saw The Night Watch in Amsterdam once',
      { text: 'City Council Approves New Bridge Over Mill Creek', kind: 'title' },
      { text: 'Faster Builds and Smaller Bundles in Version Four', platform: 'hackernews' },
      'Anna Maria Schmidt, Tom Becker, Lee Park and I baked this.',
      'Happy Birthday Grandma Rose!',
      'What Would You Ask a Judge?',
      'good morning Mill Creek',
      'The new Five Nights at Freddy’s looks great',
    ],
  },
};

/** @returns the line, where it is set like a title and stands alone */
function headline(draft: Draft): Found | null {
  if (
    draft.links.length > 0 ||
    draft.tokens.lines > 2 ||
    draft.mentions.length > 2 ||
    draft.tokens.sentences.length > 1 ||
    isStopped(draft) ||
    isTitle(draft) ||
    !isSetAsTitle(draft) ||
    headlineOf(draft) !== 'title'
  )
    return null;
  return spanOf(draft, 0, draft.tokens.length);
}

/** Somebody who ends a line with a stop has said a sentence. */
const isStopped = ({ text }: Draft): boolean => /[.!?…:)]["'”’]?$/.test(text.trimEnd());

/** Capitals on every word that carries something: a sentence with a film or a game in it has small ones. */
function isSetAsTitle(draft: Draft): boolean {
  const { tokens } = draft;
  for (let i = 1; i < tokens.length; i++) {
    const small = tokens.kind[i] === T.WORD && !((tokens.flags[i] as number) & (T.CAPITALISED | T.CAPS));
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (small && length >= CARRIES && !isFunction(draft, i)) return false;
  }
  return true;
}
