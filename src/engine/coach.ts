/** The one door of the engine. */

import { keepsArticle } from './article';
import { lengthLine, limitOf } from './count';
import { type Draft, sentencesAbout } from './draft';
import { toFinding } from './finding';
import { foldAt, foldOf } from './fold';
import { packFor, packForAnswer } from './language';
import type { Norms } from './norms';
import { noPack, open } from './pack';
import { quotedLines } from './quoted-lines';
import { raise } from './raise';
import { readDraft } from './read-draft';
import type { Account, Context, DraftInput, Reading, Strength } from './reading';
import type { RuleContext } from './rule';
import { settle } from './settle';
import { roleOf } from './strategy/roles';
import { stageOf } from './strategy/stages';
import { strengthsHeard, strengthsOf } from './strengths';
import type { Span } from './tokens';
import type { Raised } from './tone/feature';
import { notice } from './tone/noticed';
import { toneOf } from './tone/tone';
import { halved, turnOf } from './tone/two-halves';
import { checklist } from './voice/checklist';
import { pressed } from './words/pressed';

/** A network without limits or habits. */
export const ANYWHERE: Norms = {
  id: 'any',
  name: '',
  counting: 'graphemes',
  limits: { post: null },
  fold: null,
  hashtags: {
    used: true,
    comfortable: null,
    cap: null,
    where: 'either',
    camelCase: false,
    source: 'no habit known',
    confidence: 'low',
    checked: '2026-11-21',
  },
  links: { clickable: true, source: 'no habit known', confidence: 'low', checked: '2026-11-21' },
  markup: 'none',
  topics: { home: [], away: [] },
  media: { expects: 'none', habit: 'no habit known', source: 'no habit known', confidence: 'low', checked: '2026-11-21' },
  idioms: [],
};

/** A replacement may not make a draft read more like a broadcast than this. */
const WORSE = 0.02;

/**
 * Reads a draft as its readers would.
 * @param input the draft; its text is never changed, trimmed or normalised
 * @param context who speaks, in which voice, on which networks; without an account a brand speaks
 * @returns the Reading; the same input gives the same Reading
 */
export function coach(input: DraftInput, context: Context = {}): Reading {
  const { draft, ruleContext, tone, settled, talk } = hearOut(input, context);
  const findings = settled.map((one) => toFinding(one, draft, helps));
  const strengths = strengthsHeard(draft, tone, settled, talk);
  const half: Omit<Reading, 'checklist'> = {
    tone,
    findings,
    strengths,
    about: { us: sentencesAbout(draft, 'us'), reader: sentencesAbout(draft, 'reader'), sentences: draft.tokens.sentences.length },
    role: roleOf(draft, tone, findings, strengths),
    stage: stageOf(draft, findings, strengths),
    length: { ...lengthLine(draft.text, draft.tokens, draft.norms, limitOf(draft)), fold: foldOf(draft)?.at ?? null, cut: foldAt(draft) },
    lang: draft.lang,
    kind: draft.kind,
    platform: draft.platform,
    audience: input.audience ?? null,
    message: draft.message,
  };
  const reading: Reading = { ...half, checklist: checklist(draft, half, ruleContext) };
  giveBack(draft);
  return reading;

  /** A replacement may not add a finding, push the tone towards broadcast, nor leave an article that does not fit. */
  function helps({ start, end }: Span, replacement: string): boolean {
    if (draft.lang === 'en' && !keepsArticle(input.text, start, replacement)) return false;
    const text = input.text.slice(0, start) + replacement + input.text.slice(end);
    const after = hearOut({ ...input, text, apart: behind(input.apart, end, replacement.length - (end - start)) }, context);
    giveBack(after.draft);
    return after.tone.score <= tone.score + WORSE && !saysMore(after.settled, settled);
  }
}

/** @returns stretches of a text in which everything from `at` on has moved `by` */
const behind = (apart: readonly Span[] = [], at: number, by: number): Span[] =>
  apart.map((span) => (span.start < at ? span : { start: span.start + by, end: span.end + by }));

/** @returns true if a rule speaks that has not spoken before, or not so often */
function saysMore(after: readonly Raised[], before: readonly Raised[]): boolean {
  const left = before.map(({ rule }) => rule);
  return after.some(({ rule }) => {
    const at = left.indexOf(rule);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A draft that has been read is looked at no more: what it stands in serves the next one. */
function giveBack({ tokens, hits }: Draft): void {
  tokens.giveBack();
  hits.giveBack();
}

/** Everything that weighs in a draft: its tone, and what is left to say about it. */
function hearOut(input: DraftInput, context: Context) {
  const account: Account = context.account ?? { mode: 'brand' };
  const ruleContext: RuleContext = { ...context, account };
  const draft = draftOf(input, context);
  const heard = hear(draft, ruleContext);
  const turn = turnOf(draft, heard.raised);
  const talk = turn > 0 ? talkUntil(turn, input, context) : null;
  if (talk) heard.tone = halved(heard.tone);
  const told = account.mode === 'brand' ? heard.raised : raise(draft, ruleContext);
  const raised = told.concat(raise(draft, { ...ruleContext, heard }));
  const settled = settle(raised, draft, heard.tone, ruleContext).filter((one) => one.severity === 'stop' || !liesIn(one, draft.apart));
  return { draft, ruleContext, tone: heard.tone, settled, talk };
}

/** @returns what the same draft does well without what comes at its end, `null` if that does not read as a conversation */
function talkUntil(turn: number, input: DraftInput, context: Context): Strength[] | null {
  const talk = draftOf({ ...input, text: input.text.slice(0, turn) }, context);
  const { tone } = hear(talk, { ...context, account: context.account ?? { mode: 'brand' } });
  const strengths = tone.label === 'conversation' ? strengthsOf(talk) : null;
  giveBack(talk);
  return strengths;
}

/** What others have written is theirs; what must not go out is told of wherever it stands. */
const liesIn = ({ start, end }: Span, apart: readonly Span[]): boolean =>
  start < end && apart.some((span) => span.start <= start && end <= span.end);

/**
 * How a text reads is the same whoever writes it, so here every rule is asked; who is told what of it is another matter.
 * @returns the tone, what it was weighed from, and the findings that it rests on
 */
export function hear(draft: Draft, context: RuleContext) {
  const raised = raise(draft, context.account.mode === 'brand' ? context : { ...context, account: { ...context.account, mode: 'brand' } });
  const noticed = notice(draft, raised);
  return { tone: toneOf(noticed), noticed, raised };
}

/** @returns the draft as the rules see it */
export function draftOf(input: DraftInput, context: Context = {}): Draft {
  const norms = context.norms?.[input.platform ?? 'any'] ?? ANYWHERE;
  const pack = input.lang ? pressed.packs.find(({ lang }) => lang === input.lang) : packOf(input);
  return readDraft(withQuotes(input, norms), pack ? open(pack) : noPack, norms, context.voice);
}

const packOf = ({ text, replyTo }: DraftInput) => packFor(text, pressed) ?? (replyTo ? packForAnswer(text, replyTo, pressed) : null);

/** What the page sets apart, and what the markup of the network does. */
function withQuotes(input: DraftInput, { markup }: Norms): DraftInput {
  const lines = markup === 'markdown' ? quotedLines(input.text) : [];
  return lines.length === 0 ? input : { ...input, apart: [...(input.apart ?? []), ...lines].sort((a, b) => a.start - b.start) };
}
