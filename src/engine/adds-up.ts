/** What the rules after the tone share that judge by many small signs: no phrase gives such a draft away, the sum does. */

import { isAppeal } from './appeal';
import type { Draft } from './draft';
import { houseWords } from './house';
import { bitOf } from './lexicon';
import { type Found, type Heard, isRaised, type RuleContext } from './rule';
import { partAround } from './sentence-part';
import { standingOf } from './standing';
import { humility } from './strengths/humility';
import { usefulKnowledge } from './strengths/useful-knowledge';
import { usefulNews } from './strengths/useful-news';
import { overlap, type Span } from './tokens';
import { evidenceOf, type Habit, hasHabit } from './tone/habits';
import { hasClass } from './word-at';

const IMPERATIVE = bitOf('imperative');

/** How the rules are called that ask for a sum. */
const SUM = 'adds-up-to-';

/** One place alone would be named by a rule of its own. */
const FEWEST = 2;

/**
 * @returns the sentence that weighs most, or a part of it, where the sum is high and no rule has named the habit; in an answer only
 * what sells as if to a crowd
 */
export function addsUp(habit: Habit, draft: Draft, context: RuleContext): Found | null {
  const { heard } = context;
  if (!heard || isRaised(habit, context) || isAnswering(habit, draft, heard) || !hasHabit(habit, heard.noticed)) return null;
  if (isExcused(habit, draft, context)) return null;
  const others = placesLeft(habit, draft, heard);
  // One word of the house between two that sell is no report of it.
  if (others.length < (habit === 'self-talk' ? FEWEST : 1)) return null;
  // Words that are innocent one by one are nothing to hold up: the sentence is, and rather one that nobody has spoken of; whoever begs does it in the same breath.
  const spokenOf: Span[] = habit === 'bait' ? [] : heard.raised.filter(({ rule }) => !rule.startsWith(SUM));
  if (habit === 'self-talk') spokenOf.push(...ordering(draft));
  // What has a name is said before what has none. In what is half a talk such sums are often wrong:
  // 37 of 84, in 17,736 posts that were read (2026-12-01); in a broadcast one in four is.
  const isHalf = heard.tone.label === 'mixed';
  return { ...partAround(draft, others, spokenOf), lag: 1, ...(isHalf && { severity: 'consider' as const }) };
}

/** An answer may name things and point at them; where nothing was asked, one that still reads as a broadcast is a leaflet laid on somebody's table. */
const isAnswering = (habit: Habit, draft: Draft, { tone }: Heard): boolean =>
  draft.replyTo !== undefined && !(habit === 'advertising' && tone.label === 'broadcast' && standingOf(draft) === 'open');

/** What asks for such words has a right to them. */
function isExcused(habit: Habit, draft: Draft, context: RuleContext): boolean {
  // What is searched for, or was asked for by whoever watches releases, names things and points at them: that is its form.
  if (draft.kind === 'release' || draft.norms.searched?.includes(draft.kind)) return true;
  if ((habit === 'bait' || habit === 'advertising') && isAppeal(draft)) return true;
  // "Free idea for anybody who …": what is given away sells nothing.
  if (habit === 'advertising' && usefulKnowledge.shows(draft).length > 0) return true;
  // Whoever owns up has to speak of themselves.
  if (habit === 'self-talk' && humility.shows(draft).length > 0) return true;
  // "The office is closed on Friday, we move upstairs" is on a door for whoever would have come.
  if ((habit === 'self-talk' || habit === 'broadcast') && usefulNews.shows(draft).length > 0) return true;
  // A shop window without a word of offices is no press office: that it sells has been said.
  return habit === 'broadcast' && isRaised('advertising', context) && houseWords(draft).length === 0;
}

/** @returns the places that speak most for a habit, but for those that were named as another one */
function placesLeft(habit: Habit, draft: Draft, { noticed, raised }: Heard): Span[] {
  const places = evidenceOf(habit, noticed);
  if (places.length < FEWEST) return [];
  // Of the letters of a link hardly anything can be said.
  const worded = places.filter((place) => !isAmong(place, draft.links));
  const shown = worded.length < FEWEST ? places : worded;
  // What is sold is named as that, and to beg for likes is to sell nothing: the sum is named where something else is.
  const named = raised.filter(({ category, severity }) =>
    habit === 'advertising' ? category === 'bait' : category === 'advertising' && severity === 'fix',
  );
  return shown.filter((place) => !isAmong(place, named));
}

/** "Swipe to see": what tells the reader to do something is not where a house speaks of itself. */
const ordering = (draft: Draft): Span[] => draft.tokens.sentences.filter(({ from }) => hasClass(draft, from, IMPERATIVE));

const isAmong = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlap(other, span));
