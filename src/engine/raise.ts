/** Asks the rules what they find in a draft: those that have an opinion on such a one, and cause to look at it. */

import { Causes, causeOf } from './causes';
import { startingLike } from './characters';
import { type Draft, quoteOf, spanOf } from './draft';
import type { Category, Kind, Principle, Severity } from './reading';
import type { Found, Rule, RuleContext } from './rule';
import { rules } from './rules';
import type { Raised } from './tone/feature';
import { unbroken } from './unbroken';

/** Where a rule says nothing else, this many findings of it are enough. */
const MOST = 3;

const NOTHING: Found[] = [];

export interface RawFinding extends Raised {
  by: Listener;
  found: Found;
  severity: Severity;
  /** How often its rule has spoken before. */
  turn: number;
}

/** A rule as it is asked: all of one shape, whatever each of them leaves out. */
export interface Listener {
  rule: Rule;
  id: string;
  category: Category;
  principle: Principle;
  severity: Severity;
  most: number;
  publicOnly: boolean;
  crowdOnly: boolean;
  everyone: boolean;
  structure: boolean;
  afterTone: boolean;
  /** `null`: all. */
  kinds: readonly Kind[] | null;
  run: Run;
  /** What is said of its findings, by variant; put together when it is first said. */
  sentences: Map<string | undefined, Sentences>;
}

/** Keys of what is said of a finding. */
export interface Sentences {
  message: string;
  why: string;
  tries: readonly string[];
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
    crowdOnly: rule.crowdOnly ?? false,
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
      const one = { by, found, rule: id, category: found.category ?? category, severity: found.severity ?? severity, start, end, turn };
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
  const run = partsOf(rule);
  return (draft, context, most) => {
    const all = run(draft, context, most);
    for (let i = 0; i < all.length; i++) all[i] = whole(draft, all[i] as Found);
    return all;
  };
}

/** What is to be replaced is replaced as it was meant. */
function whole({ text }: Draft, found: Found): Found {
  if (found.replacement !== undefined) return found;
  const { start, end } = unbroken(text, found);
  return start === found.start && end === found.end ? found : { ...found, start, end };
}

/** Words of a phrase; a compound may go on before and behind them. */
function partsOf(rule: Rule): Run {
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
