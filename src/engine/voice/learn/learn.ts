/** What somebody's own good posts say about how they sound. Of the posts nothing is kept but what is given back. */

import { draftOf } from '../../coach';
import type { Draft } from '../../draft';
import { packFor } from '../../language';
import { pressed } from '../../words/pressed';
import { judgeTrait } from '../character';
import { traits } from '../traits';
import type { Voice } from '../voice';
import { tally } from './counting';
import { type Measured, measured } from './measures';
import { type SignatureShown, shorn, signatureIn } from './signature';
import { type TraitsLearnt, traitsIn } from './traits';
import { turnsIn } from './turns';
import { talkIn, type Unsaid, unsaidIn } from './unsaid';

/** Characters of a post that are read: a whole book without an empty line is no post. */
const LONGEST = 20_000;

/** With fewer posts than this all of it is a first guess. */
const FEWEST_POSTS = 5;

export interface Learnt {
  posts: number;
  /** Posts in a language that the engine knows; of the others only figures are taken. */
  known: number;
  isGuess: boolean;
  measures: Measured[];
  traits: TraitsLearnt;
  /** What comes again in many posts, the most frequent first. */
  signature: SignatureShown[];
  unsaid: Unsaid;
}

/** Who posts: the name is no signature, and the trade has words of its own. */
export type Poster = Pick<Voice, 'name' | 'industry'>;

/** Everything at once; a page goes through `learning`, and draws breath between the steps. */
export function learn(posts: readonly string[], poster: Poster = {}): Learnt {
  const steps = learning(posts, poster);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Goes through the posts twice, one post a step. Gives how much of it is done, from 0 to 1, and at the end what was learnt. */
export function* learning(posts: readonly string[], { name, industry }: Poster): Generator<number, Learnt, void> {
  const steps = 2 * posts.length;
  const lang = languageOf(posts);
  const all: Draft[] = [];
  for (const post of posts) {
    all.push(readPost(post, lang));
    yield all.length / steps;
  }
  const known = all.filter((draft) => draft.lang !== 'und');
  const signature = signatureIn(known, name);
  const heard: Draft[] = [];
  for (const draft of known) {
    heard.push(judged(shorn(draft, signature)));
    talkIn(draft);
    yield (all.length + heard.length) / steps;
  }
  return {
    posts: all.length,
    known: known.length,
    isGuess: all.length < FEWEST_POSTS,
    measures: measured({ all, known, shorn: heard }),
    traits: traitsIn(heard),
    signature,
    unsaid: unsaidIn(known, industry),
  };
}

/** @returns the language of most posts, `undefined` where none tells its own */
const languageOf = (posts: readonly string[]): string | undefined =>
  tally(posts.flatMap((post) => packFor(post, pressed)?.lang ?? []))[0]?.[0];

/** @param lang of the other posts, for one that is too short to tell */
function readPost(post: string, lang: string | undefined): Draft {
  const text = post.slice(0, LONGEST);
  const own = draftOf({ text });
  const draft = own.lang === 'und' && lang ? draftOf({ text, lang }) : own;
  turnsIn(draft);
  return draft;
}

/** A draft remembers what it was asked, here as above: what is then asked of all posts together is answered by then. */
function judged(draft: Draft): Draft {
  for (const { id } of traits) judgeTrait(draft, id);
  return draft;
}
