import { type Draft, saidHits, spanOf } from '../draft';
import { houseWords } from '../house';
import { bitOf } from '../lexicon';
import type { Found, Rule, RuleContext } from '../rule';
import { QUOTED } from '../tokens';

const FIRST_PERSON = bitOf('us') | bitOf('self');
/** Where nobody says we or I, so many of a house's words show who reports. */
const UNSAID = 2;

/** A house reports of itself to everybody: we, our work, our people, or its name and its good works. */
export const houseReport: Rule = {
  id: 'house-report',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  kinds: ['post', 'comment', 'thread', 'release'],
  afterTone: true,
  tries: 2,
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
  const { counts } = draft;
  const label = heard?.tone.label;
  if (label === undefined || label === 'conversation' || draft.replyTo !== undefined || saidHits(draft, 'strength-useful-news').length > 0)
    return null;
  const words = houseWords(draft);
  const sold = heard?.raised.some(({ category, severity }) => category === 'advertising' && severity !== 'consider');
  const own = counts.us + counts.self;
  const enough =
    label === 'mixed'
      ? own > 0 && counts.reader === 0 && words.length >= UNSAID
      : own === 0
        ? counts.reader === 0 && words.length >= UNSAID
        : counts.us > 0 && counts.self === 0 && counts.reader === 0
          ? !sold || words.length > 0
          : words.length > 0 && (counts.reader === 0 || counts.us > 0);
  if (!enough) return null;
  const severity = label === 'mixed' ? 'consider' : 'fix';
  const first = firstPerson(draft);
  if (first >= 0) return { ...spanOf(draft, first, Math.min(first + 2, draft.tokens.length)), severity };
  const [word] = words;
  return word ? { ...spanOf(draft, word.from, word.to), severity } : null;
}

function firstPerson({ tokens, pack }: Draft): number {
  for (let i = 0; i < tokens.length; i++)
    if (pack.lexicon.classesOf(tokens.id[i] as number) & FIRST_PERSON && !((tokens.flags[i] as number) & QUOTED)) return i;
  return -1;
}
