import { answered } from '../answered';
import { type Draft, saidHits, saidWithin } from '../draft';
import { isFormula, isHollow } from '../gives-answer';
import { isOrder } from '../is-order';
import { bitOf } from '../lexicon';
import { sells } from '../offering';
import type { Category, Finding, Role, Severity, Strength, Tone } from '../reading';
import { pitchToComplaint } from '../rules/pitch-to-complaint';
import { isClosed } from '../shuts-door';
import { isAsked, LINK, type Sentence, sentenceOf } from '../tokens';
import { isGrave } from '../voice/signs';
import { classesAt } from '../word-at';

interface Played {
  draft: Draft;
  tone: Tone;
  findings: readonly Finding[];
  does: (strength: string) => boolean;
}

/**
 * What a reader takes away, asked in this order: the first yes is the role. docs/engine.md has the questions in words.
 * Weak signs alone (one friendly phrase in a mixed draft) are no yes.
 */
const QUESTIONS: readonly [Role, (played: Played) => boolean][] = [
  [
    'advertiser',
    ({ draft, findings }) =>
      draft.intent === 'offer' ||
      found(findings, 'advertising', 'fix') ||
      found(findings, 'bait', 'fix') ||
      findings.some(({ rule }) => rule === pitchToComplaint.id),
  ],
  ['coach', ({ draft, does }) => does('helps') || showsStep(draft)],
  ['teacher', ({ does }) => does('useful-knowledge')],
  ['coach', ({ draft }) => draft.counts.reader > 0 && says(draft, 'role-coach')],
  ['newscaster', ({ draft, does, findings }) => does('useful-news') || (tellsNews(draft) && !found(findings, 'self-talk'))],
  ['newscaster', ({ draft }) => draft.kind === 'release'],
  ['newscaster', ({ draft, tone, findings }) => tone.label === 'broadcast' && reports(draft, findings)],
  ['entertainer', ({ does }) => does('humour') || does('story')],
  ['friend', ({ tone, does }) => tone.label === 'conversation' && OWN.some(does)],
  ['advertiser', ({ findings }) => found(findings, 'advertising')],
  ['friend', ({ does }) => does('everyday-moment') || does('thanks') || does('acknowledges') || does('humility')],
  [
    'friend',
    ({ draft, tone, findings, does }) =>
      tone.label === 'conversation' &&
      !found(findings, 'self-talk') &&
      (says(draft, 'role-friend') || (!does('customer-words') && tellsOfSomebody(draft))),
  ],
];

/** What somebody tells of themselves; a word that sells beside it makes no advertiser of them. */
const OWN: readonly string[] = ['everyday-moment', 'humility'];

/** @returns the part that a draft plays for its reader, `null` if none shows clearly */
export function roleOf(draft: Draft, tone: Tone, findings: readonly Finding[], strengths: readonly Strength[]): Role | null {
  const played = { draft, tone, findings, does: (strength: string) => strengths.some(({ id }) => id === strength) };
  return QUESTIONS.find(([, asks]) => asks(played))?.[0] ?? null;
}

/** A headline at least: somebody else's doings, told to nobody in particular, and nothing asked. */
function reports({ counts, tokens, pack }: Draft, findings: readonly Finding[]): boolean {
  if (counts.us + counts.self + counts.reader + counts.exclamations > 0 || counts.words < HEADLINE || tokens.kind[0] === LINK) return false;
  if (tokens.sentences.some(({ from }) => classesAt(tokens, from, pack) & IMPERATIVE)) return false;
  return !findings.some(({ category, severity }) => severity !== 'consider' || OWN_CAUSE.includes(category));
}

/** Somebody asked or was let down, and is told what to do now, not where else to turn. */
function showsStep(draft: Draft): boolean {
  const before = answered(draft);
  if (!before || (!before.asks && !before.complains) || sells(draft) || isHollow(draft) || isFormula(draft) || isClosed(draft))
    return false;
  if (says(draft, 'sent-away')) return false;
  return draft.orders.some((from) => isOrder(draft, { from }));
}

/** "Any update on this?" tells none. */
const tellsNews = (draft: Draft): boolean => saidHits(draft, 'role-newscaster').some(({ from }) => !isAsked(draft.tokens, from));

/** Somebody did something, once: told without a time of day, it is company all the same. */
function tellsOfSomebody(draft: Draft): boolean {
  if (draft.kind === 'reply' || draft.kind === 'comment' || draft.links.length > 0 || sells(draft) || isGrave(draft)) return false;
  const { tokens, pack } = draft;
  // Up to where a sentence has been read for its teller: one with a thousand verbs is read once.
  let read = 0;
  for (const { from } of saidHits(draft, 'strength-everyday-moment-done')) {
    const sentence = sentenceOf(tokens, from) as Sentence;
    if (sentence.mark === '?') continue;
    for (read = Math.max(read, sentence.from); read < from; read++) if (classesAt(tokens, read, pack) & TELLER) return true;
    if (saidWithin(draft, 'strength-everyday-moment-who', { from: sentence.from, to: from })) return true;
  }
  return false;
}

const TELLER = bitOf('us') | bitOf('self');

/** Words of a headline that says who did what. */
const HEADLINE = 7;
const IMPERATIVE = bitOf('imperative');
const OWN_CAUSE: readonly Category[] = ['advertising', 'bait', 'self-talk', 'broadcast', 'hype'];

const says = (draft: Draft, list: string): boolean => saidHits(draft, list).length > 0;

const found = (findings: readonly Finding[], category: Category, severity?: Severity): boolean =>
  findings.some((finding) => finding.category === category && (severity === undefined || finding.severity === severity));
