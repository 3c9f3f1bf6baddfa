import { addsUp } from '../adds-up';
import type { Draft } from '../draft';
import type { Rule, RuleContext } from '../rule';

/** A house's own doings, told in words that are no report by themselves. */
export const addsUpToUs: Rule = {
  id: 'adds-up-to-us',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  afterTone: true,
  tries: 2,
  measures: (draft, context) => (isOfOthers(draft) || isTold(draft, context) ? null : addsUp('self-talk', draft, context)),
  examples: {
    bad: [
      'Investing in rural communities is key to sustainable growth, says the Mill Foundation.',
      'Great to see our students at the science fair today https://hill.org/fair',
      'Yesterday we hosted young bakers at our research centre https://mill.org/centre',
      'Colleagues from five countries met at our office in Lisbon #MillTeam',
      'We support farmers in five countries with training and seeds https://mill.org/farmers',
      'The foundation supports global development through research and training',
    ],
    good: [
      'We were late with a lot of orders in December. That’s on us. We took on too much, and this year we close the order book on the 10th, even if it hurts.',
      'We walked to the harbour with the children and got soaked.',
      'The school choir sang under our window this morning.',
      'My team lost eleven to nothing and we had the best chips of the year.',
      "We support each other, that's what sisters are for.",
      'Swimming tonight is off: there is glass in the deep end, and we would like to be sure we have all of it. Everybody gets the money back by Friday. We know it is the third time.',
      'I help at the food bank on Tuesdays and burn the soup.',
      'What would you plant beside a bus stop?',
      'The Oby office is closed on Friday, we are moving to the first floor. From Monday you find us up the stairs on the left.',
      'I am a nurse on nights. Last week my first tool went live on our ward: it tells us which pump needs a new battery. I thank whoever taught me.',
      'We have released Tusker 2.1. You can now mute a hashtag for a week, which most of you asked for. Notes: https://tusker.app/notes',
      { text: 'We met at the office in Lisbon, and it rained.', replyTo: 'Where were you all yesterday?' },
    ],
  },
};

/** Where the reader is spoken of as often, or a person tells of himself and points nowhere, it is not all about the house. */
const isOfOthers = ({ counts: { reader, us, self }, links }: Draft): boolean =>
  (reader > 0 && reader >= us) || (self >= TELLS && self > us && links.length === 0);

/** Somebody who tells on for so many sentences and points nowhere tells what happened, their own part in it too. */
const TOLD = 3;

const isTold = ({ tokens, links, mentions, hashtags }: Draft, { heard }: RuleContext): boolean =>
  heard?.tone.label === 'conversation' && tokens.sentences.length >= TOLD && links.length + mentions.length + hashtags.length === 0;

/** Whoever says I so often tells a day of his own. */
const TELLS = 2;
