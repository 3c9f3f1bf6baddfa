/** From what the rules found to what the user reads: who may hear it, what is said twice, what comes first. */

import { fold, startingLike } from './characters';
import { type Draft, isQuoted, spanOf } from './draft';
import type { Category, Finding, Reading, Say, Severity } from './reading';
import { type Found, type Rule, type RuleContext, ruleKey } from './rule';
import { rules } from './rules';
import { WORD } from './tokens';
import type { Raised } from './tone/features';
import { servesReader } from './unspoken';

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

export interface RawFinding extends Raised {
  by: Rule;
  found: Found;
  severity: Severity;
}

/** Runs every rule that has an opinion on such a draft: without `context.heard` those that the tone rests on, with it those that rest on the tone. */
export function raise(draft: Draft, context: RuleContext): RawFinding[] {
  const raw: RawFinding[] = [];
  const forEveryone = context.account.mode !== 'brand';
  // Each rule after the tone hears those before it, so that the same thing is said once.
  const heard = context.heard && { ...context.heard, raised: [...context.heard.raised] };
  for (const rule of rules) {
    if (Boolean(rule.afterTone) !== Boolean(heard)) continue;
    if (forEveryone && !rule.everyone) continue;
    if (draft.lang === 'und' && !rule.structure) continue;
    if (rule.kinds && !rule.kinds.includes(draft.kind)) continue;
    let left = rule.most ?? MOST;
    for (const found of run(rule, draft, heard ? { ...context, heard } : context)) {
      if (left-- === 0) break;
      const one = {
        by: rule,
        found,
        rule: rule.id,
        category: rule.category,
        severity: found.severity ?? rule.severity,
        start: found.start,
        end: found.end,
      };
      raw.push(one);
      heard?.raised.push(one);
    }
  }
  return raw;
}

/** @returns what one rule finds, in the order of the text */
export function run(rule: Rule, draft: Draft, context: RuleContext): Found[] {
  if ('checks' in rule) return rule.checks(draft, context);
  if ('measures' in rule) {
    const found = rule.measures(draft, context);
    return found ? [found] : [];
  }
  const found: Found[] = [];
  for (const hit of draft.hits.of(rule.id)) {
    if (isQuoted(draft, hit)) continue;
    const verdict = rule.finds(hit, draft, context);
    if (verdict === false) continue;
    const here: Found = verdict === true ? spanOf(draft, hit.from, hit.to) : verdict;
    const words = draft.text.slice(draft.tokens.start[hit.from]);
    found.push(
      hit.instead !== undefined && here.replacement === undefined ? { ...here, replacement: startingLike(words, hit.instead) } : here,
    );
  }
  return found;
}

/**
 * @param tone of the same draft: a habit that leaves a post a conversation is named, but does not turn readers away
 * @returns findings, most important first; overlapping ones of a category merged, what the user silenced left out
 */
export function settle(raw: readonly RawFinding[], draft: Draft, tone: Reading['tone'], context: RuleContext): Finding[] {
  const seen = new Map<string, number>();
  const settled = raw
    .map((one) => {
      // A rule that has spoken waits until the others have: three tips up front are three different ones.
      const turn = seen.get(one.rule) ?? 0;
      seen.set(one.rule, turn + 1);
      return { ...one, severity: mercy(one, draft, tone), turn };
    })
    .sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] ||
        a.turn - b.turn ||
        ORDER.indexOf(a.category) - ORDER.indexOf(b.category) ||
        a.start - b.start ||
        b.end - a.end,
    );
  const loudest = settled[0];
  // What makes a post a broadcast is no forgivable detail of it.
  if (tone.label === 'broadcast' && loudest?.severity === 'consider' && !servesReader(draft, context)) {
    const habit = settled.find(({ category }) => SELLS.has(category) && !isMeant(category, draft));
    if (habit) {
      settled.splice(settled.indexOf(habit), 1);
      settled.unshift({ ...habit, severity: 'fix' });
    }
  }
  const { silenced } = context;
  const kept: typeof settled = [];
  for (const one of settled) {
    if (kept.some((other) => other.category === one.category && overlap(other, one))) continue;
    kept.push(one);
  }
  return kept
    .map((one) => toFinding(one, draft))
    .filter(({ rule, print }) => !silenced?.rules.includes(rule) && !silenced?.prints.includes(print));
}

/** A point (start = end) overlaps what holds it. */
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start === b.start || (a.start < b.end && b.start < a.end);

/** Habits that are forgivable in a post that reads as a conversation. What is staged reads so by design, and is not among them. */
const FORGIVABLE: ReadonlySet<Category> = new Set(['advertising', 'broadcast', 'self-talk', 'hype', 'link-blast', 'strategy', 'bait']);

/** Habits that leave a reader nothing but the house and its wares. */
const SELLS: ReadonlySet<Category> = new Set(['advertising', 'self-talk', 'bait']);

/** The writer says that it is an offer. */
const isMeant = (category: Category, { intent }: Draft): boolean => intent === 'offer' && category === 'advertising';

function mercy({ category, severity }: RawFinding, draft: Draft, tone: Reading['tone']): Severity {
  if (severity !== 'fix') return severity;
  if (isMeant(category, draft)) return 'consider';
  return tone.label === 'conversation' && FORGIVABLE.has(category) ? 'consider' : severity;
}

function toFinding({ by, found, severity }: RawFinding, draft: Draft): Finding {
  const quote = draft.text.slice(found.start, found.end);
  const values = { quote, ...found.values };
  const say = (part: string): Say => ({ key: ruleKey(by.id, part, found.variant), values });
  const offer = draft.intent === 'offer' && by.category === 'advertising';
  const finding: Finding = {
    rule: by.id,
    category: by.category,
    principle: by.principle,
    severity,
    start: found.start,
    end: found.end,
    quote,
    message: offer ? { key: 'offer_message', values } : say('message'),
    why: offer ? { key: 'offer_why', values } : say('why'),
    try: offer
      ? OFFER_TRIES.map((key) => ({ key, values }))
      : Array.from({ length: found.tries ?? by.tries }, (_, i) => say(`try${i + 1}`)),
    print: printOf(by.id, found, draft),
  };
  if (found.replacement !== undefined && !draft.norms.checksOnly && !offer) finding.replacement = found.replacement;
  return finding;
}

/** What helps an offer that is meant as one: whom it is for, one message, where it leads, honest terms. */
const OFFER_TRIES = ['offer_try_for_whom', 'offer_try_one_message', 'offer_try_landing_page', 'offer_try_honest_terms'];

/** FNV-1a over the rule, the words found and two words on either side: survives edits elsewhere, gives no text back. */
export function printOf(rule: string, { start, end }: Found, draft: Draft): string {
  const { tokens, text } = draft;
  const first = tokenBehind(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens.start[last] as number) < end) last++;
  let words = rule;
  for (let i = Math.max(0, first - 2); i < Math.min(tokens.length, last + 2); i++)
    if (tokens.kind[i] === WORD || i < first || i >= last) words += `\u0001${fold(text.slice(tokens.start[i], tokens.end[i]))}`;
  words += `\u0001${fold(text.slice(start, end))}`;
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < words.length; i++) {
    let code = words.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00) {
      code = words.codePointAt(i) as number;
      if (code > 0xffff) i++;
    }
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** @returns the first token that ends behind an offset; as many as there are if none does */
function tokenBehind({ end, length }: Draft['tokens'], offset: number): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((end[middle] as number) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}
