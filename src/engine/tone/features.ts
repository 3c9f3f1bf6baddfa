/**
 * What the tone is judged by, besides single words: a short list of things that a reader could point at.
 * Each gives a number (0 where it is absent) and, where there are any, the words that show it.
 */

import type { Draft } from '../draft';
import type { Category } from '../reading';
import type { Add, Feature, Raised, Shown } from './feature';
import { ofLength, ofLinks, ofMarks, ofTags } from './outward';
import { type Seen, seenIn } from './seen';
import { ofAdvice, ofBeginning, ofFigures, ofPersons, ofPlaces, ofQuestions, ofReports, ofWords } from './worded';

/**
 * @param raised what the rules found in the same draft
 * @returns the manner, and every feature that is present, in a fixed order: added up in another, their sum differs in its last digits
 */
export function featuresOf(draft: Draft, raised: readonly Raised[]): Shown {
  const features: Feature[] = [];
  const add: Add = (name, value, span) => {
    if (value !== 0) features.push(span ? { name, value, span } : { name, value });
  };
  const seen = seenIn(draft, raised);
  ofFindings(seen, add);
  ofLinks(seen, add);
  ofTags(seen, add);
  ofPersons(seen, add);
  ofQuestions(seen, add);
  ofMarks(seen, add);
  ofFigures(seen, add);
  ofWords(seen, add);
  ofReports(seen, add);
  ofPlaces(seen, add);
  ofBeginning(seen, add);
  if (!seen.answers) ofAdvice(seen, add);
  ofLength(seen, add);
  return { manner: seen.answers ? 'answering' : seen.reporting ? 'reporting' : 'speaking', features };
}

/** Categories whose findings are evidence of the tone. */
const TELLING: readonly Category[] = [
  'advertising',
  'broadcast',
  'self-talk',
  'bait',
  'hype',
  'link-blast',
  'strategy',
  'authenticity',
  'permanence',
];

const FOUND = TELLING.map((category) => ({ category, name: `found_${category.replace('-', '_')}` }));

/** What so many findings of a category say, where three say all there is: that it is there says most. */
const SAID = [0, 0.4, 0.7, 1];

function ofFindings({ raised }: Seen, add: Add): void {
  for (const { category, name } of FOUND) {
    let times = 0;
    let first: Raised | undefined;
    for (const one of raised) {
      if (one.category !== category) continue;
      times++;
      first ??= one;
    }
    if (first) add(name, SAID[Math.min(times, SAID.length - 1)] as number, first);
  }
}
