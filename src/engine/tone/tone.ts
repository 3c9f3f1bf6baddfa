import type { Draft } from '../draft';
import { spanOf } from '../draft';
import { bitOf } from '../lexicon';
import type { Hit } from '../phrases';
import type { Evidence, Say, Tone } from '../reading';
import type { Span } from '../tokens';
import { type Feature, MANNERS, OF_A_CROWD, UNTOLD } from './features';
import { featureWeights, figures, sequenceWeights, termWeight } from './figures';
import { isSmall, type Noticed } from './noticed';

const PERSON = bitOf('self') | bitOf('reader');

/** So many reasons are worth reading. */
const REASONS = 5;
/** So many are weighed for it: some speak of the same words, and small words against the label. */
const WEIGHED = 4 * REASONS;
/** Single words told of in one direction. */
const WORDS = 2;
/** Contributions smaller than this are no reason. */
const SMALLEST = 0.1;

/** Something that weighs enough to be told: a feature, or words. */
interface Reason {
  weight: number;
  from: Feature | Hit;
}

const DIRECTIONS = ['broadcast', 'conversation'] as const;
type Direction = (typeof DIRECTIONS)[number];

interface Word extends Span {
  quote: string;
  weight: number;
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
  const label = labelOf(score);
  return { label, score, because: told(draft, label, reasons) };
}

/** "I was", "if you": they tell a sum something, but nobody would believe that they talk at people. */
function isPersonal({ tokens, pack }: Draft, { from, to }: Hit): boolean {
  for (let i = from; i < to; i++) if (pack.lexicon.classesOf(tokens.id[i] as number) & PERSON) return true;
  return false;
}

/**
 * @returns the weightiest, each of other words: what shows a person is not said to talk at people a line below, and no word is told
 * twice. Single words convince nobody, so they are told two at a time, and only where they speak for the label.
 */
function told(draft: Draft, label: Tone['label'], reasons: readonly Reason[]): Evidence[] {
  const kept: Evidence[] = [];
  const spans: Span[] = [];
  const quotes: string[] = [];
  const words: Record<Direction, Word[]> = { broadcast: [], conversation: [] };
  for (const { from, weight } of reasons) {
    const direction = weight > 0 ? 'broadcast' : 'conversation';
    const isWord = !('name' in from);
    if (isWord && ((label !== 'mixed' && label !== direction) || words[direction].length === WORDS)) continue;
    const span = isWord ? spanOf(draft, from.from, from.to) : from.span;
    const quote = span ? draft.text.slice(span.start, span.end) : '';
    if (span) {
      if (quotes.includes(quote.toLowerCase()) || (isWord && liesIn(span, spans))) continue;
      quotes.push(quote.toLowerCase());
      spans.push(span);
    }
    if (!isWord) kept.push(because(from, weight, quote));
    else words[direction].push({ ...(span as Span), quote, weight });
  }
  for (const direction of DIRECTIONS) if (words[direction].length > 0) kept.push(together(direction, words[direction]));
  return kept.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, REASONS);
}

const liesIn = ({ start, end }: Span, spans: readonly Span[]): boolean => spans.some((one) => one.start <= start && end <= one.end);

const sizeOf = ({ weight = 0 }: Evidence): number => Math.abs(weight);

/** @returns the words as one reason, shown at the weightiest of them */
function together(direction: Direction, words: readonly Word[]): Evidence {
  const [first, second] = words as [Word, Word?];
  if (!second) return { ...first, say: { key: `tone_word_${direction}`, values: { quote: first.quote } } };
  const say: Say = { key: `tone_two_words_${direction}`, values: { quote: first.quote, second: second.quote } };
  return { ...first, weight: first.weight + second.weight, say };
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

function because({ name, span }: Feature, weight: number, quote: string): Evidence {
  const say: Say = { key: `tone_${name}` };
  return span ? { start: span.start, end: span.end, quote, weight, say: { ...say, values: { quote } } } : { weight, say };
}
