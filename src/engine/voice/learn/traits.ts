import type { Draft } from '../../draft';
import { judgeTrait, traitOf } from '../character';
import { MOST } from '../holding';
import type { TraitSign } from '../trait';
import { traits as all } from '../traits';
import type { TraitId } from '../voice';
import { type Quote, quoteIn } from './quote-in';
import { usuallyIn, usuallyOut } from './usual';

export interface TraitShown {
  trait: TraitId;
  /** Posts that show it, and posts that speak against it. */
  in: number;
  out: number;
  /** Words of the side that is told. */
  quotes: Quote[];
}

export interface TraitsLearnt {
  /** The surest first. */
  proposed: TraitShown[];
  /** Traits that the posts speak against, whether anybody has chosen them or not. */
  against: TraitShown[];
}

/** A detector hears about half of what a person would, so a fifth of the posts is a good part of them. */
const SHARE = 0.2;
/** So many more posts on one side than on the other are clear. */
const TIMES = 2;
/** Two posts alike may be chance once there are many. */
const FEWEST = 3;
const FEWEST_OF_FEW = 2;
const FEW = 5;
/** Quotes a trait. */
const SHOWN = 3;

/** @returns traits that clearly more posts show than contradict, and the other way round; each with words of three posts */
export function traitsIn(drafts: readonly Draft[]): TraitsLearnt {
  const judged = all.map(({ id }) => judgedBy(id, drafts));
  const proposed = judged
    .map((one) => ({ ...one, surely: clearly(one.ins.length, one.outs.length, drafts.length, usuallyIn(one.trait)) }))
    .filter(({ surely }) => surely > 0)
    .sort((a, b) => b.surely - a.surely)
    .slice(0, MOST);
  const against = judged.filter(({ trait, ins, outs }) => clearly(outs.length, ins.length, drafts.length, usuallyOut(trait)) > 0);
  return { proposed: proposed.map((one) => shown(one, one.ins)), against: against.map((one) => shown(one, one.outs)) };
}

interface Sided {
  draft: Draft;
  sign: TraitSign;
}

interface JudgedBy {
  trait: TraitId;
  ins: Sided[];
  outs: Sided[];
}

/** What is in for a neighbour is not out for the trait: one post need not show both. */
function judgedBy(trait: TraitId, drafts: readonly Draft[]): JudgedBy {
  const sided = drafts.map((draft) => ({ draft, sign: judgeTrait(draft, trait) }));
  const { near } = traitOf(trait);
  return {
    trait,
    ins: sided.filter(({ sign }) => sign.verdict === 'in'),
    outs: sided.filter(({ draft, sign }) => sign.verdict === 'out' && !near.some((other) => judgeTrait(draft, other).verdict === 'in')),
  };
}

/** @returns how far a side is above what is usual even with chance against it; 0 where it is not clear */
function clearly(side: number, other: number, posts: number, usual: number): number {
  const fewest = posts < FEW ? FEWEST_OF_FEW : FEWEST;
  if (side < fewest || side < SHARE * posts || side <= TIMES * other) return 0;
  return Math.max(0, atLeast(side, posts) - usual);
}

/** Standard errors. */
const SURE = 2;

/** @returns the share of which a count among so many is a sign, with chance against it (E. B. Wilson's lower bound, 1927) */
function atLeast(count: number, all: number): number {
  const share = count / all;
  const square = SURE ** 2 / all;
  return (share + square / 2 - SURE * Math.sqrt((share * (1 - share) + square / 4) / all)) / (1 + square);
}

/** The same words twice show nothing more. */
function shown({ trait, ins, outs }: JudgedBy, side: readonly Sided[]): TraitShown {
  const quotes = new Map<string, Quote>();
  for (const { draft, sign } of side)
    for (const span of sign.spans.slice(0, 1)) {
      const quote = quoteIn(draft, span);
      if (!quotes.has(quote.words)) quotes.set(quote.words, quote);
    }
  return { trait, in: ins.length, out: outs.length, quotes: [...quotes.values()].slice(0, SHOWN) };
}
