import { answered } from '../answered';
import { type Draft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';

/** Never meant kindly beside a death, as a laugh can be among those who knew somebody. */
const PARTY = /^(?:🎉|🥳|🎊|🔥|🤑)/u;
const LAUGHS = /^(?:😂|🤣|😆|😹|😅|😜|🤪)/u;

/** A laugh beside something that people died of. */
export const grimJoke: Rule = {
  id: 'grim-joke',
  category: 'permanence',
  principle: 'P24',
  severity: 'consider',
  everyone: true,
  tries: 2,
  hears: ['grim-joke'],
  sees: Sign.EMOJI,
  measures: laughed,
  examples: {
    bad: [
      { text: 'Sorry to hear that! Hope to see you soon «🎉»', replyTo: 'My dad died on Thursday. He loved it at yours.' },
      'Our bread rises faster than the «death toll» lol',
      'What do a «plane crash» and our sale have in common? Get it?',
      'Too soon for «holocaust» puns? Just kidding.',
      { text: 'He «killed himself» before the second act 😂', account: { mode: 'personal' } },
      'This queue is a «famine» haha',
      'Forty? «80 dead in» the Alps, and still a better landing than mine lol',
      'The «tsunami» washed our prices away 🤣',
    ],
    good: [
      { text: 'He laughed at my hats every Sunday 😂 I miss him too.', replyTo: 'My dad died on Thursday.' },
      { text: 'Happy birthday! 🎉', replyTo: 'I am forty today, and my phone died on me.' },
      'I nearly died laughing 😂',
      'Forty people were killed in the quake. Our kitchen sends soup from noon.',
      'lol, the oven is on strike again',
      'The museum shows the famine of 1847 from May.',
      'My back is killing me haha',
      '3 dead pixels after a week lol',
      'The train went down well with the children haha',
      'Plane down in the garden: he crashed it twice lol',
      'We remember September 11, and the neighbours who ran towards it.',
    ],
  },
};

function laughed(draft: Draft): Found | null {
  const [hit] = saidHits(draft, 'grim-joke');
  if (!hit) return celebrated(draft);
  const winks =
    saidHits(draft, 'grim-joke-wink').length > 0 || draft.tokens.emoji.some(({ start, end }) => LAUGHS.test(draft.text.slice(start, end)));
  return winks ? spanOf(draft, hit.from, hit.to) : null;
}

/** "Sorry to hear that! 🎉", to somebody who tells of a death. */
function celebrated(draft: Draft): Found | null {
  const before = answered(draft);
  const party = before?.mourns && draft.tokens.emoji.find(({ start, end }) => PARTY.test(draft.text.slice(start, end)));
  return party ? { start: party.start, end: party.end, values: { said: before.said }, variant: 'party' } : null;
}
