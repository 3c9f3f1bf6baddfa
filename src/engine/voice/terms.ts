/**
 * Words of a profile found in a draft, whatever their form: "discounts" is found in "Discounted!", "price-tag" in "price tags", and what
 * `forms.ts` knows besides, "cheap" in "cheapest".
 * The draft's words are folded once; every term is then one look into a table.
 */

import { type Draft, perDraft } from '../draft';
import { lex } from '../lex';
import type { Lexicon } from '../lexicon';
import type { OpenPack } from '../pack';
import * as T from '../tokens';
import { baseOf, noWords, stem } from './stem';

/** What a word is known by. */
interface Form {
  stem: string;
  /** The stem of the word that it is a form of: of "cheapest", "cheap". */
  base: string | null;
}

interface Stems {
  /** One entry a token. */
  of: Form[];
  /** Stem → the tokens that have it, or are a form of it. */
  at: Map<string, number[]>;
}

export interface TermSpan extends T.Span {
  /** Tokens from..to-1; both -1 for an emoji. */
  from: number;
  to: number;
}

interface Term {
  stems: string[];
  emoji: string[];
}

/** What a language has met: words come back, and a profile's terms are looked for in every draft. */
interface Met {
  forms: Map<string, Form>;
  terms: Map<string, Term>;
}

const metWith = new WeakMap<OpenPack, Met>();
/** Of so many words and terms what they fold to is kept; more are a crowd, and are met anew. */
const VOCABULARY = 10_000;
const KEPT = 2000;

/**
 * @param term a word, a few words or an emoji, as somebody typed it
 * @returns where the draft says it, in the order of the text; not where it quotes somebody
 */
export function findTerm(draft: Draft, term: string): TermSpan[] {
  const { stems, emoji } = read(term, draft.pack);
  const first = stems[0];
  if (first === undefined) return emoji.length === 1 ? findEmoji(draft, emoji[0] as string) : [];
  const { of, at } = stemsOf(draft);
  const { start, end, gap, flags } = draft.tokens;
  const found: TermSpan[] = [];
  for (const from of at.get(first) ?? []) {
    let to = from + 1;
    while (to - from < stems.length && to < of.length && gap[to] === T.NO_GAP && isOf(of[to] as Form, stems[to - from])) to++;
    if (to - from === stems.length) found.push({ from, to, start: start[from] as number, end: end[to - 1] as number });
  }
  // "#BlackFriday" and "countdown" for "black friday" and "count-down".
  if (stems.length > 1)
    for (const from of at.get(stems.join('')) ?? [])
      found.push({ from, to: from + 1, start: start[from] as number, end: end[from] as number });
  return found.filter(({ from }) => !((flags[from] as number) & T.QUOTED)).sort((a, b) => a.start - b.start);
}

const isOf = ({ stem, base }: Form, wanted: string | undefined) => stem === wanted || base === wanted;

/**
 * @param term that is never said. One typed in capitals is meant in capitals: "IT" is not "it", "US" not "us"
 * @returns the same as `findTerm`
 */
export function findForsworn(draft: Draft, term: string): TermSpan[] {
  const found = findTerm(draft, term);
  return isCapitals(term) ? found.filter(({ start, end }) => isCapitals(draft.text.slice(start, end))) : found;
}

/** Two letters at least, and but for the -s of several ("VIPs") no small one. */
function isCapitals(words: string): boolean {
  const several = words.trim().replace(/['’]?s$/, '');
  return (several.match(/\p{Lu}/gu)?.length ?? 0) > 1 && several === several.toUpperCase();
}

function findEmoji({ text, tokens }: Draft, wanted: string): TermSpan[] {
  return tokens.emoji.filter(({ start, end }) => bare(text.slice(start, end)) === wanted).map((span) => ({ ...span, from: -1, to: -1 }));
}

/** ❤️ and ❤ are the same to whoever reads them. */
const bare = (emoji: string) => emoji.replace(/\ufe0f/g, '');

function read(term: string, pack: OpenPack): Term {
  const { terms } = metIn(pack);
  let known = terms.get(term);
  if (!known) {
    const tokens = lex(term, noWords);
    const slice = ({ start, end }: T.Span) => term.slice(start, end);
    known = {
      stems: Array.from({ length: tokens.length }, (_, i) =>
        stem(slice({ start: tokens.start[i] as number, end: tokens.end[i] as number }), pack.lexicon),
      ),
      emoji: tokens.emoji.map((span) => bare(slice(span))),
    };
    if (terms.size >= KEPT) terms.clear();
    terms.set(term, known);
  }
  return known;
}

const stemsOf = perDraft(({ tokens, text, pack }): Stems => {
  const stems: Stems = { of: [], at: new Map() };
  const { forms: met } = metIn(pack);
  for (let i = 0; i < tokens.length; i++) {
    const form = formOf(text.slice(tokens.start[i], tokens.end[i]), met, pack.lexicon);
    stems.of.push(form);
    put(stems.at, form.stem, i);
    if (form.base !== null && form.base !== form.stem) put(stems.at, form.base, i);
  }
  return stems;
});

function put(at: Stems['at'], stem: string, token: number): void {
  const places = at.get(stem);
  if (places) places.push(token);
  else at.set(stem, [token]);
}

function formOf(word: string, met: Map<string, Form>, language: Lexicon): Form {
  let known = met.get(word);
  if (known === undefined) {
    if (met.size >= VOCABULARY) met.clear();
    met.set(word, (known = { stem: stem(word, language), base: baseOf(word, language) }));
  }
  return known;
}

function metIn(pack: OpenPack): Met {
  let here = metWith.get(pack);
  if (!here) metWith.set(pack, (here = { forms: new Map(), terms: new Map() }));
  return here;
}
