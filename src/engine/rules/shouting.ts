import { type Draft, saidHits, spanOf } from '../draft';
import { isKnownCapital } from '../known-capitals';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import * as T from '../tokens';

/** A word of so many letters in capitals is loud. */
const LONG = 4;
/** So many characters behind a word show that it is a label, or the place of a report. */
const LABEL = 14;
/** A single one is loud by itself from here on. */
const VERY_LONG = 9;

/** Words in capitals that are no names. */
export const shouting: Rule = {
  id: 'shouting',
  category: 'hype',
  principle: 'P2',
  severity: 'fix',
  structure: true,
  tries: 2,
  sees: Sign.CAPS,
  checks: shouts,
  examples: {
    bad: [
      '«COME AND TASTE» the new rye.',
      '«EVERYTHING MUST GO» by Sunday.',
      'This is the «BEST» soup in town.',
      '«SUBSCRIBE TO OUR CHANNEL» please.',
      'We call this law «ILLEGITIMATE».',
      '«THE NEW WING IS OPEN» and so is the garden.',
      '«OUR CLINIC OPENS AT NINE TOMORROW»',
    ],
    good: [
      'The sign says “DO NOT FEED THE HERON”, and somebody feeds it.',
      'We type `DROP TABLE users` only on Fridays.',
      'NASA and the USA sent a letter, see the FAQ before 5 PM.',
      'The HTML of the page needs a look ASAP.',
      'I LOVE this street.',
      'ROTTERDAM, 12 May: the old crane is back on the quay.',
      'ROAD CLOSED TODAY: the bridge is being painted.',
      'We read about King Henry VIII and WWII.',
      '#MONDAYMOOD at the museum.',
      'Ask the CEO, the CFO and the HR team.',
      'He bought $GOLD and regrets it.',
      'Our IKEA shelf fell down, RIP plates.',
    ],
  },
};

/** Rows of capitals; single words only where the word itself is loud or very long. */
function shouts(draft: Draft): Found[] {
  const { tokens, capitals } = draft;
  const found: Found[] = [];
  // Who shouts all of it is hard to read for everybody; who shouts a few words in a talk is excited.
  const crowdOnly = draft.counts.caps * 2 <= draft.counts.words;
  let past = 0;
  const loudWords = new Set(saidHits(draft, 'shouting-words').map(({ from }) => from));
  for (const from of capitals) {
    if (from < past || !isCapital(draft, from)) continue;
    let to = from + 1;
    let long = isLoud(draft, from) ? 1 : 0;
    let words = 1;
    while (to < tokens.length && tokens.gap[to] === T.NO_GAP && (isCapital(draft, to) || isLoneLetter(draft, to))) {
      if (isLoud(draft, to)) long++;
      words++;
      to++;
    }
    if (long >= 2 && !isLabel(draft, from, to))
      found.push({
        start: tokens.start[from] as number,
        end: tokens.end[to - 1] as number,
        severity: words >= 3 && draft.kind !== 'reply' ? 'fix' : 'consider',
        values: { count: words },
        crowdOnly,
      });
    else if (long === 1 && words === 1 && (loudWords.has(from) || isVeryLong(draft, from)) && !isLabel(draft, from, to))
      found.push({ ...spanOf(draft, from, to), severity: 'consider', variant: 'one', values: { count: 1 }, crowdOnly });
    past = to;
  }
  return found;
}

/** "YAAAAAAS" is joy, "[INFOGRAPHIC]" a label, "HALF-TIME" and "USING.THIS" are put together. */
function isVeryLong({ text, tokens }: Draft, token: number): boolean {
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  return (
    end - start >= VERY_LONG &&
    /^[^\W\d_]+$/u.test(text.slice(start, end)) &&
    !/(.)\1\1/.test(text.slice(start, end)) &&
    !/[[(]/.test(text[start - 1] ?? '')
  );
}

const length = ({ tokens }: Draft, token: number): number => (tokens.end[token] as number) - (tokens.start[token] as number);

function isCapital({ text, tokens }: Draft, token: number): boolean {
  const flags = tokens.flags[token] as number;
  return (
    tokens.kind[token] === T.WORD && (flags & T.CAPS) !== 0 && (flags & T.QUOTED) === 0 && text[(tokens.start[token] as number) - 1] !== '$'
  );
}

/** The A and I between shouted words. */
const isLoneLetter = (draft: Draft, token: number): boolean =>
  draft.tokens.kind[token] === T.WORD && length(draft, token) === 1 && ((draft.tokens.flags[token] as number) & T.CAPITALISED) !== 0;

function isLoud(draft: Draft, token: number): boolean {
  if (length(draft, token) < LONG) return false;
  const word = draft.text.slice(draft.tokens.start[token], draft.tokens.end[token]);
  return !/[\d_]/.test(word) && !isKnownCapital(word);
}

/** "VIDEO: …", "NEWS | …", "PRESS ADVISORY: …", "ROTTERDAM, 12 May" */
const isLabel = ({ text, tokens }: Draft, from: number, to: number): boolean =>
  tokens.sentences[tokens.sentence[from] as number]?.from === from &&
  /^(?:\s?[:|\-–—]|, (?:\p{L}{3,9}\.? )?\d)/u.test(text.slice(tokens.end[to - 1], (tokens.end[to - 1] as number) + LABEL));
