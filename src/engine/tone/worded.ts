/** Features of what a draft says: of whom, what it asks and tells, which figures and kinds of words stand in it. */

import { saidHits, spanOf } from '../draft';
import { callsForHelp } from '../help-lines';
import { houseWords } from '../house';
import { bitOf } from '../lexicon';
import { usefulKnowledge } from '../strengths/useful-knowledge';
import * as T from '../tokens';
import { hasClass, wordAt } from '../word-at';
import { type Add, share } from './feature';
import { SEVERAL, type Seen, tokenSpan } from './seen';
import { noticeLabel, sourceOf, tellsToDo } from './shapes';

export function ofPersons({ draft, tally: { first } }: Seen, add: Add): void {
  const { us, self, reader, words } = draft.counts;
  add('us', share(us, 3), tokenSpan(draft, first.us) ?? tokenSpan(draft, draft.brand));
  add('self', share(self, 3), tokenSpan(draft, first.self));
  add('reader', share(reader, 3), tokenSpan(draft, first.reader));
  if (self + us + reader === 0 && words >= SEVERAL) add('nobody', 1);
}

export function ofQuestions({ draft: { counts }, asked, tagged, answers }: Seen, add: Add): void {
  if (tagged) add('tagged_on', 1, tagged);
  if (asked.length > (tagged ? 1 : 0)) add('question', 1, asked[0]);
  if (asked.length > 0 && counts.reader + counts.self + counts.us === 0 && !answers) add('asks_no_one', 1, asked[0]);
}

/** Share of capitalised words of a title. */
const TITLE = 0.6;

export function ofFigures({ draft, tally, asked, tagged }: Seen, add: Add): void {
  const { sentences } = draft.tokens;
  const { first, words } = tally;
  for (const wallet of tally.wallets) add('wallet', 1, tokenSpan(draft, wallet));
  if (tally.cashtags > 0) add('cashtags', share(tally.cashtags, 3), tokenSpan(draft, first.cashtag));
  const lastAsked = asked[asked.length - 1];
  // A question with capitals at every word is a title, and asks nobody.
  if (!tagged && lastAsked && lastAsked === sentences[sentences.length - 1])
    add(words >= SEVERAL && tally.capitalised / words > TITLE ? 'title_asks' : 'ends_asking', 1, lastAsked);
  add('numbers', share(tally.numbers, 3));
  add('money', share(tally.money, 2), tokenSpan(draft, first.money));
  add('percents', share(tally.percents, 2), tokenSpan(draft, first.percent));
  add('times', share(tally.times, 2), tokenSpan(draft, first.time));
}

export function ofWords({ tally }: Seen, add: Add): void {
  const { words } = tally;
  add('informal', share(tally.informal, 3));
  add('feeling', share(tally.feeling, 2));
  add('asks', share(tally.asks, 2));
  add('negation', share(tally.negations, 2));
  add('others', share(tally.others, 3));
  if (words > 0) add('quoted', tally.quoted / words);
  add('contractions', share(tally.contractions, 2));
  if (words < SEVERAL) return;
  add('title_case', headline(tally.capitalised / words));
  add('thin', Math.max(0, 0.45 - tally.functions / words) / 0.45);
  add('long_words', Math.min(1, tally.long / words / 0.35));
  add('names', Math.min(1, tally.names / words / 0.4));
}

/** Share of capitalised words above what a sentence has anyway. */
const headline = (capitalised: number) => Math.max(0, capitalised - 0.35) / 0.65;

export function ofReports({ draft, tally, personal, reporting, answers }: Seen, add: Add): void {
  const firstLink = draft.links[0];
  if (reporting) {
    add('impersonal', 1);
    if (firstLink) add('impersonal_link', 1, firstLink);
    if (tally.names + tally.numbers > 1 || tally.long > 2) add('reports_facts', 1);
  }
  const reports = saidHits(draft, 'tone-reports');
  const report = reports[0];
  if (report) {
    add('reports', share(reports.length, 2), spanOf(draft, report.from, report.to));
    if (!personal && !answers) add('reports_only', 1, spanOf(draft, report.from, report.to));
  }
  const house = houseWords(draft);
  if (house[0]) add('house_words', share(house.length, 3), spanOf(draft, house[0].from, house[0].to));
}

/** Lists of orders to everybody: what they weigh depends on what stands beside them. */
const ORDERS = ['order-and-link', 'offer-to-all'].map((list) => ({ list, name: list.replaceAll('-', '_') }));

/** Before a mention: what follows is somebody else's post. */
const RETWEETED: ReadonlySet<string> = new Set(['rt', 'mt']);

/** Where orders, links, labels and tags stand. */
export function ofPlaces({ draft, personal, answers }: Seen, add: Add): void {
  const { tokens, links, mentions } = draft;
  for (const { list, name } of ORDERS) {
    // Whoever is sent to the ambulance is sold nothing.
    const said = saidHits(draft, list).filter((hit) => !callsForHelp(draft, hit));
    if (said[0]) add(name, share(said.length, 2), spanOf(draft, said[0].from, said[0].to));
  }
  if (links[0] && personal) add('personal_link', 1, links[0]);
  if (links[0] && answers) add('answer_link', 1, links[0]);
  const label = answers ? undefined : noticeLabel(draft);
  if (label) add('label', 1, label);
  const comment = mentions.find((token) => token > 1 && RETWEETED.has(wordAt(draft, token - 1)));
  if (comment !== undefined) add('comments', 1, tokenSpan(draft, comment));
  if (tokens.kind[tokens.length - 1] === T.HASHTAG) add('ends_hashtag', 1, tokenSpan(draft, tokens.length - 1));
}

const ASK = bitOf('ask');
const DIARY = bitOf('diary');
const IMPERATIVE = bitOf('imperative');

export function ofBeginning({ draft }: Seen, add: Add): void {
  const { tokens } = draft;
  const first = tokens.sentences[0];
  if (!first || tokens.kind[first.from] !== T.WORD || (tokens.flags[first.from] as number) & T.CODE) return;
  if (hasClass(draft, first.from, DIARY)) add('diary', 1, tokenSpan(draft, first.from));
  if (hasClass(draft, first.from, ASK) && first.mark !== '?') add('headline_asks', 1, tokenSpan(draft, first.from));
  if (hasClass(draft, first.from, IMPERATIVE)) add('opens_with_order', 1, openingOf(tokens, first));
}

export function ofAdvice({ draft, raised }: Seen, add: Add): void {
  const { tokens } = draft;
  const orders = tokens.sentences.filter((sentence, i) => i > 0 && tellsToDo(draft, sentence));
  // What one can do with a lesson is told as orders, too.
  const [lesson] = usefulKnowledge.shows(draft);
  if (lesson) add('teaches', 1, lesson);
  else if (orders[0]) add('orders', share(orders.length, 3), openingOf(tokens, orders[0]));
  const offers = raised.filter(({ category }) => category === 'advertising');
  if (offers.some(({ rule }) => rule !== offers[0]?.rule)) add('offers_twice', 1, offers[0]);
  const source = sourceOf(draft);
  if (source) add('attributed', 1, source);
}

/** @returns the first word of a sentence, with what stands before it */
const openingOf = ({ end }: T.Tokens, { start, from }: T.Sentence): T.Span => ({ start, end: end[from] as number });
