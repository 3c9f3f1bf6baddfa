/** The vocabulary of the engine: what goes in, what comes out. Names and meaning are a contract; fields may be added. */

import type { Norms } from './norms';
import type { TraitId, Voice } from './voice/voice';

/** A sentence for the user, not yet in any language: a key of `_locales` and the values for its `{placeholders}`. */
export interface Say {
  key: string;
  /** `count`, where present, chooses the plural form `<key>_one`, `<key>_other` …. A value may be a `Say` itself. */
  values?: Readonly<Record<string, string | number | Say>>;
}

export type Kind = 'post' | 'reply' | 'comment' | 'title' | 'article' | 'thread' | 'release';

export const CATEGORIES = [
  'advertising',
  'broadcast',
  'self-talk',
  'conversation',
  'bait',
  'authenticity',
  'hype',
  'link-blast',
  'one-message',
  'platform-fit',
  'voice',
  'audience',
  'shareability',
  'strategy',
  'permanence',
  'history',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** `stop` could do harm once public, `fix` turns readers away, `consider` is an opportunity or a forgivable habit. */
export type Severity = 'stop' | 'fix' | 'consider';

/** P1 to P26 of the product's principles; `docs/rules.md` spells them out. */
export type Principle = `P${number}`;

export interface Media {
  images?: number;
  video?: boolean;
  /** One entry an image; `null` where the description is missing. */
  alt?: (string | null)[];
  /** The network shows a preview card of a link. */
  card?: boolean;
}

export interface DraftInput {
  text: string;
  /** Stretches of the text that are not the writer's own words, as their editor shows it: quoted passages, code. One after the other. */
  apart?: readonly { start: number; end: number }[];
  /** Id of a network; `any` (the default) has no limits and no habits. */
  platform?: string;
  /** Default: `reply` if `replyTo` is set or the text begins with @mentions, else `post`. */
  kind?: Kind;
  /** The text that is answered. */
  replyTo?: string;
  media?: Media;
  /** Who will see it, in the page's own words: "Friends". */
  audience?: string;
  /** It goes to one person, or to a few that were picked, and nobody else will see it. */
  message?: true;
  goal?: string;
  /** `offer`: the writer says that this is meant as one. */
  intent?: 'offer';
  /** Overrides the engine's own decision. */
  lang?: string;
}

export interface Account {
  id?: string;
  handle?: string;
  mode: 'brand' | 'personal' | 'unknown';
  representative?: string;
  /** So many posts a week are planned for it. */
  postsPerWeek?: number;
}

/** What the user asked not to hear again. */
export interface Silenced {
  /** Rule ids. */
  rules: readonly string[];
  /** `Finding.print`s: one finding in its own few words. */
  prints: readonly string[];
}

/** Figures of the last posts of an account; no text. Filled by the ledger. */
export interface LedgerDigest {
  version: 1;
  posts: readonly { at: number; platform: string; tone: Tone['label']; stage: Stage | null; offer: boolean; print: string }[];
}

export interface Context {
  /** The networks' habits by id; without them every platform is `any`. */
  norms?: Readonly<Record<string, Norms>>;
  voice?: Voice;
  account?: Account;
  ledger?: LedgerDigest;
  silenced?: Silenced;
  /** Milliseconds since 1970; the engine has no clock. */
  now?: number;
}

/** Words of the draft that show something. Offsets are UTF-16 and index the text given, unchanged. */
export interface Evidence {
  start?: number;
  end?: number;
  quote?: string;
  /** Share of the judgement, signed: above 0 towards broadcast, below 0 towards conversation. */
  weight?: number;
  say: Say;
}

export interface Tone {
  label: 'conversation' | 'mixed' | 'broadcast';
  /** 0..1, 1 is broadcast. */
  score: number;
  because: Evidence[];
}

export interface Finding {
  rule: string;
  category: Category;
  principle: Principle;
  severity: Severity;
  start: number;
  end: number;
  /** `text.slice(start, end)`, always. */
  quote: string;
  message: Say;
  why: Say;
  try: Say[];
  /** The trait of the character to which such a habit belongs: the message says so, and it is only something to consider. */
  softenedBy?: TraitId;
  /** Safe one-click text for start..end. */
  replacement?: string;
  /** Fingerprint of the rule and the few words around it: what "ignore here" remembers. No text can be read back from it. */
  print: string;
}

export interface Strength {
  id: string;
  evidence: Evidence[];
}

export const CHECKS = [
  'in-character',
  'speaks-to-market',
  'value-proposition',
  'no-turn-offs',
  'never-said',
  'values-kept',
  'one-message',
  'opening',
  'reader-first',
  'worth-sharing',
  'leads-home',
  'right-place',
  'sidewalk',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** How one trait of the character shows in a draft; stands in the evidence of `in-character`. */
export interface TraitEvidence extends Evidence {
  trait?: string;
  verdict?: 'in' | 'out' | 'unclear';
}

export interface Check {
  id: CheckId;
  /** `ask`: only a person can say. `unset`: that line of the profile is empty (`field` says which). */
  verdict: 'yes' | 'no' | 'ask' | 'unset';
  evidence: TraitEvidence[];
  /** The profile's field that would settle it, e.g. `brief.market`. */
  field?: string;
}

export const ROLES = ['entertainer', 'newscaster', 'coach', 'teacher', 'friend', 'advertiser'] as const;
export type Role = (typeof ROLES)[number];

export const STAGES = ['attention', 'attraction', 'affinity', 'audience', 'advocacy'] as const;
export type Stage = (typeof STAGES)[number];

export type LengthUnit = 'characters' | 'weighted' | 'graphemes';

export interface Length {
  used: number;
  limit: number | null;
  unit: LengthUnit;
  /** Where the network folds the text away, in the same unit; about. */
  fold: number | null;
  /** Up to where readers see the draft before "more", as an offset into it; about. `null`: nothing of it is hidden. */
  cut: number | null;
}

export interface Reading {
  tone: Tone;
  /** Most important first; empty on a good draft. */
  findings: Finding[];
  strengths: Strength[];
  about: { us: number; reader: number; sentences: number };
  role: Role | null;
  stage: Stage | null;
  length: Length;
  checklist: Check[];
  /** `und` where the engine does not know enough words. */
  lang: string;
  kind: Kind;
  platform: string;
  /** As the draft said it. */
  audience: string | null;
  /** Nobody but whoever it is sent to will see it. */
  message: boolean;
}
