/** `npm run measure -- FOLDER [--json]`: how the engine does on labelled posts. All rows, in one process. */

import { coach } from '../src/engine/coach';
import type { Category, Finding, Reading } from '../src/engine/reading';
import { norms } from '../src/platforms';
import { auc, calibrationError, round3, share } from './posts/figures';
import { type GoldPost, readGold, readSets, readUnseen, SIDES } from './posts/sets';

/** What is measured, without the sentences around it. */
interface Seen {
  tone: Reading['tone']['label'];
  score: number;
  findings: Pick<Finding, 'category' | 'severity'>[];
}

const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const asJson = process.argv.includes('--json');
if (!folder) {
  console.error('usage: npm run measure -- FOLDER [--json]   (a folder with <set>.dev.jsonl and gold.dev.jsonl)');
  process.exit(2);
}

const see = (text: string): Seen => {
  const { tone, findings } = coach({ text }, { norms });
  return { tone: tone.label, score: tone.score, findings: findings.map(({ category, severity }) => ({ category, severity })) };
};
const loud = (seen: Seen, categories?: readonly Category[]) =>
  seen.findings.some(({ severity, category }) => severity !== 'consider' && (!categories || categories.includes(category)));

const started = process.hrtime.bigint();
let posts = 0;
const sets: Record<string, Record<string, number | null>> = {};
/** All sets together, each with the same weight. */
const together: { score: number; positive: boolean; weight: number }[] = [];
/** Of each set by itself. */
const calibration: number[] = [];
for (const [set, rows] of readSets(folder, 'dev')) {
  const side = SIDES[set] ?? {};
  const seen = rows.map(({ text, label }) => ({ ...see(text), y: side[label] }));
  posts += rows.length;
  const positives = seen.filter(({ y }) => y === 1);
  const negatives = seen.filter(({ y }) => y === 0);
  const both = positives.length > 0 && negatives.length > 0;
  sets[set] = {
    n: rows.length,
    auc: both
      ? round3(
          auc(
            positives.map(({ score }) => score),
            negatives.map(({ score }) => score),
          ),
        )
      : null,
    broadcast_caught: round3(share(positives, ({ tone }) => tone === 'broadcast')),
    conversation_called_broadcast: round3(share(negatives, ({ tone }) => tone === 'broadcast')),
    fix_or_stop_per_conversation: negatives.length
      ? round3(
          negatives.reduce((sum, one) => sum + one.findings.filter(({ severity }) => severity !== 'consider').length, 0) / negatives.length,
        )
      : null,
    findings_per_conversation: negatives.length
      ? round3(negatives.reduce((sum, one) => sum + one.findings.length, 0) / negatives.length)
      : null,
  };
  const judged = seen.filter(({ y }) => y !== undefined).map(({ score, y }) => ({ score, positive: y === 1 }));
  if (both) {
    calibration.push(calibrationError(judged));
    together.push(...judged.map((one) => ({ ...one, weight: 1 / judged.length })));
  }
}

/** By label: categories whose findings claim it (precision), categories that count as having caught it (recall). */
const LABELS: Readonly<Record<string, readonly [readonly Category[], readonly Category[]]>> = {
  ad: [['advertising'], ['advertising']],
  selftalk: [['self-talk'], ['self-talk']],
  corporate: [['broadcast'], ['broadcast']],
  bait: [['bait'], ['bait']],
  hype: [['hype'], ['hype', 'advertising']],
  risk: [['permanence'], ['permanence']],
};

function judgeGold(rows: readonly GoldPost[]) {
  const data = rows.map((row) => ({ row, seen: see(row.text) }));
  const has = (seen: Seen, categories: readonly Category[]) => seen.findings.some(({ category }) => categories.includes(category));
  const toned = data.filter(({ row }) => row.tone);
  const firm = toned.filter(({ row }) => row.tone !== 'mixed');
  const scores = (tone: string) => firm.filter(({ row }) => row.tone === tone).map(({ seen }) => seen.score);
  const fine = data.filter(({ row }) => row.fine);
  const bad = data.filter(({ row }) => (row.tips ? row.tips.every(Boolean) : row.fine === false));
  const labels = Object.fromEntries(
    Object.entries(LABELS).map(([label, [claims, catches]]) => {
      const known = data.filter(({ row }) => row[label as 'ad'] !== null && row[label as 'ad'] !== undefined);
      const positives = known.filter(({ row }) => row[label as 'ad']);
      const said = known.filter(({ seen }) => has(seen, claims));
      const wrong = said.filter(({ row }) => !row[label as 'ad']).length;
      const missed = positives.filter(({ seen }) => !has(seen, catches)).length;
      return [
        label,
        {
          precision: round3((said.length - wrong) / said.length),
          recall: round3((positives.length - missed) / positives.length),
          n: positives.length,
          wrong,
          missed,
        },
      ];
    }),
  );
  return {
    n: rows.length,
    tone_accuracy: round3(share(toned, ({ row, seen }) => seen.tone === row.tone)),
    tone_auc: round3(auc(scores('broadcast'), scores('conversation'))),
    tone_opposite: round3(share(firm, ({ row, seen }) => seen.tone !== 'mixed' && seen.tone !== row.tone)),
    labels,
    opening_seen: round3(
      share(
        data.filter(({ row }) => row.opening),
        ({ seen }) => !loud(seen, ['conversation']),
      ),
    ),
    silent_on_fine: round3(share(fine, ({ seen }) => !loud(seen))),
    speaks_on_bad: round3(share(bad, ({ seen }) => loud(seen))),
  };
}

const goldPosts = readGold(folder);
const gold = goldPosts.length ? judgeGold(goldPosts) : null;
const unseenPosts = readUnseen(folder);
const unseen = unseenPosts.length ? judgeGold(unseenPosts) : null;
const germanPosts = readGold(folder, 'german');
const german = germanPosts.length
  ? Object.fromEntries((['seen', 'held'] as const).map((part) => [part, judgeGold(germanPosts.filter((post) => post.part === part))]))
  : null;
posts += unseenPosts.length + germanPosts.length;
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const calibration_error = calibration.length ? round3(calibrationError(together)) : null;
const calibration_of_each = calibration.length ? round3(calibration.reduce((a, b) => a + b, 0) / calibration.length) : null;

if (asJson)
  console.log(
    JSON.stringify({
      sets,
      calibration_error,
      calibration_of_each,
      gold,
      ...(unseen ? { unseen } : {}),
      ...(german ? { german } : {}),
      posts,
      seconds: round3(seconds),
    }),
  );
else {
  if (Object.keys(sets).length > 0) {
    console.log("Labels of the sets are their authors'; gold was labelled by two language models, not by people.\n");
    console.table(sets);
    console.log(
      `expected calibration error, ten bins, sets weighted equally: ${calibration_error}; mean of each set's own: ${calibration_of_each}`,
    );
  }
  const ours = Object.entries(german ?? {}).map(([part, judged]) => [`german.dev, ${part} (written by us)`, judged] as const);
  const apart = 'posts that nothing was learnt from (labelled by two language models, not by people)';
  for (const [name, judged] of [['gold.dev', gold] as const, [apart, unseen] as const, ...ours]) {
    if (!judged) continue;
    const { labels, ...rest } = judged;
    console.log(`\n${name}`);
    console.table(labels);
    console.log(rest);
  }
  console.log(`\n${posts + goldPosts.length} posts in ${seconds.toFixed(1)} s`);
}
