import type { Draft } from '../draft';
import type { Hit } from '../phrases';
import type { Rule } from '../rule';
import { standingOf } from '../standing';
import * as T from '../tokens';
import { inSet, wordAt } from '../word-at';

/** Says that there is something, and hides what. */
export const curiosityGap: Rule = {
  id: 'curiosity-gap',
  category: 'bait',
  principle: 'P4',
  severity: 'fix',
  tries: 2,
  finds: (hit, draft) => standingOf(draft) === 'open' && !isTold(draft, hit) && !isNamed(draft, hit),
  examples: {
    bad: [
      'What happens when a baker meets a banker? «Find out here»: https://mill.org/story',
      'Can you guess which bread won? «Find out: https://mill.org/won»',
      "«You won't believe what» our baker found in the flour.",
      'A dog walked into the clinic. «What happened next is» on our page.',
      'This rye «will change your life».',
      "Lawyers «don't want you to know» this.",
      '«Something big is coming».',
      '«Wait for it».',
      'A simple fix for your inbox, «link in the comments».',
      '«9 things you should never» say to a lawyer https://law.org/9',
      'Do you think rye keeps longer than wheat? «Think again».',
      'The result of our noise test «may surprise you».',
      'Nobody wants to work nights. «Nobody tells you about» the mornings.',
      'Five breads for a picnic. «Number 4 is» pure joy: https://mill.org/five',
    ],
    good: [
      'You won’t believe it: the bus was on time, 8:02, and I missed it because I was early.',
      'Nobody tells you about the second week with a baby: it is mostly washing.',
      'Stay until the end: the organist plays the storm last.',
      'I could not believe how quiet the street was.',
      'What happened after the fire: three shops reopened, one moved, one closed for good.',
      'The trick is to salt the water before the pasta.',
      'Guess how old this oven is.',
      'Nobody told me that bread dough can be frozen, so I am telling you.',
      'Wait for the second bell before you open the door.',
      'The coming week is big for us: two births and a wedding.',
      '4 things you need on Monday: the letter, a pen, your card and a coat.',
      'This is the 4th most visited museum in town, says the man who counts them.',
      'My dog is the funniest thing ever before breakfast.',
      'Here are 10 exercises to keep a stiff neck away.',
      'They have voted that bean number 17 is resting. There is a sign now.',
      'Nobody tells you that a bakery is mostly washing up and waiting.',
      '5 signs your oven is tired:\n\n1. It hums\n2. It smokes\n3. It sulks',
      'Bus number 12 will stop at the mill again from Monday.',
      'The talk on soap begins at six. Sign-up link in the comments.',
    ],
  },
};

/** "Sign-up link in the comments": whoever wants that knows what is there. */
const isNamed = (draft: Draft, { from }: Hit): boolean =>
  wordAt(draft, from) === 'link' && from > 0 && draft.tokens.gap[from] === T.NO_GAP && !inSet(draft, 'quote-runs-on', from - 1);

/** What was hidden follows behind a colon, and no link has to be opened for it, or behind "that": no gap, a drum roll. */
function isTold(draft: Draft, { to }: Hit): boolean {
  const { tokens, text, links } = draft;
  const sentence = T.sentenceOf(tokens, to - 1) as T.Sentence;
  if (wordAt(draft, to - 1) === 'that' && sentence.to - to >= TELLING) return true;
  if (links.length > 0) return false;
  if (isListedBelow(draft, sentence)) return true;
  for (let i = to; i < to + BEHIND && i + TELLING <= sentence.to; i++)
    if (text.slice(tokens.end[i - 1], tokens.start[i]).startsWith(':')) return true;
  return false;
}

/** Below the promise stands what was promised, point by point. */
function isListedBelow({ text, tokens }: Draft, promised: T.Sentence): boolean {
  const first = promised.to;
  if (first === tokens.length || (tokens.gap[first] as number) < T.LINE_GAP) return false;
  const start = tokens.start[first] as number;
  const end = tokens.end[first] as number;
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start).trim();
  return POINTS.has(before) || (text.slice(start, end) === '1' && NUMBERED.has(text.charAt(end)));
}

const POINTS: ReadonlySet<string> = new Set(['-', '–', '•', '*', '✅', '✔', '✔️', '👉', '➡', '➡️', '→']);
const NUMBERED: ReadonlySet<string> = new Set(['.', ')']);

/** So many words tell something; so far behind, the colon belongs to something else. */
const TELLING = 4;
const BEHIND = 12;
