import { type Draft, spanOf } from '../draft';
import type { Rule } from '../rule';
import * as Sign from '../signs';
import { isUnspoken } from '../unspoken';

/** A sentence of so many words says something by itself. */
const SENTENCE = 9;

/** Everything worth reading lies behind the link, and nobody says why. */
export const pointsAway: Rule = {
  id: 'points-away',
  category: 'link-blast',
  principle: 'P5',
  severity: 'fix',
  structure: true,
  kinds: ['post', 'comment', 'thread'],
  afterTone: true,
  tries: 2,
  heedsLinks: true,
  sees: Sign.LINK,
  measures: (draft, context) => {
    const [link] = draft.links;
    if (!link || saysSomething(draft) || !isUnspoken(draft, context)) return null;
    // A title has a rule of its own.
    if (context.heard?.raised.some(({ rule }) => rule === 'headline-link')) return null;
    return link.token > 0 ? spanOf(draft, 0, link.token) : { start: link.start, end: link.end };
  },
  examples: {
    bad: [
      'Moving in together? Use these tips to keep the peace. https://paper.org/peace',
      'Roasted roots for cold evenings http://kitchen.org/roots #autumn #vegan',
      'Second chances are everywhere. http://stories.org/9 http://stories.org/10',
      'VIDEO: the sound of the harbour http://paper.org/harbour',
      'Tenants of the old town, this one is for you http://law.org/tenants #law',
      'Tide tables for the harbour http://port.org/tide',
    ],
    good: [
      'I walked over the new bridge today and counted eleven herons: https://paper.org/bridge',
      'The council approved the bridge on Monday, so the 14 will stop at the mill again. https://city.org/bridge',
      'Which of these would you hang in a waiting room? I am torn. https://museum.org/prints',
      '@anna here is the form you asked for https://clinic.org/form',
      'City Council Approves New Bridge Over Mill Creek',
      'My cat found the new shelf before I did, pictures here https://photos.org/cat',
    ],
  },
};

/** A whole sentence, and another one that leads to the link. */
const saysSomething = ({ tokens: { sentences } }: Draft): boolean =>
  sentences.length > 1 && sentences.some(({ from, to, mark }) => mark === '.' && to - from >= SENTENCE);
