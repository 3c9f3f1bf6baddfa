import { type Draft, spanOf } from '../draft';
import type { Hit } from '../phrases';
import { quoted } from '../quote';
import type { Found, Rule } from '../rule';

/** A short post can hold two lines. */
const LONG_ENOUGH = 12;

/** A second message, hung on the first. */
export const topicShift: Rule = {
  id: 'topic-shift',
  category: 'one-message',
  principle: 'P7',
  severity: 'consider',
  kinds: ['post', 'comment', 'article', 'release'],
  tries: 2,
  finds: (hit, draft) => hit.from > 0 && draft.counts.words >= LONG_ENOUGH && bothSides(hit, draft),
  examples: {
    bad: [
      'The west wing opens on Sunday, and the roof no longer leaks. «In other news», our café has a new cook.',
      'We bake rye again from Monday, darker than before. «On another note», we are looking for a driver.',
      'Version four is out and the builds are faster. «Also this week»: our office moved to the harbour.',
      'The clinic has a new waiting room with a view of the park.\n\n«PS» the car park is closed until May.',
      'The choir sang at Ward 7, and nobody clapped, since most of them could not. «P.S». We are looking for sopranos.',
      'The court decided on the lease, and the shops stay. «Last but not least», happy birthday to our Tom.',
      "Practice is on Tuesday again, bring the blue folder. «While you're here», please fill in the survey.",
    ],
    good: [
      'In other news, the cat is fine.',
      'The bread was good, the soup was better, and by the way the cook is eleven years old.',
      'He spoke about the lease and then, in addition, about his knees.',
      'We met on Tuesday. We met again on Friday. We never spoke of other news.',
      'Oh, and it rained.',
      'PS is short for post scriptum.',
    ],
  },
};

/** So much of each side reminds the writer of it. */
const SHOWN = 60;

/** The marker, with what the post was about and what it now turns to. */
function bothSides(hit: Hit, draft: Draft): Found | false {
  const { sentences, sentence } = draft.tokens;
  const here = sentences[sentence[hit.from] as number];
  const first = sentences[0];
  // "PS" may be all of its sentence; then the next one is meant.
  const then = here && here.to > hit.to ? spanOf(draft, hit.to, here.to) : sentences[(sentence[hit.from] as number) + 1];
  if (!first || !then) return false;
  const shown = ({ start, end }: { start: number; end: number }) => quoted(draft.text.slice(start, end), SHOWN);
  return { ...spanOf(draft, hit.from, hit.to), values: { first: shown(first), second: shown(then) } };
}
