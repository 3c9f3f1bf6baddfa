import { fold } from '../../characters';
import { draftOf } from '../../coach';
import type { Draft } from '../../draft';
import { tally } from './counting';
import { type Quote, quoteIn } from './quote-in';
import { type Turn, type TurnPlace, turnsIn } from './turns';

export interface SignatureShown {
  /** As they stand in the first post that has them. */
  words: string;
  place: TurnPlace;
  /** Posts that have them there. */
  posts: number;
  quotes: Quote[];
}

/** Fewer posts could be chance, and so could a smaller share of them. */
const FEWEST = 3;
const SHARE = 0.2;
/** So many are offered. */
const MOST = 6;
/** A longer turn that comes nearly as often is the one meant. */
const NEARLY = 0.75;
const SHOWN = 2;

/**
 * @param name of the brand, which is no signature
 * @returns words that come again in many posts, the most frequent first
 */
export function signatureIn(drafts: readonly Draft[], name = ''): SignatureShown[] {
  const fewest = Math.max(FEWEST, Math.ceil(SHARE * drafts.length));
  const often = tally(drafts.flatMap((draft) => [...turnsIn(draft).keys()]))
    .filter(([key, posts]) => posts >= fewest && key !== fold(name))
    // What is long and comes often says most; of two that overlap it stays.
    .sort((a, b) => b[0].length * b[1] - a[0].length * a[1]);
  const kept: [string, number][] = [];
  for (const [key, posts] of often) {
    const isTold = ([other, times]: [string, number]) => (isWithin(key, other) ? times >= NEARLY * posts : isWithin(other, key));
    if (!kept.some(isTold)) kept.push([key, posts]);
  }
  return kept
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([key, posts]) => shown(key, posts, drafts));
}

/** @returns a post without the turns at its ends that come again in others; the post itself where nothing else would be left */
export function shorn(draft: Draft, signature: readonly SignatureShown[]): Draft {
  let [from, to] = [0, draft.text.length];
  for (const { words } of signature) {
    const turn = turnsIn(draft).get(fold(words));
    if (turn?.place === 'opening') from = Math.max(from, turn.end);
    if (turn?.place === 'ending') to = Math.min(to, turn.start);
  }
  const text = draft.text.slice(from, to);
  return text.length === draft.text.length || text.trim() === '' ? draft : draftOf({ text, lang: draft.lang });
}

const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `);

function shown(key: string, posts: number, drafts: readonly Draft[]): SignatureShown {
  const found = drafts.flatMap((draft) => {
    const turn = turnsIn(draft).get(key);
    return turn ? [{ draft, turn }] : [];
  });
  const [{ draft, turn }] = found as [{ draft: Draft; turn: Turn }];
  return {
    words: draft.text.slice(turn.start, turn.end),
    place: turn.place,
    posts,
    quotes: found.slice(0, SHOWN).map((one) => quoteIn(one.draft, one.turn)),
  };
}
