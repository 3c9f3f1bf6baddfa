/** The text that a reply answers, read once: does it ask, does it complain, and of what does it speak? */

import { type Draft, perDraft, saidHits, spanOf } from './draft';
import { lex } from './lex';
import { bitOf } from './lexicon';
import type { Hit, Hits } from './phrases';
import { quoted } from './quote';
import type { Found } from './rule';
import * as T from './tokens';
import { inSet } from './word-at';

export interface Answered {
  /** Asks something. */
  asks: boolean;
  /** Somebody is let down and says so. */
  complains: boolean;
  /** Tells of a death. */
  mourns: boolean;
  /** Speaks well of something. */
  praises: boolean;
  words: number;
  /** The sentence that asks, or else the one that complains or mourns; else the first. */
  said: string;
  /** The words that carry its matter, in lower case, cut to their stem. */
  matter: ReadonlySet<string>;
}

const EMPTY =
  bitOf('function') |
  bitOf('us') |
  bitOf('self') |
  bitOf('reader') |
  bitOf('ask') |
  bitOf('negation') |
  bitOf('informal') |
  bitOf('feeling');

/** Short enough that "deliver", "delivery" and "delivered" are one matter. */
const STEM = 5;

/** @returns what is known of the text answered; `null` where the draft is no reply or that text is unknown */
export const answered = perDraft(readAnswered);

function readAnswered(draft: Draft): Answered | null {
  const { kind, replyTo, pack } = draft;
  if ((kind !== 'reply' && kind !== 'comment') || !replyTo) return null;
  const tokens = lex(replyTo, pack.lexicon);
  const hits = pack.matcher.match(tokens);
  const grievance = grievanceIn(hits);
  const [loss] = hits.of('death-told');
  const question = questionIn(tokens, hits);
  const telling = question ?? tokens.sentences[tokens.sentence[(grievance ?? loss)?.from ?? 0] as number];
  return {
    asks: question !== undefined,
    // Who says sorry for the trouble has read of one, whatever the words were that told it.
    complains: grievance !== null || (question === undefined && saidHits(draft, 'apologises').length > 0),
    mourns: loss !== undefined,
    praises: hits.said('praise').length > 0,
    words: wordsIn(tokens),
    said: quoted(telling ? replyTo.slice(telling.start, telling.end) : replyTo),
    matter: matterOf(replyTo, tokens, pack),
  };
}

function wordsIn({ kind, length }: T.Tokens): number {
  let words = 0;
  for (let i = 0; i < length; i++) if (kind[i] === T.WORD) words++;
  return words;
}

/** @returns the sentence that asks, by its mark or by how it begins: "how do i cancel"; nobody asks with an exclamation mark */
function questionIn({ sentences, sentence }: T.Tokens, hits: Hits): T.Sentence | undefined {
  const marked = sentences.find(({ mark }) => mark === '?');
  if (marked) return marked;
  const asking = hits.of('asks-unmarked').map(({ from }) => sentences[sentence[from] as number] as T.Sentence);
  return asking.find(({ mark }) => mark !== '!');
}

/** @returns where somebody is let down; `null` where as much is praised as is complained of: "my train was late, and your driver was lovely" */
function grievanceIn(hits: Hits): Hit | null {
  const grievances = hits.of('complaint');
  const [first] = grievances;
  if (!first) return null;
  const blaming = tokensOf(grievances);
  const praises = hits.said('praise').filter((hit) => !isWithin(hit, blaming));
  return grievances.length > praises.length ? first : null;
}

/** @returns true if the reply takes up a word of what it answers */
export function takesUp(draft: Draft, { matter }: Answered): boolean {
  for (const word of matterOf(draft.text, draft.tokens, draft.pack)) if (matter.has(word)) return true;
  return false;
}

function matterOf(text: string, tokens: T.Tokens, pack: Draft['pack']): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const stem = stemAt({ text, tokens, pack }, i);
    if (stem) words.add(stem);
  }
  return words;
}

/** @returns the stem of a word that carries a matter, nothing of any other token */
export function stemAt({ text, tokens, pack }: Pick<Draft, 'text' | 'tokens' | 'pack'>, i: number): string | undefined {
  if (tokens.kind[i] !== T.WORD || pack.lexicon.classesOf(tokens.id[i] as number) & EMPTY) return undefined;
  const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  return word.length > 2 ? word.slice(0, STEM) : undefined;
}

/** Lists whose words thank, regret, praise or point elsewhere, and answer nothing. */
export const EMPTY_WORDS: readonly string[] = [
  'reply-ignores',
  'canned-apology',
  'apologises',
  'sent-away',
  'pitch-to-complaint',
  'formula-reply',
  'brochure',
  'official-tone',
  'self-praise',
  'free-offer',
  'service-pitch',
  'order-to-buy',
];
/** So many words of its own, beside those, and a reply says something. */
export const SUBSTANCE = 4;

/** @returns true if the reply gives or asks something of its own: a figure, a time, a link, a yes or no, a question back, a step, or simply more words */
export const givesAnswer = (draft: Draft): boolean => goesOn(draft) || isWorded(draft);

/**
 * @param sending sentences that ask people to write elsewhere: what these name is what to write, and a link leads there
 * @returns true if a reply has enough words beside those that fit every case, or a figure or a time
 */
function isWorded(draft: Draft, sending?: ReadonlySet<number>): boolean {
  const { tokens, pack } = draft;
  const empty = emptyWords(draft);
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    if (kind === T.MENTION || kind === T.HASHTAG || (kind === T.LINK && sending) || empty.has(i)) continue;
    if (kind !== T.WORD) return true;
    if (!sending?.has(tokens.sentence[i] as number) && !(pack.lexicon.classesOf(tokens.id[i] as number) & EMPTY)) words++;
  }
  return words >= SUBSTANCE;
}

/** @returns true if the reply asks back, promises or explains: the hours of a hotline do none of it */
export const goesOn = (draft: Draft): boolean => asksBack(draft) || promises(draft);

/** A yes or no, a reason, a day, a step or a promise. */
function promises(draft: Draft): boolean {
  const empty = emptyWords(draft);
  return draft.hits.of('answer-given').some(({ from }) => !empty.has(from));
}

const emptyWords = perDraft(({ hits }): ReadonlySet<number> => tokensOf(EMPTY_WORDS.flatMap((list) => hits.of(list))));

export function tokensOf(hits: readonly Hit[]): Set<number> {
  const tokens = new Set<number>();
  for (const { from, to } of hits) for (let i = from; i < to; i++) tokens.add(i);
  return tokens;
}

/** @returns true if a word of the hit is one of those */
export function isWithin({ from, to }: Hit, tokens: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (tokens.has(i)) return true;
  return false;
}

/** @returns the words of formulas, which take up nothing: "we understand your frustration" */
export const formulaWords = ({ hits }: Draft): Set<number> => tokensOf(hits.of('formula-reply'));

/**
 * The shape of a rule about answers: it looks at both texts, then points at words of the reply. Its sentences may repeat what was `{said}`.
 * @param lists whose words it points at, the first in the text
 * @param when what must hold of the text answered and the reply
 * @param means what must hold of the words
 */
export const inAnswer =
  (lists: readonly string[], when: (before: Answered, draft: Draft) => boolean, means: (draft: Draft, hit: Hit) => boolean = () => true) =>
  (draft: Draft): Found[] => {
    const before = answered(draft);
    if (!before || !when(before, draft)) return [];
    const hits = lists.flatMap((list) => saidHits(draft, list).filter((hit) => means(draft, hit)));
    const [first] = T.apart(hits.map(({ from, to }) => ({ ...spanOf(draft, from, to), values: { said: before.said } })));
    return first ? [first] : [];
  };

/** @returns true if all that a complaint gets is an apology that would fit any other */
export function isFormula(draft: Draft): boolean {
  const before = answered(draft);
  return before?.complains === true && saidHits(draft, 'canned-apology').length > 0 && !takesUp(draft, before) && !givesAnswer(draft);
}

/** @returns the formula of a first answer that holds nothing else but the way to a private talk; only where we do not know what it answers */
export function privateFormula(draft: Draft): Found[] {
  const [formula] = saidHits(draft, 'canned-apology');
  if (!formula || draft.replyTo !== undefined || draft.message) return [];
  const { tokens } = draft;
  const sending = new Set(saidHits(draft, 'sent-away').map(({ from }) => tokens.sentence[from] as number));
  if (sending.size === 0 || promises(draft) || isWorded(draft, sending)) return [];
  const asks = tokens.sentences.some(({ mark }, sentence) => mark === '?' && !sending.has(sentence));
  return asks ? [] : [spanOf(draft, formula.from, formula.to)];
}

/** @returns true if the reply shows that somebody was heard: right, sorry, our mistake, in more than a formula */
export const acknowledges = (draft: Draft): boolean => ACKNOWLEDGING.some((list) => saidHits(draft, list).length > 0);

const ACKNOWLEDGING = ['strength-acknowledges', 'strength-humility'];

/** "Could you DM us so that we can look into this?" and "Interested?" want to know nothing: so many words must be left of a question. */
const ASKED = 2;
/** And so many beside words that are empty. */
const ASKED_BESIDE = 4;

export function asksBack(draft: Draft): boolean {
  const { tokens } = draft;
  const empty = emptyWords(draft);
  const left = new Map<number, number>();
  const emptied = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const sentence = tokens.sentence[i] as number;
    if (tokens.sentences[sentence]?.mark !== '?') continue;
    if (empty.has(i)) emptied.add(sentence);
    else left.set(sentence, (left.get(sentence) ?? 0) + 1);
  }
  return [...left].some(([sentence, words]) => words >= (emptied.has(sentence) ? ASKED_BESIDE : ASKED));
}

/** @returns true if a step or a promise stands beside what fits every case */
export const helpsBeside = perDraft((draft): boolean => {
  const empty = emptyWords(draft);
  return answered(draft) !== null && saidHits(draft, 'strength-helps').some(({ from }) => !empty.has(from));
});

/** @returns true where something was asked and nothing is answered: "great question" is no answer */
export function isHollow(draft: Draft): boolean {
  const before = answered(draft);
  return before?.asks === true && !takesUp(draft, before) && !givesAnswer(draft);
}

/** @returns the words that end the talk: a sneer, or a closed door with no way out behind it */
export function shutsTheDoor(draft: Draft): Found[] {
  const sneers = sneer(draft);
  return sneers.length > 0 || leavesAWay(draft) ? sneers : cold(draft);
}

/** Looks for the last word of an answer: nothing goes on behind it. */
const lastWord = (list: string) =>
  inAnswer(
    [list],
    () => true,
    (draft, hit) => !isGoingOn(draft, hit),
  );

const sneer = lastWord('brush-off');
const cold = lastWord('brush-off-cold');

/** "Not our department, but room 12 will know", "calm down the dog": it was no last word. */
const isGoingOn = (draft: Draft, { to }: Hit): boolean =>
  inSet(draft, 'goes-on-after-comma', to) || (draft.tokens.gap[to] === T.NO_GAP && inSet(draft, 'goes-on', to));

/** Somebody who says so many words, and I among them, shows nobody the door: "read the contract, I was a clerk for thirty years". */
const TOLD = 24;

/** Sorry, a question back, a step, or something done behind the closed door: "not our job, but I did it anyway". */
function leavesAWay(draft: Draft): boolean {
  const doors = saidHits(draft, 'brush-off-cold');
  const [door] = doors;
  if (!door) return false;
  // "Not our fault" owns nothing, nor does "sorry you feel that way".
  const closed = tokensOf([...doors, ...saidHits(draft, 'canned-apology')]);
  return (
    ACKNOWLEDGING.some((list) => saidHits(draft, list).some((hit) => !isWithin(hit, closed))) ||
    saidHits(draft, 'strength-helps').length > 0 ||
    (draft.counts.self > 0 && draft.counts.words >= TOLD) ||
    saidHits(draft, 'way-out').some(({ from }) => from >= door.to) ||
    draft.tokens.sentences.some(({ mark }) => mark === '?') ||
    isAfterword(draft, door)
  );
}

/** So many words say what there is to say; "it's in the contract" behind them only tells where. */
const SAID_BEFORE = 8;

/** True of a door at the very end of an answer that has been given. */
function isAfterword(draft: Draft, { from, to }: Hit): boolean {
  const { tokens } = draft;
  if (to < tokens.length) return false;
  let words = 0;
  for (let i = 0; i < from; i++) if (tokens.kind[i] !== T.WORD || stemAt(draft, i)) words++;
  return words >= SAID_BEFORE;
}

/** @returns true if the reply shows somebody the door: no word beside it is praised */
export const isClosed = (draft: Draft): boolean => shutsTheDoor(draft).length > 0;
