import type { Rule } from '../rule';

/** What somebody looks like, said by somebody who was not asked. */
export const looksRemark: Rule = {
  id: 'looks-remark',
  category: 'permanence',
  principle: 'P24',
  severity: 'consider',
  everyone: true,
  tries: 2,
  most: 1,
  finds: () => true,
  examples: {
    bad: [
      'She sings off key, but she is «cute for a blonde».',
      'Our new «hot receptionist» says hello.',
      'The minister? «She looks like a horse».',
      { text: 'He is «too fat to wear» that.', account: { mode: 'personal' } },
      'He sings, and he is «pretty for a fat guy».',
      'And then «her ugly face» on every poster.',
    ],
    good: [
      'My suitcase needs to lose some weight before the flight.',
      'She read the review aloud: “too old to be on tv”. Then she went on, and nobody laughed at her again.',
      'He was called “too fat to be a dancer”, and now he teaches them.',
      '“You look tired, go home”, said my boss, and I love her for it.',
      'He painted fat cats and thin kings.',
      'Your hair looks lovely today.',
      'A good book for a girl of ten.',
      'The horse looks old, and he is.',
      'This coat is too big for me.',
      'We look for a nurse with a good ear.',
      'The blonde ale is back.',
    ],
  },
};
