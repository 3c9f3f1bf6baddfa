import { amongColleagues } from '../audience';
import type { Draft } from '../draft';
import { quoted } from '../quote';
import type { Found, Rule, RuleContext } from '../rule';
import * as T from '../tokens';

/** Fewer words show no habit. */
const FEWEST = 20;
/** Björnsson's LIX (1968): words a sentence, plus the share of words of more than six letters. A newspaper has about 45, a law above 60. */
const LONG_WORD = 6;
/** By language, as its words are long. */
const HARD: Readonly<Record<string, number>> = { en: 58, de: 68 };
/** Among colleagues more is fine. */
const AMONG_COLLEAGUES = 6;
/** A long breath of short words is talk; a row of long ones a list. */
const SHARE = 0.3;
const SHORT_SENTENCE = 9;
/** More words than this in the hardest sentence, and its length is the matter; else its words are. */
const LONG_SENTENCE = 30;

/** Long sentences of long words: a reader would need a second time through. */
export const hardToRead: Rule = {
  id: 'hard-to-read',
  category: 'audience',
  principle: 'P13',
  severity: 'consider',
  kinds: ['post', 'article', 'thread', 'release'],
  tries: 2,
  measures: hardest,
  examples: {
    bad: [
      '«Notwithstanding previously communicated provisions, residents requiring supplementary documentation regarding municipal infrastructure modernisation must electronically submit corresponding applications through the designated administrative authority, specifying identification numbers and relevant property details, before the expiration of the statutory period.»',
      '«Interdisciplinary rehabilitation programmes facilitate comprehensive functional restoration following orthopaedic interventions.» Participating physiotherapists continuously evaluate individual progression. Subsequent outpatient appointments guarantee sustainable therapeutic improvements.',
      'Dear members. «Following extensive deliberation regarding competitive participation, the executive committee unanimously recommended restructuring qualification procedures, eliminating redundant intermediate tournaments, and strengthening developmental opportunities throughout affiliated organisations, particularly concerning adolescent participants from neighbouring municipalities.»',
      'Exhibition visitors encounter contemporary perspectives. «Juxtaposing industrial photography with architectural interventions, participating practitioners interrogate underlying assumptions concerning representation, materiality, collective memory, institutional responsibility, environmental transformation, and the increasingly ambiguous relationship between documentation and imagination.»',
      '«Installation of condensing boilers necessitates professional calculation of heating requirements, hydraulic balancing, chimney refurbishment, condensate drainage, and subsequent documentation, whereas replacement of conventional circulation pumps usually remains straightforward.»',
      {
        text: '«Asynchronous replication introduces unavoidable consistency considerations whenever geographically distributed applications simultaneously modify overlapping information, particularly throughout intermittent connectivity interruptions affecting predominantly international customers.» Nevertheless administrators frequently underestimate corresponding operational complexity.',
        platform: 'x',
      },
    ],
    good: [
      'Your landlord may not keep the deposit because of normal wear. A faded wall is wear. A hole in it is not. Take photos on the day you move in, and send them to yourself.',
      'Notwithstanding the aforementioned provisions, no.',
      'Mill Bridge is closed to cars from eight tonight until Friday. Buses four and nine go by the station instead. Cyclists can push across on the left side of it.',
      'We talked for an hour about the roof and the rain and who would hold the ladder if it came to that, and then it came to that, and nobody held the ladder because we were all inside with the cake.',
      {
        text: 'Our migration moved forty services to the new cluster. Most problems came from hidden assumptions about latency. We documented every incident, including the embarrassing ones, and published the timeline yesterday.',
        platform: 'linkedin',
      },
      'Flour\nWater\nSalt\nSourdough\nPatience\nButter\nCinnamon\nCardamom\nRaisins\nHazelnuts\nSunflower seeds\nBuckwheat\nButtermilk\nCaraway\nFennel\nCoriander\nPumpkin seeds\nApricots\nWalnuts\nMarzipan',
    ],
  },
};

function hardest(draft: Draft, context: RuleContext): Found | null {
  const { tokens, text, lang } = draft;
  const hard = HARD[lang];
  // Whoever tells of himself is heard, however long the breath.
  if (hard === undefined || draft.counts.words < FEWEST || draft.counts.self > 0) return null;
  let words = 0;
  let long = 0;
  let sentences = 0;
  let worst: { span: T.Sentence; weight: number; words: number } | undefined;
  for (const span of tokens.sentences) {
    let wordsHere = 0;
    let longHere = 0;
    for (let i = span.from; i < span.to; i++) {
      if (!isSaid(tokens, i)) continue;
      wordsHere++;
      if (isLong(draft, i, span)) longHere++;
    }
    if (wordsHere === 0) continue;
    sentences++;
    words += wordsHere;
    long += longHere;
    const weight = wordsHere + longHere;
    if (!worst || weight > worst.weight) worst = { span, weight, words: wordsHere };
  }
  if (!worst || words < FEWEST || worst.words < SHORT_SENTENCE || long < SHARE * words) return null;
  const lix = words / sentences + (100 * long) / words;
  if (lix < hard + (amongColleagues(draft, context.voice) ? AMONG_COLLEAGUES : 0)) return null;
  const { start, end } = worst.span;
  const [first, second] = longWords(draft, worst.span);
  if (worst.words > LONG_SENTENCE || first === undefined || second === undefined)
    return { start, end, variant: 'sentence', values: { count: worst.words, quote: quoted(text.slice(start, end)) } };
  return { start, end, values: { first, second } };
}

const isSaid = ({ kind, flags }: T.Tokens, i: number): boolean => kind[i] === T.WORD && !((flags[i] as number) & (T.QUOTED | T.CODE));

/** A name is long for whoever bears it, not for its reader. */
const isLong = ({ tokens, lang }: Draft, i: number, { from }: T.Sentence): boolean =>
  lengthOf(tokens, i) > LONG_WORD && (i === from || !((tokens.flags[i] as number) & T.CAPITALISED) || lang === 'de');

/** @returns the long words of a sentence, the longest first */
function longWords(draft: Draft, span: T.Sentence): string[] {
  const { tokens, text } = draft;
  const long: number[] = [];
  for (let i = span.from; i < span.to; i++) if (isSaid(tokens, i) && isLong(draft, i, span)) long.push(i);
  return long.sort((a, b) => lengthOf(tokens, b) - lengthOf(tokens, a)).map((i) => text.slice(tokens.start[i], tokens.end[i]));
}

const lengthOf = (tokens: T.Tokens, i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);
