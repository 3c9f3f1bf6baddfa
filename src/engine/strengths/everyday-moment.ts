import { isAppeal } from '../appeal';
import { type Draft, saidHits } from '../draft';
import { bitOf } from '../lexicon';
import { sells } from '../offering';
import type { Hit } from '../phrases';
import { isAsked, type Sentence, type Span } from '../tokens';
import { isGrave } from '../voice/signs';
import { classesAt } from '../word-at';
import { isDenied, type StrengthUnit, sentenceAt } from './strength';
import { usefulNews } from './useful-news';

const TELLER = bitOf('us') | bitOf('self');
const ANNOUNCE = bitOf('announce');

/** Who, what, this morning: a small thing that really happened. */
export const everydayMoment: StrengthUnit = {
  id: 'everyday-moment',
  hears: ['strength-everyday-moment'],
  shows: (draft) =>
    sells(draft) || isGrave(draft) || callsOut(draft) || draft.links.length > 0 || draft.kind === 'reply' ? [] : moments(draft),
  examples: {
    shows: [
      '«This morning a boy paid for his roll in one-cent coins, forty of them, and counted them twice.»',
      '«The apprentice came in late yesterday, with flour in her hair from home.» It was not ours.',
      '«At 6:10 the oven door fell on my foot, and the cat laughed.»',
      '«Somebody left a violin in the waiting room last night.» It plays.',
      '«On my way to court a pigeon sat on my file and would not leave.»',
      '«A pipe froze at the neighbour’s on Sunday.» We wrapped it in two old towels.',
      '«Somebody returned a library book today that was due in 1998, with an apology inside.»',
      '«Ran the first ten kilometres in the prototype this morning.» It squeaks.',
      '«I spent three hours on a bug that turned out to be a missing comma.»',
    ],
    lacks: [
      'Today we released version 4 with everything you asked for.',
      'Our doctors cared for 4,000 patients this year, and today they are proud.',
      'This morning we announced our new partnership.',
      'Today, we broke ground on our new campus.',
      'On Tuesday we held our first hearing on the bridge, and somebody spoke for an hour.',
      'Last night we received an award, and our boss cried.',
      'I haven’t said it since yesterday.',
      'Two boys were killed in a crash last night. Somebody left flowers.',
      'Join us tonight for the opening.',
      'Happy Monday everyone!',
      'The office is closed on Monday.',
      'Boil your water for now. The test this morning found something that swims in it.',
      'You won’t believe what a customer asked me yesterday.',
      'Archive tip from someone who spent today with old wage books: if a name is missing, look under the neighbour’s.',
      'Today is a good day to think about insurance.',
      'Every day we work for you.',
      { text: 'I called yesterday and nobody picked up.', replyTo: 'Sorry to hear that.' },
    ],
  },
};

/** Whoever calls people to help or to be safe tells what they must know. */
const callsOut = (draft: Draft): boolean =>
  isAppeal(draft) &&
  (draft.counts.reader + draft.counts.questions > 0 ||
    draft.orders.some((order) => beginsSentence(draft, order)) ||
    usefulNews.shows(draft).length > 0);

const beginsSentence = ({ tokens }: Draft, token: number): boolean => tokens.sentences[tokens.sentence[token] as number]?.from === token;

/** A time or place of the day, somebody, and something that somebody did, in one sentence or two. */
function moments(draft: Draft): Span[] {
  const { sentence } = draft.tokens;
  const sentencesOf = (list: string, means: (hit: Hit) => boolean = () => true) =>
    new Set(
      saidHits(draft, list)
        .filter(means)
        .map(({ from }) => sentence[from] as number),
    );
  const done = sentencesOf('strength-everyday-moment-done', ({ from }) => !isDenied(draft, from));
  for (const told of sentencesOf('strength-everyday-moment-not')) done.delete(told);
  // What is held back is not told.
  for (const told of sentencesOf('curiosity-gap')) done.delete(told);
  if (done.size === 0) return [];
  // "Ran the first ten miles this morning": who tells it is left out.
  const begun = new Set(
    saidHits(draft, 'strength-everyday-moment-done')
      .map(({ from }) => from)
      .filter((from) => beginsSentence(draft, from))
      .map((from) => sentence[from]),
  );
  const there = sentencesOf('strength-everyday-moment-who');
  let told = { sentence: -1, by: 0 };
  for (const { from } of saidHits(draft, 'strength-everyday-moment')) {
    const here = sentence[from] as number;
    if (!done.has(here) || isAsked(draft.tokens, from)) continue;
    if (told.sentence !== here) told = { sentence: here, by: classesIn(draft, here) };
    if (told.by & ANNOUNCE) continue;
    if (there.has(here) || there.has(here - 1) || told.by & TELLER || tellerBehind(draft, here) || begun.has(here))
      return [sentenceAt(draft, from)];
  }
  return [];
}

/** "A pipe froze on Sunday. We wrapped it in towels." */
const tellerBehind = (draft: Draft, told: number): boolean =>
  told + 1 < draft.tokens.sentences.length && (classesIn(draft, told + 1) & TELLER) !== 0;

/** @returns the classes of all words of a sentence */
function classesIn({ tokens, pack }: Draft, sentence: number): number {
  const { from, to } = tokens.sentences[sentence] as Sentence;
  let classes = 0;
  for (let i = from; i < to; i++) classes |= classesAt(tokens, i, pack);
  return classes;
}
