// Times one subject in a process of its own: `node run.mjs SUBJECT start|pace|typing|length`. Prints one line of JSON.
import { SUBJECTS } from './subjects.mjs';
import { HARD, textOf } from './texts.mjs';

const SIZES = [280, 3_000, 30_000];
/** Warming up takes so long, and measuring at most, a size. */
const WARM_MS = 3_000;
const MEASURE_MS = 3_000;
const MOST = 1_500;
const FEWEST = 5;
/** Texts that take turns, more of the short ones: some peers remember sentences. */
const TURNS = { 280: 1_000, 3_000: 300, 30_000: 40 };
/** Between two keys of somebody who types; meanwhile a page does other things and the caches grow cold. */
const PAUSE_MS = 80;
const WALKED = new Int32Array((32 << 20) / 4);
const KEYS = 40;
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];

const [subject, what] = process.argv.slice(2);
const now = () => Number(process.hrtime.bigint()) / 1e6;
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const started = now();
const check = await SUBJECTS[subject]();
const loaded = now();
async function start() {
  const text = textOf(280);
  const before = now();
  const found = await check(text);
  return { load: loaded - started, first: now() - before, found };
}

/** Median of each size; ours beside a bare loop over the same texts, in turn with it. */
async function pace() {
  const sizes = {};
  for (const size of SIZES) {
    const texts = Array.from({ length: TURNS[size] }, (_, turn) => textOf(size, turn));
    await repeat(texts, WARM_MS, check, Number.POSITIVE_INFINITY);
    sizes[size] = { ms: median(await repeat(texts, MEASURE_MS, check)) };
    if (subject !== 'ours') continue;
    await repeat(texts, 300, loop);
    sizes[size].loop = median(await repeat(texts, MEASURE_MS / 3, loop));
  }
  return sizes;
}

async function repeat(texts, forMs, run, most = MOST) {
  const times = [];
  const end = now() + forMs;
  for (let i = 0; (i < FEWEST || now() < end) && times.length < most; i++) {
    const text = texts[i % texts.length];
    const before = now();
    await run(text);
    times.push(now() - before);
  }
  return times;
}

/** At the rhythm of somebody who types. */
async function typing() {
  const texts = Array.from({ length: KEYS }, (_, turn) => textOf(3_000, turn));
  await repeat(texts, WARM_MS, check, Number.POSITIVE_INFINITY);
  const times = [];
  for (const text of texts) {
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    for (let i = 0; i < WALKED.length; i += 16) WALKED[i]++;
    const before = now();
    await check(text);
    times.push(now() - before);
  }
  return { ms: median(times) };
}

/** Nanoseconds a character of longer and longer texts, plain and hard ones; the quickest of a few. */
async function length() {
  const rows = { 'as people write': textOf, ...Object.fromEntries(Object.entries(HARD).map(([name, piece]) => [name, rowOf(piece)])) };
  const found = {};
  for (const [name, make] of Object.entries(rows)) {
    found[name] = {};
    for (const size of LENGTHS) {
      const text = make(size);
      const times = await repeat([text], 400, check);
      found[name][size] = (Math.min(...times) * 1e6) / size;
    }
  }
  return found;
}

const rowOf = (piece) => (size) => Buffer.from(piece.repeat(Math.ceil(size / piece.length))).toString();

/** The least that reading a text can cost. */
function loop(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const measures = { start, pace, typing, length };
console.log(JSON.stringify(await measures[what]()));
process.exit(0);
