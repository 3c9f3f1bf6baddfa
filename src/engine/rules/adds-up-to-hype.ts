import { addsUp } from '../adds-up';
import type { Rule } from '../rule';

/** Loudness in many small signs. */
export const addsUpToHype: Rule = {
  id: 'adds-up-to-hype',
  category: 'hype',
  principle: 'P8',
  severity: 'consider',
  afterTone: true,
  tries: 2,
  measures: (draft, context) => addsUp('hype', draft, context),
  examples: {
    bad: [],
    good: [],
  },
};
