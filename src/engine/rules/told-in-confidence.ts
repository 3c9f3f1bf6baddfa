import { type Draft, saidHits, spanOf } from '../draft';
import type { Hit } from '../phrases';
import type { Found, Rule, RuleContext } from '../rule';

/** Tokens between somebody's name and what nobody else has to know of them. */
const NEAR = 30;

/** What somebody told their doctor, landlord, boss or hairdresser, with enough beside it to know who it is. */
export const toldInConfidence: Rule = {
  id: 'told-in-confidence',
  category: 'permanence',
  principle: 'P24',
  severity: 'fix',
  everyone: true,
  tries: 2,
  most: 1,
  hears: ['told-in-confidence', 'confidence-matter', 'confidence-answered'],
  checks: gossip,
  examples: {
    bad: [
      '«The couple at table nine argued all night about his affair». Dinner and a show.',
      { text: 'It was «your card ending 4471» that was refused.', replyTo: 'Your shop is broken again.' },
      { text: '«The driver has been sacked», so there.', replyTo: 'He laughed at my broken vase.' },
      { text: 'Here is a «screenshot of your private message».', replyTo: 'They refuse to pay for the dent.' },
      { text: 'My ex Tom Caraway «gave me chlamydia» and no call since.', account: { mode: 'personal' } },
      { text: 'The guest in question «owes us 340 euros» since March.', replyTo: 'They took my car apart and kept it.' },
      { text: 'As «your biopsy results» came back late, we start on Monday.', replyTo: 'Two weeks without a call from the clinic.' },
      { text: '«She came in drunk», for the record.', replyTo: 'My sister was thrown out for looking tired.' },
      '«Mrs Rye from Mill Lane was in again about that rash». The things we hear on reception.',
      'I «won’t name her but» she asked for her money back twice.',
      'Only one at the counter today, Ann is «off again with her anxiety».',
      '«Mr Caraway came in for his medication», third time this week.',
      'Complain to the baker: «take it up with her, her insta» is there.',
      { text: 'Told you: «Ms Thyme is behind with the rent». She was in yesterday.', account: { mode: 'personal' } },
    ],
    good: [
      'The couple at table nine argued all night about his hat.',
      { text: 'The driver has been back with your vase, unbroken.', replyTo: 'Where is my vase?' },
      { text: 'The screenshot of your message helps a lot, thank you.', replyTo: 'I sent you the error.' },
      { text: 'He says he owes us 4 smiles.', replyTo: 'Why was my coffee free?' },
      { text: 'He was drunk, and so was I.', replyTo: 'Who let the goat in?', account: { mode: 'personal' } },
      { text: 'Your test results are ready at the desk.', replyTo: 'When do I hear from you?' },
      { text: 'You owe us a song.', replyTo: 'The beer was on the house, thank you.' },
      'A rash that spreads within an hour is a case for the night desk.',
      'Mrs Rye came in this morning with a cake for all of us.',
      'Ask for your test results at the desk, from ten.',
      'I have been off sick with my back, thank you for the soup.',
      'Mr Darcy proposes in the rain, and she had an affair with the sea.',
      'We won’t name the winner before Sunday.',
      'Divorce papers: bring both passports, and a friend.',
      { text: 'Dr Rye will call you about the medication this afternoon.', replyTo: 'When do I hear about my tablets?' },
    ],
  },
};

function gossip(draft: Draft, { account }: RuleContext): Found[] {
  const answers = account.mode === 'brand' && (draft.kind === 'reply' || draft.kind === 'comment');
  const [remark] = saidHits(draft, 'told-in-confidence');
  if (remark) return [spanOf(draft, remark.from, remark.to)];
  const [told] = answers ? saidHits(draft, 'confidence-answered') : [];
  if (told) return [{ ...spanOf(draft, told.from, told.to), variant: 'answer' }];
  if (saidHits(draft, 'confidence-told').length === 0) return [];
  const people = saidHits(draft, 'confidence-person');
  for (const matter of saidHits(draft, 'confidence-matter')) {
    const who = people.find((person) => isNear(person, matter));
    if (who) return [spanOf(draft, Math.min(who.from, matter.from), Math.max(who.to, matter.to))];
  }
  return [];
}

const isNear = (one: Hit, other: Hit): boolean => Math.abs(one.from - other.from) <= NEAR;
