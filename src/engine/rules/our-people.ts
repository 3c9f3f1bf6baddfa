import type { Draft } from '../draft';
import { tellsOfHouse } from '../house';
import type { Hit } from '../phrases';
import type { Rule } from '../rule';
import * as T from '../tokens';

/** Our chief, our team, our new colleague: shown to people who have never met them. */
export const ourPeople: Rule = {
  id: 'our-people',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  crowdOnly: true,
  tries: 2,
  most: 2,
  finds: (hit, draft) => tellsOfHouse(draft, hit) && !signsQuote(draft, hit),
  examples: {
    bad: [
      'Hear «our CEO» speak about bread.',
      'So «proud of our team» for this weekend.',
      '«Delighted to welcome» Ms Brand, who leads the archive.',
      'Please «welcome our newest member», Tom.',
      '«Our amazing team» at the fair',
      'They «give their all», and we «couldn’t do it without them».',
      'A letter came for the night nurse. We’re «proud of our amazing, dedicated team».',
      '«What an incredible bunch»!',
      'The hospital «appointed a new» head of nursing.',
      '«Kudos to our» night shift.',
    ],
    good: [
      'My sister was named executive something and still cannot work the printer.',
      'Does our CEO look like a man who feeds pigeons?',
      'Our team lost again, three to nil.',
      'Tom has baked for forty years. Ask him about rye.',
      'The president of the chess club is nine years old.',
      'Who is your boss?',
      { text: '@sam our director can call you back tomorrow, is that alright for you?', replyTo: 'Can somebody call me?' },
      '“It changed how I lead.” – Sarah K., VP Sales',
      'Our neighbours have a goat now.',
      'The oven gives 90% of its heat to the ceiling.',
    ],
  },
};

/** So many words at most make the name in front of a title. */
const NAME = 6;

/** “It changed how I lead.” – Sarah K., VP Sales: whoever is quoted so is no one of ours. */
function signsQuote({ text, tokens }: Draft, { from }: Hit): boolean {
  const isQuoted = (token: number) => ((tokens.flags[token] as number) & T.QUOTED) !== 0;
  for (let i = from; i > 0 && i >= from - NAME && !isQuoted(i); i--) {
    if (!isQuoted(i - 1)) continue;
    const between = text.slice(tokens.end[i - 1], tokens.start[i]);
    return DASHES.some((dash) => between.includes(dash));
  }
  return false;
}

const DASHES = ['–', '—', '-'];
