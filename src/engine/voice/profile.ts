/** Lines of the profile, read once in the draft's language: which of their words say something, and what kind of thing puts people off. */

import { lex } from '../lex';
import { bitOf } from '../lexicon';
import { type OpenPack, open } from '../pack';
import * as T from '../tokens';
import { pressed } from '../words/pressed';

/** What puts people off, beyond the very words: the packs' lists `turn-off-<kind>` know how people name it. */
export const TURN_OFF_KINDS = [
  'selling',
  'discounts',
  'hurry',
  'jargon',
  'hype',
  'bait',
  'boasting',
  'hashtags',
  'emoji',
  'links',
] as const;
export type TurnOffKind = (typeof TURN_OFF_KINDS)[number];

interface Line {
  /** Short ones too. */
  telling: string[];
  words: string[];
  kinds: TurnOffKind[];
}

const FUNCTION = bitOf('function');
const ASK = bitOf('ask');
/** Shorter words hardly ever say by themselves what a line is about. */
const SHORTEST = 4;
/** A profile has a few dozen lines; more than this are not one profile's. */
const KEPT = 500;

const known = new WeakMap<OpenPack, Map<string, Line>>();

/** @returns the words of a line that would mean something if a draft said them */
export const wordsOf = (line: string, pack: OpenPack): readonly string[] => read(line, pack).words;

/** @returns the same with the short ones, which say something only beside the others */
export const tellingOf = (line: string, pack: OpenPack): readonly string[] => read(line, pack).telling;

/**
 * @param pack of the draft. Another language is opened only where that one knows no kind: over an English draft "countdowns" is
 * hurry, and so is "Zeitdruck"
 * @returns the kinds of thing that a turn-off names
 */
export function kindsOf(turnOff: string, pack: OpenPack): readonly TurnOffKind[] {
  const { kinds } = read(turnOff, pack);
  if (kinds.length > 0) return kinds;
  for (const other of pressed.packs) {
    const named = read(turnOff, open(other)).kinds;
    if (named.length > 0) return named;
  }
  return kinds;
}

function read(text: string, pack: OpenPack): Line {
  let lines = known.get(pack);
  if (!lines) known.set(pack, (lines = new Map()));
  let line = lines.get(text);
  if (!line) {
    if (lines.size >= KEPT) lines.clear();
    lines.set(text, (line = readAnew(text, pack)));
  }
  return line;
}

function readAnew(text: string, pack: OpenPack): Line {
  const tokens = lex(text, pack.lexicon);
  const hits = pack.matcher.match(tokens);
  const filler = new Set(hits.of('profile-filler').flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const telling = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]);
    const empty = filler.has(i) || (pack.lexicon.classesOf(tokens.id[i] as number) & (FUNCTION | ASK)) !== 0;
    if (tokens.kind[i] === T.WORD && !empty) telling.add(word);
  }
  const words = [...telling].filter(({ length }) => length >= SHORTEST);
  return { telling: [...telling], words, kinds: TURN_OFF_KINDS.filter((kind) => hits.of(`turn-off-${kind}`).length > 0) };
}
