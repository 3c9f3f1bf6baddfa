/**
 * `npm run train -- FOLDER [--check]`: learns the weights of the tone and of the habits from labelled posts and writes src/engine/tone/figures.json.
 * `--check` writes nothing and prints what holds for posts of a set that was left out, and for read posts held back.
 * Same posts, same bytes: no clock, no randomness, a fixed order. Only figures are kept: weights of features, of rules, and of
 * single words and word pairs that stand in at least 20 posts of at least 2 sets.
 */

import { writeFileSync } from 'node:fs';
import { HABITS } from '../src/engine/tone/habits';
import { type Cuts, cutsFor, isOpposite, labelOfRead, labelWith, quietFrom } from './posts/cuts';
import { auc, round2, round3, share } from './posts/figures';
import { featureName, type Model, ruleName, sequenceName } from './posts/fits';
import { foundWith, fromFor } from './posts/habit-from';
import { type Held, heldBack, isRead } from './posts/held-back';
import { learn, toneWeights } from './posts/learn';
import { readSamples } from './posts/samples';
import { SIDES } from './posts/sets';

const FIGURES = 'src/engine/tone/figures.json';

/** Smaller weights of a term for a habit are not worth their bytes. */
const SMALLEST = 0.1;

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('usage: npm run train -- FOLDER [--check]   (a folder with <set>.train.jsonl and, if there is one, gold.dev.jsonl)');
  process.exit(2);
}
const samples = readSamples(folder);
const read = samples.filter(isRead);
console.error(`${samples.length} posts, ${read.length} of them read`);

function write(): void {
  const { terms, sequences, tone, habits } = learn(samples);
  const features = [...new Set(samples.flatMap((sample) => sample.features.map(({ name }) => name)))].sort();
  const spoken = [...new Set(read.flatMap((sample) => [...sample.rules]))].sort();
  const held = heldBack(samples);
  const rounded = (weights: number[]) => weights.map(round2);
  const lasting = (weights: number[]) => weights.slice(0, weights.findLastIndex((weight) => weight !== 0) + 1);
  const figures = {
    lang: 'en',
    bias: round2(tone.bias),
    cuts: cutsFor(held, quietFrom(tone, samples)),
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

function check(): void {
  const { tone: whole } = learn(samples);
  const held = heldBack(samples);
  console.log(judged(held, cutsFor(held, quietFrom(whole, samples))));
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

if (process.argv.includes('--check')) check();
else write();
