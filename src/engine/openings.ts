/** Ways to begin, for somebody who does not know what to write: questions out of the profile's own words, never a text. */

import { lineOf } from './quote';
import type { Reading, Say, Stage } from './reading';
import type { Brief, Voice } from './voice/voice';

interface Opening {
  id: string;
  /** The stage that an answer would serve. */
  stage: Stage;
  /** The line of the brief that the question is made of; without one anybody can be asked. */
  from?: Exclude<keyof Brief, 'goals' | 'turnOffs' | 'media'>;
}

/** In the order of the path; what the profile knows comes before what anybody can be asked. */
const OPENINGS: readonly Opening[] = [
  { id: 'behaviours', stage: 'attention', from: 'behaviours' },
  { id: 'market', stage: 'attention', from: 'market' },
  { id: 'purchase_inputs', stage: 'attraction', from: 'purchaseInputs' },
  { id: 'value_proposition', stage: 'attraction', from: 'valueProposition' },
  { id: 'motivations', stage: 'affinity', from: 'motivations' },
  { id: 'content', stage: 'affinity', from: 'content' },
  { id: 'support', stage: 'audience', from: 'support' },
  { id: 'loyalty', stage: 'audience', from: 'loyalty' },
  { id: 'influencers', stage: 'advocacy', from: 'influencers' },
  { id: 'advocacy', stage: 'advocacy', from: 'advocacy' },
  { id: 'word_of_mouth', stage: 'advocacy', from: 'wordOfMouth' },
  { id: 'asked', stage: 'attraction' },
  { id: 'surprised', stage: 'attention' },
  { id: 'wrong', stage: 'affinity' },
  { id: 'thanks', stage: 'audience' },
  { id: 'said', stage: 'advocacy' },
];

/** So many are offered at a time. */
const OFFERED = 3;

/** Letters of a line of the profile that a question has room for. */
const ROOM = 60;

/**
 * @param voice whose words the questions are made of; without any they are such as anybody can be asked
 * @param reading of a draft that goes nowhere yet: what serves its stage comes first. Or only the stage
 * @param turn how often somebody has asked for others: the questions go round
 * @returns three questions, no two of them the same
 */
export function openings(voice: Voice | undefined, reading?: Pick<Reading, 'stage'>, turn = 0): [Say, Say, Say] {
  const asked = inTurns(
    OPENINGS.flatMap((opening) => question(opening, voice?.brief) ?? []),
    reading?.stage ?? null,
  );
  const at = (place: number) => (asked[(turn * OFFERED + place) % asked.length] as Question).say;
  return [at(0), at(1), at(2)];
}

interface Question extends Opening {
  say: Say;
}

function question(opening: Opening, brief: Brief = {}): Question | null {
  const key = `opening_${opening.id}`;
  if (!opening.from) return { ...opening, say: { key } };
  const words = lineOf(brief[opening.from], ROOM);
  return words === null ? null : { ...opening, say: { key, values: { words } } };
}

/** The stage asked for first; else by turns through the stages, so that three questions are not three of a kind. */
function inTurns(questions: readonly Question[], stage: Stage | null): Question[] {
  const before = new Map<Stage, number>();
  const rank = (one: Question) => {
    const turn = before.get(one.stage) ?? 0;
    before.set(one.stage, turn + 1);
    const isAnybodys = one.from ? 0 : 1;
    return stage === one.stage ? -1 : turn + isAnybodys;
  };
  return questions
    .map((one, place) => ({ one, rank: rank(one), place }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ one }) => one);
}
