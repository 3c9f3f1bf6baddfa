import type { Draft } from '../draft';
import { paired, type Stretch, stretches } from '../paired';
import type { Found, Rule } from '../rule';
import { apart, isAsked } from '../tokens';
import { inSet } from '../word-at';

/** All people of a faith, an origin, a party or a sex are called names, or told to go. */
export const wholeGroup: Rule = {
  id: 'whole-group',
  category: 'permanence',
  principle: 'P24',
  severity: 'fix',
  everyone: true,
  tries: 2,
  most: 1,
  hears: ['whole-group-verdict', 'whole-group-hated', 'whole-group-why'],
  checks: groups,
  examples: {
    bad: [
      '«Anyone who votes for them is brain-dead», sorry.',
      '«Estate agents are leeches», said the man with three keys.',
      '«Why are cyclists so entitled»? One rang his bell at me.',
      '«Lawyers are all crooks», said nobody who needed one.',
      'The strike proves it: «leftists are a cancer».',
      { text: '«Men are trash» and I am tired.', account: { mode: 'personal' } },
      'Our street was quiet once. «Immigrants are dirty», sorry.',
      '«We hate immigrants», and we are not alone.',
      'The committee is full of «disgusting Christians».',
      'These «people from the north are all lazy», never hire one.',
      'If you ask me: «police are just pigs».',
    ],
    good: [
      'Anyone who votes at our school gets a biscuit, and the evil eye from the cook.',
      'Why are tourists so keen on our bins? I took forty pictures to find out.',
      'Not all lawyers are crooks, ours plays the tuba.',
      'Women are paid less here than men, by 14%.',
      '“Immigrants are dirty” is what the leaflet of 1924 says, room 3.',
      'Are politicians liars, or do they forget?',
      'The left wing of the museum is closed, it is dirty.',
      'Conservatives are not fascists, and liberals are not communists.',
      'The police are useless without people who call them.',
      'The police are at the door with a cake.',
      'The people from the north are all here at nine, with soup.',
      'Some politicians are hypocrites, some are only tired.',
    ],
  },
};

function groups(draft: Draft): Found[] {
  const called = paired(draft, 'whole-group', 'whole-group-verdict', 3);
  const said = [...called, ...stretches(draft, 'whole-group-hated')].filter((one) => !isAsked(draft.tokens, one.from));
  // "Why are tourists so stupid?" asks nothing.
  return apart([...said, ...stretches(draft, 'whole-group-why')].filter((one) => !isLimited(draft, one)));
}

/** "Not all lawyers", "some politicians", "liberals are not", "useless without". */
function isLimited(draft: Draft, { from, to }: Stretch): boolean {
  if (inSet(draft, 'group-unless', to)) return true;
  for (let i = Math.max(0, from - 3); i < to; i++)
    if (draft.tokens.sentence[i] === draft.tokens.sentence[from] && (inSet(draft, 'insult-not', i) || inSet(draft, 'group-some', i)))
      return true;
  return false;
}
