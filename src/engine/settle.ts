/** What is left to say of what was found: what is forgiven, what is said twice, what comes first. */

import type { Draft } from './draft';
import { isTactless } from './mourning';
import { printOf } from './print';
import type { RawFinding } from './raise';
import type { Category, Reading, Severity } from './reading';
import type { RuleContext } from './rule';
import type { Span } from './tokens';
import { servesReader } from './unspoken';
import { softenerOf } from './voice/softening';
import type { TraitId } from './voice/voice';
import { rounded } from './whole-words';

const RANK: Record<Severity, number> = { stop: 0, fix: 1, consider: 2 };

/** Harm first, then what turns most readers away. */
const ORDER: readonly Category[] = [
  'permanence',
  'voice',
  'audience',
  'advertising',
  'bait',
  'authenticity',
  'conversation',
  'broadcast',
  'self-talk',
  'link-blast',
  'hype',
  'platform-fit',
  'one-message',
  'strategy',
  'history',
  'shareability',
];

const RANK_OF = Object.fromEntries(ORDER.map((category, i) => [category, i])) as Record<Category, number>;
/** More than there are categories, and than one rule may speak. */
const MANY = 1000;

/** After mercy, with its place in the order. */
export interface Settled extends RawFinding {
  rank: number;
  softenedBy: TraitId | undefined;
}

/**
 * @param tone of the same draft: a habit that leaves a post a conversation is named, but does not turn readers away
 * @returns what is left to say, most important first; overlapping findings of a category merged, what the user silenced left out
 */
export function settle(raw: readonly RawFinding[], draft: Draft, tone: Reading['tone'], context: RuleContext): Settled[] {
  const settled: Settled[] = [];
  const { silenced } = context;
  const speaks = (rules: ReadonlySet<string>) => raw.some(({ rule }) => rules.has(rule) && !silenced?.rules.includes(rule));
  const outOfPlace = speaks(SELLS_OUT_OF_PLACE);
  const hollow = speaks(HOLLOW);
  const begs = raw.filter(({ category }) => category === 'bait').length >= BEGGING;
  for (const one of raw) {
    const { by, found, rule, category, turn } = one;
    if (isTactless(category, draft) || (outOfPlace && category === 'advertising') || (hollow && rule === 'formula-reply')) continue;
    if (tone.label === 'conversation' && (by.crowdOnly || found.crowdOnly)) continue;
    // Why to click is no question where nobody can: a rule of its own says so.
    if (category === 'link-blast' && by.rule.heedsLinks && !draft.norms.links.clickable) continue;
    // What is to be replaced is replaced as it was meant.
    const { start, end } = found.replacement === undefined ? rounded(draft, found) : found;
    const softenedBy = softenerOf(one, context.voice);
    const severity = softenedBy ? 'consider' : mercy(one, draft, tone, begs);
    // A rule that has spoken waits until the others have: three tips up front are three different ones.
    const rank = (RANK[severity] * MANY + turn + (found.lag ?? 0)) * MANY + RANK_OF[category];
    settled.push({ by, found, rule, category, start, end, turn, severity, rank, softenedBy });
  }
  settled.sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
  const loudest = settled[0];
  // What makes a post a broadcast is no forgivable detail of it. That it sounds like one (strategy) is no habit.
  if (tone.label === 'broadcast' && loudest?.severity === 'consider' && !servesReader(draft)) {
    const habit = settled.find(
      ({ category, softenedBy }) => category !== 'strategy' && FORGIVABLE.has(category) && !isMeant(category, draft) && !softenedBy,
    );
    if (habit) {
      settled.splice(settled.indexOf(habit), 1);
      settled.unshift({ ...habit, severity: 'fix' });
    }
  }
  let kept: Settled[] = [];
  for (const one of settled) {
    if (!isSaid(one, kept)) kept.push(one);
  }
  kept = echoesLast(kept);
  // That a house speaks of itself is one thing to say: who would pass that on, another way of saying it.
  if (kept.some(({ category }) => category === 'self-talk'))
    kept = kept.filter(({ rule, found }) => rule !== 'nothing-to-share' || found.variant !== 'own');
  return silenced
    ? kept.filter(({ by, found }) => !silenced.rules.includes(by.id) && !silenced.prints.includes(printOf(by.id, found, draft)))
    : kept;
}

/** They have said that this is no place to sell; how one would sell better elsewhere is no help then. */
const SELLS_OUT_OF_PLACE: ReadonlySet<string> = new Set(['pitch-to-complaint', 'borrowed-grief']);

/** They have said that an answer holds nothing; that it is made of formulas is the same again. */
const HOLLOW: ReadonlySet<string> = new Set(['canned-apology', 'reply-ignores']);

/** The same category has spoken of the same words; or they have been called pushy, and loud words are what pushes. What is wrong with a first line is more than that it could stand anywhere. */
function isSaid(one: Settled, kept: readonly Settled[]): boolean {
  const { category, rule } = one;
  for (const other of kept) {
    const isSame = other.category === category || rule === 'empty-opening' || (LOUD.has(rule) && CALLED_PUSHY.has(other.category));
    if (isSame && overlap(other, one)) return true;
  }
  return false;
}

const CALLED_PUSHY: ReadonlySet<Category> = new Set(['advertising', 'broadcast']);
/** Alarm and size, in words. */
const LOUD: ReadonlySet<string> = new Set(['urgency', 'superlative']);

/** Categories that often mean one thing by the same words: "excited to announce" is a broadcast, and about the house. */
const PUSHING: ReadonlySet<Category> = new Set(['advertising', 'bait', 'broadcast', 'self-talk', 'authenticity']);

/**
 * Words that have been spoken of are not held up again before the others have been: an echo goes behind all that weighs as much,
 * and is left out where its category speaks of other words as gravely.
 * @param kept most important first
 */
function echoesLast(kept: Settled[]): Settled[] {
  const first: Settled[] = [];
  const echoes: Settled[] = [];
  for (const one of kept) {
    const heard = first.filter(
      (other) => PUSHING.has(one.category) && (PUSHING.has(other.category) ? overlap(other, one) : isSameSpan(other, one)),
    );
    // What follows from the whole draft is shown at some words, and keeps them from nobody.
    const echo = heard.some(({ by }) => one.by.afterTone || !by.afterTone);
    // Of two such sums of one sentence the second is but worth a thought.
    const isTwin = one.by.afterTone && one.category !== 'bait' && heard.some(({ by }) => by.afterTone);
    (echo ? echoes : first).push(isTwin ? { ...one, severity: 'consider' } : one);
  }
  const left = echoes.filter(
    ({ category, severity }) => !first.some((other) => other.category === category && RANK[other.severity] <= RANK[severity]),
  );
  if (left.length === 0) return first;
  return [...first, ...left].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A point (start = end) overlaps what holds it. */
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start === b.start || (a.start < b.end && b.start < a.end);

/** Habits that are forgivable in a post that reads as a conversation. What is staged reads so by design, and is not among them. */
const FORGIVABLE: ReadonlySet<Category> = new Set(['advertising', 'broadcast', 'self-talk', 'hype', 'link-blast', 'strategy', 'bait']);

/** Who asks for so many clicks has made a post of it, however friendly it sounds. */
const BEGGING = 2;

/** @returns true where the writer says that it is an offer, and such a finding is about that */
export const isMeant = (category: Category, { intent }: Draft): boolean => intent === 'offer' && category === 'advertising';

function mercy({ category, severity, found }: RawFinding, draft: Draft, tone: Reading['tone'], begs: boolean): Severity {
  if (severity !== 'fix' || found.forbidden) return severity;
  if (isMeant(category, draft)) return 'consider';
  if (begs && category === 'bait') return severity;
  return tone.label === 'conversation' && FORGIVABLE.has(category) ? 'consider' : severity;
}
