import type { Draft } from '../draft';
import { houseWords, tellsOfHouse } from '../house';
import { stretches } from '../paired';
import type { Found, Rule } from '../rule';
import { apart } from '../tokens';

/** The report of an institution about itself: who sponsored, who took part, which officer commented. */
export const officialTone: Rule = {
  id: 'official-tone',
  category: 'broadcast',
  principle: 'P2',
  severity: 'fix',
  crowdOnly: true,
  tries: 2,
  most: 2,
  hears: ['official-tone'],
  checks: officialWords,
  examples: {
    bad: [
      'The bank «is committed to the» town.',
      'Our «Chief Financial Officer» comments on the report.',
      'The brewery «partnered with» the zoo for a good cause.',
      'The bank and the brewery «team up to» plant trees.',
      '«It was our pleasure to» welcome the minister in the mill.',
      'Better care for «underserved communities»',
      'The foundation works on a «new initiative» for schools.',
      'The bank is «in partnership with» the school.',
    ],
    good: [
      'My uncle is a partner of the mill and sleeps till ten.',
      'Small things make a difference: the bell on the door has a new clapper.',
      'She invested in a ladder and never climbed it.',
      'My two cats collaborate on one thing, the sausage.',
      'My neighbour sponsored the ice cream for the whole bus.',
      'Who knows what a panel discussion is for? I have sat through nine.',
      '“We are committed to the community”, it said on the van that parked on my foot.',
      'We swept the street in front of the shop, the children took the big brooms.',
      'My sister is the director of nothing and the queen of everything.',
      'Who launched the paper boat?',
      'I volunteered at the soup kitchen and burnt the soup.',
      'The panel in the door is loose again.',
      { text: 'Yes, we work with the school. Bring your kids along.', replyTo: 'Do you work with schools?' },
    ],
  },
};

function officialWords(draft: Draft): Found[] {
  const said = stretches(draft, 'official-tone').filter((one) => tellsOfHouse(draft, one));
  if (said.length === 0) return [];
  const severity = said.length + houseWords(draft).length > 1 ? 'fix' : 'consider';
  return apart(said).map(({ start, end }) => ({ start, end, severity }));
}
