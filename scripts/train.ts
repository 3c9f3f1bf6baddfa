/**
 * `npm run train -- FOLDER [--check]`: learns the weights of the tone from labelled posts and writes src/engine/tone/figures.json.
 * `--check` writes nothing and prints what holds for posts of a set that was left out, and for read posts held back.
 * Same posts, same bytes: no clock, no randomness, a fixed order. Only figures are kept: weights of features, and of
 * single words and word pairs that stand in at least 20 posts of at least 2 sets.
 */

import { writeFileSync } from 'node:fs';
import { fold } from '../src/engine/characters';
import { draftOf } from '../src/engine/coach';
import type { Draft } from '../src/engine/draft';
import { raise } from '../src/engine/findings';
import * as T from '../src/engine/tokens';
import { type Feature, featuresOf, MANNERS, type Manner } from '../src/engine/tone/features';
import { MOST_OF_A_TERM } from '../src/engine/tone/figures';
import { norms } from '../src/platforms';
import { auc, round3, share } from './posts/figures';
import { fit, type Row } from './posts/logistic';
import { readGold, readOurs, readSets, SIDES } from './posts/sets';

const FIGURES = 'src/engine/tone/figures.json';
const MOST_TERMS = 800;
/** Terms that go on after the first look, before the last ones are chosen. */
const MANY_TERMS = 2500;
const FEWEST_POSTS = 20;
const FEWEST_SETS = 2;
/** Pull towards 0. Features are few and stand in most posts; what one weighs more in one manner than in another, and what a word says, is little. */
const FEATURE_PULL = 0.0001;
const MANNER_PULL = 0.001;
const TERM_PULL = 0.0005;

/** Weak labels, and sets that say more about their time and topic than about the tone, count less. Default 1. */
const TRUST: Readonly<Record<string, number>> = { brand_vs_person: 0.6, tweets_tweeteval: 0.5, hn_titles: 0.2 };
/** What one post that was read for its tone counts, where a whole side of a set counts 1. */
const TRUST_READ = { gold: 0.05, ours: 0.005 };

/** More conversation, so that no single kind of it is taken for all: without it "starts with @" is learnt as conversation. */
const TRAIN_SIDES: typeof SIDES = { ...SIDES, tweets_tweeteval: { conversation_weak: 0 }, hn_titles: { ask_hn: 0 } };

/** Plain talk of people, hardly an advertisement among it: at most this share of its posts may be called a broadcast. */
const PLAIN_TALK: Readonly<Record<string, number>> = { airline_customers: 0.012, reddit_goemotions: 0.008, twcs_support: 0.02 };

/** Words that belong to a set, not to a tone: its firms, airlines, bands and placeholders. */
const OF_A_SET = new Set(
  'citi nestle nestlé pfizer merck barclays danone citigroup united southwest southwestair american jetblue delta virgin flight flights psy shakira eminem katy perry lmfao gangnam name religion user python airline airlines rt mt'.split(
    ' ',
  ),
);

interface Sample {
  set: string;
  y: number;
  /** 1, 0.5 or 0 as somebody read its tone, who did not go by its set. */
  read?: number;
  manner: Manner;
  features: Feature[];
  terms: Map<string, number>;
}

const TONES = { broadcast: 1, mixed: 0.5, conversation: 0 } as const;

interface Model {
  bias: number;
  weight: (name: string) => number;
  /** The sum that goes through the logistic curve. */
  sum: (sample: Sample) => number;
}

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('usage: npm run train -- FOLDER [--check]   (a folder with <set>.train.jsonl and, if there is one, gold.dev.jsonl)');
  process.exit(2);
}
const samples = read(folder);
console.error(`${samples.length} posts`);
if (process.argv.includes('--check')) check();
else write();

function write(): void {
  const { terms, model } = learn(samples);
  const features = [...new Set(samples.flatMap((sample) => sample.features.map(({ name }) => name)))].sort();
  const weightsOf = (name: string) => MANNERS.map((manner) => round3(model.weight(`*${name}`) + model.weight(`*${name} ${manner}`)));
  const figures = {
    lang: 'en',
    bias: round3(model.bias),
    features: Object.fromEntries(features.map((name) => [name, weightsOf(name)])),
    terms: Object.fromEntries(terms.map((term) => [term, round3(model.weight(term))]).filter(([, weight]) => weight !== 0)),
    cuts: cutsFor(heldBack(), quietFrom(model)),
  };
  const json = JSON.stringify(figures, null, 2).replace(/\[\s+([^\]]+?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s+/g, ' ')}]`);
  writeFileSync(FIGURES, `${json}\n`);
  console.error(
    `${Object.keys(figures.terms).length} terms, ${features.length} features, cuts ${JSON.stringify(figures.cuts)} → ${FIGURES}`,
  );
}

/** Gold posts as a model sees them that was trained without them: five folds, each held back in turn. */
function heldBack(): Scored[] {
  const gold = samples.filter(({ set }) => set === 'gold');
  const folds = 5;
  return Array.from({ length: folds }, (_, part) => {
    const test = new Set(gold.filter((_, i) => i % folds === part));
    const { model } = learn(samples.filter((sample) => !test.has(sample)));
    return [...test].map((sample) => ({ score: logistic(model.sum(sample)), read: sample.read as number }));
  }).flat();
}

interface Scored {
  score: number;
  read: number;
}

function check(): void {
  const { model: whole } = learn(samples);
  const held = heldBack();
  const cuts = cutsFor(held, quietFrom(whole));
  const firm = held.filter(({ read }) => read !== 0.5);
  console.log('gold, five folds, each held back in turn', {
    cuts,
    accuracy: round3(share(held, ({ score, read }) => labelWith(cuts, score) === labelOfRead(read))),
    auc: round3(
      auc(
        firm.filter(({ read }) => read === 1).map(({ score }) => score),
        firm.filter(({ read }) => read === 0).map(({ score }) => score),
      ),
    ),
    opposite: round3(share(firm, ({ score, read }) => labelWith(cuts, score) !== 'mixed' && labelWith(cuts, score) !== labelOfRead(read))),
  });
  const table: Record<string, { auc_left_out: number | null; auc_within: number | null }> = {};
  for (const set of Object.keys(SIDES)) {
    const own = samples.filter((sample) => sample.set === set);
    if (!own.some(({ y }) => y === 1) || !own.some(({ y }) => y === 0)) continue;
    const { model } = learn(samples.filter((sample) => sample.set !== set));
    const area = ({ sum }: Model) => round3(auc(own.filter(({ y }) => y === 1).map(sum), own.filter(({ y }) => y === 0).map(sum)));
    table[set] = { auc_left_out: area(model), auc_within: area(whole) };
  }
  console.table(table);
}

function read(from: string): Sample[] {
  const all: Sample[] = [];
  for (const [set, posts] of readSets(from, 'train')) {
    const side = TRAIN_SIDES[set];
    if (!side) continue;
    for (const { text, label } of posts) {
      const y = side[label];
      if (y !== undefined) all.push(sampleOf(text, set, y));
    }
  }
  for (const { text, tone } of readGold(from)) if (tone) all.push(readSample(text, 'gold', TONES[tone]));
  for (const { text, tone } of readOurs(from)) all.push(readSample(text, 'ours', TONES[tone]));
  return all;
}

function readSample(text: string, set: 'gold' | 'ours', tone: number): Sample {
  return { ...sampleOf(text, set, tone), read: tone };
}

function sampleOf(text: string, set: string, y: number): Sample {
  const context = { norms, account: { mode: 'brand' } as const };
  const draft = draftOf({ text }, context);
  return { set, y, ...featuresOf(draft, raise(draft, context)), terms: draft.lang === 'en' ? termsOf(draft) : new Map() };
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

/** Fits with every candidate, then with the stronger ones, which take over what the others said, then with the strongest. */
function learn(from: readonly Sample[]): { terms: string[]; model: Model } {
  const posts = countPosts(from);
  let terms = [...posts].filter(([, { posts, sets }]) => posts >= FEWEST_POSTS && sets.size >= FEWEST_SETS).map(([term]) => term);
  for (const most of [MANY_TERMS, MOST_TERMS]) {
    const { weight, mass } = fitWith(from, terms);
    const strength = (term: string) => Math.abs(weight(term)) * Math.sqrt(mass(term));
    terms = terms.sort((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1)).slice(0, most);
  }
  terms.sort();
  return { terms, model: fitWith(from, terms) };
}

/** Read posts do not count as a set of their own: they were drawn from the others. */
function countPosts(from: readonly Sample[]): Map<string, { posts: number; sets: Set<string> }> {
  const counts = new Map<string, { posts: number; sets: Set<string> }>();
  for (const { terms, set } of from) {
    if (set === 'gold' || set === 'ours') continue;
    for (const term of terms.keys()) {
      let entry = counts.get(term);
      if (!entry) counts.set(term, (entry = { posts: 0, sets: new Set() }));
      entry.posts++;
      entry.sets.add(set);
    }
  }
  return counts;
}

/** @returns the weights, and of each term how much the posts count in which it stands */
function fitWith(from: readonly Sample[], terms: readonly string[]): Model & { mass: (term: string) => number } {
  const index = new Map<string, number>();
  const pulls: number[] = [];
  const learns = (name: string, pull: number) => {
    if (index.has(name)) return;
    index.set(name, pulls.length);
    pulls.push(pull);
  };
  for (const { manner, features } of from)
    for (const { name } of features) {
      learns(`*${name}`, FEATURE_PULL);
      learns(`*${name} ${manner}`, MANNER_PULL);
    }
  for (const term of terms) learns(term, TERM_PULL);

  const trusts = trustsOf(from);
  const mass = new Float64Array(pulls.length);
  const rows: Row[] = from.map((sample, i) => {
    const trust = trusts[i] as number;
    const at: number[] = [];
    const value: number[] = [];
    for (const [name, x] of valuesOf(sample)) {
      const known = index.get(name);
      if (known === undefined) continue;
      at.push(known);
      value.push(x);
      mass[known] = (mass[known] as number) + trust;
    }
    return { at, value, y: sample.y, trust };
  });
  const { weights, bias } = fit(rows, pulls.length, (i) => pulls[i] as number);
  const weight = (name: string) => weights[index.get(name) ?? -1] ?? 0;
  return {
    bias,
    weight,
    mass: (term) => mass[index.get(term) ?? -1] ?? 0,
    sum: (sample) => valuesOf(sample).reduce((sum, [name, x]) => sum + weight(name) * x, bias),
  };
}

/** Every number of a post, under the names by which its weights are kept. */
function valuesOf({ manner, features, terms }: Sample): [string, number][] {
  const values: [string, number][] = [];
  for (const { name, value } of features) values.push([`*${name}`, value], [`*${name} ${manner}`, value]);
  for (const [term, count] of terms) values.push([term, Math.min(count, MOST_OF_A_TERM)]);
  return values;
}

/** Every side of every set weighs the same, times its trust; then both sides as a whole do. */
function trustsOf(from: readonly Sample[]): number[] {
  const groups = new Map<string, number>();
  for (const { set, y } of from) groups.set(`${set} ${y}`, (groups.get(`${set} ${y}`) ?? 0) + 1);
  const trusts = from.map(({ set, y }) =>
    set === 'gold' || set === 'ours' ? TRUST_READ[set] : (TRUST[set] ?? 1) / (groups.get(`${set} ${y}`) as number),
  );
  const total = (side: number) => from.reduce((sum, { y }, i) => (y === side ? sum + (trusts[i] as number) : sum), 0);
  const scale = [1 / total(0), 1 / total(1)] as const;
  return trusts.map((trust, i) => {
    const { y } = from[i] as Sample;
    return trust * (y === 0 ? scale[0] : y === 1 ? scale[1] : (scale[0] + scale[1]) / 2);
  });
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** @returns the lowest score, in hundredths, that few enough posts of plain talk reach */
function quietFrom({ sum }: Model): number {
  const tooMany = (cut: number) =>
    Object.entries(PLAIN_TALK).some(
      ([set, most]) =>
        share(
          samples.filter((sample) => sample.set === set),
          (sample) => logistic(sum(sample)) >= cut / 100,
        ) > most,
    );
  let cut = 40;
  while (cut < 75 && tooMany(cut)) cut++;
  return cut;
}

/**
 * The two cuts on a grid of hundredths that judge most read posts rightly; opposite calls count double. Without read posts: the middle.
 * @param quiet where a broadcast begins at the earliest
 */
function cutsFor(scored: readonly Scored[], quiet: number): { conversation: number; broadcast: number } {
  let best = { conversation: 0.42, broadcast: 0.58 };
  let most = Number.NEGATIVE_INFINITY;
  for (let low = 25; low <= 60; low++)
    for (let high = Math.max(low, quiet); high <= 75; high++) {
      const cuts = { conversation: low / 100, broadcast: high / 100 };
      const points = scored.reduce((sum, { score, read }) => {
        const label = labelWith(cuts, score);
        if (label === labelOfRead(read)) return sum + 1;
        return label !== 'mixed' && read !== 0.5 ? sum - 1 : sum;
      }, 0);
      if (points > most) {
        most = points;
        best = cuts;
      }
    }
  return best;
}

function labelOfRead(read: number) {
  return read === 1 ? 'broadcast' : read === 0 ? 'conversation' : 'mixed';
}

function labelWith(cuts: { conversation: number; broadcast: number }, score: number) {
  return score >= cuts.broadcast ? 'broadcast' : score < cuts.conversation ? 'conversation' : 'mixed';
}
