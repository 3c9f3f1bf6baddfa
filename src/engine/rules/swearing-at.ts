import { type Draft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';

/** Strong words at a firm or a person that is named. */
export const swearingAt: Rule = {
  id: 'swearing-at',
  category: 'permanence',
  principle: 'P24',
  severity: 'fix',
  everyone: true,
  tries: 2,
  hears: ['swearing-at'],
  measures: sworn,
  examples: {
    bad: [
      '@phonemaker your update has «fucked» up my whole phone. Fix it.',
      '@airline three hours of waiting, this is «bullshit»',
      { text: 'Your service is a «clusterfuck», @railways', account: { mode: 'personal' } },
      '@bank why was I charged twice? What the «fuck»',
      'Hey @grocer, the delivery was «shit» again, I want my refund.',
      '@cityoffice your website is so «shitty» that my father cried.',
    ],
    good: [
      '@lena that was fucking brilliant, love the drums in the update',
      'Shit, I forgot the salt again.',
      '@tom holy shit, congrats on the new phone',
      '@anna lol your app is fucking cursed 😂',
      '@airline three hours of waiting, and nobody tells us why.',
      'The weather is shit and the service is great.',
    ],
  },
};

/** Among friends people laugh beside it. */
const FRIENDLY = /^(?:😂|🤣|❤|😍|😭|🔥)/u;

function sworn(draft: Draft): Found | null {
  if (draft.mentions.length === 0) return null;
  const [first] = saidHits(draft, 'swearing-at');
  if (!first || saidHits(draft, 'swearing-laugh').length > 0 || saidHits(draft, 'swearing-blame').length === 0) return null;
  return draft.tokens.emoji.some(({ start, end }) => FRIENDLY.test(draft.text.slice(start, end)))
    ? null
    : spanOf(draft, first.from, first.to);
}
