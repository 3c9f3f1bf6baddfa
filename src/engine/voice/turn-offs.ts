import type { Draft } from '../draft';
import { bitOf } from '../lexicon';
import type { Category, Finding } from '../reading';
import * as T from '../tokens';
import { classesAt } from '../word-at';
import { kindsOf, type TurnOffKind } from './profile';
import { findTerm, type TermSpan } from './terms';

const NEGATION = bitOf('negation');
const WITHOUT = new Set(['without', 'instead', 'zero', 'nor', 'statt', 'anstatt', 'weder']);

/** @returns where the draft says a turn-off; "no discounts here" is a promise, not one */
export const sayings = (draft: Draft, turnOff: string): TermSpan[] => findTerm(draft, turnOff).filter(({ from }) => !denied(draft, from));

function denied(draft: Draft, from: number): boolean {
  const { tokens, text } = draft;
  for (let i = from - 1; i >= Math.max(0, from - 2) && tokens.gap[i + 1] === T.NO_GAP; i--) {
    if (classesAt(tokens, i, draft.pack) & NEGATION) return true;
    if (WITHOUT.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase())) return true;
  }
  return false;
}

/** Rules and categories whose findings show a kind of turn-off: "10% off" is a discount without saying so. */
const SHOWN_BY: Readonly<
  Record<Exclude<TurnOffKind, 'hashtags' | 'emoji' | 'links'>, { rules: readonly string[]; categories: readonly Category[] }>
> = {
  selling: { rules: [], categories: ['advertising'] },
  discounts: { rules: ['discount', 'discount-code', 'price-tag'], categories: [] },
  hurry: { rules: ['deadline', 'urgency'], categories: [] },
  jargon: { rules: ['corporate-words', 'brochure', 'press-release', 'official-tone', 'announcement'], categories: [] },
  hype: { rules: [], categories: ['hype'] },
  bait: { rules: ['giveaway'], categories: ['bait'] },
  boasting: { rules: ['self-praise', 'award'], categories: [] },
};

/** @returns what in the draft is of the kind that a turn-off names */
export function shownBy(draft: Draft, findings: readonly Finding[], turnOff: string): T.Span[] {
  return kindsOf(turnOff, draft.pack).flatMap((kind): T.Span[] => {
    switch (kind) {
      case 'hashtags':
        return draft.hashtags.map((i) => ({ start: draft.tokens.start[i] as number, end: draft.tokens.end[i] as number }));
      case 'emoji':
        return draft.tokens.emoji;
      case 'links':
        return draft.links;
      default: {
        const { rules, categories } = SHOWN_BY[kind];
        return findings.filter(({ rule, category }) => rules.includes(rule) || categories.includes(category));
      }
    }
  });
}
