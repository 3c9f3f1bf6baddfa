/**
 * `npm run train -- FOLDER [--check]`: learns the weights of the tone from labelled posts and writes src/engine/tone/figures.json.
 * `--check` writes nothing and prints what holds for posts of a set that was left out, and for gold posts held back.
 * Same posts, same bytes: no clock, no randomness, a fixed order. Only figures are kept: weights of features, and of
 * single words and word pairs that stand in at least 20 posts of at least 2 sets.
 */

import { writeFileSync } from 'node:fs';
import { fold } from '../src/engine/characters';
import { draftOf } from '../src/engine/coach';
import type { Draft } from '../src/engine/draft';
import { raise } from '../src/engine/findings';
import * as T from '../src/engine/tokens';
import { type Feature, featuresOf } from '../src/engine/tone/features';
import { norms } from '../src/platforms';
import { auc, round3, share } from './posts/figures';
import { fit, type Row } from './posts/logistic';
import { readGold, readSets, SIDES } from './posts/sets';

const FIGURES = 'src/engine/tone/figures.json';
const MOST_TERMS = 700;
const FEWEST_POSTS = 20;
const FEWEST_SETS = 2;
/** Pull towards 0. Features are few and stand in most posts; words are many, and each says little. */
const FEATURE_PULL = 0.0001;
const TERM_PULL = 0.0005;

/** Weak labels, and sets that say more about their time and topic than about the tone, count less. Default 1. */
const TRUST: Readonly<Record<string, number>> = { brand_vs_person: 0.6, tweets_tweeteval: 0.5, hn_titles: 0.2, gold: 6 };

/** More conversation, so that no single kind of it is taken for all: without it "starts with @" is learnt as conversation. */
const TRAIN_SIDES: typeof SIDES = { ...SIDES, tweets_tweeteval: { conversation_weak: 0 }, hn_titles: { ask_hn: 0 } };

/** Words that belong to a set, not to a tone: its firms, airlines, bands and placeholders. */
const OF_A_SET = new Set(
  'citi nestle nestlé pfizer merck barclays danone citigroup united southwest southwestair american jetblue delta virgin flight flights psy shakira eminem katy perry lmfao gangnam name religion user python airline airlines rt mt'.split(
    ' ',
  ),
);

interface Sample {
  set: string;
  y: number;
  gold?: number;
  features: Feature[];
  terms: Map<string, number>;
}

interface Model {
  bias: number;
  weight: (name: string) => number;
  score: (sample: Sample) => number;
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
  const figures = {
    lang: 'en',
    bias: round3(model.bias),
    features: Object.fromEntries(features.map((name) => [name, round3(model.weight(`*${name}`))])),
    terms: Object.fromEntries(terms.map((term) => [term, round3(model.weight(term))]).filter(([, weight]) => weight !== 0)),
    cuts: cutsFor(heldBack()),
  };
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  console.error(
    `${Object.keys(figures.terms).length} terms, ${features.length} features, cuts ${JSON.stringify(figures.cuts)} → ${FIGURES}`,
  );
}

/** Gold posts as a model sees them that was trained without them: five folds, each held back in turn. */
function heldBack(): { score: number; gold: number }[] {
  const gold = samples.filter((sample) => sample.gold !== undefined);
  const folds = 5;
  return Array.from({ length: folds }, (_, part) => {
    const test = new Set(gold.filter((_, i) => i % folds === part));
    const { model } = learn(samples.filter((sample) => !test.has(sample)));
    return [...test].map((sample) => ({ score: model.score(sample), gold: sample.gold as number }));
  }).flat();
}

function check(): void {
  const held = heldBack();
  const cuts = cutsFor(held);
  const firm = held.filter(({ gold }) => gold !== 0.5);
  console.log('gold, five folds, each held back in turn', {
    cuts,
    accuracy: round3(share(held, ({ score, gold }) => labelWith(cuts, score) === labelOfGold(gold))),
    auc: round3(
      auc(
        firm.filter(({ gold }) => gold === 1).map(({ score }) => score),
        firm.filter(({ gold }) => gold === 0).map(({ score }) => score),
      ),
    ),
    opposite: round3(share(firm, ({ score, gold }) => labelWith(cuts, score) !== 'mixed' && labelWith(cuts, score) !== labelOfGold(gold))),
  });
  const table: Record<string, { auc_left_out: number | null; auc_within: number | null }> = {};
  const whole = learn(samples).model;
  for (const set of Object.keys(SIDES)) {
    const own = samples.filter((sample) => sample.set === set);
    if (!own.some(({ y }) => y === 1) || !own.some(({ y }) => y === 0)) continue;
    const { model } = learn(samples.filter((sample) => sample.set !== set));
    const area = ({ score }: Model) => round3(auc(own.filter(({ y }) => y === 1).map(score), own.filter(({ y }) => y === 0).map(score)));
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
  for (const { text, tone } of readGold(from)) {
    if (!tone) continue;
    const y = tone === 'broadcast' ? 1 : tone === 'conversation' ? 0 : 0.5;
    all.push({ ...sampleOf(text, 'gold', y), gold: y });
  }
  return all;
}

function sampleOf(text: string, set: string, y: number): Sample {
  const context = { norms, account: { mode: 'brand' } as const };
  const draft = draftOf({ text }, context);
  return { set, y, features: featuresOf(draft, raise(draft, context)), terms: draft.lang === 'en' ? termsOf(draft) : new Map() };
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

/** Fits twice: with every candidate, then with the strongest, which take over what the others said. */
function learn(from: readonly Sample[]): { terms: string[]; model: Model } {
  const posts = countPosts(from);
  const candidates = [...posts].filter(([, { posts, sets }]) => posts >= FEWEST_POSTS && sets.size >= FEWEST_SETS).map(([term]) => term);
  const first = model(from, candidates);
  const strength = (term: string) => Math.abs(first.weight(term)) * Math.sqrt(posts.get(term)?.posts ?? 0);
  const terms = [...candidates]
    .sort((a, b) => strength(b) - strength(a) || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
    .sort();
  return { terms, model: model(from, terms) };
}

/** Gold posts do not count as a set of their own: they were drawn from the others. */
function countPosts(from: readonly Sample[]): Map<string, { posts: number; sets: Set<string> }> {
  const counts = new Map<string, { posts: number; sets: Set<string> }>();
  for (const { terms, set } of from) {
    if (set === 'gold') continue;
    for (const term of terms.keys()) {
      let entry = counts.get(term);
      if (!entry) counts.set(term, (entry = { posts: 0, sets: new Set() }));
      entry.posts++;
      entry.sets.add(set);
    }
  }
  return counts;
}

function model(from: readonly Sample[], terms: readonly string[]): Model {
  const index = new Map<string, number>();
  for (const { features } of from) for (const { name } of features) if (!index.has(`*${name}`)) index.set(`*${name}`, index.size);
  const featureCount = index.size;
  for (const term of terms) index.set(term, index.size);

  const groups = new Map<string, number>();
  for (const { set, y } of from) groups.set(`${set} ${y}`, (groups.get(`${set} ${y}`) ?? 0) + 1);
  // Every side of every set weighs the same, times its trust; then both sides as a whole do.
  const trust = (sample: Sample) =>
    sample.set === 'gold' ? (TRUST.gold as number) / 100 : (TRUST[sample.set] ?? 1) / (groups.get(`${sample.set} ${sample.y}`) as number);
  const total = (y: number) => from.filter((sample) => sample.y === y).reduce((sum, sample) => sum + trust(sample), 0);
  const scale = [1 / total(0), 1 / total(1)];

  const rows: Row[] = from.map((sample) => {
    const at: number[] = [];
    const value: number[] = [];
    for (const { name, value: x } of sample.features) {
      at.push(index.get(`*${name}`) as number);
      value.push(x);
    }
    for (const [term, count] of sample.terms) {
      const i = index.get(term);
      if (i !== undefined) {
        at.push(i);
        value.push(count);
      }
    }
    const side = sample.y === 0.5 ? ((scale[0] as number) + (scale[1] as number)) / 2 : (scale[sample.y] as number);
    return { at, value, y: sample.y, trust: trust(sample) * side };
  });
  const { weights, bias } = fit(rows, index.size, (i) => (i < featureCount ? FEATURE_PULL : TERM_PULL));
  const weight = (name: string) => weights[index.get(name) ?? -1] ?? 0;
  const score = ({ features, terms: counts }: Sample) => {
    let sum = bias;
    for (const { name, value } of features) sum += weight(`*${name}`) * value;
    for (const [term, count] of counts) sum += weight(term) * count;
    return 1 / (1 + Math.exp(-sum));
  };
  return { bias, weight, score };
}

/** The two cuts on a grid of hundredths that judge most gold posts rightly; opposite calls count double. Without gold: the middle. */
function cutsFor(scored: readonly { score: number; gold: number }[]): { conversation: number; broadcast: number } {
  let best = { conversation: 0.42, broadcast: 0.58 };
  let most = Number.NEGATIVE_INFINITY;
  for (let low = 25; low <= 60; low++)
    for (let high = Math.max(low, 40); high <= 75; high++) {
      const cuts = { conversation: low / 100, broadcast: high / 100 };
      const points = scored.reduce((sum, { score, gold }) => {
        const label = labelWith(cuts, score);
        if (label === labelOfGold(gold)) return sum + 1;
        return label !== 'mixed' && gold !== 0.5 ? sum - 1 : sum;
      }, 0);
      if (points > most) {
        most = points;
        best = cuts;
      }
    }
  return best;
}

function labelOfGold(gold: number) {
  return gold === 1 ? 'broadcast' : gold === 0 ? 'conversation' : 'mixed';
}

function labelWith(cuts: { conversation: number; broadcast: number }, score: number) {
  return score >= cuts.broadcast ? 'broadcast' : score < cuts.conversation ? 'conversation' : 'mixed';
}
