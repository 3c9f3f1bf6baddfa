import type { Draft } from '../draft';
import { paired, stretches } from '../paired';
import type { Found, Rule } from '../rule';
import { apart, isAsked } from '../tokens';

/** Everyone of an age, a gender, an origin or an ability put into one box. */
export const stereotype: Rule = {
  id: 'stereotype',
  category: 'audience',
  principle: 'P13',
  severity: 'fix',
  tries: 2,
  hears: ['stereotype', 'stereotype-claim'],
  checks: boxes,
  examples: {
    bad: [
      '«Old people can’t use apps», so we kept the bell.',
      '«Boomers will never understand» why the jukebox has no plug.',
      '«Gen Z have no work ethic», says our sofa.',
      'Our app is «so easy your grandma can» use it.',
      '«Man up» and try the rye.',
      'She is «smart for a girl».',
      '«Old people can’t use technology», so we wrote it large.',
      '«Women love shopping», and we love women.',
      'He is «wheelchair bound», but always smiling.',
      '«Millennials are so entitled» that they ask for salt.',
      'He «throws like a girl», said the coach.',
    ],
    good: [
      'Young people will never get a flat here at these rents.',
      'My grandmother can repair a tractor.',
      'Old people’s home opens its garden on Sunday.',
      'Women can vote here since 1971.',
      'A good book for a girl of ten.',
      'Is 42 too old to learn the cello?',
      'He uses a wheelchair, and a very loud bell.',
      'Our oldest apprentice is 61.',
      '“Boys will be boys” is an excuse we stopped printing.',
      'You guys, the oven is back.',
    ],
  },
};

function boxes(draft: Draft): Found[] {
  const { text, tokens } = draft;
  const claims = paired(draft, 'stereotype-group', 'stereotype-claim', 1).filter(({ from }) => !isAsked(tokens, from));
  // "Is 42 too old to learn the cello?" puts nobody into a box.
  const said = stretches(draft, 'stereotype').filter(
    ({ from, start, end }) => !(isAsked(tokens, from) && /^too /i.test(text.slice(start, end))),
  );
  return apart([...said, ...claims]);
}
