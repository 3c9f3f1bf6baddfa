import type { Draft } from '../../draft';
import { manner } from '../manner';
import { announced, dressedUp, each, onPaper, type Sign, said, stiff, weigh, when } from '../signs';
import type { Trait } from '../trait';

/** Everyday words, nothing dressed up. */
export const plainSpoken: Trait = {
  id: 'plain-spoken',
  judge: (draft) =>
    weigh(
      [...said(draft, 'trait-plain-spoken-in'), ...said(draft, 'trait-plain-spoken-hint', 0.5), ...spoken(draft)],
      [...dressedUp(draft), ...announced(draft), ...stiff(draft), ...onPaper(draft), ...each(manner(draft).heavy, 0.4)],
    ),
  near: ['bold', 'calm', 'down-to-earth', 'quick'],
  softens: [],
  examples: {
    in: [
      '«Here is what happened»: the pipe burst, the flour got wet, and there is no rye today.',
      '«The app didn’t save your drafts last week.» It was a full disk. It’s fixed now, and nobody lost a word.',
      '«Long story short», the van is back and the bread is on its way.',
      'The ticket is 40 euros. «No small print».',
      '«We broke it», and we are sorry. The old version is back.',
    ],
    out: [
      'We «leverage our» network to bring bread to the city.',
      'We are «thrilled to announce» our new muffins.',
      'Our «innovative solutions» help bakeries of every size.',
      '«Our stakeholders» met to talk about the roadmap.',
      '«In order to» improve our service, the lift will be replaced.',
      'A «best-in-class», «cutting-edge» way to file your taxes.',
      '«Please be advised» that the office is closed.',
    ],
    unclear: [
      'The office is closed on Monday.',
      'A saline solution keeps the sample fresh.',
      'The lever at the back opens the hatch.',
      'Forty loaves at once, that is the new oven.',
      'They said “leverage” nine times in one meeting.',
    ],
  },
};

/** Short sentences of short words, nothing shouted: told straight, even if no phrase says so. */
function spoken(draft: Draft): Sign[] {
  const { pace, letters, heavy, isEven, isLinked, shortened, longest } = manner(draft);
  if (isLinked || !isEven || heavy.length > 0 || draft.counts.words < 10 || pace > LONG) return [];
  return [...when(letters <= LIGHT, longest, 1), ...each(shortened.slice(0, 2), 0.3)];
}

/** Words a sentence, on average, that one breath still carries; plain-language guides say 15 to 20. */
const LONG = 10;
/** Letters a word, on average, of everyday speech. */
const LIGHT = 4;
