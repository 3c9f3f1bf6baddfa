/**
 * `npm run train -- FOLDER [--check]`: learns the weights of the tone and of the habits from labelled posts and writes src/engine/tone/figures.json.
 * `--check` writes nothing and prints what holds for posts of a set that was left out, and for read posts held back.
 * Same posts, same bytes: no clock, no randomness, a fixed order. Only figures are kept: weights of features, of rules, and of
 * single words and word pairs that stand in at least 20 posts of at least 2 sets.
 */

import { writeFileSync } from 'node:fs';
import { rules } from '../src/engine/rules';
import { HABITS } from '../src/engine/tone/habits';
import { auc, round3, share } from './posts/figures';
import { featureName, learn, type Model, ruleName, sequenceName, toneWeights } from './posts/learn';
import { readSamples, type Sample } from './posts/samples';
import { SIDES } from './posts/sets';

const FIGURES = 'src/engine/tone/figures.json';
const FOLDS = 5;

/** Plain talk of people, hardly an advertisement among it: at most this share of its posts may be called a broadcast. */
const PLAIN_TALK: Readonly<Record<string, number>> = { airline_customers: 0.015, reddit_goemotions: 0.008, twcs_support: 0.03 };

/** Smaller weights of a term for a habit are not worth their bytes. */
const SMALLEST = 0.1;

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('usage: npm run train -- FOLDER [--check]   (a folder with <set>.train.jsonl and, if there is one, gold.dev.jsonl)');
  process.exit(2);
}
const samples = readSamples(folder);
const read = samples.filter((sample): sample is Read => sample.read !== undefined);
console.error(`${samples.length} posts, ${read.length} of them read`);

/** A post whose tone and habits somebody read. */
type Read = Sample & { read: number; habits: (boolean | null)[]; from: string };

/** A read post as models see it that were trained without it. */
interface Held {
  sample: Read;
  score: number;
  /** In the order of `HABITS`. */
  sums: number[];
  /** It counts so much that the sets have the shares that they have in gold. */
  weight: number;
}

function write(): void {
  const { terms, sequences, tone, habits } = learn(samples);
  const features = [...new Set(samples.flatMap((sample) => sample.features.map(({ name }) => name)))].sort();
  const spoken = [...new Set(read.flatMap((sample) => [...sample.rules]))].sort();
  const held = heldBack();
  const rounded = (weights: number[]) => weights.map(round2);
  const lasting = (weights: number[]) => weights.slice(0, weights.findLastIndex((weight) => weight !== 0) + 1);
  const figures = {
    lang: 'en',
    bias: round2(tone.bias),
    cuts: cutsFor(held, quietFrom(tone)),
    habits: Object.fromEntries(HABITS.map((habit, i) => [habit, { bias: round2((habits[i] as Model).bias), from: fromFor(i, held) }])),
    features: Object.fromEntries(
      features.map((name) => [name, rounded([...toneWeights(tone, name), ...habits.map(({ weight }) => weight(featureName(name)))])]),
    ),
    rules: Object.fromEntries(spoken.map((id) => [id, rounded(habits.map(({ weight }) => weight(ruleName(id))))])),
    terms: Object.fromEntries(
      terms.map((term) => {
        const ofHabits = habits.map(({ weight }) => (Math.abs(weight(term)) < SMALLEST ? 0 : weight(term)));
        return [term, lasting(rounded([tone.weight(term), ...ofHabits]))];
      }),
    ),
    sequences: Object.fromEntries(sequences.map((sequence) => [sequence, round2(tone.weight(sequenceName(sequence)))])),
  };
  const json = JSON.stringify(figures, null, 2).replace(/\[\s+([^\]]+?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s+/g, ' ')}]`);
  writeFileSync(FIGURES, `${json}\n`);
  console.error(`${terms.length} terms, ${sequences.length} sequences, ${features.length} features, ${spoken.length} rules → ${FIGURES}`);
  console.error(JSON.stringify({ cuts: figures.cuts, habits: figures.habits }));
  console.error(judged(held, figures.cuts));
}

/** Read posts that can tell how unread ones fare, each as models see it that were trained without its fifth. */
function heldBack(): Held[] {
  const fair = read.filter((sample) => sample.fair);
  const parts = new Map(fair.map((sample, i) => [sample, i % FOLDS]));
  const shares = sharesOfGold(fair);
  return Array.from({ length: FOLDS }, (_, part) => {
    const { tone, habits } = learn(samples.filter((sample) => parts.get(sample as Read) !== part));
    return fair
      .filter((sample) => parts.get(sample) === part)
      .map((sample) => ({
        sample,
        score: logistic(tone.sum(sample)),
        sums: habits.map(({ sum }) => sum(sample)),
        weight: shares(sample),
      }));
  }).flat();
}

/** @returns how much one read post counts, so that each set has the share that it has in gold */
function sharesOfGold(fair: readonly Read[]): (sample: Read) => number {
  const gold = fair.filter(({ set }) => set === 'gold');
  const count = (all: readonly Read[], from: string) => all.filter((sample) => sample.from === from).length;
  const sets = [...new Set(fair.map(({ from }) => from))];
  const shares = new Map(sets.map((from) => [from, count(gold, from) / Math.max(1, gold.length) / count(fair, from)]));
  return ({ from }) => shares.get(from) as number;
}

function check(): void {
  const { tone: whole } = learn(samples);
  const held = heldBack();
  console.log(judged(held, cutsFor(held, quietFrom(whole))));
  const table: Record<string, { auc_left_out: number | null; auc_within: number | null }> = {};
  for (const set of Object.keys(SIDES)) {
    const own = samples.filter((sample) => sample.set === set);
    if (!own.some(({ y }) => y === 1) || !own.some(({ y }) => y === 0)) continue;
    const { tone } = learn(samples.filter((sample) => sample.set !== set && sample.from !== set));
    const area = ({ sum }: Model) => round3(auc(own.filter(({ y }) => y === 1).map(sum), own.filter(({ y }) => y === 0).map(sum)));
    table[set] = { auc_left_out: area(tone), auc_within: area(whole) };
  }
  console.table(table);
}

/** What holds for posts that the weights have not seen; rules were written with gold in view. */
function judged(held: readonly Held[], cuts: Cuts) {
  const of = (part: readonly Held[]) => {
    const firm = part.filter(({ sample }) => sample.read !== 0.5);
    const scores = (side: number) => firm.filter(({ sample }) => sample.read === side).map(({ score }) => score);
    return {
      n: part.length,
      accuracy: round3(share(part, ({ score, sample }) => labelWith(cuts, score) === labelOfRead(sample.read))),
      auc: round3(auc(scores(1), scores(0))),
      opposite: round3(share(firm, ({ score, sample }) => isOpposite(labelWith(cuts, score), sample.read))),
    };
  };
  const gold = held.filter(({ sample }) => sample.set === 'gold');
  const ours = held.filter(({ sample }) => sample.set === 'ours');
  const habits = Object.fromEntries(HABITS.map((habit, i) => [habit, foundWith(i, fromFor(i, held), held)]));
  return { cuts, gold: of(gold), ours: of(ours), habits_with_shares_of_gold: habits };
}

interface Cuts {
  conversation: number;
  broadcast: number;
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

/** An advertisement that is praised as a talk costs more trust than one that is judged rightly earns. */
const OPPOSITE = 1.5;

/** Cuts so many hundredths away must do well too: where one post more or less decides, the best of all is chance. */
const NEARBY = 3;

/**
 * The two cuts on a grid of hundredths that judge most read posts rightly, opposite calls held against them. Gold, where two readers
 * agreed, counts as much as all that one reader read. Without read posts: the middle.
 * @param quiet where a broadcast begins at the earliest
 */
function cutsFor(held: readonly Held[], quiet: number): Cuts {
  if (held.length === 0) return { conversation: 0.42, broadcast: 0.58 };
  const gold = held.filter(({ sample }) => sample.set === 'gold').length;
  const judged = held.map(({ score, sample, weight }) => ({ score, read: sample.read, counts: sample.set === 'gold' ? 1 / gold : weight }));
  const known = new Map<number, number>();
  const pointsAt = (low: number, high: number): number => {
    const key = low * 100 + high;
    let points = known.get(key);
    if (points === undefined) known.set(key, (points = pointsWith({ conversation: low / 100, broadcast: high / 100 }, judged)));
    return points;
  };
  const around = (low: number, high: number): number => {
    let points = 0;
    for (let by = -NEARBY; by <= NEARBY; by++) points += pointsAt(low + by, high) + pointsAt(low, high + by);
    return points;
  };
  let best = { low: 0, high: 0, points: Number.NEGATIVE_INFINITY };
  for (let low = 25; low <= 60; low++)
    for (let high = Math.max(low + NEARBY, quiet); high <= 75; high++) {
      const points = around(low, high);
      if (points > best.points) best = { low, high, points };
    }
  return { conversation: best.low / 100, broadcast: best.high / 100 };
}

function pointsWith(cuts: Cuts, judged: readonly { score: number; read: number; counts: number }[]): number {
  let points = 0;
  for (const { score, read, counts } of judged) {
    const label = labelWith(cuts, score);
    if (label === labelOfRead(read)) points += counts;
    else if (isOpposite(label, read)) points -= OPPOSITE * counts;
  }
  return points;
}

/** @returns the sum from which on a habit is named: with the rules that name it anyway, a few more are missed than are named wrongly */
function fromFor(habit: number, held: readonly Held[]): number {
  for (let from = -3; from <= 3; from += 0.1) {
    const { precision, recall, alone } = foundWith(habit, from, held);
    if (precision !== null && recall !== null && precision >= recall + SURER && (alone ?? 1) >= SURE) return round2(from);
  }
  return NEVER;
}

/** A tip that is wrong costs more trust than one that is missing. */
const SURER = 0.05;

/** So often it must be right where no rule has spoken. */
const SURE = 0.7;

/** No sum is so high. */
const NEVER = 99;

const CATEGORY = new Map<string, string>(rules.map(({ id, category }) => [id, category]));

function foundWith(habit: number, from: number, held: readonly Held[]) {
  let named = 0;
  let there = 0;
  let both = 0;
  let added = 0;
  let rightlyAdded = 0;
  for (const { sample, sums, weight } of held) {
    const has = sample.habits[habit];
    if (has === null) continue;
    const isRuled = [...sample.rules].some((id) => CATEGORY.get(id) === HABITS[habit]);
    const says = isRuled || (sums[habit] as number) >= from;
    if (says) named += weight;
    if (has) there += weight;
    if (says && has) both += weight;
    if (says && !isRuled) added += weight;
    if (says && !isRuled && has) rightlyAdded += weight;
  }
  return { precision: round3(both / named), recall: round3(both / there), alone: round3(rightlyAdded / added) };
}

function labelOfRead(read: number) {
  return read === 1 ? 'broadcast' : read === 0 ? 'conversation' : 'mixed';
}

const isOpposite = (label: string, read: number): boolean => label !== 'mixed' && read !== 0.5 && label !== labelOfRead(read);

function labelWith(cuts: Cuts, score: number) {
  return score >= cuts.broadcast ? 'broadcast' : score < cuts.conversation ? 'conversation' : 'mixed';
}

const round2 = (x: number): number => Math.round(x * 100) / 100 || 0;

if (process.argv.includes('--check')) check();
else write();
