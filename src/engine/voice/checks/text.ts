/** The lines that any good post can be held against, whatever the profile says. */

import type { Draft } from '../../draft';
import { sells } from '../../offering';
import { lineOf } from '../../quote';
import type { Category, CheckId, Finding, TraitEvidence } from '../../reading';
import { unanswerableQuestion } from '../../rules/unanswerable-question';
import type { Sentence } from '../../tokens';
import { subjectIn } from '../subjects';
import { checkKey, isAnswer, type Judging, rulesSpoke, SHOWN, seen, told, type Verdict } from './check';
import { draws } from './first-line';

/** One message, and beside it what the profile hopes that people do. */
export function oneMessage(judging: Judging): Verdict {
  const id: CheckId = 'one-message';
  const several = judging.reading.findings.filter(({ category }) => category === 'one-message').slice(0, SHOWN);
  const evidence = [...several.map((finding) => seen(judging.draft, finding, checkKey(id, 'no'))), ...hope(judging)];
  if (several.length) return { verdict: 'no', evidence };
  return { verdict: rulesSpoke(judging) && !pullsAway(judging) ? 'yes' : 'ask', evidence };
}

/** Many doors, or a talk with an offer hung on it: whether these are one message only the writer knows. */
const pullsAway = ({ reading: { tone, findings } }: Judging): boolean =>
  findings.some(({ rule }) => rule === 'many-links') ||
  (tone.label === 'mixed' && findings.some(({ category, severity }) => severity === 'fix' && LEADS_ON.includes(category)));

/** The goal of this draft, or the first of the profile's, and what it is measured by. An answer serves whoever asked. */
function hope({ draft, voice: { brief } }: Judging): TraitEvidence[] {
  if (isAnswer(draft)) return [];
  const id: CheckId = 'one-message';
  const goal = lineOf(draft.goal) ?? lineOf(brief?.goals?.find((one) => one.trim() !== ''));
  const metrics = lineOf(brief?.metrics);
  const span = goal ? subjectIn(draft, goal) : null;
  return [
    ...(goal && span ? [seen(draft, span, checkKey(id, 'goal_seen'), { goal })] : []),
    ...(goal && !span ? [told(checkKey(id, 'goal'), { goal })] : []),
    ...(metrics ? [told(checkKey(id, 'metrics'), { metrics })] : []),
  ];
}

/** Findings in the first sentence that make people scroll on, however small. */
const WEAK_FIRST: readonly Category[] = ['strategy', 'advertising', 'hype', 'bait', 'broadcast', 'link-blast'];

const LEADS_ON: readonly Category[] = ['advertising', 'bait'];

const leadsOn = (draft: Draft, findings: readonly Finding[]): boolean =>
  sells(draft) || findings.some(({ category, severity }) => severity !== 'consider' && LEADS_ON.includes(category));

/** The first sentence is what stands before the fold: a scene, a question, a figure, a reader’s own case; not a fanfare. */
export function opening({ draft, reading, voice }: Judging): Verdict {
  const id: CheckId = 'opening';
  const first = firstOwn(draft);
  if (!first || isAnswer(draft)) return { verdict: 'ask', evidence: [] };
  const weak = reading.findings.find(
    ({ rule, category, severity, start }) =>
      (severity !== 'consider' || WEAK_FIRST.includes(category) || rule === unanswerableQuestion.id) &&
      start >= first.start &&
      start < first.end,
  );
  // Marks and pictures are no line: their sentence is held up.
  if (weak) return { verdict: 'no', evidence: [seen(draft, /\p{L}/u.test(weak.quote) ? weak : first, checkKey(id, 'no'))] };
  // What opens a leaflet leads to the till, and what opens a call for likes to the like.
  if (!leadsOn(draft, reading.findings) && draws(draft, first, reading))
    return { verdict: 'yes', evidence: [seen(draft, first, checkKey(id, 'yes'))] };
  const twoWay = lineOf(voice.brief?.twoWay);
  return { verdict: 'ask', evidence: [twoWay ? told(checkKey(id, 'two_way'), { twoWay }) : told(checkKey(id, 'ask'))] };
}

/** @returns the first sentence that is the writer's own: an answer in a thread often begins with the line that it answers */
function firstOwn({ apart, tokens }: Draft): Sentence | undefined {
  let next = 0;
  return tokens.sentences.find(({ start }) => {
    while ((apart[next]?.end ?? start + 1) <= start) next++;
    return (apart[next]?.start ?? start + 1) > start;
  });
}

/** More sentences about us than about the reader, and no *I* that tells a story. */
export function readerFirst({ draft, reading, context }: Judging): Verdict {
  const { us, reader, sentences } = reading.about;
  const counts = [told('about', { us, reader, count: sentences })];
  // "Your" donation, "your" order: who wants something of the reader begins with them, too.
  if (reader > 0 && reader >= us) return { verdict: leadsOn(draft, reading.findings) ? 'ask' : 'yes', evidence: counts };
  const ours = us >= 2 && us > reader && us * 2 >= sentences && draft.counts.us >= draft.counts.self;
  // Whoever writes as themselves may speak of their own day.
  return { verdict: ours && context.account.mode !== 'personal' ? 'no' : 'ask', evidence: us + reader > 0 ? counts : [] };
}

/** Strengths that give people a reason to pass something on. */
export const GIVES: readonly string[] = [
  'story',
  'everyday-moment',
  'useful-knowledge',
  'useful-news',
  'humour',
  'customer-words',
  'thanks',
  'humility',
];

/** Something that a reader could pass on. */
export function worthSharing({ draft, reading, voice: { brief } }: Judging): Verdict {
  const id: CheckId = 'worth-sharing';
  const gives = reading.strengths.filter((strength) => GIVES.includes(strength.id));
  if (gives.length) return { verdict: 'yes', evidence: gives.flatMap(({ evidence }) => evidence.slice(0, 1)) };
  const nothing = reading.findings.find(({ category }) => category === 'shareability');
  if (nothing) return { verdict: 'no', evidence: [seen(draft, nothing, checkKey(id, 'no'))] };
  const passedOn = lineOf(brief?.wordOfMouth);
  if (passedOn) return { verdict: 'ask', evidence: [told(checkKey(id, 'told'), { passedOn })] };
  const content = lineOf(brief?.content);
  if (content) return { verdict: 'ask', evidence: [told(checkKey(id, 'content'), { content })] };
  return { verdict: 'ask', evidence: [told(checkKey(id, 'ask'))] };
}

/** Only a person can say. */
export const sidewalk = (): Verdict => ({ verdict: 'ask', evidence: [] });
