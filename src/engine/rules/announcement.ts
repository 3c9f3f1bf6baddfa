import type { Rule } from '../rule';

/** "Thrilled to announce" tells readers how we feel, not what they get. */
export const announcement: Rule = {
  id: 'announcement',
  category: 'broadcast',
  principle: 'P2',
  severity: 'fix',
  tries: 2,
  finds: () => true,
  examples: {
    bad: [
      'We are «thrilled to announce» our new app.',
      'Today we are «proud to announce» a partnership with the city.',
      'So «excited to share» that our second shop opens in May.',
      'The foundation is «pleased to announce» the winners of this year.',
      '«Introducing» the all-new Breadbox 2.',
      'Our office is «delighted to welcome» three new partners.',
    ],
    good: [
      'She was thrilled to bits when the oven arrived.',
      'He wrote “thrilled to announce” again, third time this week.',
      'They announce the train twice and I still miss it.',
      'You can now save the list for later.',
      'Are you excited to see the lake again?',
      'Let me introduce my grandmother to you: she bakes the rye.',
    ],
  },
};
