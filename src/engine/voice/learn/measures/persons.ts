import { type About, type Draft, sentencesAbout } from '../../../draft';
import { sumOf, tenth } from '../counting';
import { type Quote, quoteIn } from '../quote-in';
import { type Measure, SHOWN } from './measure';

/** Of whom the posts speak: we, I and you in a hundred words, sentences about the house and about the reader. */
export const persons: Measure = {
  id: 'persons',
  of({ known: drafts }) {
    const words = sumOf(drafts, ({ counts }) => counts.words);
    if (words === 0) return null;
    const inHundred = (count: (draft: Draft) => number) => tenth((100 * sumOf(drafts, count)) / words);
    const us = sumOf(drafts, (draft) => sentencesAbout(draft, 'us'));
    const reader = sumOf(drafts, (draft) => sentencesAbout(draft, 'reader'));
    return {
      values: {
        we: inHundred(({ counts }) => counts.us),
        i: inHundred(({ counts }) => counts.self),
        you: inHundred(({ counts }) => counts.reader),
        us,
        reader,
        count: sumOf(drafts, ({ tokens }) => tokens.sentences.length),
      },
      quotes: saidOf(drafts, us > reader ? 'us' : 'reader'),
    };
  },
};

/** The first sentences about somebody, one a post. */
function saidOf(drafts: readonly Draft[], whom: About): Quote[] {
  return drafts
    .flatMap((draft) =>
      draft.tokens.sentences
        .filter((_, at) => draft.about[at] === whom)
        .slice(0, 1)
        .map((span) => ({ draft, span })),
    )
    .slice(0, SHOWN - 1)
    .map(({ draft, span }) => quoteIn(draft, span));
}
