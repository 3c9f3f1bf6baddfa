import { startingLike } from '../characters';
import type { Draft } from '../draft';
import { quoted } from '../quote';
import type { Found, Rule, RuleContext } from '../rule';
import * as Sign from '../signs';
import { findForsworn, type TermSpan } from '../voice/terms';
import type { NeverSay, Voice } from '../voice/voice';

const voice: Voice = {
  neverSay: [
    { term: 'artisanal', instead: 'handmade', why: 'everybody says it, and nobody knows what it means' },
    { term: 'cheap', instead: 'fair' },
    { term: 'guys', why: 'half of the people here are none' },
    { term: 'price tag' },
    { term: '🔥' },
  ],
};

/** Words that the profile says are never said; each is named once, however often it stands there. */
export const neverSay: Rule = {
  id: 'never-say',
  category: 'voice',
  principle: 'P10',
  severity: 'fix',
  structure: true,
  tries: 1,
  sees: Sign.VOICE,
  checks: slips,
  examples: {
    bad: [
      { text: 'Our «artisanal» rye is out of the oven.', voice },
      { text: 'Come for the «cheap» seats, stay for the play.', voice },
      { text: 'The «cheapest» seats are behind the pillar.', voice },
      { text: 'Hello «guys», the pool opens at seven.', voice },
      { text: 'Every lamp has a «price-tag» from 1920.', voice },
      { text: 'The «Price tags» in room two are original, and no price tag in room three is.', voice },
      { text: 'New bread on Saturday «🔥»', voice },
      { text: '«#artisanal» bread, since this morning.', voice },
      { text: 'Pain «artisanal», dès ce matin.', lang: 'und', voice },
    ],
    good: [
      { text: 'He calls it “artisanal”, we call it bread.', voice },
      { text: 'The artisans meet on Monday.', voice },
      { text: 'The price of the tag is two euros.', voice },
      { text: 'The guy next door plays the tuba.' },
      'Our artisanal rye is out of the oven.',
      { text: 'New bread on Saturday 🍞', voice },
    ],
  },
};

function slips(draft: Draft, { voice }: RuleContext): Found[] {
  return (voice?.neverSay ?? [])
    .flatMap((entry) =>
      findForsworn(draft, entry.term)
        .slice(0, 1)
        .map((span) => slip(draft, span, entry)),
    )
    .sort((a, b) => a.start - b.start);
}

function slip(draft: Draft, { start, end }: TermSpan, { term, instead, why }: NeverSay): Found {
  const found: Found = { start, end };
  if (instead) found.variant = why ? 'instead-reason' : 'instead';
  else if (why) found.variant = 'reason';
  found.values = { ...(instead && { instead: quoted(instead) }), ...(why && { reason: quoted(why) }) };
  const said = draft.text.slice(start, end);
  // Another form of the word would need another form of what takes its place.
  if (instead && said.toLowerCase() === term.trim().toLowerCase()) found.replacement = startingLike(said, instead.trim());
  return found;
}
