import type { Draft } from '../../draft';
import * as T from '../../tokens';
import { dressedUp, type Sign, said, weigh } from '../signs';
import type { Trait } from '../trait';

/** Everyday words, nothing dressed up. */
export const plainSpoken: Trait = {
  id: 'plain-spoken',
  judge: (draft) =>
    weigh([...said(draft, 'trait-plain-spoken-in'), ...spoken(draft)], [...dressedUp(draft), ...said(draft, 'manner-stiff')]),
  examples: {
    in: [
      '«Here is what happened»: the pipe burst, the flour got wet, and there is no rye today.',
      'The app «didn’t save your drafts last week.» It was a full disk. It’s fixed now, and nobody lost a word.',
      '«Long story short», the van is back and the bread is on its way.',
      'The ticket is 40 euros. «No small print».',
      '«We broke it», and we are sorry. The old version is back.',
    ],
    out: [
      'We «leverage our» network to bring bread to the city.',
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

/** Short sentences with the shortened words that people say: told straight, even if no phrase says so. */
function spoken({ text, tokens, counts, links, hashtags }: Draft): Sign[] {
  const { sentences } = tokens;
  if (links.length + hashtags.length > 0 || counts.words < 12 || sentences.length < 2 || counts.words / sentences.length > LONG) return [];
  let shortened = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== T.WORD || (tokens.flags[i] as number) & T.QUOTED) continue;
    const word = text.slice(tokens.start[i], tokens.end[i]);
    if (word.length >= HEAVY) return [];
    if (shortened < 0 && /n['’]t$|['’](?:re|ll|ve|m|d)$|^(?:it|that|there|here|what|he|she)['’]s$/i.test(word)) shortened = i;
  }
  const sentence = shortened < 0 ? undefined : sentences[tokens.sentence[shortened] as number];
  return sentence ? [{ start: tokens.start[shortened] as number, end: sentence.end, weight: 1 }] : [];
}

/** Words a sentence, on average, that one breath still carries; plain-language guides say 15 to 20. */
const LONG = 12;
/** Letters of a word that hardly anybody says at a counter. */
const HEAVY = 12;
