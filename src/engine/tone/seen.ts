/** What several features of the tone are told from. */

import { type Draft, questions, spanOf } from '../draft';
import type * as T from '../tokens';
import type { Raised } from './feature';
import { answersSomebody, taggedOn } from './shapes';
import { type Tally, tallyOf } from './tally';

export interface Seen {
  draft: Draft;
  raised: readonly Raised[];
  tally: Tally;
  asked: readonly T.Sentence[];
  /** The question under it that is only a tag. */
  tagged: T.Sentence | undefined;
  answers: boolean;
  /** Who speaks like a person to a person leaves a trace of it; a text without any is written for nobody in particular. */
  personal: boolean;
  reporting: boolean;
}

export function seenIn(draft: Draft, raised: readonly Raised[]): Seen {
  const { counts } = draft;
  const tally = tallyOf(draft);
  const asked = questions(draft);
  const answers = answersSomebody(draft);
  const personal = counts.self + tally.informal + tally.feeling + tally.contractions + asked.length > 0;
  return {
    draft,
    raised,
    tally,
    asked,
    tagged: answers ? undefined : taggedOn(draft, asked),
    answers,
    personal,
    reporting: !personal && counts.reader === 0 && !answers && counts.words >= SEVERAL,
  };
}

/** So many words are a text of some kind. */
export const SEVERAL = 4;

/** @returns where a token stands; nothing for none, and for -1 */
export function tokenSpan(draft: Draft, token = -1): T.Span | undefined {
  return token < 0 ? undefined : spanOf(draft, token, token + 1);
}
