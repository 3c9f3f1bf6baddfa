/** Logistic regression on sparse rows, by L-BFGS: full batches, fixed order, no randomness, so that the same rows give the same weights. */

export interface Row {
  /** Index of a weight → its value. */
  at: readonly number[];
  value: readonly number[];
  /** 0..1 */
  y: number;
  /** How much this row counts. */
  trust: number;
}

const MOST_STEPS = 150;
/** So many steps back tell how the slope bends. */
const MEMORY = 10;
/** A step that gains less than this share of the loss is the last. */
const ENOUGH = 1e-7;

/**
 * Lowest weighted log loss plus half the pull times the square of each weight (the bias is free).
 * Nocedal, "Updating quasi-Newton matrices with limited storage", 1980.
 * @param rows of indices below `size`
 * @param pull strength of the pull towards 0, by index
 * @returns weights by index, and the bias
 */
export function fit(rows: readonly Row[], size: number, pull: (index: number) => number): { weights: Float64Array; bias: number } {
  const { slopeAt } = lossOf(rows, size, pull);
  let at = new Float64Array(size + 1);
  let { loss, slope } = slopeAt(at);
  const steps: { moved: Float64Array; bent: Float64Array; along: number }[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = downhill(slope, steps);
    const fall = dot(direction, slope);
    let length = step === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = moved(at, direction, length);
    let there = slopeAt(next);
    while (there.loss > loss + 1e-4 * length * fall && length > 1e-10) {
      length /= 2;
      next = moved(at, direction, length);
      there = slopeAt(next);
    }
    const gained = loss - there.loss;
    const step1 = difference(next, at);
    const bent = difference(there.slope, slope);
    const along = dot(step1, bent);
    if (along > 0) steps.push({ moved: step1, bent, along });
    if (steps.length > MEMORY) steps.shift();
    at = next;
    ({ loss, slope } = there);
    if (gained <= ENOUGH * loss) break;
  }
  return { weights: at.subarray(0, size), bias: at[size] as number };
}

/** The rows side by side, and what the loss and its slope are for any weights. The last weight is the bias. */
function lossOf(rows: readonly Row[], size: number, pull: (index: number) => number) {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ at }, i) => {
    starts[i + 1] = (starts[i] as number) + at.length;
  });
  const at = new Uint32Array(starts[rows.length] as number);
  const value = new Float64Array(at.length);
  rows.forEach((row, i) => {
    at.set(row.at, starts[i]);
    value.set(row.value, starts[i]);
  });
  const pulls = Float64Array.from({ length: size }, (_, i) => pull(i));

  function slopeAt(weights: Float64Array): { loss: number; slope: Float64Array } {
    const slope = new Float64Array(size + 1);
    let loss = 0;
    rows.forEach(({ y, trust }, i) => {
      const to = starts[i + 1] as number;
      let sum = weights[size] as number;
      for (let j = starts[i] as number; j < to; j++) sum += (weights[at[j] as number] as number) * (value[j] as number);
      loss += trust * (Math.max(0, sum) + Math.log1p(Math.exp(-Math.abs(sum))) - y * sum);
      const error = trust * (1 / (1 + Math.exp(-sum)) - y);
      slope[size] = (slope[size] as number) + error;
      for (let j = starts[i] as number; j < to; j++)
        slope[at[j] as number] = (slope[at[j] as number] as number) + error * (value[j] as number);
    });
    for (let i = 0; i < size; i++) {
      const weight = weights[i] as number;
      loss += 0.5 * (pulls[i] as number) * weight * weight;
      slope[i] = (slope[i] as number) + (pulls[i] as number) * weight;
    }
    return { loss, slope };
  }
  return { slopeAt };
}

/** The slope, turned by what the last steps told of its bend. */
function downhill(slope: Float64Array, steps: readonly { moved: Float64Array; bent: Float64Array; along: number }[]): Float64Array {
  const direction = slope.map((x) => -x);
  const shares: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { moved, bent, along } = steps[i] as (typeof steps)[number];
    const share = dot(moved, direction) / along;
    shares[i] = share;
    add(direction, bent, -share);
  }
  const last = steps[steps.length - 1];
  if (last) {
    const scale = last.along / dot(last.bent, last.bent);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  }
  steps.forEach(({ moved, bent, along }, i) => {
    add(direction, moved, (shares[i] as number) - dot(bent, direction) / along);
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number);
}

const moved = (from: Float64Array, direction: Float64Array, length: number) => {
  const to = from.slice();
  add(to, direction, length);
  return to;
};

const difference = (a: Float64Array, b: Float64Array) => a.map((x, i) => x - (b[i] as number));
