/**
 * What the tone is judged by, besides single words: a short list of things that a reader could point at.
 * Each gives a number (0 where it is absent) and, where there are any, the words that show it.
 */

import { type Draft, isQuoted, questions, saidHits, spanOf } from '../draft';
import { callsForHelp } from '../help-lines';
import { houseWords } from '../house';
import { bitOf } from '../lexicon';
import type { Category } from '../reading';
import { usefulKnowledge } from '../strengths/useful-knowledge';
import * as T from '../tokens';
import { wordAt } from '../word-at';
import { isLoud, isTalk } from './emoji-kinds';
import { answersSomebody, isRetweet, isSaidAloud, noticeLabel, sourceOf, taggedOn, tellsToDo } from './shapes';

export interface Feature {
  /** Name in figures.json; its sentence is `tone_<name>`. */
  name: string;
  value: number;
  /** What to point at. */
  span?: T.Span;
}

/**
 * How a draft is held: it answers somebody, a person speaks, or words stand there with nobody in them. The same link or the
 * same "we" weighs differently in each.
 */
export const MANNERS = ['answering', 'speaking', 'reporting'] as const;
export type Manner = (typeof MANNERS)[number];

export interface Shown {
  manner: Manner;
  features: Feature[];
}

/** A rule's report before mercy: what it found, by category, with how grave it is. */
export interface Raised {
  rule: string;
  category: Category;
  start: number;
  end: number;
}

/** Weighed, but nothing that one could point at or change: true, and no reason. */
export const UNTOLD: ReadonlySet<string> = new Set(['length', 'long', 'short', 'no_stop', 'lower_start', 'nobody']);

/** Told of a broadcast only: where the other features make one of them weigh the other way, its sentence would not be a reason. */
export const OF_A_CROWD: ReadonlySet<string> = new Set(
  'asks_no_one attributed caps cashtags colon_link cut_off ends_hashtag emoji_loud exclamation found_advertising found_authenticity found_bait found_broadcast found_hype found_link_blast found_self_talk found_strategy hashtags headline_asks house_words impersonal impersonal_link label link link_last links long_words many_lines money names offer_to_all offers_twice opens_with_order order_and_link orders percents reports reports_facts reports_only said_aloud tag_share tagged_on thin title_asks title_case us wallet'.split(
    ' ',
  ),
);

/** What so many findings of a category say, where three say all there is: that it is there says most. */
const SAID = [0, 0.4, 0.7, 1];

/** Letters and digits of an account in a chain; no word is so long and has a digit. */
const WALLET = 26;
/** Share of capitalised words of a title. */
const TITLE = 0.6;
const cap = (n: number, most: number) => Math.min(n, most) / most;
const INFORMAL = bitOf('informal');
const FEELING = bitOf('feeling');
const IMPERATIVE = bitOf('imperative');
const FUNCTION = bitOf('function');
const ASK = bitOf('ask');
const NEGATION = bitOf('negation');
const DIARY = bitOf('diary');
const OTHERS = bitOf('others');

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

/** Lists of orders to everybody: what they weigh depends on what stands beside them. */
const ORDERS = ['order-and-link', 'offer-to-all'].map((list) => ({ list, name: list.replaceAll('-', '_') }));

/**
 * @param raised what the rules found in the same draft
 * @returns the manner, and every feature that is present, in a fixed order
 */
export function featuresOf(draft: Draft, raised: readonly Raised[]): Shown {
  const features: Feature[] = [];
  const add = (name: string, value: number, span?: T.Span) => {
    if (value !== 0) features.push(span ? { name, value, span } : { name, value });
  };
  const { tokens, counts, links, text } = draft;
  const { longWord, nounsCapital } = draft.pack.prose;
  const { sentences } = tokens;

  for (const { category, name } of FOUND) {
    let times = 0;
    let first: Raised | undefined;
    for (const one of raised) {
      if (one.category !== category) continue;
      times++;
      first ??= one;
    }
    // That it is there at all says most.
    if (first) add(name, SAID[Math.min(times, SAID.length - 1)] as number, first);
  }

  // Links: a post that is a headline and a link talks past everybody.
  const firstLink = links[0];
  const lastLink = links[links.length - 1];
  if (firstLink && lastLink) {
    add('link', 1, firstLink);
    if (links.length > 1) add('links', cap(links.length - 1, 2), lastLink);
    if (lastLink.token === tokens.length - 1 && tokens.length > 1) add('link_last', 1, lastLink);
    if (firstLink.token > 0 && /[:\-–—>»|]\s*$/.test(text.slice(Math.max(0, firstLink.start - 4), firstLink.start)))
      add('colon_link', 1, firstLink);
    if (/(?:\.\.\.|…)\s*$/.test(text.slice(Math.max(0, firstLink.start - 6), firstLink.start))) add('cut_off', 1, firstLink);
  }
  if (draft.hashtags.length) add('hashtags', cap(draft.hashtags.length, 4), tokenSpan(draft, draft.hashtags[0]));
  const tagShare = draft.hashtags.length / Math.max(1, counts.words);
  if (draft.hashtags.length > 1) add('tag_share', Math.min(1, tagShare), tokenSpan(draft, draft.hashtags[1]));
  const answers = answersSomebody(draft);
  if (isSaidAloud(draft)) add('said_aloud', 1, tokenSpan(draft, draft.mentions[0]));
  if (answers) add('answers_someone', 1, tokenSpan(draft, draft.mentions[0]));
  else if (draft.mentions.length) {
    if (isRetweet(draft)) add('retweet', 1);
    else add('mention', 1, tokenSpan(draft, draft.mentions[0]));
  }

  const own = cap(counts.us, 3);
  add('us', own, firstOf(draft, 'us') ?? (draft.brand === undefined ? undefined : tokenSpan(draft, draft.brand)));
  add('self', cap(counts.self, 3), firstOf(draft, 'self'));
  add('reader', cap(counts.reader, 3), firstOf(draft, 'reader'));
  if (counts.self === 0 && counts.us === 0 && counts.reader === 0 && counts.words >= 4) add('nobody', 1);

  const asked = questions(draft);
  const tagged = answers ? undefined : taggedOn(draft, asked);
  if (tagged) add('tagged_on', 1, tagged);
  if (asked.length > (tagged ? 1 : 0)) add('question', 1, asked[0]);
  if (asked.length && counts.reader + counts.self + counts.us === 0 && !answers) add('asks_no_one', 1, asked[0]);
  add('exclamation', cap(counts.exclamations, 3));
  if (counts.caps > 0) add('caps', Math.min(1, counts.caps / Math.max(4, counts.words)) * (counts.caps > 1 ? 1 : 0.5));
  const loud = tokens.emoji.filter(({ start }) => isLoud(text, start));
  const faces = tokens.emoji.filter(({ start }) => isTalk(text, start));
  add('emoji', cap(faces.length, 3), faces[0]);
  add('emoji_loud', cap(loud.length, 3), loud[0]);

  const shouts = counts.caps * 2 > counts.words;
  let numbers = 0;
  let money = 0;
  let percents = 0;
  let times = 0;
  let informal = 0;
  let feeling = 0;
  let functions = 0;
  let asks = 0;
  let negations = 0;
  let others = 0;
  let quoted = 0;
  let capitalised = 0;
  let contractions = 0;
  let plain = 0;
  let longWords = 0;
  let names = 0;
  let cashtag = -1;
  let cashtags = 0;
  for (let i = 0; i < tokens.length; i++) {
    switch (tokens.kind[i]) {
      case T.NUMBER:
        numbers++;
        continue;
      case T.MONEY:
        money++;
        continue;
      case T.PERCENT:
        percents++;
        continue;
      case T.TIME:
        times++;
        continue;
      case T.WORD:
        break;
      default:
        continue;
    }
    plain++;
    const flags = tokens.flags[i] as number;
    if (flags & T.QUOTED) quoted++;
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length >= longWord) longWords++;
    if (length >= WALLET && /\d/.test(text.slice(tokens.start[i], tokens.end[i]))) add('wallet', 1, tokenSpan(draft, i));
    if (flags & T.CAPS && text[(tokens.start[i] as number) - 1] === '$' && cashtags++ === 0) cashtag = i;
    if (!nounsCapital && flags & (T.CAPITALISED | T.CAPS)) {
      capitalised++;
      if (length > 2 && sentences[tokens.sentence[i] as number]?.from !== i) names++;
    }
    const classes = draft.pack.lexicon.classesOf(tokens.id[i] as number);
    if (classes === 0) continue;
    // Inside a sentence "Man" is an island and "OH" a state.
    if (classes & INFORMAL && !(flags & (T.CAPITALISED | T.CAPS) && sentences[tokens.sentence[i] as number]?.from !== i && !shouts))
      informal++;
    if (classes & FEELING) feeling++;
    if (classes & FUNCTION) functions++;
    if (classes & ASK && T.isAsked(tokens, i)) asks++;
    if (classes & NEGATION) negations++;
    if (classes & OTHERS) others++;
    if (length > 3 && isContracted(text, tokens.end[i] as number)) contractions++;
  }
  if (cashtags) add('cashtags', cap(cashtags, 3), tokenSpan(draft, cashtag));
  const lastAsked = asked[asked.length - 1];
  // A question with capitals at every word is a title, and asks nobody.
  if (!tagged && lastAsked && lastAsked === sentences[sentences.length - 1])
    add(plain >= 4 && capitalised / plain > TITLE ? 'title_asks' : 'ends_asking', 1, lastAsked);
  add('numbers', cap(numbers, 3));
  add('money', cap(money, 2), kindSpan(draft, T.MONEY));
  add('percents', cap(percents, 2), kindSpan(draft, T.PERCENT));
  add('times', cap(times, 2), kindSpan(draft, T.TIME));
  add('informal', cap(informal, 3));
  add('feeling', cap(feeling, 2));
  add('asks', cap(asks, 2));
  add('negation', cap(negations, 2));
  add('others', cap(others, 3));
  if (plain > 0) add('quoted', quoted / plain);
  add('contractions', cap(contractions, 2));

  if (plain >= 4) {
    add('title_case', headline(capitalised / plain));
    add('thin', Math.max(0, 0.45 - functions / plain) / 0.45);
    add('long_words', Math.min(1, longWords / plain / 0.35));
    add('names', Math.min(1, names / plain / 0.4));
  }
  // Who speaks like a person to a person leaves a trace of it; a text without any is written for nobody in particular.
  const personal = counts.self + informal + feeling + contractions + asked.length > 0;
  const reporting = !personal && counts.reader === 0 && !answers && counts.words >= 4;
  if (reporting) {
    add('impersonal', 1);
    if (firstLink) add('impersonal_link', 1, firstLink);
    if (names + numbers > 1 || longWords > 2) add('reports_facts', 1);
  }
  const reports = saidHits(draft, 'tone-reports');
  const report = reports[0];
  if (report) {
    add('reports', cap(reports.length, 2), spanOf(draft, report.from, report.to));
    if (!personal && !answers) add('reports_only', 1, spanOf(draft, report.from, report.to));
  }
  const house = houseWords(draft);
  if (house[0]) add('house_words', cap(house.length, 3), spanOf(draft, house[0].from, house[0].to));
  for (const { list, name } of ORDERS) {
    // Whoever is sent to the ambulance is sold nothing.
    const said = saidHits(draft, list).filter((hit) => !callsForHelp(draft, hit));
    if (said[0]) add(name, cap(said.length, 2), spanOf(draft, said[0].from, said[0].to));
  }
  if (firstLink && personal) add('personal_link', 1, firstLink);
  if (firstLink && answers) add('answer_link', 1, firstLink);
  const label = answers ? undefined : noticeLabel(draft);
  if (label) add('label', 1, label);
  const comment = draft.mentions.find((token) => token > 1 && RETWEETED.has(wordAt(draft, token - 1)));
  if (comment !== undefined) add('comments', 1, tokenSpan(draft, comment));
  if (tokens.kind[tokens.length - 1] === T.HASHTAG) add('ends_hashtag', 1, tokenSpan(draft, tokens.length - 1));
  const first = sentences[0];
  if (first && tokens.kind[first.from] === T.WORD && !((tokens.flags[first.from] as number) & T.CODE)) {
    const classes = draft.pack.lexicon.classesOf(tokens.id[first.from] as number);
    if (classes & DIARY) add('diary', 1, tokenSpan(draft, first.from));
    if (classes & ASK && first.mark !== '?') add('headline_asks', 1, tokenSpan(draft, first.from));
    if (classes & IMPERATIVE) add('opens_with_order', 1, { start: first.start, end: tokens.end[first.from] as number });
  }
  if (!answers) {
    const orders = sentences.filter((sentence, i) => i > 0 && tellsToDo(draft, sentence));
    // What one can do with a lesson is told as orders, too.
    const [lesson] = usefulKnowledge.shows(draft);
    if (lesson) add('teaches', 1, lesson);
    else if (orders[0]) add('orders', cap(orders.length, 3), { start: orders[0].start, end: tokens.end[orders[0].from] as number });
    const offers = raised.filter(({ category }) => category === 'advertising');
    if (offers.some(({ rule }) => rule !== offers[0]?.rule)) add('offers_twice', 1, offers[0]);
    const source = sourceOf(draft);
    if (source) add('attributed', 1, source);
  }
  add('length', Math.min(1, Math.log2(1 + counts.words) / 7));
  if (counts.words > 0 && counts.words <= 6) add('short', 1);
  if (counts.words >= 60) add('long', 1);
  if (counts.words > 3 && /^\p{Ll}/u.test(text.trimStart())) add('lower_start', 1);
  if (tokens.lines > 3) add('many_lines', cap(tokens.lines - 3, 5));
  if (sentences.length && sentences.every((sentence) => sentence.mark === '')) add('no_stop', 1);
  if (draft.hits.of('inclusive-we').some((hit) => !isQuoted(draft, hit))) add('inclusive_we', 1);
  return { manner: answers ? 'answering' : reporting ? 'reporting' : 'speaking', features };
}

/** Before a mention: what follows is somebody else's post. */
const RETWEETED: ReadonlySet<string> = new Set(['rt', 'mt']);

/** An apostrophe among the last three characters: don't, we're, we’ll. */
function isContracted(text: string, end: number): boolean {
  for (let i = end - 3; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x27 || code === 0x2019) return true;
  }
  return false;
}

/** Share of capitalised words above what a sentence has anyway. */
const headline = (share: number) => Math.max(0, share - 0.35) / 0.65;

function tokenSpan(draft: Draft, token: number | undefined): T.Span | undefined {
  return token === undefined ? undefined : spanOf(draft, token, token + 1);
}

function kindSpan(draft: Draft, kind: number): T.Span | undefined {
  const token = draft.tokens.kind.indexOf(kind);
  return token < 0 ? undefined : tokenSpan(draft, token);
}

function firstOf(draft: Draft, name: 'us' | 'self' | 'reader'): T.Span | undefined {
  const bit = bitOf(name);
  for (let i = 0; i < draft.tokens.length; i++)
    if (draft.pack.lexicon.classesOf(draft.tokens.id[i] as number) & bit) return tokenSpan(draft, i);
  return undefined;
}
