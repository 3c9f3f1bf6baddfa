/** The one door of the engine. */

import { lengthLine, limitOf } from './count';
import { type Draft, readDraft } from './draft';
import { raise, settle } from './findings';
import { packFor } from './language';
import type { Norms } from './norms';
import { compile, noPack } from './pack';
import type { Account, Context, DraftInput, Finding, Reading } from './reading';
import type { RuleContext } from './rule';
import { roleOf } from './strategy/roles';
import { stageOf } from './strategy/stages';
import { strengthsOf } from './strengths';
import { toneOf } from './tone/tone';
import { checklist } from './voice/checklist';
import { packs } from './words';

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
  const reading = read(input, context);
  for (const finding of reading.findings)
    if (finding.replacement !== undefined && !helps(finding, reading, input, context)) delete finding.replacement;
  return reading;
}

function read(input: DraftInput, context: Context): Reading {
  const account: Account = context.account ?? { mode: 'brand' };
  const ruleContext: RuleContext = { ...context, account };
  const draft = draftOf(input, context);
  const heard = hear(draft, ruleContext);
  const { tone } = heard;
  const raised = [...heard.raised, ...raise(draft, { ...ruleContext, heard })];
  const findings = settle(raised, draft, tone, ruleContext);
  const strengths = strengthsOf(draft, ruleContext);
  const role = roleOf(draft, tone, findings, strengths);
  const stage = stageOf(draft, findings, strengths);
  const half: Omit<Reading, 'checklist'> = {
    tone,
    findings,
    strengths,
    about: {
      us: draft.about.filter((about) => about === 'us').length,
      reader: draft.about.filter((about) => about === 'reader').length,
      sentences: draft.tokens.sentences.length,
    },
    role,
    stage,
    length: lengthLine(draft.text, draft.tokens, draft.norms, limitOf(draft)),
    lang: draft.lang,
    kind: draft.kind,
    platform: draft.platform,
  };
  return { ...half, checklist: checklist(draft, half, ruleContext) };
}

/** @returns the tone, and the findings that it rests on */
export function hear(draft: Draft, context: RuleContext) {
  const raised = raise(draft, context);
  return { tone: toneOf(draft, raised), raised };
}

/** @returns the draft as the rules see it */
export function draftOf(input: DraftInput, context: Context = {}): Draft {
  const norms = context.norms?.[input.platform ?? 'any'] ?? ANYWHERE;
  const pack = input.lang ? packs.find(({ lang }) => lang === input.lang) : packFor(input.text, packs);
  return readDraft(input, pack ? compile(pack) : noPack, norms, context.voice);
}

/** Tries a replacement out: it may not add a finding nor push the tone towards broadcast. */
function helps(finding: Finding, before: Reading, input: DraftInput, context: Context): boolean {
  const text = input.text.slice(0, finding.start) + finding.replacement + input.text.slice(finding.end);
  const after = read({ ...input, text }, context);
  return after.tone.score <= before.tone.score + WORSE && after.findings.length <= before.findings.length;
}
