import { type Draft, saidHits } from '../draft';
import type { Found, Rule } from '../rule';
import * as Sign from '../signs';

/** So many names are company; more are a megaphone. */
const COMPANY = 4;

/** Many people named so that many look. */
export const massTagging: Rule = {
  id: 'mass-tagging',
  category: 'platform-fit',
  principle: 'P25',
  severity: 'fix',
  publicOnly: true,
  structure: true,
  tries: 2,
  sees: Sign.MENTION,
  measures: crowd,
  examples: {
    bad: [
      'New song is out @ann @bob @cem @dora @emil @finn',
      'Have a look @a1 @b2 @c3 @d4 @e5',
      'Great day @kim_a @lee_b @max_c @nia_d @ole_e @pia_f @quy_g @ron_h @sam_i',
      'Our new oven! @ann @bob @cem @dora @emil what do you say?',
      'Look at this @ann @bob @cem @dora @emil @finn @gus @hal @ida @jon',
      { text: '«@ann @bob @cem @dora @emil» check this out! https://oby-bakery.example/muffins', kind: 'post' },
      'Muffins @ann\n@bob\n@cem\n@dora\n@emil',
    ],
    good: [
      { text: '@ann @bob @cem @dora @emil you were right, it was Tuesday.', kind: 'post' },
      'Thanks @ann and @bob for the soup.',
      '@ann @bob @cem @dora @emil @finn @gus you are right, it was Tuesday.',
      { text: '@ann @bob @cem @dora @emil it is all here: https://oby-bakery.example/rye', kind: 'reply' },
      'Baked by @ann, drawn by @bob, carried by @cem.',
      'Lunch with @ann @bob @cem and @dora.',
      'Write to me@example.org, you@example.org or us@example.org.',
      'Thank you @ann @bob @cem @dora @emil for five years of Fridays.',
    ],
  },
};

/** The longest row of names; those at the beginning of an answer were put there by the network, unless a post of one's own sends them all to a link. */
function crowd(draft: Draft): Found | null {
  if (saidHits(draft, 'mass-tagging-thanks').length > 0) return null;
  const { mentions, tokens } = draft;
  const pointsAway = draft.kind === 'post' && draft.links.length > 0;
  let from = 0;
  let longest: readonly number[] = [];
  for (let i = 1; i <= mentions.length; i++) {
    if (mentions[i] === (mentions[i - 1] as number) + 1) continue;
    if ((mentions[from] !== 0 || pointsAway) && i - from > longest.length) longest = mentions.slice(from, i);
    from = i;
  }
  const last = longest[longest.length - 1];
  if (longest.length <= COMPANY || last === undefined) return null;
  return {
    start: tokens.start[longest[0] as number] as number,
    end: tokens.end[last] as number,
    values: { count: longest.length },
    severity: longest.length > 2 * COMPANY ? 'fix' : 'consider',
  };
}
