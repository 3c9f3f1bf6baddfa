import type { Draft } from '../draft';
import { lineOf, quoted } from '../quote';
import type { Found, Rule, RuleContext } from '../rule';
import * as Sign from '../signs';
import { plannedFor, purposeHere } from '../voice/media-plan';
import type { Voice } from '../voice/voice';

const voice: Voice = {
  brief: {
    media: [
      { platform: 'linkedin', purpose: 'so that founders ask before they sign', topics: ['contracts', 'hiring'] },
      { platform: 'instagram', purpose: 'the people behind the door', topics: ['the office dog', 'birthdays'] },
      { platform: 'github', topics: ['release notes'] },
    ],
  },
};

/** A subject that the profile's own media plan keeps for another network. */
export const plannedElsewhere: Rule = {
  id: 'planned-elsewhere',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'consider',
  kinds: ['post', 'title', 'article', 'thread'],
  structure: true,
  tries: 1,
  sees: Sign.VOICE,
  measures: misplaced,
  examples: {
    bad: [
      { text: 'Three «contracts» came back unsigned this week, and all for the same line.', platform: 'instagram', voice },
      { text: 'Every «contract» has one sentence that nobody reads.', platform: 'instagram', voice },
      { text: 'We are «hiring» somebody who likes phones.', platform: 'x', voice },
      { text: '«The office dog» is asleep on the files again.', platform: 'linkedin', voice },
      { text: 'Two «birthdays» today, and one cake.', platform: 'linkedin', voice },
      { text: 'The «release notes» are out: a new form for deposits.', platform: 'x', voice },
      { text: '«Notes» for the next release are written by hand here.', platform: 'x', voice },
    ],
    good: [
      { text: 'Three contracts came back unsigned this week.', platform: 'linkedin', voice },
      { text: 'A contract, and two birthdays to go with it.', platform: 'linkedin', voice },
      { text: 'Three contracts came back unsigned this week.', platform: 'instagram' },
      { text: 'The office opens at nine.', platform: 'linkedin', voice },
      { text: 'The kettle is new, and everybody has an opinion.', platform: 'linkedin', voice },
      { text: 'Congratulations on the contract, and good luck.', platform: 'instagram', kind: 'comment', voice },
      { text: 'He said “hiring is a conversation”, and left.', platform: 'x', voice },
      { text: 'Three contracts came back unsigned this week.', voice },
    ],
  },
};

function misplaced(draft: Draft, { voice, norms }: RuleContext): Found | null {
  if (draft.platform === 'any') return null;
  const planned = plannedFor(draft, voice);
  if (!planned || planned.plan.platform === draft.platform) return null;
  const { plan, topic, span } = planned;
  const purpose = lineOf(purposeHere(draft, voice));
  return {
    ...span,
    ...(purpose && { variant: 'purpose' }),
    values: {
      topic: quoted(topic),
      better: norms?.[plan.platform]?.name ?? plan.platform,
      place: draft.norms.name,
      ...(purpose && { purpose }),
    },
  };
}
