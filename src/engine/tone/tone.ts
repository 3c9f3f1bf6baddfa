import type { Draft } from '../draft';
import { spanOf } from '../draft';
import { bitOf } from '../lexicon';
import type { Hit } from '../phrases';
import type { Evidence, Say, Tone } from '../reading';
import { type Feature, MANNERS, OF_A_CROWD, UNTOLD } from './features';
import { featureWeights, figures, sequenceWeights, termWeight } from './figures';
import { isSmall, type Noticed } from './noticed';

const PERSON = bitOf('self') | bitOf('reader');

/** So many reasons are worth reading. */
const REASONS = 5;
/** So many are weighed for it: some speak of the same words. */
const WEIGHED = 3 * REASONS;
/** Contributions smaller than this are no reason. */
const SMALLEST = 0.1;

/** Something that weighs enough to be told: a feature, or words. */
interface Reason {
  weight: number;
  from: Feature | Hit;
}

/**
 * Weighs what stands in the draft: features that a reader could point at as the backbone, single words as a small correction.
 * @returns score 0..1 (1 = broadcast), the label, and the words and features that weighed most
 */
export function toneOf({ draft, manner, features, terms, sequences, share }: Noticed): Tone {
  const column = MANNERS.indexOf(manner);
  let sum = figures.bias + draft.pack.prose.toneShift;
  const reasons: Reason[] = [];
  for (const feature of features) {
    const weight = (featureWeights(feature.name)[column] ?? 0) * feature.value;
    sum += weight;
    if (!UNTOLD.has(feature.name) && !(weight < 0 && OF_A_CROWD.has(feature.name))) keep(reasons, weight, feature);
  }
  for (const hit of terms) {
    const weight = termWeight(hit.phrase, 0) * share;
    sum += weight;
    if (Math.abs(weight) >= SMALLEST && !isSmall(draft, hit) && !(weight > 0 && isPersonal(draft, hit))) keep(reasons, weight, hit);
  }
  for (const sequence of sequences) sum += (sequenceWeights[sequence] as number) * share;
  const score = draft.tokens.length === 0 ? 0 : 1 / (1 + Math.exp(-sum));
  return {
    label: labelOf(score),
    score,
    because: told(draft, reasons),
  };
}

/** "I was", "if you": they tell a sum something, but nobody would believe that they talk at people. */
function isPersonal({ tokens, pack }: Draft, { from, to }: Hit): boolean {
  for (let i = from; i < to; i++) if (pack.lexicon.classesOf(tokens.id[i] as number) & PERSON) return true;
  return false;
}

/** @returns the weightiest, each of other words: what shows a person is not said to talk at people a line below, and no word is told twice */
function told(draft: Draft, reasons: readonly Reason[]): Evidence[] {
  const kept: Evidence[] = [];
  const quotes: string[] = [];
  for (let i = 0; i < reasons.length && kept.length < REASONS; i++) {
    const { from, weight } = reasons[i] as Reason;
    const span = 'name' in from ? from.span : spanOf(draft, from.from, from.to);
    if (span) {
      const quote = draft.text.slice(span.start, span.end).toLowerCase();
      if (quotes.includes(quote)) continue;
      quotes.push(quote);
    }
    kept.push('name' in from ? because(draft, from, weight) : word(draft, from, weight));
  }
  return kept;
}

/** Takes a reason in if it is among the weightiest so far; of equal ones the first stays in front. */
function keep(reasons: Reason[], weight: number, from: Feature | Hit): void {
  const size = Math.abs(weight);
  if (size < SMALLEST) return;
  let at = reasons.length;
  while (at > 0 && Math.abs((reasons[at - 1] as Reason).weight) < size) at--;
  if (at === WEIGHED) return;
  if (reasons.length === WEIGHED) reasons.pop();
  reasons.splice(at, 0, { weight, from });
}

export function labelOf(score: number): Tone['label'] {
  if (score >= figures.cuts.broadcast) return 'broadcast';
  return score < figures.cuts.conversation ? 'conversation' : 'mixed';
}

function word(draft: Draft, { from, to }: Hit, weight: number): Evidence {
  const span = spanOf(draft, from, to);
  const quote = draft.text.slice(span.start, span.end);
  const key = weight > 0 ? 'tone_word_broadcast' : 'tone_word_conversation';
  return { ...span, quote, weight, say: { key, values: { quote } } };
}

function because(draft: Draft, { name, span }: Feature, weight: number): Evidence {
  const say: Say = { key: `tone_${name}` };
  if (!span) return { weight, say };
  const quote = draft.text.slice(span.start, span.end);
  return { start: span.start, end: span.end, quote, weight, say: { ...say, values: { quote } } };
}
