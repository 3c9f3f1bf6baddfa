import { type Draft, saidHits, spanOf } from '../draft';
import { tellsOfHouse } from '../house';
import { paired } from '../paired';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';
import { apart, CAPITALISED, CAPS, NO_GAP } from '../tokens';

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
      'The port authority «participated in the» open day.',
    ],
    good: [
      'Our dog has a project: the sofa.',
      'I introduced my gran to the internet and lost her to chess.',
      'The river is clean enough to swim in since May.',
      'What is your project this winter?',
      { text: '@li yes, our programme starts on Monday, do you want the list?', replyTo: 'Is there a programme?' },
      'We met at the bus stop, the 42 was late again.',
    ],
  },
};

function works(draft: Draft): Found[] {
  const { counts, hashtags, tokens, text } = draft;
  const plain = saidHits(draft, 'own-work').map(({ from, to }) => ({ ...spanOf(draft, from, to), from, to }));
  const campaigns = hashtags
    .filter((token) => CAMPAIGN.test(text.slice(tokens.start[token], tokens.end[token])))
    .map((token) => ({ ...spanOf(draft, token, token + 1), from: token, to: token + 1 }));
  const deeds = paired(draft, 'own-work-deed', 'own-work-good', 4).filter(({ from }) => namesItself(from));
  // "Our project" of somebody who says I more often than we is a story.
  const ours = counts.self > counts.us ? [] : paired(draft, 'own-work-our', 'own-work-thing', 2);
  return apart([...plain, ...ours, ...deeds, ...campaigns].filter((one) => tellsOfHouse(draft, one))).map(({ start, end }) => ({
    start,
    end,
  }));

  /** "Mill Bank supports": a name does it, not a "she" or "which". */
  function namesItself(verb: number): boolean {
    return verb > 0 && tokens.gap[verb] === NO_GAP && ((tokens.flags[verb - 1] as number) & (CAPITALISED | CAPS)) !== 0;
  }
}
