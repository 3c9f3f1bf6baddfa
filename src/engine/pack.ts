/** The shape of a language pack, and how it is compiled: once, at the first draft in its language. */

import { Lexicon, type Spelling, type WordClass } from './lexicon';
import { EVERY_HIT, PhraseMatcher } from './phrases';
import type { Example } from './rule';
import type { Tokens } from './tokens';
import { figures, termLines } from './tone/figures';

export interface WordList {
  /** Where the words come from, or why these. */
  source: string;
  /** One a line, in the language of `phrases.ts`. */
  phrases: string;
  /** Drafts in which the rule or strength that asks for this list must speak, and must keep quiet. Those in English stand in the unit itself. */
  examples?: { heard: readonly Example[]; unheard: readonly Example[] };
}

/** How a language is written, where the engine counts letters and capitals. */
export interface Prose {
  /** So many letters make a word long. */
  longWord: number;
  /** Every noun has a capital: capitals inside a sentence are no names, and a row of them is no title. */
  nounsCapital: boolean;
  /** What the tone's learnt words add on an average draft, in a language that has none. */
  toneShift: number;
}

export interface LanguagePack {
  lang: string;
  /** Words that the engine counts by class, as plain lists separated by spaces. */
  classes: Readonly<Partial<Record<WordClass, string>>>;
  /** By id of the unit that asks for them: a rule, `trait-warm`, `topic-code`, `strength-thanks`, `role-teacher`, `stage-advocacy`. */
  lists: Readonly<Record<string, WordList>>;
  /** Ready-made words that may enter a draft, by rule id and name. */
  wordings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words that decide what a phrase does, by name, separated by spaces; `draft.pack.sets` has them. */
  sets?: Readonly<Record<string, string>>;
  spelling?: Spelling;
  /** Words that compounds end with: "Sommerrabatt" is read as "Rabatt". */
  heads?: string;
  /** Words of dialects: with two of them in a draft the pack keeps quiet. */
  dialect?: string;
  /** Which tokens speak to the reader, where the same form can also mean somebody else. Asked after the phrases have been matched. */
  addressed?: (text: string, tokens: Tokens) => readonly number[];
  prose?: Prose;
  /** By rule or strength: why this language has no words for it. */
  without?: Readonly<Record<string, string>>;
}

export interface CompiledPack {
  lang: string;
  lexicon: Lexicon;
  matcher: PhraseMatcher;
  wordings: LanguagePack['wordings'];
  sets: ReadonlyMap<string, ReadonlySet<string>>;
  prose: Prose;
  /** Gives the words that mean the reader here, whatever else they can mean, the number of one that always does. */
  settleAddress: (text: string, tokens: Tokens) => void;
}

const PROSE: Prose = { longWord: 8, nounsCapital: false, toneShift: 0 };

/** The list under which the tone's weighted words are compiled. */
export const TONE_TERMS = `${EVERY_HIT}tone`;

/** What a draft in no known language is read with: no words, only structure. */
export const noPack: CompiledPack = {
  lang: 'und',
  lexicon: new Lexicon(),
  matcher: new PhraseMatcher({}, new Lexicon()),
  wordings: {},
  sets: new Map(),
  prose: PROSE,
  settleAddress: () => {},
};

const compiled = new WeakMap<LanguagePack, CompiledPack>();

export function compile(pack: LanguagePack): CompiledPack {
  let result = compiled.get(pack);
  if (!result) {
    const lexicon = new Lexicon(pack.spelling);
    for (const [name, words] of Object.entries(pack.classes)) for (const word of wordsOf(words)) lexicon.classify(word, name as WordClass);
    const lists: Record<string, string> = {};
    for (const [id, list] of Object.entries(pack.lists)) lists[id] = list.phrases;
    if (pack.lang === figures.lang) lists[TONE_TERMS] = termLines();
    const matcher = new PhraseMatcher(lists, lexicon);
    const sets = new Map(Object.entries(pack.sets ?? {}).map(([name, words]) => [name, new Set(wordsOf(words))]));
    const toReader = learnAddress(pack, lexicon);
    lexicon.partCompounds(wordsOf(pack.heads));
    result = {
      lang: pack.lang,
      lexicon,
      matcher,
      wordings: pack.wordings,
      sets,
      prose: pack.prose ?? PROSE,
      settleAddress: (text, tokens) => {
        for (const token of pack.addressed?.(text, tokens) ?? []) tokens.id[token] = toReader;
      },
    };
    compiled.set(pack, result);
  }
  return result;
}

/** A word that no draft can hold, since it is none. */
const TO_READER = '<reader>';

function learnAddress({ addressed }: LanguagePack, lexicon: Lexicon): number {
  if (!addressed) return -1;
  lexicon.classify(TO_READER, 'reader');
  lexicon.classify(TO_READER, 'function');
  return lexicon.idOf(TO_READER);
}

/** @returns the words of a list that is separated by spaces */
export const wordsOf = (words = ''): string[] => words.split(/\s+/).filter(Boolean);
