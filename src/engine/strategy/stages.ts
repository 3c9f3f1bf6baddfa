import { type Draft, saidHits } from '../draft';
import type { Finding, Stage, Strength } from '../reading';

interface Served {
  draft: Draft;
  findings: readonly Finding[];
  does: (strength: string) => boolean;
}

/** For whom the draft is worth reading, asked from the last stage to the first: the first yes decides. docs/engine.md has the questions in words. */
const QUESTIONS: readonly [Stage, (served: Served) => boolean][] = [
  ['advocacy', ({ draft, does }) => does('customer-words') || says(draft, 'stage-advocacy')],
  ['audience', ({ draft, does }) => isAnswer(draft) && (does('acknowledges') || does('helps') || does('thanks') || does('humility'))],
  [
    'audience',
    ({ draft, does }) =>
      !isAnswer(draft) && (does('thanks') || (does('useful-news') && draft.counts.us > 0) || says(draft, 'stage-audience')),
  ],
  ['affinity', ({ draft, does }) => does('everyday-moment') || does('story') || does('humility') || says(draft, 'stage-affinity', 2)],
  ['attraction', ({ draft, does }) => does('useful-knowledge') || says(draft, 'stage-attraction')],
  ['attraction', ({ draft, findings }) => draft.intent === 'offer' || findings.some(({ category }) => category === 'advertising')],
  ['attention', ({ draft, does }) => does('humour') || does('useful-news') || does('good-hook') || says(draft, 'stage-attention')],
  ['attention', ({ draft, does }) => !isAnswer(draft) && does('question')],
];

/** @returns the stage of the path that a draft serves, `null` if none shows clearly */
export function stageOf(draft: Draft, findings: readonly Finding[], strengths: readonly Strength[]): Stage | null {
  const served = { draft, findings, does: (strength: string) => strengths.some(({ id }) => id === strength) };
  return QUESTIONS.find(([, asks]) => asks(served))?.[0] ?? null;
}

const isAnswer = ({ kind }: Draft): boolean => kind === 'reply' || kind === 'comment';

const says = (draft: Draft, list: string, times = 1): boolean => saidHits(draft, list).length >= times;
