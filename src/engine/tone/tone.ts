import type { Draft } from '../draft';
import { spanOf } from '../draft';
import { TONE_TERMS } from '../pack';
import type { Evidence, Say, Tone } from '../reading';
import { type Feature, featuresOf, type Raised, UNTOLD } from './features';
import { figures, termWeight } from './figures';

/** So many reasons are worth reading. */
const REASONS = 5;
/** Contributions smaller than this are no reason. */
const SMALLEST = 0.15;

/**
 * Weighs what stands in the draft: features that a reader could point at as the backbone, single words as a small correction.
 * @returns score 0..1 (1 = broadcast), the label, and the words and features that weighed most
 */
export function toneOf(draft: Draft, raised: readonly Raised[]): Tone {
  const features = featuresOf(draft, raised);
  let sum = figures.bias + draft.pack.prose.toneShift;
  const reasons: Evidence[] = [];
  for (const feature of features) {
    const weight = (figures.features[feature.name] ?? 0) * feature.value;
    sum += weight;
    if (Math.abs(weight) >= SMALLEST && !UNTOLD.has(feature.name)) reasons.push(because(draft, feature, weight));
  }
  for (const { from, to, phrase } of draft.hits.of(TONE_TERMS)) {
    const weight = termWeight(phrase);
    sum += weight;
    if (Math.abs(weight) >= SMALLEST) {
      const span = spanOf(draft, from, to);
      const quote = draft.text.slice(span.start, span.end);
      reasons.push({
        ...span,
        quote,
        weight,
        say: { key: weight > 0 ? 'tone_word_broadcast' : 'tone_word_conversation', values: { quote } },
      });
    }
  }
  const score = draft.tokens.length === 0 ? 0 : 1 / (1 + Math.exp(-sum));
  return {
    label: labelOf(score),
    score,
    because: reasons.sort((a, b) => Math.abs(b.weight ?? 0) - Math.abs(a.weight ?? 0)).slice(0, REASONS),
  };
}

export function labelOf(score: number): Tone['label'] {
  if (score >= figures.cuts.broadcast) return 'broadcast';
  return score < figures.cuts.conversation ? 'conversation' : 'mixed';
}

function because(draft: Draft, { name, span }: Feature, weight: number): Evidence {
  const say: Say = { key: `tone_${name}` };
  if (!span) return { weight, say };
  const quote = draft.text.slice(span.start, span.end);
  return { start: span.start, end: span.end, quote, weight, say: { ...say, values: { quote } } };
}
