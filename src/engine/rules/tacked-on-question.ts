import { type Draft, saidHits, spanOf } from '../draft';
import { quoted } from '../quote';
import type { Found, Rule } from '../rule';

/** So many words before it, and the question was put under a post that was finished. */
const FINISHED = 8;

/** "Thoughts?" under a finished post. */
export const tackedOnQuestion: Rule = {
  id: 'tacked-on-question',
  category: 'conversation',
  principle: 'P4',
  severity: 'consider',
  kinds: ['post', 'article', 'thread'],
  tries: 2,
  most: 1,
  hears: ['tacked-on-question'],
  checks: tackedOn,
  examples: {
    bad: [
      'We moved all our bread to cloth bags this spring. «Thoughts?»',
      'A contract should fit on one page, with the price on top. «Agree?»',
      'The museum hangs its pictures lower now, at the height of children. «What do you think?»',
      'Remote work keeps our lawyers at home two days a week now. «Who else?»',
      'Nobody reads the leaflet in the box, and the box gets bigger. «Sound familiar?»',
      'Our clinic calls people back within the hour, every day of the week. «Let us know in the comments!»',
    ],
    good: [
      'We moved all our bread to cloth bags this spring. Where do you put yours at home?',
      'Thoughts?',
      'What do you think of the blue door?',
      { text: 'I would leave it in the oven for five more minutes. What do you think?', replyTo: 'The crust is too pale, any idea?' },
      'Two loaves of rye, one of wheat. Which one should I bring on Sunday?',
      'He asked “agree?” and nobody did, which was the best part of the meeting.',
    ],
  },
};

function tackedOn(draft: Draft): Found[] {
  const { sentences, length, kind } = draft.tokens;
  // Links and hashtags may still follow the question.
  let last = length - 1;
  while (last > 0 && kind[last] !== 0) last--;
  const end = sentences[draft.tokens.sentence[last] as number];
  if (!end || end.from < FINISHED) return [];
  const hit = saidHits(draft, 'tacked-on-question').find(({ from }) => from === end.from);
  if (!hit) return [];
  const span = spanOf(draft, hit.from, hit.to);
  // The fullest sentence has a matter, the first may be a flourish.
  const [fullest] = sentences.filter(({ to }) => to <= end.from).sort((a, b) => b.to - b.from - (a.to - a.from));
  const matter = quoted(draft.text.slice(fullest?.start, fullest?.end));
  return [{ start: span.start, end: Math.max(span.end, Math.min(end.end, span.end + 1)), values: { matter } }];
}
