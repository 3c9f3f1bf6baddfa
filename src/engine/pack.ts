/** The shape of a language pack, and how it is opened: once, at the first draft in its language. */

import { ADDRESSED } from './address';
import { Lexicon, type Vocabulary, type WordClass } from './lexicon';
import { PhraseMatcher } from './phrase-matcher';
import { EVERY_HIT, type Phrases } from './phrases';
import type { Example } from './rule';
import type { Spelling } from './spelling';
import type { Tokens } from './tokens';

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
  prose?: Prose;
  /** By rule or strength: why this language has no words for it. */
  without?: Readonly<Record<string, string>>;
}

/** The same as the engine reads it. */
export interface PressedPack extends Pick<LanguagePack, 'lang' | 'wordings' | 'spelling'> {
  vocabulary: Vocabulary;
  phrases: Phrases;
  sets: Readonly<Record<string, string>>;
  /** As the lexicon keeps them. */
  heads: readonly string[];
  prose: Prose;
}

/** What a draft is read with. */
export interface OpenPack {
  lang: string;
  lexicon: Lexicon;
  matcher: PhraseMatcher;
  wordings: LanguagePack['wordings'];
  sets: ReadonlyMap<string, ReadonlySet<string>>;
  prose: Prose;
  /** Gives the words that mean the reader here, whatever else they can mean, the number of one that always does. */
  settleAddress: (text: string, tokens: Tokens) => void;
}

export const PROSE: Prose = { longWord: 8, nounsCapital: false, toneShift: 0 };

/** The list of the tone's weighted words. */
export const TONE_TERMS = `${EVERY_HIT}tone`;

/** A word that no draft can hold, since it is none; it always means the reader. */
export const TO_READER = '<reader>';

/** What a draft in no known language is read with: no words, only structure. */
export const noPack: OpenPack = {
  lang: 'und',
  lexicon: new Lexicon(),
  matcher: new PhraseMatcher({ script: '', lists: {}, instead: {} }, 0),
  wordings: {},
  sets: new Map(),
  prose: PROSE,
  settleAddress: () => {},
};

const opened = new Map<PressedPack, OpenPack>();

export function open(pack: PressedPack): OpenPack {
  let result = opened.get(pack);
  if (!result) {
    const { lang, wordings, prose } = pack;
    const lexicon = new Lexicon(pack.vocabulary, pack.spelling, pack.heads);
    const matcher = new PhraseMatcher(pack.phrases, lexicon.size);
    const sets = new Map(Object.entries(pack.sets).map(([name, words]) => [name, new Set(wordsOf(words))]));
    const toReader = lexicon.idOf(TO_READER);
    const settleAddress = (text: string, tokens: Tokens) => {
      for (const token of ADDRESSED[lang]?.(text, tokens) ?? []) tokens.id[token] = toReader;
    };
    opened.set(pack, (result = { lang, lexicon, matcher, wordings, sets, prose, settleAddress }));
  }
  return result;
}

/** @returns the words of a list that is separated by spaces */
export const wordsOf = (words = ''): string[] => words.split(/\s+/).filter(Boolean);
