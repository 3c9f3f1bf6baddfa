import type { Draft } from '../draft';
import { CHECKS, type Check, type CheckId, type Reading } from '../reading';
import type { RuleContext } from '../rule';
import type { JudgeOf } from './checks/check';
import { leadsHome, rightPlace } from './checks/place';
import { inCharacter, neverSaid, noTurnOffs, speaksToMarket, valueProposition, valuesKept } from './checks/profile';
import { oneMessage, opening, readerFirst, sidewalk, worthSharing } from './checks/text';
import type { Voice } from './voice';

const JUDGES: Readonly<Record<CheckId, JudgeOf>> = {
  'in-character': inCharacter,
  'speaks-to-market': speaksToMarket,
  'value-proposition': valueProposition,
  'no-turn-offs': noTurnOffs,
  'never-said': neverSaid,
  'values-kept': valuesKept,
  'one-message': oneMessage,
  opening,
  'reader-first': readerFirst,
  'worth-sharing': worthSharing,
  'leads-home': leadsHome,
  'right-place': rightPlace,
  sidewalk,
};

const LINES = CHECKS.map((id) => ({ id, judge: JUDGES[id] }));

/**
 * The draft against the voice profile, one line for each of `CHECKS`. Somebody who has not said yet who they are is never
 * told no: without a profile, a no becomes a question.
 */
export function checklist(draft: Draft, reading: Omit<Reading, 'checklist'>, context: RuleContext): Check[] {
  const { voice = {} } = context;
  const judging = { draft, reading, context, voice };
  return LINES.map(({ id, judge }) => {
    const { verdict, field, evidence } = judge(judging);
    if (field !== undefined) return { id, verdict, field, evidence };
    // An unwritten draft has kept no promise yet.
    if (draft.tokens.length === 0) return { id, verdict: 'ask', evidence: [] };
    return { id, verdict: verdict === 'no' && !saysSomething(voice) ? 'ask' : verdict, evidence };
  });
}

/** A profile begins with the first line that the checklist can hold a draft against; a name alone is none. */
function saysSomething({ character, values, neverSay, home, profiles, brief }: Voice): boolean {
  return [character?.traits, values, neverSay, home, profiles, ...Object.values(brief ?? {})].some((line) =>
    typeof line === 'string' ? line.trim() !== '' : (line?.length ?? 0) > 0,
  );
}
