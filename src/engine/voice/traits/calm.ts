import { manner } from '../manner';
import { rows, said, shouted, weigh, when } from '../signs';
import type { Trait } from '../trait';

/** No hurry, no capitals, no alarm. */
export const calm: Trait = {
  id: 'calm',
  judge: (draft) =>
    weigh(
      [
        ...said(draft, 'trait-calm-in'),
        ...said(draft, 'trait-calm-hint', manner(draft).isEven ? 0.75 : 0.25),
        ...when(manner(draft).isEven && manner(draft).asked.length === 0, manner(draft).last, 0.25),
      ],
      [...said(draft, 'trait-calm-out'), ...said(draft, 'urgency'), ...said(draft, 'deadline'), ...rows(draft), ...shouted(draft)],
    ),
  near: ['caring', 'plain-spoken', 'elegant'],
  softens: [],
  examples: {
    in: [
      '«Take your time» with the form. We read it next week.',
      'The trains are late because of the snow. «Here is what we know so far».',
      'Dough has its own pace. «Nothing urgent» happens before six.',
      '«There is no rush»: the exhibition stays until June.',
      'Your money is safe. «We’ll sort it out» on Monday.',
    ],
    out: [
      '«Hurry», the last tickets are going.',
      'We are open again«!!!»',
      '«THE» «MARKET» OPENS ON SUNDAY.',
      '«Breaking»: the pool is closed.',
      '«Last chance» to see the whale.',
    ],
    unclear: [
      'The office is closed on Monday.',
      'Happy birthday, Ana!',
      'NASA and the BBC will both be there.',
      'He was always in a hurry as a child, and so was I.',
      'The exhibition stays until June.',
    ],
  },
};
