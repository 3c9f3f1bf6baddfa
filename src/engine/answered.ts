/** The text that a reply answers, read once: does it ask, does it complain, and of what does it speak? */

import { type Draft, perDraft, saidHits, spanOf } from './draft';
import { type Hits, isWithin, tokensOf } from './hits';
import { lex } from './lex';
import { bitOf } from './lexicon';
import type { Hit } from './phrases';
import { quoted } from './quote';
import type { Found } from './rule';
import * as T from './tokens';

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

/** Classes of words that carry no matter. */
export const EMPTY =
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

/** @returns the tokens and hits of the text that is answered; `null` where there is none */
export const readBefore = perDraft(({ replyTo, pack }): { tokens: T.Tokens; hits: Hits } | null => {
  if (!replyTo) return null;
  const tokens = lex(replyTo, pack.lexicon);
  return { tokens, hits: pack.matcher.match(tokens) };
});

function readAnswered(draft: Draft): Answered | null {
  const { kind, replyTo, pack } = draft;
  const read = readBefore(draft);
  if ((kind !== 'reply' && kind !== 'comment') || !replyTo || !read) return null;
  const { tokens, hits } = read;
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

/** So many words of somebody are a story. */
const STORY = 8;

/** @returns true where somebody tells something at length, of whatever kind, and neither asks nor praises */
export const tellsStory = ({ asks, praises, words }: Answered): boolean => !asks && !praises && words >= STORY;

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
