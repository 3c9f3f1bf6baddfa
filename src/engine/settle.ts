/** What is left to say of what was found: what is forgiven, what is said twice, what comes first. */

import { type Draft, saidHits } from './draft';
import { isTactless } from './mourning';
import { printOf } from './print';
import type { RawFinding } from './raise';
import type { Category, Reading, Severity } from './reading';
import type { RuleContext } from './rule';
import { overlap, type Span } from './tokens';
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

/** Who says nothing where another has spoken. */
interface Yielding {
  who: (one: RawFinding) => boolean;
  to: (other: RawFinding, one: RawFinding) => boolean;
  /** In the whole draft; default: about the same words, to one that comes first. */
  anywhere?: true;
}

const named =
  (...rules: string[]) =>
  ({ rule }: RawFinding): boolean =>
    rules.includes(rule);
const of =
  (...categories: Category[]) =>
  ({ category }: RawFinding): boolean =>
    categories.includes(category);
const anything = (): boolean => true;

const YIELDING: readonly Yielding[] = [
  // This is no place to sell: how one would sell better elsewhere is no help.
  {
    who: of('advertising'),
    to: ({ rule, found }) => rule === 'borrowed-grief' || (rule === 'pitch-to-complaint' && found.variant !== 'told'),
    anywhere: true,
  },
  // An answer holds nothing: that it is made of formulas is the same again.
  { who: named('formula-reply'), to: named('canned-apology', 'reply-ignores'), anywhere: true },
  // A house speaks of itself: who would pass that on is another way of saying it.
  { who: ({ rule, found }) => rule === 'nothing-to-share' && found.variant === 'own', to: of('self-talk'), anywhere: true },
  // What is wrong with a first line is more than that it could stand anywhere.
  { who: named('empty-opening'), to: anything },
  // Words have been called pushy, and alarm and size are what pushes.
  { who: named('urgency', 'superlative'), to: of('advertising', 'broadcast') },
  // One category speaks of the same words once.
  { who: anything, to: ({ category }, one) => category === one.category },
];

const YIELDING_ANYWHERE = YIELDING.filter(({ anywhere }) => anywhere);
const YIELDING_HERE = YIELDING.filter(({ anywhere }) => !anywhere);

/**
 * @param tone of the same draft: a habit that leaves a post a conversation is named, but does not turn readers away
 * @returns what is left to say, most important first; overlapping findings of a category merged, what the user silenced left out
 */
export function settle(raw: readonly RawFinding[], draft: Draft, tone: Reading['tone'], context: RuleContext): Settled[] {
  const { silenced } = context;
  const heard = raw.filter((one) => !isOutOfPlace(one, draft, tone));
  const speaking = silenced ? heard.filter(({ rule }) => !silenced.rules.includes(rule)) : heard;
  const begs = raw.filter(({ category }) => category === 'bait').length >= BEGGING;
  const settled: Settled[] = [];
  for (const one of heard) {
    if (YIELDING_ANYWHERE.some(({ who, to }) => who(one) && speaking.some((other) => to(other, one)))) continue;
    const softenedBy = softenerOf(one, context.voice);
    const severity = softenedBy ? 'consider' : mercy(one, draft, tone, begs);
    settled.push(placed(one, draft, severity, softenedBy));
  }
  settled.sort((a, b) => a.rank - b.rank || a.start - b.start || b.end - a.end);
  if (tone.label === 'broadcast') callOut(settled, draft);
  const kept: Settled[] = [];
  for (const one of settled) {
    const before = kept.filter((other) => overlap(other, one));
    if (!YIELDING_HERE.some(({ who, to }) => who(one) && before.some((other) => to(other, one)))) kept.push(one);
  }
  const said = echoesLast(kept);
  return silenced
    ? said.filter(({ by, found }) => !silenced.rules.includes(by.id) && !silenced.prints.includes(printOf(by.id, found, draft)))
    : said;
}

/** What a decent reader would not say here, what friends talk like, and what a rule of its own says. */
function isOutOfPlace({ by, found, category }: RawFinding, draft: Draft, tone: Reading['tone']): boolean {
  if (isTactless(category, draft)) return true;
  if (tone.label === 'conversation' && (by.crowdOnly || found.crowdOnly)) return true;
  // Why to click is no question where nobody can.
  return category === 'link-blast' && by.rule.heedsLinks === true && !draft.norms.links.clickable;
}

/** @returns the finding at its whole words, and where it comes in the order */
function placed(one: RawFinding, draft: Draft, severity: Severity, softenedBy: TraitId | undefined): Settled {
  const { by, found, rule, category, turn } = one;
  // What is to be replaced is replaced as it was meant.
  const { start, end } = found.replacement === undefined ? rounded(draft, found) : found;
  // A rule that has spoken waits until the others have: three tips up front are three different ones.
  const rank = (RANK[severity] * MANY + turn + (found.lag ?? 0)) * MANY + RANK_OF[category];
  return { by, found, rule, category, start, end, turn, severity, rank, softenedBy };
}

/**
 * What makes a post a broadcast is no forgivable detail of it: where nothing graver is said, the first such habit comes up front.
 * That it sounds like one (strategy) is no habit, and whoever plainly looks for a pair of hands may say so to everybody.
 */
function callOut(settled: Settled[], draft: Draft): void {
  if (settled[0]?.severity !== 'consider' || servesReader(draft) || saidHits(draft, 'help-wanted').length > 0) return;
  const at = settled.findIndex(
    ({ category, softenedBy }) => category !== 'strategy' && FORGIVABLE.has(category) && !isMeant(category, draft) && !softenedBy,
  );
  if (at >= 0) settled.unshift(...settled.splice(at, 1).map((habit): Settled => ({ ...habit, severity: 'fix' })));
}

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
    const heard = PUSHING.has(one.category)
      ? first.filter((other) => (PUSHING.has(other.category) ? overlap(other, one) : isSameSpan(other, one)))
      : [];
    // What follows from the whole draft is shown at some words, and keeps them from nobody.
    const isEcho = heard.some(({ by }) => one.by.afterTone || !by.afterTone);
    // Of two such sums of one sentence the second is but worth a thought.
    const isTwin = one.by.afterTone && one.category !== 'bait' && heard.some(({ by }) => by.afterTone);
    (isEcho ? echoes : first).push(isTwin ? { ...one, severity: 'consider' } : one);
  }
  const left = echoes.filter(
    ({ category, severity }) => !first.some((other) => other.category === category && RANK[other.severity] <= RANK[severity]),
  );
  if (left.length === 0) return first;
  return [...first, ...left].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Habits that are forgivable in a post that reads as a conversation. What is staged reads so by design, and is not among them. */
const FORGIVABLE: ReadonlySet<Category> = new Set(['advertising', 'broadcast', 'self-talk', 'hype', 'link-blast', 'strategy', 'bait']);

/** Who asks for so many clicks has made a post of it, however friendly it sounds. */
const BEGGING = 2;

/** @returns true where the writer says that it is an offer, and such a finding is about that */
export const isMeant = (category: Category, { intent }: Draft): boolean => intent === 'offer' && category === 'advertising';

function mercy({ category, severity, found }: RawFinding, draft: Draft, tone: Reading['tone'], begs: boolean): Severity {
  if (severity !== 'fix' || found.forbidden) return severity;
  if (isMeant(category, draft)) return 'consider';
  const isForgiven = tone.label === 'conversation' && FORGIVABLE.has(category) && !(begs && category === 'bait');
  return isForgiven ? 'consider' : severity;
}
