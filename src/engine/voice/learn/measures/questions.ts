import { questions as asked } from '../../../draft';
import { questionsToReader } from '../../../questions';
import { sumOf } from '../counting';
import { quoteIn } from '../quote-in';
import { type Measure, SHOWN } from './measure';

/** Questions, and those among them that a reader can answer. */
export const questions: Measure = {
  id: 'questions',
  of({ known: drafts }) {
    if (drafts.length === 0) return null;
    const answerable = drafts.flatMap((draft) => questionsToReader(draft).map((span) => ({ draft, span })));
    return {
      values: { count: sumOf(drafts, (draft) => asked(draft).length), answerable: answerable.length },
      quotes: answerable.slice(0, SHOWN).map(({ draft, span }) => quoteIn(draft, span)),
    };
  },
};
