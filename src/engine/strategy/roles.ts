import { classesAt, type Draft, saidHits } from '../draft';
import { bitOf } from '../lexicon';
import type { Category, Finding, Role, Severity, Strength, Tone } from '../reading';
import { LINK } from '../tokens';

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
    ({ draft, findings }) => draft.intent === 'offer' || found(findings, 'advertising', 'fix') || found(findings, 'bait', 'fix'),
  ],
  ['coach', ({ does }) => does('helps')],
  ['teacher', ({ does }) => does('useful-knowledge')],
  ['coach', ({ draft }) => draft.counts.reader > 0 && says(draft, 'role-coach')],
  ['newscaster', ({ draft, does, findings }) => does('useful-news') || (says(draft, 'role-newscaster') && !found(findings, 'self-talk'))],
  ['newscaster', ({ draft, tone, findings }) => tone.label === 'broadcast' && reports(draft, findings)],
  ['entertainer', ({ does }) => does('humour') || does('story')],
  ['friend', ({ tone, does }) => tone.label === 'conversation' && does('everyday-moment')],
  ['advertiser', ({ findings }) => found(findings, 'advertising')],
  ['friend', ({ does }) => does('everyday-moment') || does('thanks') || does('acknowledges') || does('humility')],
  ['friend', ({ draft, tone, findings }) => tone.label === 'conversation' && !found(findings, 'self-talk') && says(draft, 'role-friend')],
];

/** @returns the part that a draft plays for its reader, `null` if none shows clearly */
export function roleOf(draft: Draft, tone: Tone, findings: readonly Finding[], strengths: readonly Strength[]): Role | null {
  const played = { draft, tone, findings, does: (strength: string) => strengths.some(({ id }) => id === strength) };
  return QUESTIONS.find(([, asks]) => asks(played))?.[0] ?? null;
}

/** A headline at least: somebody else's doings, told to nobody in particular, and nothing asked. */
function reports({ counts, tokens, pack }: Draft, findings: readonly Finding[]): boolean {
  if (counts.us + counts.self + counts.reader + counts.exclamations > 0 || counts.words < HEADLINE || tokens.kind[0] === LINK) return false;
  if (classesAt(tokens, 0, pack) & IMPERATIVE) return false;
  return !findings.some(({ category, severity }) => severity !== 'consider' || OWN_CAUSE.includes(category));
}

/** Words of a headline that says who did what. */
const HEADLINE = 7;
const IMPERATIVE = bitOf('imperative');
const OWN_CAUSE: readonly Category[] = ['advertising', 'bait', 'self-talk', 'broadcast', 'hype'];

const says = (draft: Draft, list: string): boolean => saidHits(draft, list).length > 0;

const found = (findings: readonly Finding[], category: Category, severity?: Severity): boolean =>
  findings.some((finding) => finding.category === category && (severity === undefined || finding.severity === severity));
