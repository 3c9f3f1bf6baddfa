import { coach } from '../engine/coach';
import type { Context, Finding } from '../engine/reading';
import { rules } from '../engine/rules';
import type { Drill } from './drills';

/** A word of a post, up to the next blank, and where it stands. */
export interface Word {
  start: number;
  end: number;
  /** Of the sentence that it stands in. */
  sentence: number;
}

/** These speak of a whole draft; the words that they quote are a place to stand at. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(rules.filter(({ afterTone }) => afterTone).map(({ id }) => id));

/** @returns the words of a post, in their order */
export function wordsOf({ text, lang }: Pick<Drill, 'text' | 'lang'>): Word[] {
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    sentence: sentences.findLastIndex((each) => each.index <= index),
  }));
}

/** What the engine finds in a post that is to be looked through. */
export interface Spots {
  /** What would turn a friend away: each of these is to be seen. */
  grave: readonly Finding[];
  /** What else there is, for whoever presses it. */
  slight: readonly Finding[];
}

/** @param context in which voice; what the user silenced in drafts of their own is wrong in this one all the same */
export function spotsIn({ text, lang }: Pick<Drill, 'text' | 'lang'>, context: Context): Spots {
  const findings = coach({ text, lang, kind: 'post' }, context).findings.filter(
    ({ rule, quote }) => quote !== '' && !OF_THE_WHOLE.has(rule),
  );
  return {
    grave: inOrder(findings.filter(({ severity }) => severity !== 'consider')),
    slight: inOrder(findings.filter(({ severity }) => severity === 'consider')),
  };
}

/** @returns whether there is something in a post to be seen, in the voice in which it is read; what is to be written always is */
export function isWorthALook(drill: Drill, context: Context): boolean {
  return drill.kind !== 'pitch' || spotsIn(drill, context).grave.some(({ rule }) => drill.finds.includes(rule));
}

const inOrder = (findings: readonly Finding[]) => findings.toSorted((a, b) => a.start - b.start);

/** What came of a look at a post. */
export interface Look {
  seen: readonly Finding[];
  missed: readonly Finding[];
  /** Slight ones that were pressed. */
  also: readonly Finding[];
  /** Pressed words in which there is nothing. */
  innocent: readonly Word[];
  /** All was seen, and not because everything was pressed. */
  isSolved: boolean;
}

/** @param pressed words of the post */
export function lookAt({ grave, slight }: Spots, pressed: readonly Word[]): Look {
  const isPressed = (finding: Finding) => pressed.some((word) => touches(word, finding));
  const innocent = pressed.filter((word) => ![...grave, ...slight].some((finding) => touches(word, finding)));
  const missed = grave.filter((finding) => !isPressed(finding));
  return {
    seen: grave.filter(isPressed),
    missed,
    also: slight.filter(isPressed),
    innocent,
    isSolved: missed.length === 0 && innocent.length <= grave.length,
  };
}

export const touches = (word: Word, { start, end }: Finding): boolean => word.start < end && start < word.end;
