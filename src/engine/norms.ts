/** What the engine needs to know of a network. The rows themselves are data in `src/platforms/`. */

import type { Kind } from './reading';

/** Subjects that feel at home in one place and lost in another; their words are in each language pack. */
export const TOPICS = [
  'code',
  'product-launch',
  'software-release',
  'insurance',
  'finance',
  'politics',
  'everyday',
  'craft',
  'food',
  'fashion',
  'career',
  'recruiting',
  'event',
  'bug-report',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Where a fact comes from and when somebody last looked. */
export interface Known {
  /** An address, a document, or the reason for a judgement of ours. */
  source: string;
  confidence: 'high' | 'medium' | 'low';
  /** YYYY-MM-DD */
  checked: string;
}

export interface TopicPlace extends Known {
  topic: Topic;
  /** Only in these kinds; default: all. */
  kinds?: readonly Kind[];
}

export interface TopicAway extends TopicPlace {
  /** Better places, best first: platform ids, optionally with a kind: `github/release`. */
  better: readonly string[];
}

export interface Norms {
  id: string;
  /** As people call it. */
  name: string;
  /** `x`: weighted like twitter-text · `graphemes` · `bluesky`: graphemes, a link as it is shown, shortened · `mastodon`: code points, 23 a link, a remote mention without its server · `utf16`. */
  counting: 'x' | 'graphemes' | 'bluesky' | 'mastodon' | 'utf16';
  /** The hard limit by kind, in the counting's unit; `post` holds for kinds not named; `null`: none known. */
  limits: { post: number | null } & Partial<Record<Kind, number | null>>;
  /** About how many units (and lines) a reader sees before "see more"; `null`: no fold. */
  fold: ({ at: number | null; lines: number | null /** Default: all. */; kinds?: readonly Kind[] } & Known) | null;
  hashtags: {
    /** The network knows hashtags. */
    used: boolean;
    /** As many as feel natural; `null`: no habit known. */
    comfortable: number | null;
    /** As many as the network takes; `null`: no cap. */
    cap: number | null;
    where: 'inline' | 'end' | 'either' | 'never';
    camelCase: boolean;
  } & Known;
  links: {
    clickable: boolean;
    /** A post has a field of its own for the one address that can be pressed. */
    ownField?: boolean;
    /** Message key of our own remark, hedged; where links can be pressed. */
    note?: string;
  } & Known;
  /** The network renders this markup; anything else shows as raw characters. */
  markup: 'none' | 'markdown';
  /** Where Markdown is not rendered: what else makes a block of code. Unset: nothing does. */
  codeBy?: 'indent';
  topics: { home: readonly TopicPlace[]; away: readonly TopicAway[] };
  /** Texts that are found by who searches for their words, and speak to nobody in particular: what a pin shows, a film is about. */
  searched?: readonly Kind[];
  /** Texts that say what is or was done, for whoever looks into it, in the form that such a place asks for: an issue, a change. */
  reports?: readonly Kind[];
  /** What people look at here. `expects`: a post with nothing to look at is a missed chance. */
  media: {
    expects: 'picture' | 'link' | 'none';
    /** Of these kinds nothing can be written before a picture or a film is there: it always is. */
    given?: readonly Kind[];
    /** Readers here expect a description with every picture. */
    altExpected?: boolean;
    /** For developers: the habit and how sure we are; never shown. */
    habit: string;
  } & Known;
  /** Words that belong to this network alone ("retweet", "upvote"); said elsewhere they give away a copy. Lower case. */
  idioms: readonly string[];
  /** House rules on things of one's own: `never`, or `sometimes` (one post in ten, say). `door`: how a post begins that is allowed to. Unset: no rule known. */
  selfPromotion?: { welcome: 'never' | 'sometimes'; door?: string } & Known;
  /** A post begins with a title that names its matter: a short line that stands alone is taken for one. */
  titled?: Known;
  /** House rules ask for titles without exclamation marks and without numbers for show. */
  plainTitles?: Known;
  /** A button says that one agrees, or has it too; a comment that says no more rings everybody. */
  nods?: { by: 'reaction' | 'vote' } & Known;
  /** What the network does about posts that ask for likes, shares or followers. `forbidden`: asking for votes is against its rules; `usual`: everybody does. Unset: nothing known. */
  begging?: { meets: 'demotion' | 'forbidden' | 'usual' } & Known;
  /** No generated wording may be offered here (Hacker News, 2026 guideline). */
  checksOnly?: boolean;
}
