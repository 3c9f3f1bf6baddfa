import { type Draft, spanOf } from '../draft';
import type { Found, Rule, RuleContext } from '../rule';
import * as Sign from '../signs';

/** Somebody else's post, handed on without a word of one's own. */
export const passedOn: Rule = {
  id: 'passed-on',
  category: 'strategy',
  principle: 'P8',
  severity: 'fix',
  structure: true,
  kinds: ['post'],
  afterTone: true,
  tries: 2,
  sees: Sign.MENTION,
  measures: handedOn,
  examples: {
    bad: [
      '«RT @citypaper»: Council approves new bridge over Mill Creek https://paper.org/bridge',
      '«RT @museum» The west wing opens on Sunday #museum',
      '«MT @clinic»: Sleep matters for shift workers http://clinic.org/sleep',
      '«rt @harbourband» our new single is out',
      '«RT @mill»: Bakers of five countries meet in Lisbon',
      '«RT @court»: ruling on leases for small shops http://court.org/leases',
    ],
    good: [
      'Eleven herons on the new bridge, and I cried a little. RT @citypaper: Council approves bridge',
      '@anna did you see that the bridge is open? I walked over it twice.',
      'I asked @citypaper why the bridge is blue, and they called the painter.',
      'RT is short for a train in my town, and it is always late. Is yours?',
      'What would you ask the council about the bridge?',
      { text: 'RT @citypaper: Council approves new bridge', kind: 'reply', replyTo: 'What did the paper write?' },
    ],
  },
};

const MARK = /^\s*["“]?[rm]t\b/i;

function handedOn(draft: Draft, { heard }: RuleContext): Found | null {
  const [mention] = draft.mentions;
  if (!heard || heard.tone.label === 'conversation' || mention !== 1 || !MARK.test(draft.text)) return null;
  return spanOf(draft, 0, mention + 1);
}
