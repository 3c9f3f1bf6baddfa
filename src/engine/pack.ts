/** The shape of a language pack, and how it is compiled: once, at the first draft in its language. */

import { Lexicon, type WordClass } from './lexicon';
import { EVERY_HIT, PhraseMatcher } from './phrases';
import { figures, termLines } from './tone/figures';

export interface WordList {
  /** Where the words come from, or why these. */
  source: string;
  /** One a line, in the language of `phrases.ts`. */
  phrases: string;
}

export interface LanguagePack {
  lang: string;
  /** Words that the engine counts by class, as plain lists separated by spaces. */
  classes: Readonly<Partial<Record<WordClass, string>>>;
  /** By id of the unit that asks for them: a rule, `trait-warm`, `topic-code`, `strength-thanks`, `role-teacher`, `stage-advocacy`. */
  lists: Readonly<Record<string, WordList>>;
  /** Ready-made words that may enter a draft, by rule id and name. */
  wordings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface CompiledPack {
  lang: string;
  lexicon: Lexicon;
  matcher: PhraseMatcher;
  wordings: LanguagePack['wordings'];
}

/** The list under which the tone's weighted words are compiled. */
export const TONE_TERMS = `${EVERY_HIT}tone`;

/** What a draft in no known language is read with: no words, only structure. */
export const noPack: CompiledPack = { lang: 'und', lexicon: new Lexicon(), matcher: new PhraseMatcher({}, new Lexicon()), wordings: {} };

const compiled = new WeakMap<LanguagePack, CompiledPack>();

export function compile(pack: LanguagePack): CompiledPack {
  let result = compiled.get(pack);
  if (!result) {
    const lexicon = new Lexicon();
    for (const [name, words] of Object.entries(pack.classes))
      for (const word of words.split(/\s+/).filter(Boolean)) lexicon.classify(word, name as WordClass);
    const lists: Record<string, string> = {};
    for (const [id, list] of Object.entries(pack.lists)) lists[id] = list.phrases;
    if (pack.lang === figures.lang) lists[TONE_TERMS] = termLines();
    result = { lang: pack.lang, lexicon, matcher: new PhraseMatcher(lists, lexicon), wordings: pack.wordings };
    compiled.set(pack, result);
  }
  return result;
}
