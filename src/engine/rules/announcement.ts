import { type Draft, saidHits } from '../draft';
import { tellsOfHouse } from '../house';
import { paired, stretches } from '../paired';
import type { Hit } from '../phrases';
import type { Severity } from '../reading';
import type { Found, Rule } from '../rule';
import { apart } from '../tokens';
import { wordAt } from '../word-at';

/** "Thrilled to announce" tells readers how we feel, not what they get. */
export const announcement: Rule = {
  id: 'announcement',
  category: 'broadcast',
  principle: 'P2',
  severity: 'fix',
  tries: 2,
  hears: ['announcement', 'announcement-told', 'announcement-act'],
  checks: announcements,
  examples: {
    bad: [
      'We are «thrilled to announce» our new app.',
      'Today we are «proud to announce» a partnership with the city.',
      'So «excited to share» that our second shop opens in May.',
      'The foundation is «pleased to announce» the winners of this year.',
      '«Introducing» the all-new Breadbox 2.',
      'Our office is «delighted to welcome» three new partners.',
      '«We have just launched» the online booking of the clinic.',
      '«Stay tuned for more» from the museum.',
      'It «gives us great pleasure» to open the new wing.',
      '«Proud to» have restored the old organ.',
    ],
    good: [
      'She was thrilled to bits when the oven arrived.',
      'He wrote “thrilled to announce” again, third time this week.',
      'They announce the train twice and I still miss it.',
      'You can now save the list for later.',
      'Are you excited to see the lake again?',
      'Let me introduce my grandmother to you: she bakes the rye.',
      'I was happy to share my umbrella with the postman.',
      { text: '@lena so proud of you, and excited to see the pictures', replyTo: 'We got married on Saturday!' },
      'So proud of my brother, he swam the whole lake.',
    ],
  },
};

function announcements(draft: Draft): Found[] {
  const found: (Found & Pick<Hit, 'from'>)[] = [];
  const taken = new Set<number>();
  for (const { from, to, start, end } of paired(draft, 'announcement-feeling', 'announcement-act', 3)) {
    found.push({ start, end, from, severity: 'fix' });
    for (let i = from; i < to; i++) taken.add(i);
  }
  const also = (list: string, severity: Severity) => {
    for (const { from, to, start, end } of stretches(draft, list))
      if (!taken.has(from) && !taken.has(to - 1)) found.push({ start, end, from, severity, crowdOnly: true });
  };
  // What changes for the reader is said as well: that is what such an opening lacks. What is left of it is a plain sentence.
  const gives = saidHits(draft, 'announcement-gift').length > 0;
  if (gives) for (const { from } of saidHits(draft, 'announcement')) if (/^we\b/.test(wordAt(draft, from))) taken.add(from);
  also('announcement', gives ? 'consider' : 'fix');
  also('announcement-told', draft.counts.us > 0 ? 'fix' : 'consider');
  return apart(found.filter((one) => tellsOfHouse(draft, one)));
}
