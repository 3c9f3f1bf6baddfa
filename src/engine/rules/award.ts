import type { Draft } from '../draft';
import { tellsOfHouse, tellsOfSelf } from '../house';
import { bitOf } from '../lexicon';
import { paired, type Stretch, stretches } from '../paired';
import type { Found, Rule } from '../rule';
import { apart } from '../tokens';
import { hasClass } from '../word-at';

const READER = bitOf('reader');
const US = bitOf('us');

/** Prizes, rankings, endorsements of one's own. */
export const award: Rule = {
  id: 'award',
  category: 'self-talk',
  principle: 'P3',
  severity: 'fix',
  crowdOnly: true,
  tries: 2,
  most: 2,
  hears: ['award', 'award-won'],
  checks: prizes,
  examples: {
    bad: [
      'Lee «named goalkeeper of the week» by the league.',
      'The bakery «won the regional craft award».',
      'We have «been voted best» café of the city.',
      'Breadbox was «named one of the» ten best ovens.',
      'Such an honour: our band «received the city’s culture prize».',
      'The firm is a «great place to work», says a magazine.',
      'Our museum «topped the list» again.',
      'Our team «took home Best Independent Bookshop at» the trade fair.',
      'The school was «rated Outstanding in» every subject.',
      '«Honored to be endorsed» by the union.',
    ],
    good: [
      'Winner of the egg race: Tom, four, who ate his egg before the line.',
      'You have won a prize that you did not ask for: my attention.',
      'We tried to reach you on Monday: your loaf has won the county prize, come and see it.',
      'She won the race and lost a shoe.',
      'Who should get the award for the best pun?',
      'They named the dog Biscuit.',
      'My gran never won a prize for her pie, and it was the best in the valley.',
      { text: '@kim thank you, we won the medal for the dark rye', replyTo: 'Which one got the medal?' },
      'I received your letter, thank you.',
      'He took home the best loaf of the day, and his wife took the rest.',
    ],
  },
};

function prizes(draft: Draft): Found[] {
  const prizes = stretches(draft, 'award');
  // "My gran won the prize" is a story, and "you have won a prize" no praise of one's own.
  if (!tellsOfSelf(draft) && (draft.counts.reader === 0 || draft.counts.us > 0))
    prizes.push(...paired(draft, 'award-won', 'award-prize', 5));
  return apart(prizes.filter((one) => tellsOfHouse(draft, one) && !isReaders(draft, one)));
}

/** "We tried to reach you: your number was awarded a prize": whoever is named last before it has won it. */
function isReaders(draft: Draft, { from }: Stretch): boolean {
  const { sentence } = draft.tokens;
  for (let i = from - 1; i >= 0 && sentence[i] === sentence[from]; i--) {
    if (hasClass(draft, i, READER)) return true;
    if (hasClass(draft, i, US)) return false;
  }
  return false;
}
