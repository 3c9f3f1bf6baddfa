import { spanOf } from '../draft';
import { lineOf } from '../quote';
import type { Rule } from '../rule';
import { isTitle } from '../titles';
import { isUnspoken } from '../unspoken';
import type { Voice } from '../voice/voice';

const voice: Voice = { brief: { valueProposition: 'bread that tastes of something, and the recipe if they ask.' } };

/** A headline, a label, a slogan: words for nobody in particular, by nobody in particular. Whoever has said what people get from them is asked for it. */
export const nobodySpeaks: Rule = {
  id: 'nobody-speaks',
  category: 'strategy',
  principle: 'P15',
  severity: 'fix',
  structure: true,
  kinds: ['post', 'comment', 'thread'],
  afterTone: true,
  tries: 2,
  measures: (draft, context) => {
    const first = draft.tokens.sentences[0];
    if (draft.norms.searched?.includes(draft.kind) || isTitle(draft)) return null;
    if (!first || draft.links.length + draft.counts.us + draft.counts.questions > 0 || !isUnspoken(draft, context)) return null;
    const value = lineOf(context.voice?.brief?.valueProposition);
    return { ...spanOf(draft, first.from, first.to), ...(value && { variant: 'value', values: { value } }) };
  },
  examples: {
    bad: [
      'Court approves rules for small lenders in Mill Creek',
      'New tram line reaches the harbour in record time #tram #harbour',
      'Researchers create lighter building material',
      'Quiet rooms and long tables, libraries in winter #winter',
      'Leaders of three parties at the opening of the expo #expo2014',
      'Bakery chain names Jane Doe regional head of sales',
      { text: 'Researchers create lighter building material', voice },
    ],
    good: [
      'The council approved the bridge, and the herons do not care.',
      'I saw the night watch in Amsterdam once and forgot my umbrella there.',
      'What would you ask a judge?',
      'good morning Mill Creek, I burnt the rye',
      'The library in Mill Street is closed on Monday because of the flood in the cellar.',
      { text: 'Quiet rooms and long tables, libraries in winter #winter', platform: 'pinterest' },
      { text: 'Show HN: Lopen, a single-file atlas that works without a network', platform: 'hackernews' },
      { text: 'Researchers create lighter building material', platform: 'reddit' },
      'lol who painted the bus',
      { text: 'good morning Mill Creek, I burnt the rye', voice },
      'The parking rule from May: with a card you can leave the car anywhere in zone B, and your guests get ten hours a month for free. The form is in the letter you got.',
    ],
  },
};
