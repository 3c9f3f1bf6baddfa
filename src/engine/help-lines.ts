/** Calls that sell nothing: police, ambulance, a line for people in a crisis, and a number in a notice for whoever is in trouble. */

import { type Draft, perDraft, saidHits } from './draft';
import type { Hit } from './phrases';
import type { Sentence } from './tokens';
import { inSet, wordAt } from './word-at';

const LINES = new Set(['000', '101', '110', '111', '112', '116', '118', '159', '211', '911', '988', '999']);

/** @returns true where the call is for help: nothing is sold by it */
export function callsForHelp(draft: Draft, hit: Hit): boolean {
  for (let i = hit.from + 1; i < Math.min(hit.to + 1, draft.tokens.length); i++) if (LINES.has(wordAt(draft, i))) return true;
  return inSet(draft, 'order-call', hit.from) && isOnCondition(draft, hit) && tellsNews(draft);
}

/** "Ring us if your water turns brown", in a notice that says what is off and for how long. */
function isOnCondition(draft: Draft, { from }: Hit): boolean {
  const { tokens } = draft;
  const sentence = tokens.sentences[tokens.sentence[from] as number] as Sentence;
  for (let i = sentence.from; i < sentence.to; i++) if (inSet(draft, 'condition', i)) return true;
  return false;
}

const tellsNews = perDraft((draft) => saidHits(draft, 'strength-useful-news').length > 0);
