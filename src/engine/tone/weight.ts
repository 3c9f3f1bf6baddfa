/** A learnt weight as a character: thousands of them are one short text. */

/** Weights are learnt in hundredths. */
const WHOLE = 100;
/** The character of a weight of 0; those below it lie before it. */
const ZERO = 0x400;

/** @throws if the weight is not one of whole hundredths, or too large */
export function weightChar(weight: number): string {
  const hundredths = Math.round(weight * WHOLE);
  if (hundredths / WHOLE !== weight || Math.abs(hundredths) >= ZERO) throw new Error(`a weight of ${weight}`);
  return String.fromCharCode(ZERO + hundredths);
}

/** @returns the weight that was written at a place */
export const weightAt = (text: string, at: number): number => (text.charCodeAt(at) - ZERO) / WHOLE;
