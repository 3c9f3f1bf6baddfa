import type { Draft } from '../draft';
import type { OpenPack } from '../pack';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import * as T from '../tokens';
import { firstTooMany } from './many-hashtags';

const SHORTEST = 10;
const LONGEST = 40;
const LONGEST_WORD = 16;
/** On average at least, else it is a word that only happens to fall apart. */
const LETTERS = 2.4;
/** One word, though it looks like two. */
const WHOLE =
  /^(?:.*(?:craftsmanship|entrepreneurship|sustainability|photography|technology|communication|information|international|accessibility|digitalisation|digitalization)|breakfasts?|throwback|copywriting|storytelling|fundraising|volunteering|crowdfunding|homeschooling|thanksgiving|photographers?|understanding|marketplace|cybersecurity|cryptocurrency|cheesecakes?|gingerbread|housekeeping|woodworking|playgrounds?|handcrafted|homebrewing|smartphones?|screenshots?|everything|everybody|somebody|something|newsletters?|relationship|workshops?|neighbourhood|neighborhood)$/;

/** #onelongrowofwords: a screen reader cannot find the words in it, and neither can a tired eye. */
export const hashtagCase: Rule = {
  id: 'hashtag-case',
  category: 'audience',
  principle: 'P13',
  severity: 'consider',
  kinds: ['post', 'thread', 'article', 'release'],
  tries: 1,
  most: 2,
  sees: Sign.HASHTAG,
  checks: rows,
  examples: {
    bad: [
      'Rye is back «#thisishowwedoit»',
      '«#smallbusiness» on our street',
      'We swim in January «#nevertoolate»',
      'Look at that light «#goodmorningeveryone»',
      'The band plays «#onenightonly»',
      'A book for the train «#readmorebooks»',
    ],
    good: [
      'Rye is back #ThisIsHowWeDoIt',
      '#sustainability is a long word',
      '#bread #bakery #rye',
      'We grow #rhododendron',
      '#photography all day',
      'The newsletter: #newsletter',
      '#accessibility first',
      { text: 'Rye is back #bread #rye #smallbusiness', platform: 'x' },
    ],
  },
};

function rows(draft: Draft): Found[] {
  const { text, tokens, hashtags, pack } = draft;
  const found: Found[] = [];
  // First those go that are too many; how the others are written comes after that.
  const tooMany = firstTooMany(draft);
  for (const token of hashtags) {
    if (tooMany !== undefined && token >= tooMany) break;
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const length = end - start - 1;
    if (length < SHORTEST || length > LONGEST || (tokens.flags[token] as number) & T.QUOTED) continue;
    const replacement = parted(text.slice(start + 1, end), pack);
    if (replacement !== null) found.push({ start, end, replacement, values: { replacement }, lag: tooMany === undefined ? 0 : 1 });
  }
  return found;
}

/** Tags come back, so what became of them is kept, as long as they are no crowd. */
const known = new WeakMap<OpenPack, Map<string, string | null>>();
const KEPT = 1000;

/** @returns the tag with a capital for each of its words, `null` if it is fine as it is */
function parted(tag: string, pack: OpenPack): string | null {
  let tags = known.get(pack);
  if (!tags) known.set(pack, (tags = new Map()));
  let replacement = tags.get(tag);
  if (replacement === undefined) {
    const words = /^[a-z]+$/.test(tag) && !WHOLE.test(tag) ? wordsIn(tag, pack) : null;
    replacement = words && `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
    if (tags.size >= KEPT) tags.clear();
    tags.set(tag, replacement);
  }
  return replacement;
}

/** @returns the fewest known words that make up a tag, `null` if it is one word, or more than the pack knows */
function wordsIn(tag: string, { lexicon, sets }: OpenPack): string[] | null {
  // Short words that are still words; other short ones would make any tag fall apart. A language of compounds has none: its tags are one word.
  const short = sets.get('hashtag-short');
  if (!short || ((tag.length > 3 || short.has(tag)) && lexicon.idOf(tag) >= 0)) return null;
  /** By end: what the best way there costs, and where its last word begins. */
  const cost: number[] = new Array(tag.length + 1).fill(tag.length);
  const begin: number[] = new Array(tag.length + 1).fill(-1);
  cost[0] = 0;
  begin[0] = 0;
  for (let from = 0; from < tag.length; from++) {
    if (begin[from] === -1) continue;
    for (let to = from + 1; to <= Math.min(tag.length, from + LONGEST_WORD); to++) {
      // "this is how", not "this i show".
      const there = (cost[from] as number) + (to - from === 1 ? 2 : 1);
      if (there >= (cost[to] as number)) continue;
      const word = tag.slice(from, to);
      if ((word.length <= 3 && !short.has(word)) || lexicon.idOf(word) < 0) continue;
      cost[to] = there;
      begin[to] = from;
    }
  }
  const words: string[] = [];
  for (let to = tag.length; to > 0 && begin[to] !== -1; to = begin[to] as number) words.unshift(tag.slice(begin[to], to));
  return words.length > 1 && words.length * LETTERS <= tag.length ? words : null;
}
