/** The labelled posts as the engine sees them: features, rules that speak, words, and what readers called them. */

import { fold } from '../../src/engine/characters';
import { draftOf } from '../../src/engine/coach';
import type { Draft } from '../../src/engine/draft';
import { raise } from '../../src/engine/raise';
import * as T from '../../src/engine/tokens';
import type { Feature, Manner } from '../../src/engine/tone/feature';
import { featuresOf } from '../../src/engine/tone/features';
import { HABITS } from '../../src/engine/tone/habits';
import { sequencesIn } from '../../src/engine/tone/sequence';
import { norms } from '../../src/platforms';
import { type Labels, readGold, readOurs, readSets, SIDES, type Tone } from './sets';

export interface Sample {
  set: string;
  /** 1 broadcast, 0 conversation. */
  y: number;
  /** 1, 0.5 or 0 as somebody read its tone, who did not go by its set. */
  read?: number;
  /** For each of the `HABITS`, as somebody read it; null where readers differed. */
  habits?: (boolean | null)[];
  /** It can tell how unread posts fare: it is no post that was read because the weights were unsure of it. */
  fair?: boolean;
  /** The set it was drawn from. */
  from?: string;
  manner: Manner;
  features: Feature[];
  rules: ReadonlySet<string>;
  terms: Map<string, number>;
  /** Of sequence.ts. */
  sequences: ReadonlySet<string>;
}

const TONES = { broadcast: 1, mixed: 0.5, conversation: 0 } as const;

/** Which label tells of which habit. */
const LABELS = { advertising: 'ad', 'self-talk': 'selftalk', broadcast: 'corporate', bait: 'bait' } as const;

/** More conversation, so that no single kind of it is taken for all: without it "starts with @" is learnt as conversation. */
const TRAIN_SIDES: typeof SIDES = { ...SIDES, tweets_tweeteval: { conversation_weak: 0 }, hn_titles: { ask_hn: 0 } };

/** Words that belong to a set, not to a tone: its firms, airlines, bands and placeholders. */
const OF_A_SET = new Set(
  'citi nestle nestlé pfizer merck barclays danone citigroup united southwest southwestair american jetblue delta virgin flight flights psy shakira eminem katy perry lmfao gangnam name religion user python airline airlines rt mt bankrbot'.split(
    ' ',
  ),
);

/** @returns every post whose set tells its side, and every post that was read: gold, and ours */
export function readSamples(folder: string): Sample[] {
  const all: Sample[] = [];
  for (const [set, posts] of readSets(folder, 'train')) {
    const side = TRAIN_SIDES[set];
    if (!side) continue;
    for (const { text, label } of posts) {
      const y = side[label];
      if (y !== undefined) all.push(sampleOf(text, set, y));
    }
  }
  for (const post of readGold(folder)) if (post.tone) all.push({ ...readSample({ ...post, tone: post.tone }, 'gold'), fair: true });
  for (const post of readOurs(folder)) all.push({ ...readSample(post, 'ours'), fair: post.random });
  return all;
}

function readSample(post: Labels & { text: string; set: string; tone: Tone }, set: 'gold' | 'ours'): Sample {
  const read = TONES[post.tone];
  return { ...sampleOf(post.text, set, read), read, from: post.set, habits: HABITS.map((habit) => post[LABELS[habit]]) };
}

function sampleOf(text: string, set: string, y: number): Sample {
  const context = { norms, account: { mode: 'brand' } as const };
  const draft = draftOf({ text }, context);
  const raised = raise(draft, context);
  return {
    set,
    y,
    ...featuresOf(draft, raised),
    rules: new Set(raised.map(({ rule }) => rule)),
    terms: draft.lang === 'en' ? termsOf(draft) : new Map(),
    sequences: sequencesIn(draft),
  };
}

/** Single words and pairs of words that follow each other, as the matcher would see them, with how often. */
function termsOf({ tokens, text }: Draft): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1);
  let before = '';
  for (let i = 0; i < tokens.length; i++) {
    const raw = text.slice(tokens.start[i], tokens.end[i]);
    const word = tokens.kind[i] === T.WORD ? (raw === '&' ? 'and' : fold(raw)) : '';
    if (!/^[a-z][a-z']*$/.test(word) || OF_A_SET.has(word)) {
      before = '';
      continue;
    }
    add(word);
    if (before && tokens.gap[i] === T.NO_GAP) add(`${before} ${word}`);
    before = word;
  }
  return terms;
}
