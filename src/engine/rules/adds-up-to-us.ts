import { addsUp } from '../adds-up';
import type { Rule } from '../rule';

/** A house's own doings, told in words that are no report by themselves. */
export const addsUpToUs: Rule = {
  id: 'adds-up-to-us',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  afterTone: true,
  tries: 2,
  // Where the reader is spoken of as often, it is not all about the house.
  measures: (draft, context) =>
    draft.counts.reader > 0 && draft.counts.reader >= draft.counts.us ? null : addsUp('self-talk', draft, context),
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
      'I help at the food bank on Tuesdays and burn the soup.',
      'What would you plant beside a bus stop?',
      'We have released Tusker 2.1. You can now mute a hashtag for a week, which most of you asked for. Notes: https://tusker.app/notes',
      { text: 'We met at the office in Lisbon, and it rained.', replyTo: 'Where were you all yesterday?' },
    ],
  },
};
