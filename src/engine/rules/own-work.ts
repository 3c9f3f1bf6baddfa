import { newsOf } from '../announced';
import { type Draft, spanOf } from '../draft';
import { tellsOfHouse } from '../house';
import { paired, type Stretch, stretches } from '../paired';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { apart, CAPITALISED, CAPS, NO_GAP, type Tokens } from '../tokens';
import { wordAt } from '../word-at';

/** A house's hashtag for its own good works: #BreadboxVolunteers, #MillCares. Capitals inside, so that "volunteers" alone is none. */
const CAMPAIGN = /^#[A-Z]\w*[a-z](?:Volunteers?|Cares|GivesBack|ForGood|Sustainability|Careers|InAction)$/;

/** Our programme, our project, our statement: the house as its own subject. */
export const ownWork: Rule = {
  id: 'own-work',
  category: 'self-talk',
  principle: 'P3',
  severity: 'consider',
  tries: 2,
  most: 2,
  hears: ['own-work', 'own-work-good', 'own-work-thing'],
  sees: Sign.HASHTAG,
  checks: works,
  examples: {
    bad: [
      '«Our reading programme» reaches four schools.',
      '«See how we» clean the river.',
      'Last spring «we launched» a second line.',
      'Today «I introduced a resolution» on bike lanes.',
      'Live at nine: «my remarks» on the budget.',
      '«Spoke with local business owners» about the tram.',
      'Mill Bank «launches a new training» for bakers',
      'Raking leaves all day «#MillCares»',
      '«This week I visited» the glass works in Oldham.',
      'Harbour Bank «invests $2m in women entrepreneurs»',
      'The port authority «participated in the» open day.',
      'We are pleased to announce that «the Harbour Choir has elected Ann Doe» as its first honorary member.',
      'The museum is delighted to announce «the opening of its new wing», a gift of the Doe family.',
    ],
    good: [
      'Our dog has a project: the sofa.',
      'Our brand new oven has a name, and it is Doris.',
      'Our brand new oven smokes like our grandfather.',
      'I introduced my gran to the internet and lost her to chess.',
      'The river is clean enough to swim in since May.',
      'What is your project this winter?',
      { text: '@li yes, our programme starts on Monday, do you want the list?', replyTo: 'Is there a programme?' },
      'We met at the bus stop, the 42 was late again.',
      'I visited the glass works and bought the ugliest vase they had.',
      'She invests in women who bake.',
    ],
  },
};

function works(draft: Draft): Found[] {
  const { counts, tokens } = draft;
  const works = stretches(draft, 'own-work');
  // "Our project" of somebody who says I more often than we is a story.
  if (counts.self <= counts.us) works.push(...paired(draft, 'own-work-our', 'own-work-thing', 2).filter((one) => !isBrandNew(draft, one)));
  for (const deed of paired(draft, 'own-work-deed', 'own-work-good', 4)) if (isNamed(tokens, deed.from - 1)) works.push(deed);
  for (const tag of draft.hashtags) if (isCampaign(draft, tag)) works.push({ ...spanOf(draft, tag, tag + 1), from: tag, to: tag + 1 });
  return apart(works.filter((one) => tellsOfHouse(draft, one)).map((one) => newsOf(draft, one)));
}

/** "Our brand new oven" is an oven. */
const isBrandNew = (draft: Draft, { to }: Stretch): boolean =>
  wordAt(draft, to - 1) === 'brand' && to < draft.tokens.length && wordAt(draft, to) === 'new';

/** "Mill Bank supports": a name does it, not a "she" or "which". */
const isNamed = ({ gap, flags }: Tokens, before: number): boolean =>
  before >= 0 && gap[before + 1] === NO_GAP && ((flags[before] as number) & (CAPITALISED | CAPS)) !== 0;

const isCampaign = ({ text, tokens }: Draft, tag: number): boolean => CAMPAIGN.test(text.slice(tokens.start[tag], tokens.end[tag]));
