import { isInvented } from '../called';
import type { Rule } from '../rule';
import { isAsked } from '../tokens';
import { inSet } from '../word-at';

/** Something that one did and would not say before a boss, a judge or an insurer. */
export const ownWrong: Rule = {
  id: 'own-wrong',
  category: 'permanence',
  principle: 'P24',
  severity: 'consider',
  publicOnly: true,
  everyone: true,
  tries: 2,
  most: 1,
  finds: (hit, draft) => !isAsked(draft.tokens, hit.from) && !isInvented(draft, hit) && !inSet(draft, 'insult-not', hit.from - 1),
  examples: {
    bad: [
      'Great party, «I drove home drunk» and the cat did not even look up.',
      { text: '«I hate my boss» and he cannot read this.', account: { mode: 'personal' } },
      'Between us, «we water down the gin» after ten.',
      '«Pulled a sickie» for the final, worth it.',
      'Honestly? «I lied on my CV», and here I am, head of the museum.',
      'The cream was two days «past its date and nobody noticed».',
      { text: 'Half asleep in the stand-up. «Came still hungover in the meeting»', account: { mode: 'personal' } },
      'The audit is on Monday, so «don’t tell the inspector» about the cellar.',
    ],
    good: [
      'Never drive home drunk, our night bus runs until three.',
      'In the play I drove home drunk, and the car was made of paper.',
      'I called in sick, the fever is at 39.',
      'The seminar shows how to tell whether somebody lied on a CV.',
      'Do I hate my boss, or only Mondays?',
      'I never lied on my CV.',
      'We water the tomatoes after ten.',
      'I love my boss, he bakes.',
    ],
  },
};
