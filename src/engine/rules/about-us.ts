import { type Draft, sentencesAbout, spanOf } from '../draft';
import { bitOf } from '../lexicon';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { everydayMoment } from '../strengths/everyday-moment';
import { humility } from '../strengths/humility';
import { QUOTED, type Sentence } from '../tokens';
import { servesReader } from '../unspoken';
import { hasClass } from '../word-at';

const US = bitOf('us');
const SOMEBODY = bitOf('others');
/** Once may be in passing. */
const AGAIN = 2;

/** So many sentences about us make a habit, among so many at least: two that point nowhere are a remark. */
const MANY = 2;
const FEWEST = 3;
/** Who is spoken of stands within so many tokens of the beginning: "Last year in May we …". */
const NEAR_START = 5;

/** Every sentence begins with us, and the reader waits outside. */
export const aboutUs: Rule = {
  id: 'about-us',
  category: 'self-talk',
  principle: 'P3',
  severity: 'consider',
  crowdOnly: true,
  // Whoever watches releases asked to hear of the work.
  kinds: ['post', 'article', 'thread'],
  tries: 2,
  sees: Sign.US,
  measures: aboutHouse,
  examples: {
    bad: [
      'We opened in May. We have four ovens. Our bread is made by hand.',
      'We moved to the mill. Our rooms are bigger now. The coffee is the same.',
      'Our firm has three partners. We work in tax law. We speak four languages.',
      'We recorded in March. We mixed in April. We are on tour in June.',
      'Our museum has a new roof. We also have a new lift. Our café is open.',
      { text: 'Breadbox has a new oven. Breadbox bakes at night. Rye is on Friday.', voice: { name: 'Breadbox' } },
    ],
    good: [
      'Our oldest volunteer turned ninety on Monday. She brought the cake herself, because she does not trust ours.',
      'We tried the four-day week for three months. Two people loved it, one came in on Fridays anyway, the cat missed us.',
      'We opened in May. You can watch the dough through the window. What should we bake first?',
      'I burnt the first batch. We laughed. I ate it anyway.',
      'Have we ever seen such a summer? We all need shade.',
      'Your bread goes stale in paper. Wrap it in linen. It keeps four days.',
      'We close at noon.',
      'We got this wrong. On Tuesday we sold a boiler to somebody who needed a part. We have paid her back. We now look twice.',
      'Found in our archive this morning: a letter that asks for a stuffed badger. We have looked. We still have the badger.',
      {
        text: 'We had tests for a missing file and none for an empty one. Now we have both. We also mended the lift.',
        platform: 'github',
        kind: 'release',
      },
      'Our till now says “insert patience”. We are keeping it.',
      'Our app has one button nobody asked for. A bookkeeper wrote to us that she cried over every wrong click. So we built her an undo. She wrote to us again.',
      'Our gran’s plum cake: 250 g of flour, 125 g of butter. We bake it for long. Our plums are blue.',
      'They moved to the mill. Their rooms are bigger now.',
    ],
  },
};

function aboutHouse(draft: Draft): Found | null {
  const { about, counts, tokens } = draft;
  if (counts.self > 0 || counts.us < MANY) return null;
  const us = sentencesAbout(draft, 'us');
  const reader = sentencesAbout(draft, 'reader');
  if ((about.length < FEWEST && draft.links.length + draft.hashtags.length === 0) || us <= 2 * reader || us * 2 < about.length) return null;
  const led = tokens.sentences.filter((sentence, i) => about[i] === 'us' && leads(draft, sentence)).length;
  if (led < MANY) return null;
  const first = firstUs(draft, tokens.sentences[about.indexOf('us')] as Sentence);
  // Who owns up, or tells what happened this morning, speaks of themselves so that others find themselves in it.
  if (humility.shows(draft).length > 0 || everydayMoment.shows(draft).length > 0) return null;
  // A recipe of ours is for whoever bakes it, and where she asks and he laughs it is their story.
  if (servesReader(draft) || tellsOfSomebody(draft)) return null;
  return {
    ...spanOf(draft, first, first + 1),
    values: { us, reader, sentences: about.length },
    severity: us >= 4 && reader === 0 ? 'fix' : 'consider',
  };
}

/** Somebody else is spoken of again and again. */
function tellsOfSomebody(draft: Draft): boolean {
  let others = 0;
  for (let i = 0; i < draft.tokens.length; i++) if (hasClass(draft, i, SOMEBODY)) others++;
  return others >= AGAIN;
}

/** @returns the token that says we; the first of the sentence where it is the brand's name */
function firstUs(draft: Draft, { from, to }: Sentence): number {
  for (let i = from; i < to; i++) if (hasClass(draft, i, US) && !((draft.tokens.flags[i] as number) & QUOTED)) return i;
  return from;
}

/** We are what the sentence is about, and not merely in it: "the cat missed us". Where no "we" stands, it is the brand's name. */
function leads(draft: Draft, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (hasClass(draft, i, US)) return i < from + NEAR_START;
  return true;
}
