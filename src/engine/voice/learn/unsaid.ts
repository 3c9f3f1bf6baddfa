import { type Draft, perDraft } from '../../draft';
import { findTerm } from '../terms';
import { tally } from './counting';
import { salesTalk, tradeOf } from './sales-talk';

/** Words of corporate and sales talk that none of the posts says. */
export interface Unsaid {
  /** Posts that were looked through. */
  posts: number;
  /** Those that others in the trade say most come first. */
  terms: string[];
}

/** That few posts do without a word says nothing. */
const FEWEST = 10;

/** @param industry as the profile has it */
export function unsaidIn(drafts: readonly Draft[], industry: string | undefined): Unsaid {
  const lang = tally(drafts.map((draft) => draft.lang))[0]?.[0] ?? 'und';
  const posts = drafts.filter((draft) => draft.lang === lang);
  if (posts.length < FEWEST) return { posts: posts.length, terms: [] };
  const said = new Set(posts.flatMap((draft) => [...talkIn(draft)]));
  return { posts: posts.length, terms: salesTalk(lang, tradeOf(lang, industry)).filter((term) => !said.has(term)) };
}

/** @returns the terms that a post says, in whatever form */
export const talkIn = perDraft(
  (draft): ReadonlySet<string> => new Set(salesTalk(draft.lang).filter((term) => findTerm(draft, term).length > 0)),
);
