/** What the words and figures of a draft come to, counted in one walk. */

import type { Draft } from '../draft';
import { bitOf } from '../lexicon';
import * as T from '../tokens';

export interface Tally {
  numbers: number;
  money: number;
  percents: number;
  times: number;
  /** Words, quoted ones included. */
  words: number;
  quoted: number;
  long: number;
  /** In a language that gives every noun a capital, none; of these, names stand inside a sentence. */
  capitalised: number;
  names: number;
  informal: number;
  feeling: number;
  functions: number;
  asks: number;
  negations: number;
  others: number;
  contractions: number;
  /** Names of shares: $RYE. */
  cashtags: number;
  /** Accounts in a chain, by token. */
  wallets: readonly number[];
  /** The first token of each, -1 where there is none. */
  first: { money: number; percent: number; time: number; cashtag: number; us: number; self: number; reader: number };
}

/** Letters and digits of an account in a chain; no word is so long and has a digit. */
const WALLET = 26;
const US = bitOf('us');
const SELF = bitOf('self');
const READER = bitOf('reader');
const INFORMAL = bitOf('informal');
const FEELING = bitOf('feeling');
const FUNCTION = bitOf('function');
const ASK = bitOf('ask');
const NEGATION = bitOf('negation');
const OTHERS = bitOf('others');

export function tallyOf({ text, tokens, counts, pack }: Draft): Tally {
  const { longWord, nounsCapital } = pack.prose;
  const { kind, flags, start, end, id, sentence, sentences } = tokens;
  const shouts = counts.caps * 2 > counts.words;
  const first: Tally['first'] = { money: -1, percent: -1, time: -1, cashtag: -1, us: -1, self: -1, reader: -1 };
  const wallets: number[] = [];
  let numbers = 0;
  let money = 0;
  let percents = 0;
  let times = 0;
  let words = 0;
  let quoted = 0;
  let long = 0;
  let capitalised = 0;
  let names = 0;
  let informal = 0;
  let feeling = 0;
  let functions = 0;
  let asks = 0;
  let negations = 0;
  let others = 0;
  let contractions = 0;
  let cashtags = 0;
  for (let i = 0; i < tokens.length; i++) {
    switch (kind[i]) {
      case T.NUMBER:
        numbers++;
        continue;
      case T.MONEY:
        if (money++ === 0) first.money = i;
        continue;
      case T.PERCENT:
        if (percents++ === 0) first.percent = i;
        continue;
      case T.TIME:
        if (times++ === 0) first.time = i;
        continue;
      case T.WORD:
        break;
      default:
        continue;
    }
    words++;
    const shape = flags[i] as number;
    const from = start[i] as number;
    const to = end[i] as number;
    const length = to - from;
    const isCapital = (shape & (T.CAPITALISED | T.CAPS)) !== 0;
    const isInside = isCapital && sentences[sentence[i] as number]?.from !== i;
    if (shape & T.QUOTED) quoted++;
    if (length >= longWord) long++;
    if (length >= WALLET && /\d/.test(text.slice(from, to))) wallets.push(i);
    if (shape & T.CAPS && text[from - 1] === '$' && cashtags++ === 0) first.cashtag = i;
    if (isCapital && !nounsCapital) {
      capitalised++;
      if (length > 2 && isInside) names++;
    }
    const classes = pack.lexicon.classesOf(id[i] as number);
    if (classes === 0) continue;
    if (classes & US && first.us < 0) first.us = i;
    if (classes & SELF && first.self < 0) first.self = i;
    if (classes & READER && first.reader < 0) first.reader = i;
    // Inside a sentence "Man" is an island and "OH" a state.
    if (classes & INFORMAL && (shouts || !isInside)) informal++;
    if (classes & FEELING) feeling++;
    if (classes & FUNCTION) functions++;
    if (classes & ASK && T.isAsked(tokens, i)) asks++;
    if (classes & NEGATION) negations++;
    if (classes & OTHERS) others++;
    if (length > 3 && isContracted(text, to)) contractions++;
  }
  return {
    numbers,
    money,
    percents,
    times,
    words,
    quoted,
    long,
    capitalised,
    names,
    informal,
    feeling,
    functions,
    asks,
    negations,
    others,
    contractions,
    cashtags,
    wallets,
    first,
  };
}

/** An apostrophe among the last three characters: don't, we're, we’ll. */
function isContracted(text: string, end: number): boolean {
  for (let i = end - 3; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x27 || code === 0x2019) return true;
  }
  return false;
}
