import { type Draft, saidHits, spanOf } from '../draft';
import { houseWords } from '../house';
import { bitOf } from '../lexicon';
import type { Found, Heard, Rule, RuleContext } from '../rule';
import * as Sign from '../signs';
import { QUOTED } from '../tokens';

const FIRST_PERSON = bitOf('us') | bitOf('self');
/** Where nobody says we or I, so many of a house's words show who reports. */
const UNSAID = 2;
/** So near the beginning of a sentence, we are what it is about. */
const LEAD = 3;

/** A house reports of itself to everybody: we, our work, our people, or its name and its good works. */
export const houseReport: Rule = {
  id: 'house-report',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  kinds: ['post', 'comment', 'thread', 'release'],
  afterTone: true,
  tries: 2,
  hears: ['institution'],
  sees: Sign.US | Sign.SELF,
  measures: report,
  examples: {
    bad: [
      'Our new training programme supports young bakers in five countries: https://mill.org/programme',
      'The Mill Foundation sponsors health education in rural communities #MillCares https://mill.org/health',
      'We are expanding our network of clinics and partners. https://clinic.org/network',
      'Today I discussed the importance of funding for schools with community partners. https://house.org/funding',
      'Mill Bank and the zoo launch a leadership programme for 800 entrepreneurs: https://mill.org/800',
      'Our chairman spoke at the annual summit on innovation in Lisbon https://mill.org/lisbon',
    ],
    good: [
      'We burnt the first batch this morning and ate it anyway.',
      'The museum is closed on Monday; the side door of the library stays open for you.',
      'Our dog has a project: the sofa.',
      'How did you get your kids to eat rye?',
      'My sister works in public health and hates meetings.',
      { text: 'We support the choir, yes. Come along on Monday.', replyTo: 'Do you help the choir?' },
    ],
  },
};

function report(draft: Draft, { heard }: RuleContext): Found | null {
  if (!heard || draft.replyTo !== undefined || saidHits(draft, 'strength-useful-news').length > 0) return null;
  const words = houseWords(draft);
  const first = firstPerson(draft);
  if (!isReport(draft, heard, words.length, first)) return null;
  if (first >= 0) return spanOf(draft, first, Math.min(first + 2, draft.tokens.length));
  const [word] = words;
  return word ? spanOf(draft, word.from, word.to) : null;
}

function isReport(draft: Draft, { tone, raised }: Heard, words: number, first: number): boolean {
  const { us, self, reader } = draft.counts;
  if (tone.label === 'conversation') return false;
  if (us + self === 0) return reader === 0 && words >= UNSAID && tone.label === 'broadcast';
  if (tone.label === 'mixed') return reader === 0 && (words >= UNSAID || (self === 0 && words > 0 && isTagged(draft)));
  if (words > 0) return reader === 0 || us > 0;
  const sold = raised.some(({ category, severity }) => category === 'advertising' && severity !== 'consider');
  return self + reader === 0 && !sold && first >= 0 && beginsWith(draft, first);
}

/** With a link or a tag it is meant for a crowd. */
const isTagged = ({ links, hashtags }: Draft): boolean => links.length + hashtags.length > 0;

/** "2day we celebrate", "READ: our letter", not "everything we thought we knew". */
const beginsWith = ({ tokens }: Draft, token: number): boolean =>
  token - (tokens.sentences[tokens.sentence[token] as number]?.from ?? 0) < LEAD;

function firstPerson({ tokens, pack }: Draft): number {
  for (let i = 0; i < tokens.length; i++)
    if (pack.lexicon.classesOf(tokens.id[i] as number) & FIRST_PERSON && !((tokens.flags[i] as number) & QUOTED)) return i;
  return -1;
}
