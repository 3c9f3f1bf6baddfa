/** Does an answer end the talk, with a sneer or a closed door? */

import { inAnswer, stemAt } from './answered';
import { type Draft, saidHits } from './draft';
import { ACKNOWLEDGING } from './gives-answer';
import { isWithin, tokensOf } from './hits';
import type { Hit } from './phrases';
import type { Found } from './rule';
import * as T from './tokens';
import { inSet } from './word-at';

/** @returns the words that end the talk: a sneer, or a closed door with no way out behind it */
export function shutsTheDoor(draft: Draft): Found[] {
  const sneers = sneer(draft);
  return sneers.length > 0 || leavesAWay(draft) ? sneers : cold(draft);
}

/** Looks for the last word of an answer: nothing goes on behind it. */
const lastWord = (list: string) =>
  inAnswer(
    [list],
    () => true,
    (draft, hit) => !isGoingOn(draft, hit),
  );

const sneer = lastWord('brush-off');
const cold = lastWord('brush-off-cold');

/** "Not our department, but room 12 will know", "calm down the dog": it was no last word. */
const isGoingOn = (draft: Draft, { to }: Hit): boolean =>
  inSet(draft, 'goes-on-after-comma', to) || (draft.tokens.gap[to] === T.NO_GAP && inSet(draft, 'goes-on', to));

/** Somebody who says so many words, and I among them, shows nobody the door: "read the contract, I was a clerk for thirty years". */
const TOLD = 24;

/** Sorry, a question back, a step, or something done behind the closed door: "not our job, but I did it anyway". */
function leavesAWay(draft: Draft): boolean {
  const doors = saidHits(draft, 'brush-off-cold');
  const [door] = doors;
  if (!door) return false;
  // "Not our fault" owns nothing, nor does "sorry you feel that way".
  const closed = tokensOf([...doors, ...saidHits(draft, 'canned-apology')]);
  return (
    ACKNOWLEDGING.some((list) => saidHits(draft, list).some((hit) => !isWithin(hit, closed))) ||
    saidHits(draft, 'strength-helps').length > 0 ||
    (draft.counts.self > 0 && draft.counts.words >= TOLD) ||
    saidHits(draft, 'way-out').some(({ from }) => from >= door.to) ||
    draft.tokens.sentences.some(({ mark }) => mark === '?') ||
    isAfterword(draft, door)
  );
}

/** So many words say what there is to say; "it's in the contract" behind them only tells where. */
const SAID_BEFORE = 8;

/** True of a door at the very end of an answer that has been given. */
function isAfterword(draft: Draft, { from, to }: Hit): boolean {
  const { tokens } = draft;
  if (to < tokens.length) return false;
  let words = 0;
  for (let i = 0; i < from; i++) if (tokens.kind[i] !== T.WORD || stemAt(draft, i)) words++;
  return words >= SAID_BEFORE;
}

/** @returns true if the reply shows somebody the door: no word beside it is praised */
export const isClosed = (draft: Draft): boolean => shutsTheDoor(draft).length > 0;
