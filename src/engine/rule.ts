/** The shape of a rule: one habit, one file. */

import type { Caused } from './causes';
import type { Draft } from './draft';
import type { Norms } from './norms';
import type { Hit } from './phrases';
import type { Account, Category, Context, DraftInput, Kind, LedgerDigest, Principle, Say, Severity, Tone } from './reading';
import type { Span } from './tokens';
import type { Noticed } from './tone/noticed';
import type { Voice } from './voice/voice';

/** What a rule reports: a place in the draft, and what its sentences need to speak of it. */
export interface Found {
  start: number;
  end: number;
  /** For the placeholders of the rule's sentences; `quote` is filled in by the engine. */
  values?: Say['values'];
  /** Where this one weighs more or less than the rule. */
  severity?: Severity;
  /** Its place among those of its severity: below 0 comes before the others, above 0 after them. */
  lag?: number;
  /** Another set of sentences: `rule_<id>_<variant>_message`, `…_why`, `…_try1`. */
  variant?: string;
  /** How many try-sentences that set has; default: the rule's. */
  tries?: number;
  replacement?: string;
  /** Where the same words are another habit. */
  category?: Category;
  /** As a rule's, of this one alone. */
  crowdOnly?: boolean;
  /** The place forbids it: no friendly tone makes up for that. */
  forbidden?: true;
}

export interface RuleContext extends Context {
  account: Account;
  /** How the whole draft reads, and what the other rules found in it; only rules `afterTone` are told. */
  heard?: Heard;
}

export interface Heard {
  tone: Tone;
  /** What was weighed. */
  noticed: Noticed;
  /** What the rules before it found, before mercy. */
  raised: readonly (Span & { rule: string; category: Category; severity: Severity })[];
}

/** @returns true if something of that category was found before; only rules `afterTone` can know */
export const isRaised = (category: Category, { heard }: RuleContext): boolean =>
  heard?.raised.some((one) => one.category === category) ?? false;

/**
 * An example is a draft. `«…»` marks the exact words that must be found; without marks it is enough that the rule speaks.
 * `norms` are habits of a place that has no file yet, laid over those of the draft's platform.
 */
export type Example =
  | string
  | (DraftInput & { voice?: Voice; account?: Account; ledger?: LedgerDigest; now?: number; norms?: Partial<Norms> });

interface RuleHead {
  /** The file's name. */
  id: string;
  category: Category;
  principle: Principle;
  severity: Severity;
  /** Kinds of text it has an opinion on; default: all. */
  kinds?: readonly Kind[];
  /** Has an opinion on what many can see; a message that one person reads is none of its business. */
  publicOnly?: true;
  /** A habit of what is held up to a crowd: where the draft reads as a conversation, it is how people talk. */
  crowdOnly?: true;
  /** Speaks on personal accounts too: secrets, slurs, dead links, limits. */
  everyone?: true;
  /** Reads no words, so it holds in every language. */
  structure?: true;
  /** Asks how the whole draft reads: runs when the tone is known, and is no evidence of it. */
  afterTone?: true;
  /** There are `rule_<id>_try1` … `try<tries>`. */
  tries: number;
  /** What the network's file remarks on links is one thing more to try. */
  heedsLinks?: true;
  /** So many findings at most; the rest say the same again. Default 3. */
  most?: number;
  examples: { bad: readonly Example[]; good: readonly Example[] };
}

/** Phrases: every hit of the pack's list of the same id, and no draft without any; `false` lets one go. Hits in quotation marks never arrive. */
export interface PhraseRule extends RuleHead {
  finds: (hit: Hit, draft: Draft, context: RuleContext) => boolean | Found;
}

/** A figure of the whole draft. It is asked about those that hit one of the lists it `hears`, or show one of the signs it `sees`; naming neither, about all. */
export interface MeasureRule extends RuleHead, Caused {
  measures: (draft: Draft, context: RuleContext) => Found | null;
}

/** Anything that walks tokens, sentences, links; asked as a measure is. */
export interface CheckRule extends RuleHead, Caused {
  checks: (draft: Draft, context: RuleContext) => Found[];
}

export type Rule = PhraseRule | MeasureRule | CheckRule;

const keys = new Map<string, string>();

/** @returns the key of one of a rule's sentences, e.g. `rule_too_long_message` */
export function ruleKey(id: string, part: string, variant?: string): string {
  const name = variant ? `${id}_${variant}_${part}` : `${id}_${part}`;
  let key = keys.get(name);
  if (key === undefined) keys.set(name, (key = `rule_${name.replaceAll('-', '_')}`));
  return key;
}
