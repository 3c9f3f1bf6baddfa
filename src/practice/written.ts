import { coach } from '../engine/coach';
import type { Context, Reading } from '../engine/reading';
import { norms } from '../platforms';
import type { Writing } from './drills';
import { placeOf } from './facts';

/** With fewer words the facts alone would do. */
const FEWEST_WORDS = 8;

/** One thing that a text must do before the drill is solved. */
export interface ToDo {
  /** Of the message key, and told apart by `values`. */
  what: 'sentence' | 'fact' | 'talk' | 'tips' | 'limit' | 'fold';
  values: Readonly<Record<string, string | number>>;
  isDone: boolean;
}

export interface Judgement {
  /** `null` while nothing is written. */
  reading: Reading | null;
  toDo: readonly ToDo[];
  isSolved: boolean;
}

/** @param text of the user, for that drill @param context in whose voice, and what they never want to hear */
export function judge(drill: Writing, text: string, context: Context): Judgement {
  const isEmpty = text.trim() === '';
  const reading = isEmpty ? null : coach(draftOf(drill, text), context);
  const toDo = [
    { what: 'sentence' as const, values: {}, isDone: (text.match(/\S+/g)?.length ?? 0) >= FEWEST_WORDS },
    ...drill.facts.map((fact) => ({ what: 'fact' as const, values: { fact: fact.name }, isDone: placeOf(text, fact) >= 0 })),
    { what: 'talk' as const, values: {}, isDone: reading !== null && reading.tone.label !== 'broadcast' },
    { what: 'tips' as const, values: {}, isDone: reading?.findings.every(({ severity }) => severity === 'consider') ?? false },
    ...fitting(drill, text, reading),
  ];
  return { reading, toDo, isSolved: toDo.every(({ isDone }) => isDone) };
}

function draftOf({ kind, text: given, platform }: Writing, text: string) {
  return kind === 'complaint' ? { text, platform, kind: 'reply' as const, replyTo: given } : { text, platform, kind: 'post' as const };
}

/** What the network asks for besides: its room, and something to stay for before its fold. */
function fitting({ facts, platform }: Writing, text: string, reading: Reading | null): ToDo[] {
  const { limits, fold } = norms[platform] ?? { limits: { post: null }, fold: null };
  const [first] = facts;
  const cut = reading?.length.cut ?? text.length;
  const place = first ? placeOf(text, first) : -1;
  return [
    ...(limits.post === null
      ? []
      : [{ what: 'limit' as const, values: { limit: limits.post }, isDone: reading !== null && reading.length.used <= limits.post }]),
    ...(fold && first ? [{ what: 'fold' as const, values: { fact: first.name }, isDone: place >= 0 && place < cut }] : []),
  ];
}
