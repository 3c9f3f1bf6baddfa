import { addsUp } from '../adds-up';
import type { Draft } from '../draft';
import type { Rule } from '../rule';

/** Many small signs of an offer, none of them one by itself. */
export const addsUpToOffer: Rule = {
  id: 'adds-up-to-offer',
  category: 'advertising',
  principle: 'P1',
  severity: 'fix',
  afterTone: true,
  tries: 2,
  measures: (draft, context) => (leadsSomewhere(draft) ? addsUp('advertising', draft, context) : null),
  examples: {
    bad: [
      'Our new autumn menu, now on the website. See you there! https://mill.org/menu',
      'Our spring courses are on the website now. Find yours: https://pottery.org',
      'Find out how the Harbour Bank can help your business grow https://bank.org',
      'Find out how our roofers can help before winter https://roof.org',
      'The best bowls for your kitchen, on our website https://bowls.org',
      'The new oven is here. You can see it on our website https://mill.org/oven',
    ],
    good: [
      'Free idea for anybody who runs a help desk: let the new person answer first and the old one read along. Our answers got shorter and our new people stayed.',
      'You can do this. Start small: write one page tonight, and keep it.',
      'Help us find the owner of this umbrella, left on the tram this morning. https://lost.org/umbrella',
      'My sister needs a gift for a baker. Any ideas?',
      'I found a good guide to leases, it saved my evening.',
      'I bought a chair at the flea market and it has five legs.',
      'The bridge is closed until Friday; take the ferry.',
      'If your child has a fever tonight and is under three months old, come in at once. Our night desk answers if you are not sure.',
      { text: 'Tickets are on the website, the door opens at seven.', replyTo: 'Where do I get one?' },
      { text: 'The new oven is here. You can see it on our website https://mill.org/oven', platform: 'youtube', kind: 'article' },
      'Thank you for the loaf, Ann. It did not see the evening.',
    ],
  },
};

/** Encouragement and advice are full of orders too, but lead nowhere, and speak of the reader more than for anybody. */
const leadsSomewhere = ({ links, mentions, hashtags, counts }: Draft): boolean =>
  links.length + mentions.length + hashtags.length > 0 || counts.us + counts.self > counts.reader;
