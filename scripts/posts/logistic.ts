/** Logistic regression on sparse rows: full batches, fixed order, no randomness, so that the same rows give the same weights. */

export interface Row {
  /** Index of a weight → its value. */
  at: readonly number[];
  value: readonly number[];
  /** 0..1 */
  y: number;
  /** How much this row counts. */
  trust: number;
}

const ROUNDS = 400;
const STEP = 0.12;

/**
 * @param rows of indices below `size`
 * @param pull strength of the pull towards 0, by index
 * @returns weights by index, and the bias
 */
export function fit(rows: readonly Row[], size: number, pull: (index: number) => number): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  // Adam: first and second moments.
  const mean = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  let bias = 0;
  const total = rows.reduce((sum, { trust }) => sum + trust, 0);
  for (let round = 1; round <= ROUNDS; round++) {
    gradient.fill(0);
    let biasGradient = 0;
    for (const { at, value, y, trust } of rows) {
      let sum = bias;
      for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (value[i] as number);
      const error = ((1 / (1 + Math.exp(-sum)) - y) * trust) / total;
      biasGradient += error;
      for (let i = 0; i < at.length; i++) gradient[at[i] as number] = (gradient[at[i] as number] as number) + error * (value[i] as number);
    }
    const step = STEP * Math.min(1, 4 * (1 - round / (ROUNDS + 1)));
    const move = (index: number, slope: number): number => {
      mean[index] = 0.9 * (mean[index] as number) + 0.1 * slope;
      square[index] = 0.999 * (square[index] as number) + 0.001 * slope * slope;
      return (step * ((mean[index] as number) / (1 - 0.9 ** round))) / (Math.sqrt((square[index] as number) / (1 - 0.999 ** round)) + 1e-8);
    };
    for (let i = 0; i < size; i++)
      weights[i] = (weights[i] as number) - move(i, (gradient[i] as number) + pull(i) * (weights[i] as number));
    bias -= move(size, biasGradient);
  }
  return { weights, bias };
}
