/** The labelled posts: how a folder of them is read, and which labels count as which side. Posts stay outside the repository. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** 1: talks at a crowd, 0: talks with people. Labels that are neither are left out. */
export const SIDES: Readonly<Record<string, Readonly<Record<string, 0 | 1>>>> = {
  corporate_messaging: { action: 1, information: 1, dialogue: 0 },
  airline_customers: { conversation: 0 },
  datacamp_comments: { spam: 1, ham: 0 },
  youtube_spam: { spam: 1, ham: 0 },
  sms_spam: { spam: 1, ham: 0 },
  janitr_x: { promo: 1, scam: 1, spam: 1, clean: 0 },
  brand_vs_person: { brand: 1, person: 0 },
  twcs_support: { customer: 0 },
  broad_twitter: { news_account: 1, general: 0 },
  reddit_goemotions: { conversation: 0 },
};

export interface Post {
  text: string;
  label: string;
  set: string;
}

export type Tone = 'broadcast' | 'conversation' | 'mixed';

/** What a reader saw in a post; `null` where two differed. */
export interface Labels {
  ad: boolean | null;
  selftalk: boolean | null;
  corporate: boolean | null;
  opening: boolean | null;
  bait: boolean | null;
  hype: boolean | null;
  risk: boolean | null;
}

/** One post labelled habit by habit: gold by two independent readers (language models, not people); the German ones by whoever wrote them. */
export interface GoldPost extends Labels {
  text: string;
  set: string;
  tone: Tone | null;
  fine: boolean | null;
  tips?: string[];
  /** Set aside until the words were done, or not; only where somebody wrote posts and words. */
  part?: 'seen' | 'held';
}

/** Sets of such posts. */
const JUDGED = ['gold', 'german'];

/**
 * @param folder with files `<set>.<split>.jsonl`
 * @returns posts by set, in the files' order; without those of `unseen.tsv`, which nothing is learnt from
 * @throws if the folder is not there or holds no such file
 */
export function readSets(folder: string, split: 'train' | 'dev'): Map<string, Post[]> {
  const unseen = new Set(unseenLines().map(([id]) => id));
  const learnable = (posts: Post[]) => (split === 'train' ? posts.filter(({ text }) => !unseen.has(fingerprint(text))) : posts);
  return new Map([...everyPost(folder, split)].map(([set, posts]) => [set, learnable(posts)]));
}

function everyPost(folder: string, split: 'train' | 'dev'): Map<string, Post[]> {
  const ending = `.${split}.jsonl`;
  if (!existsSync(folder)) throw new Error(`no folder ${folder}`);
  const all = readdirSync(folder).filter((file) => file.endsWith(ending));
  const files = all.filter((file) => !JUDGED.includes(file.slice(0, -ending.length))).sort();
  if (all.length === 0) throw new Error(`no *${ending} in ${folder}`);
  return new Map(
    files.map((file) => {
      const set = file.slice(0, -ending.length);
      return [set, readLines<Omit<Post, 'set'>>(join(folder, file)).map((row) => ({ text: row.text, label: row.label, set }))];
    }),
  );
}

/** @returns the posts labelled habit by habit, none if the folder has no such file */
export function readGold(folder: string, set: 'gold' | 'german' = 'gold'): GoldPost[] {
  const file = join(folder, `${set}.dev.jsonl`);
  return existsSync(file) ? readLines<GoldPost>(file) : [];
}

/** A post of a training set that we had read after the guide. */
export interface OurPost extends Labels {
  text: string;
  /** The set it was drawn from. */
  set: string;
  tone: Tone;
  /** Drawn at random; the others because the weights of that day were unsure of them. */
  random: boolean;
}

/**
 * Posts of the training sets that were read after the guide, by language models, not people: `read.tsv` keeps the beginning of
 * each text's SHA-256 and what was read, no text.
 * @returns those whose text is in the folder, in the order of the list
 */
export function readOurs(folder: string): OurPost[] {
  const posts = new Map<string, Post>();
  for (const rows of readSets(folder, 'train').values()) for (const post of rows) posts.set(fingerprint(post.text), post);
  const list = readFileSync('scripts/posts/read.tsv', 'utf8');
  return list
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [id = '', letter = '', shown = '', random = ''] = line.split('\t');
      const post = posts.get(id);
      const tone = TONE_LETTERS[letter];
      return post && tone ? [{ text: post.text, set: post.set, tone, random: random !== '', ...labelsOf(shown) }] : [];
    });
}

/**
 * Posts of the training sets that two language models (not people) read, and that nothing is learnt from: they tell how unread posts fare.
 * @returns those whose text is in the folder, in the order of `unseen.tsv`; none if there are no training sets
 */
export function readUnseen(folder: string): GoldPost[] {
  if (!readdirSync(folder).some((file) => file.endsWith('.train.jsonl'))) return [];
  const posts = new Map<string, Post>();
  for (const rows of everyPost(folder, 'train').values()) for (const post of rows) posts.set(fingerprint(post.text), post);
  return unseenLines().flatMap(([id = '', letter = '', shown = '', differed = '', fine = '']) => {
    const post = posts.get(id);
    if (!post) return [];
    const open = labelsOf(differed);
    const labels = Object.fromEntries(
      Object.entries(labelsOf(shown)).map(([label, is]) => [label, open[label as keyof Labels] ? null : is]),
    ) as unknown as Labels;
    return [{ text: post.text, set: post.set, tone: TONE_LETTERS[letter] ?? null, ...labels, fine: fine === '?' ? null : fine === 'f' }];
  });
}

const unseenLines = (): string[][] =>
  readFileSync('scripts/posts/unseen.tsv', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

const TONE_LETTERS: Readonly<Record<string, Tone>> = { b: 'broadcast', c: 'conversation', m: 'mixed' };

const labelsOf = (shown: string): Labels => ({
  ad: shown.includes('a'),
  selftalk: shown.includes('s'),
  corporate: shown.includes('c'),
  opening: shown.includes('o'),
  bait: shown.includes('b'),
  hype: shown.includes('h'),
  risk: shown.includes('r'),
});

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
