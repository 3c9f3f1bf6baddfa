/**
 * `npm run usual -- FOLDER`: counts in how many of other people's posts each trait is heard, and writes
 * src/engine/voice/learn/usual.json. The same posts give the same bytes.
 */

import { writeFileSync } from 'node:fs';
import { draftOf } from '../src/engine/coach';
import type { Draft } from '../src/engine/draft';
import { judgeTrait } from '../src/engine/voice/character';
import { traits } from '../src/engine/voice/traits';
import type { TraitId } from '../src/engine/voice/voice';
import { neutral } from '../tests/engine/voice/drafts/neutral';
import { share } from './posts/figures';
import { type Post, readSets } from './posts/sets';

const FIGURES = 'src/engine/voice/learn/usual.json';
/** Of fewer posts a share says little; more than so many of one kind say nothing new. */
const FEWEST = 250;
const MOST = 600;
/** Nobody learns a voice from these. */
const JUNK = ['spam', 'scam'];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run usual -- FOLDER   (a folder with <set>.train.jsonl)');
  process.exit(2);
}

const kinds = kindsOf([...readSets(folder, 'train').values()].flat());
const read = (text: string) => draftOf({ text, lang: 'en' });
const drafts = kinds.map((posts) => posts.map(({ text }) => read(text)));
/** Notices as any firm writes them: no set has these. */
const notices = neutral.map(read);
const usual = Object.fromEntries(traits.map(({ id }) => [id, { in: usualShare(id, 'in'), out: usualShare(id, 'out') }]));

writeFileSync(FIGURES, `${JSON.stringify(usual, null, 2)}\n`);
console.log(`${drafts.flat().length} posts of ${kinds.length} kinds → ${FIGURES}`);
console.table(usual);

/** @returns the share of posts in which a trait is heard so, in the kind above which only a tenth of the kinds lie, or in notices if it is more there; rounded up */
function usualShare(id: TraitId, verdict: 'in' | 'out'): number {
  const heardIn = (some: readonly Draft[]) => share(some, (draft) => judgeTrait(draft, id).verdict === verdict);
  const shares = drafts.map(heardIn).sort((a, b) => a - b);
  return Math.ceil(100 * Math.max(shares[Math.floor(0.9 * (shares.length - 1))] as number, heardIn(notices))) / 100;
}

/** @returns the posts of one set that bear one label, kind by kind */
function kindsOf(posts: readonly Post[]): Post[][] {
  const kinds = new Map<string, Post[]>();
  for (const post of posts) {
    const kind = `${post.set} ${post.label}`;
    if (!JUNK.includes(post.label)) kinds.set(kind, [...(kinds.get(kind) ?? []), post].slice(0, MOST));
  }
  return [...kinds.values()].filter(({ length }) => length >= FEWEST);
}
