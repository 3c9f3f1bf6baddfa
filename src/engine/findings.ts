/** From what the rules found to what the user reads: who may hear it, what is said twice, what comes first. */

import { Causes, causeOf } from './causes';
import { startingLike } from './characters';
import { type Draft, quoteOf, spanOf } from './draft';
import { isTactless } from './mourning';
import { printOf } from './print';
import type { Category, Finding, Kind, Principle, Reading, Say, Severity } from './reading';
import { type Found, type Rule, type RuleContext, ruleKey } from './rule';
import { rules } from './rules';
import type { Span } from './tokens';
import type { Raised } from './tone/features';
import { servesReader } from './unspoken';
import { softened, softenerOf } from './voice/softening';
import type { TraitId } from './voice/voice';

/** Where a rule says nothing else, this many findings of it are enough. */
const MOST = 3;

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
const NOTHING: Found[] = [];

/** More than there are categories, and than one rule may speak. */
const MANY = 1000;

export interface RawFinding extends Raised {
  by: Listener;
  found: Found;
  severity: Severity;
  /** How often its rule has spoken before. */
  turn: number;
}

/** After mercy, with its place in the order. */
export interface Settled extends RawFinding {
  rank: number;
  softenedBy: TraitId | undefined;
}

/** A rule as it is asked: all of one shape, whatever each of them leaves out. */
interface Listener {
  rule: Rule;
  id: string;
  category: Category;
  principle: Principle;
  severity: Severity;
  most: number;
  publicOnly: boolean;
  everyone: boolean;
  structure: boolean;
  afterTone: boolean;
  /** `null`: all. */
  kinds: readonly Kind[] | null;
  run: Run;
  /** What is said of its findings, by variant; put together when it is first said. */
  sentences: Map<string | undefined, Sentences>;
}

/** @returns what a rule finds, in the order of the text; whoever asks for a few phrases need not get more */
type Run = (draft: Draft, context: RuleContext, most: number) => Found[];

const listeners = rules.map(
  (rule): Listener => ({
    rule,
    id: rule.id,
    category: rule.category,
    principle: rule.principle,
    severity: rule.severity,
    most: rule.most ?? MOST,
    publicOnly: rule.publicOnly ?? false,
    everyone: rule.everyone ?? false,
    structure: rule.structure ?? false,
    afterTone: rule.afterTone ?? false,
    kinds: rule.kinds ?? null,
    run: runOf(rule),
    sentences: new Map(),
  }),
);

/** A phrase rule needs a hit of its own list. */
const needs = ({ rule }: Listener) => causeOf('finds' in rule ? { hears: [rule.id] } : rule);
const beforeTone = new Causes(
  listeners.filter(({ afterTone }) => !afterTone),
  needs,
);
const afterTone = new Causes(
  listeners.filter(({ afterTone }) => afterTone),
  needs,
);

/** Runs every rule that has an opinion on such a draft: without `context.heard` those that the tone rests on, with it those that rest on the tone. */
export function raise(draft: Draft, context: RuleContext): RawFinding[] {
  const raw: RawFinding[] = [];
  // Each rule after the tone hears those before it, so that the same thing is said once.
  const heard = context.heard && { ...context.heard, raised: context.heard.raised.slice() };
  const told = heard ? { ...context, heard } : context;
  for (const by of listening(draft, context)) {
    const { id, category, severity, most, run } = by;
    const all = run(draft, told, most);
    for (let turn = 0; turn < all.length && turn < most; turn++) {
      const found = all[turn] as Found;
      const { start, end } = found;
      const one = { by, found, rule: id, category, severity: found.severity ?? severity, start, end, turn };
      raw.push(one);
      heard?.raised.push(one);
    }
  }
  return raw;
}

/** @returns the rules that are asked about such a draft: they have an opinion on its kind, and cause to look at it */
export const asked = (draft: Draft, context: RuleContext): Rule[] => listening(draft, context).map(({ rule }) => rule);

function listening(draft: Draft, { account, heard }: RuleContext): Listener[] {
  const { kind, lang, message } = draft;
  const wordless = lang === 'und';
  const forEveryone = account.mode !== 'brand';
  const causes = heard ? afterTone : beforeTone;
  // It depends on so little that it is decided once.
  const byKind = fitting[(wordless ? 1 : 0) | (forEveryone ? 2 : 0) | (heard ? 4 : 0) | (message ? 8 : 0)] as Map<Kind, Int32Array>;
  let among = byKind.get(kind);
  if (!among) {
    among = causes.only(
      ({ publicOnly, everyone, structure, kinds }) =>
        (!forEveryone || everyone) && (!wordless || structure) && (!message || !publicOnly) && (!kinds || kinds.includes(kind)),
    );
    byKind.set(kind, among);
  }
  return causes.in(draft, among);
}

const fitting: Map<Kind, Int32Array>[] = Array.from({ length: 16 }, () => new Map());

/** @returns what one rule finds, in the order of the text */
export const run = (rule: Rule, draft: Draft, context: RuleContext): Found[] => runOf(rule)(draft, context, Number.POSITIVE_INFINITY);

function runOf(rule: Rule): Run {
  if ('checks' in rule) return rule.checks;
  if ('measures' in rule) {
    const { measures } = rule;
    return (draft, context) => {
      const found = measures(draft, context);
      return found ? [found] : NOTHING;
    };
  }
  const { id, finds } = rule;
  return (draft, context, most) => {
    const found: Found[] = [];
    for (const hit of draft.hits.said(id)) {
      if (found.length === most) break;
      const verdict = finds(hit, draft, context);
      if (verdict === false) continue;
      const here: Found = verdict === true ? spanOf(draft, hit.from, hit.to) : verdict;
      if (hit.instead === undefined || here.replacement !== undefined) found.push(here);
      else found.push({ ...here, replacement: startingLike(quoteOf(draft, hit.from, hit.to), hit.instead) });
    }
    return found;
  };
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
  for (const one of raw) {
    const { by, found, rule, category, start, end, turn } = one;
    if (isTactless(category, draft) || (outOfPlace && category === 'advertising') || (hollow && rule === 'formula-reply')) continue;
    const softenedBy = softenerOf(one, context.voice);
    const severity = softenedBy ? 'consider' : mercy(one, draft, tone);
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
  const kept: Settled[] = [];
  for (const one of settled) {
    if (!isSaid(one, kept)) kept.push(one);
  }
  return silenced
    ? kept.filter(({ by, found }) => !silenced.rules.includes(by.id) && !silenced.prints.includes(printOf(by.id, found, draft)))
    : kept;
}

/** They have said that this is no place to sell; how one would sell better elsewhere is no help then. */
const SELLS_OUT_OF_PLACE: ReadonlySet<string> = new Set(['pitch-to-complaint', 'borrowed-grief']);

/** They have said that an answer holds nothing; that it is made of formulas is the same again. */
const HOLLOW: ReadonlySet<string> = new Set(['canned-apology', 'reply-ignores']);

/** The same category has spoken of the same words. */
function isSaid(one: Settled, kept: readonly Settled[]): boolean {
  for (const other of kept) if (other.category === one.category && overlap(other, one)) return true;
  return false;
}

/** A point (start = end) overlaps what holds it. */
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start === b.start || (a.start < b.end && b.start < a.end);

/** Habits that are forgivable in a post that reads as a conversation. What is staged reads so by design, and is not among them. */
const FORGIVABLE: ReadonlySet<Category> = new Set(['advertising', 'broadcast', 'self-talk', 'hype', 'link-blast', 'strategy', 'bait']);

/** The writer says that it is an offer. */
const isMeant = (category: Category, { intent }: Draft): boolean => intent === 'offer' && category === 'advertising';

function mercy({ category, severity }: RawFinding, draft: Draft, tone: Reading['tone']): Severity {
  if (severity !== 'fix') return severity;
  if (isMeant(category, draft)) return 'consider';
  return tone.label === 'conversation' && FORGIVABLE.has(category) ? 'consider' : severity;
}

/**
 * @param helps whether a replacement is one: asked when somebody looks at it
 * @returns the finding as the user reads it
 */
export function toFinding(
  { by, found, severity, softenedBy }: Settled,
  draft: Draft,
  helps: (span: Span, replacement: string) => boolean,
): Finding {
  const { id, category, principle } = by;
  const { start, end, replacement } = found;
  const quote = draft.text.slice(start, end);
  const values = found.values ? { quote, ...found.values } : { quote };
  const offer = draft.intent === 'offer' && category === 'advertising';
  const { message, why, tries } = offer ? OFFER : sentencesOf(by, found);
  const finding: Finding = {
    rule: id,
    category,
    principle,
    severity,
    start,
    end,
    quote,
    message: softenedBy ? softened({ key: message, values }, softenedBy) : { key: message, values },
    why: { key: why, values },
    try: [...tries, ...(by.rule.heedsLinks ? remarkOn(draft) : [])].map((key): Say => ({ key, values })),
    print: printOf(id, found, draft),
    ...(softenedBy && { softenedBy }),
  };
  if (replacement !== undefined && !draft.norms.checksOnly && !offer) tryOnDemand(finding, replacement, helps);
  return finding;
}

/** @returns the key of what this network does with links; where they are only letters, a rule of its own says so */
function remarkOn({ norms }: Draft): readonly string[] {
  const { clickable, note } = norms.links;
  return clickable && note ? [note] : [];
}

/**
 * A replacement is a draft of its own, and most are never looked at: it is tried when somebody asks for it.
 * From then on it is there or not, like any other property.
 */
function tryOnDemand(finding: Finding, replacement: string, helps: (span: Span, replacement: string) => boolean): void {
  let left: string | undefined = replacement;
  let tried = false;
  Object.defineProperty(finding, 'replacement', {
    configurable: true,
    enumerable: true,
    get: () => {
      if (!tried && !helps(finding, replacement)) left = undefined;
      tried = true;
      return left;
    },
  });
}

/** Keys of what is said of a finding. */
interface Sentences {
  message: string;
  why: string;
  tries: readonly string[];
}

/** A variant of a rule has always as many sentences. */
function sentencesOf({ id, rule, sentences }: Listener, { variant, tries = rule.tries }: Found): Sentences {
  let said = sentences.get(variant);
  if (said?.tries.length !== tries) {
    const key = (part: string) => ruleKey(id, part, variant);
    said = { message: key('message'), why: key('why'), tries: Array.from({ length: tries }, (_, i) => key(`try${i + 1}`)) };
    sentences.set(variant, said);
  }
  return said;
}

/** What helps an offer that is meant as one: whom it is for, one message, where it leads, honest terms. */
const OFFER: Sentences = {
  message: 'offer_message',
  why: 'offer_why',
  tries: ['offer_try_for_whom', 'offer_try_one_message', 'offer_try_landing_page', 'offer_try_honest_terms'],
};
