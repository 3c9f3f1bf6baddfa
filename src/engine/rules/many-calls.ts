import { type Draft, quoteOf, spanOf } from '../draft';
import { isOrder } from '../is-order';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import * as T from '../tokens';
import { wordAt } from '../word-at';

/** What a verb asks the reader to do; verbs of a recipe or a lesson (take, add, look, try) are not among them. */
const ASKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    buy: 'buy',
    order: 'buy',
    shop: 'buy',
    grab: 'buy',
    get: 'buy',
    book: 'book',
    reserve: 'book',
    register: 'book',
    sign: 'book',
    apply: 'book',
    join: 'book',
    enter: 'book',
    follow: 'follow',
    subscribe: 'follow',
    like: 'follow',
    tune: 'follow',
    share: 'share',
    rt: 'share',
    retweet: 'share',
    tag: 'share',
    tell: 'share',
    comment: 'answer',
    reply: 'answer',
    dm: 'answer',
    text: 'answer',
    call: 'answer',
    visit: 'visit',
    come: 'visit',
    meet: 'visit',
    read: 'read',
    watch: 'read',
    listen: 'read',
    click: 'read',
    check: 'read',
    learn: 'read',
    swipe: 'read',
    download: 'download',
    vote: 'vote',
    donate: 'give',
    help: 'give',
  }),
);
/** Two belong together often enough (read and share); a third is one too many. */
const MOST = 2;

/** Several different things asked of one reader. */
export const manyCalls: Rule = {
  id: 'many-calls',
  category: 'one-message',
  principle: 'P7',
  severity: 'consider',
  kinds: ['post', 'comment', 'article', 'thread', 'release'],
  tries: 2,
  sees: Sign.ORDERS,
  measures: calls,
  examples: {
    bad: [
      'Book your table, follow us on Instagram and download the menu.',
      'Sign up for the course. Share this with a friend. Donate if you can.',
      'Visit the new wing, subscribe to the letter, vote for our café.',
      'Call us today, read the blog and tell your friends.',
      'Register now. Download the app. Like the page.',
      'Watch the film, buy the poster, join the club.',
    ],
    good: [
      'Visit the new wing on Sunday, it is free of scaffolding at last.',
      'Take the flour, add water, stir, and leave it in peace until morning.',
      'Call us if the tooth hurts, or come by.',
      'I had to book a table, call a cab and buy a hat in one hour.',
      'Which would you visit first, the tower or the mill?',
      'They read, watch and listen all day and never tell.',
    ],
  },
};

/** @returns the first call of one kind too many; the calls before it are told beside it */
function calls(draft: Draft): Found | null {
  const { tokens, orders } = draft;
  const kinds: string[] = [];
  const calls: number[] = [];
  for (const i of orders) {
    if ((tokens.flags[i] as number) & T.QUOTED) continue;
    const kind = ASKS.get(wordAt(draft, i));
    if (!kind || kinds.includes(kind) || T.isAsked(tokens, i) || !isOrder(draft, { from: i })) continue;
    kinds.push(kind);
    calls.push(i);
  }
  const [first, second, extra] = calls;
  if (first === undefined || second === undefined || extra === undefined) return null;
  const { start, end } = spanOf(draft, extra, callEnd(draft, extra));
  return {
    start,
    end,
    values: { count: calls.length, first: callAt(draft, first), second: callAt(draft, second) },
    severity: calls.length > MOST + 1 ? 'fix' : 'consider',
  };
}

/** The verb and up to three words of what it asks for. */
function callEnd({ tokens }: Draft, token: number): number {
  let to = token + 1;
  while (to < tokens.length && to < token + 4 && tokens.gap[to] === T.NO_GAP && tokens.sentence[to] === tokens.sentence[token]) to++;
  return to;
}

const callAt = (draft: Draft, token: number): string => quoteOf(draft, token, callEnd(draft, token));
