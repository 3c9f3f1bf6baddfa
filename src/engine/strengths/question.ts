import { type Draft, questions, saidHits, spanOf } from '../draft';
import { bitOf } from '../lexicon';
import { sells } from '../offering';
import { questionsToReader } from '../questions';
import { isClosed } from '../shuts-door';
import * as Sign from '../signs';
import type { Span } from '../tokens';
import { classesAt } from '../word-at';
import type { StrengthUnit } from './strength';

/** A question that this reader can answer, out of their own life. */
export const question: StrengthUnit = {
  id: 'question',
  sees: Sign.QUESTION,
  shows: (draft) =>
    sells(draft) || isClosed(draft) || isQuiz(draft) ? [] : questionsToReader(draft).filter((asked) => !isTackedOn(draft, asked)),
  examples: {
    shows: [
      'The rye came out dark today. «Do you like it dark, or do you cut the crust off?»',
      '«Which room of the museum did your kids run to first?»',
      'We rewrote the letter that comes with every bill. «What did you never understand in yours?»',
      '«Does anybody remember the bakery on Mill Street before the fire?»',
      'Half of us are off on Friday, half on Monday. «Has anyone found a way that leaves the team whole?»',
      '«What is the one dish of your gran’s that nobody in the family gets right?»',
      '«What was your first job, and what did it teach you that school did not?» Mine was gutting fish.',
      '«Do you say “scroll” or “scrawl” for bad handwriting?» There is a bun riding on it.',
      { text: 'It should not smell like that. «Which water did you use?»', replyTo: 'My starter smells of paint.' },
    ],
    lacks: [
      { text: 'Did you really need to write so much about a sandwich?', replyTo: 'There was no brie in the brie sandwich.' },
      'Thoughts?',
      'Looking for a lawyer you can trust?',
      'Want to save 10% on your next order? Use code BREAD10.',
      'Who doesn’t love a fresh roll?',
      'Did you know that we open at seven?',
      'The shop opens at seven.',
      'He asked me “where do you live?” and I ran.',
      'Are you kidding me?',
      'Can anybody beat our prices?',
      'Good work needs good people. What do you think?',
      'Before you pay me: is the needle new? Did you thread it with the foot up? Is there fluff under the plate? That is most of what I see.',
    ],
  },
};

/** So many questions to tick off, and then no more: what the writer would look at first, asked of nobody. */
const QUIZ = 3;
const ASK = bitOf('ask');

function isQuiz(draft: Draft): boolean {
  if (draft.replyTo !== undefined || draft.counts.questions < QUIZ) return false;
  const { tokens, pack } = draft;
  const asked = questions(draft);
  const last = tokens.sentences[tokens.sentences.length - 1];
  return asked.length >= QUIZ && last?.mark !== '?' && asked.every(({ from }) => (classesAt(tokens, from, pack) & ASK) === 0);
}

/** "What do you think?" asks for nothing in particular; somebody who was answered knows what is meant. */
const isTackedOn = (draft: Draft, { start, end }: Span): boolean =>
  draft.replyTo === undefined &&
  saidHits(draft, 'tacked-on-question').some(({ from, to }) => {
    const hit = spanOf(draft, from, to);
    return hit.start === start && hit.end >= end - 1;
  });
