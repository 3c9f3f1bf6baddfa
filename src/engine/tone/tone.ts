import type { Draft } from '../draft';
import { spanOf } from '../draft';
import { bitOf } from '../lexicon';
import type { Hit } from '../phrases';
import { quoted } from '../quote';
import type { Evidence, Say, Tone } from '../reading';
import type { Span } from '../tokens';
import { hasClass } from '../word-at';
import { type Feature, MANNERS, OF_A_CROWD, UNTOLD } from './feature';
import { featureWeights, figures, sequenceWeights, termWeight } from './figures';
import { isSmall, type Noticed } from './noticed';

const PERSON = bitOf('self') | bitOf('reader');

/** So many reasons are worth reading. */
const REASONS = 5;
/** So many are weighed for it: some speak of the same words, and small words against the label. */
const WEIGHED = 3 * REASONS;
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

interface Word {
  span: Span;
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
function isPersonal(draft: Draft, { from, to }: Hit): boolean {
  for (let i = from; i < to; i++) if (hasClass(draft, i, PERSON)) return true;
  return false;
}

/**
 * @returns the weightiest, each of other words: what shows a person is not said to talk at people a line below, and no word is told
 * twice. Single words convince nobody, so they are told two at a time, and only where they speak for the label.
 */
function told(draft: Draft, label: Tone['label'], reasons: readonly Reason[]): Evidence[] {
  const kept: Evidence[] = [];
  const spans: Span[] = [];
  const words: Record<Direction, Word[]> = { broadcast: [], conversation: [] };
  for (let i = 0; i < reasons.length && kept.length < REASONS; i++) {
    const { from, weight } = reasons[i] as Reason;
    if ('name' in from) {
      const { span } = from;
      if (span && spans.some((one) => isSame(draft.text, one, span))) continue;
      if (span) spans.push(span);
      kept.push(because(draft, from, weight));
      continue;
    }
    const direction = weight > 0 ? 'broadcast' : 'conversation';
    if ((label !== 'mixed' && label !== direction) || words[direction].length === WORDS) continue;
    const span = spanOf(draft, from.from, from.to);
    if (spans.some((one) => liesIn(span, one) || isSame(draft.text, one, span))) continue;
    spans.push(span);
    words[direction].push({ span, weight });
  }
  for (const direction of DIRECTIONS) if (words[direction].length > 0) kept.push(together(draft, direction, words[direction]));
  return kept.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, REASONS);
}

const sizeOf = ({ weight = 0 }: Evidence): number => Math.abs(weight);

const liesIn = ({ start, end }: Span, other: Span): boolean => other.start <= start && end <= other.end;

/** The same words, in small letters or capitals. */
const isSame = (text: string, a: Span, b: Span): boolean =>
  a.end - a.start === b.end - b.start &&
  (a.start === b.start || text.slice(a.start, a.end).toLowerCase() === text.slice(b.start, b.end).toLowerCase());

/** @returns the words as one reason, shown at the weightiest of them */
function together({ text }: Draft, direction: Direction, [first, second]: readonly Word[]): Evidence {
  const { span, weight } = first as Word;
  const { start, end } = span;
  const quote = text.slice(start, end);
  const said = quoted(quote);
  if (!second) return { start, end, quote, weight, say: { key: `tone_word_${direction}`, values: { quote: said } } };
  const values = { quote: said, second: quoted(text.slice(second.span.start, second.span.end)) };
  const say: Say = { key: `tone_two_words_${direction}`, values };
  return { start, end, quote, weight: weight + second.weight, say };
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

/** @returns what a score is called */
export function labelOf(score: number): Tone['label'] {
  if (score >= figures.cuts.broadcast) return 'broadcast';
  return score < figures.cuts.conversation ? 'conversation' : 'mixed';
}

function because({ text }: Draft, { name, span }: Feature, weight: number): Evidence {
  const key = `tone_${name}`;
  if (!span) return { weight, say: { key } };
  const { start, end } = span;
  const quote = text.slice(start, end);
  return { start, end, quote, weight, say: { key, values: { quote: quoted(quote) } } };
}
