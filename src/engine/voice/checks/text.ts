/** The lines that any good post can be held against, whatever the profile says. */

import { classesAt, type Draft, saidHits } from '../../draft';
import { bitOf } from '../../lexicon';
import type { Category, CheckId } from '../../reading';
import * as T from '../../tokens';
import { checkKey, type Judging, rulesSpoke, SHOWN, seen, told, type Verdict } from './check';

const READER = bitOf('reader');

export function oneMessage(judging: Judging): Verdict {
  const id: CheckId = 'one-message';
  const several = judging.reading.findings.filter(({ category }) => category === 'one-message');
  if (several.length)
    return { verdict: 'no', evidence: several.slice(0, SHOWN).map((finding) => seen(judging.draft, finding, checkKey(id, 'no'))) };
  return { verdict: rulesSpoke(judging) ? 'yes' : 'ask', evidence: [] };
}

/** Findings in the first sentence that make people scroll on. */
const WEAK_FIRST: readonly Category[] = ['strategy', 'advertising', 'hype', 'bait', 'broadcast', 'link-blast'];

/** The first sentence is what stands before the fold: a reader, a question, a figure, a turn; not a fanfare. */
export function opening({ draft, reading }: Judging): Verdict {
  const id: CheckId = 'opening';
  const first = draft.tokens.sentences[0];
  if (!first || draft.kind === 'reply' || draft.kind === 'comment') return { verdict: 'ask', evidence: [] };
  const weak = reading.findings.find(({ category, start }) => WEAK_FIRST.includes(category) && start >= first.start && start < first.end);
  if (weak) return { verdict: 'no', evidence: [seen(draft, weak, checkKey(id, 'no'))] };
  const drawing = whatDraws(draft, first);
  return drawing
    ? { verdict: 'yes', evidence: [seen(draft, drawing, checkKey(id, 'yes'))] }
    : { verdict: 'ask', evidence: [told(checkKey(id, 'ask'))] };
}

function whatDraws(draft: Draft, first: T.Sentence): T.Span | null {
  const hook = saidHits(draft, 'strength-good-hook').find(({ from }) => from === first.from);
  if (hook || first.mark === '?') return first;
  for (let i = first.from; i < first.to; i++) {
    const kind = draft.tokens.kind[i] as number;
    const figure = kind >= T.NUMBER && kind <= T.TIME;
    if (figure || classesAt(draft.tokens, i, draft.pack) & READER)
      return { start: draft.tokens.start[i] as number, end: draft.tokens.end[i] as number };
  }
  return null;
}

/** More sentences about us than about the reader, and no *I* that tells a story. */
export function readerFirst({ draft, reading }: Judging): Verdict {
  const { us, reader, sentences } = reading.about;
  const counts = [told('about', { us, reader, count: sentences })];
  if (reader > 0 && reader >= us) return { verdict: 'yes', evidence: counts };
  const ours = us >= 2 && us > reader && us * 2 >= sentences && draft.counts.us >= draft.counts.self;
  return { verdict: ours ? 'no' : 'ask', evidence: us + reader > 0 ? counts : [] };
}

/** Strengths that give people a reason to pass something on. */
const GIVES: readonly string[] = [
  'story',
  'everyday-moment',
  'useful-knowledge',
  'useful-news',
  'humour',
  'customer-words',
  'thanks',
  'humility',
];

export function worthSharing({ draft, reading }: Judging): Verdict {
  const id: CheckId = 'worth-sharing';
  const gives = reading.strengths.filter((strength) => GIVES.includes(strength.id));
  if (gives.length) return { verdict: 'yes', evidence: gives.flatMap(({ evidence }) => evidence.slice(0, 1)) };
  const nothing = reading.findings.find(({ category }) => category === 'shareability');
  if (nothing) return { verdict: 'no', evidence: [seen(draft, nothing, checkKey(id, 'no'))] };
  return { verdict: 'ask', evidence: [told(checkKey(id, 'ask'))] };
}

/** Only a person can say. */
export const sidewalk = (): Verdict => ({ verdict: 'ask', evidence: [] });
