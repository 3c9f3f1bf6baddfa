import type { Check, Finding, Say } from '../engine/reading';
import { checkKey } from '../engine/voice/checks/check';

/** @returns what a person would do about a no: as a tip about the same words says it, or else what helps against any such no */
export function whatToTry({ id, evidence }: Check, findings: readonly Finding[]): Say {
  const tip = findings.find(({ start, end }) => evidence.some((seen) => seen.start === start && seen.end === end));
  return tip?.try[0] ?? { key: checkKey(id, 'try') };
}
