/** What a draft can do well, most telling first. */

import { Causes, causeOf } from '../causes';
import { type Draft, perDraft } from '../draft';
import { quoted } from '../quote';
import type { Category, Evidence, Severity, Strength, Tone } from '../reading';
import { pitchToComplaint } from '../rules/pitch-to-complaint';
import { replyIgnores } from '../rules/reply-ignores';
import { tackedOnQuestion } from '../rules/tacked-on-question';
import { unanswerableQuestion } from '../rules/unanswerable-question';
import { overlap, type Span } from '../tokens';
import { acknowledges } from './acknowledges';
import { customerWords } from './customer-words';
import { everydayMoment } from './everyday-moment';
import { goodHook } from './good-hook';
import { helps } from './helps';
import { humility } from './humility';
import { humour } from './humour';
import { plainWords } from './plain-words';
import { question } from './question';
import { readerFirst } from './reader-first';
import { story } from './story';
import type { StrengthUnit } from './strength';
import { thanks } from './thanks';
import { usefulKnowledge } from './useful-knowledge';
import { usefulNews } from './useful-news';

export const strengths: readonly StrengthUnit[] = [
  customerWords,
  acknowledges,
  helps,
  thanks,
  humility,
  story,
  everydayMoment,
  humour,
  usefulKnowledge,
  usefulNews,
  question,
  goodHook,
  readerFirst,
  plainWords,
];

/** More praise than this is flattery. */
const MOST = 3;
/** As many words as make the point. */
const SHOWN = 2;

/** No strengths of what nobody is spoken to in. */
const TALKED = [everydayMoment, goodHook].map(({ id }) => id);

/** Which of them have cause to look at a draft. */
export const causes = new Causes(strengths, causeOf);

/** The most telling strengths of a draft with the words that show them, three at most. */
export const strengthsOf = perDraft((draft): Strength[] => {
  const found: Strength[] = [];
  const praised: Span[] = [];
  for (const { id, shows } of causes.in(draft)) {
    if (found.length === MOST) break;
    // One sentence is praised once, for the most telling thing.
    const spans = shows(draft)
      .filter((span) => !praised.some((other) => overlap(span, other)))
      .slice(0, SHOWN);
    if (spans.length === 0) continue;
    praised.push(...spans);
    found.push({ id, evidence: spans.map((span) => shown(draft, id, span)) });
  }
  return found;
});

/**
 * @param settled what is said about the same draft
 * @param talk what a talk does well that an offer was hung on: what the whole draft cannot show any more
 * @returns the strengths of a draft that reads so: what a broadcast tells of somebody's day is a report, and it opens for nobody;
 * words that turn readers away are not praised in the same breath, and nothing is where something must not go out or somebody is put down
 */
export const strengthsHeard = (draft: Draft, { label }: Tone, settled: readonly Told[], talk: Strength[] | null = null): Strength[] =>
  (settled.some(doesHarm) ? [] : withTalk(strengthsOf(draft), isStaged(settled) ? null : talk)).filter(
    ({ id, evidence }) =>
      (label !== 'broadcast' || isTalk(draft, id)) &&
      !(id === acknowledges.id && settled.some(({ rule }) => NOT_HEARD.has(rule))) &&
      !evidence.every((words) => isBlamed(words, settled)),
  );

/** Something that must not go out, or that puts somebody down: a moment well told around an insult is none. */
const doesHarm = ({ category, severity }: Told): boolean => severity === 'stop' || (severity === 'fix' && category === 'permanence');

/** @returns both, most telling first; what is shown twice once */
function withTalk(own: Strength[], talk: Strength[] | null): Strength[] {
  const more = talk?.filter(({ id }) => !own.some((one) => one.id === id)) ?? [];
  if (more.length === 0) return own;
  const both = [...own, ...more];
  return strengths.flatMap(({ id }) => both.filter((one) => one.id === id)).slice(0, MOST);
}

/** A hard day told for the sake of the offer behind it is no story. */
const isStaged = (settled: readonly Told[]): boolean =>
  settled.some(({ category, severity }) => category === 'authenticity' && severity !== 'consider');

/** A question in front of a link or an order leads there; nobody waits for the answer. */
const isTalk = ({ links, orders }: Draft, id: string): boolean =>
  id === question.id ? links.length + orders.length === 0 : !TALKED.includes(id);

type Told = Span & { category: Category; severity: Severity; rule: string };

/** Whoever was sold something or got a form was not acknowledged, whatever the first words were. */
const NOT_HEARD: ReadonlySet<string> = new Set([pitchToComplaint.id, replyIgnores.id]);

/** What they say of a question is the opposite of praise, however mildly. */
const NO_QUESTION: ReadonlySet<string> = new Set([tackedOnQuestion.id, unanswerableQuestion.id]);

const isBlamed = ({ start = 0, end = 0 }: Partial<Span>, settled: readonly Told[]): boolean =>
  settled.some(
    (one) =>
      (one.severity !== 'consider' || one.category === 'permanence' || NO_QUESTION.has(one.rule)) &&
      overlap(one, { start, end }) &&
      one.end - one.start > 0,
  );

function shown({ text }: Draft, id: string, { start, end }: Span): Evidence {
  const quote = text.slice(start, end);
  return { start, end, quote, say: { key: keys.get(id) as string, values: { quote: quoted(quote) } } };
}

const keys = new Map(strengths.map(({ id }) => [id, `strength_${id.replaceAll('-', '_')}`]));
