import type { Draft } from '../draft';
import { isQuoted, spanOf } from '../draft';
import { foldAt, foldOf } from '../fold';
import { quoted } from '../quote';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/** So much must be hidden, or there is no fold to speak of. */
const HIDDEN = 60;
/** Networks that show more lines than this cut hardly any post. */
const FEW_LINES = 6;
/** Words of a sentence that is hardly one: "It happened. Finally." */
const SCRAP = 3;
/** Lists whose words announce that something will be said, and do not say it. */
const PREAMBLES = ['empty-opening', 'announcement', 'announcement-feeling', 'nothing-to-share', 'humble-brag', 'milestone'];

/** Praise is no better beginning. */
const WORN = [...PREAMBLES, 'our-people', 'self-praise', 'superlative', 'corporate-words'];

/** All that people see before "see more", and it says nothing yet. */
export const pastTheFold: Rule = {
  id: 'past-the-fold',
  category: 'strategy',
  principle: 'P15',
  severity: 'consider',
  kinds: ['post', 'article', 'release'],
  tries: 2,
  measures: folded,
  examples: {
    bad: [
      {
        text: '«I did it.\n\nFinally.»\n\nAfter three winters the roof of the mill is tight, and I can tell you which of the nine roofers came back the next day.',
        platform: 'linkedin',
      },
      {
        text: '«Big news!\n\nDrumroll please…»\n\nThe west wing opens on Sunday at nine, with the whale back in its place and the stairs made of oak.',
        platform: 'linkedin',
      },
      {
        text: '«#law #lease #tenant #rent\n\n@citycourt @tenantsunion»\n\nA tenant may keep the balcony door in its old colour, says the court, if the colour was there when she moved in.',
        platform: 'linkedin',
      },
      {
        text: '«Happy Friday everyone!\n\nIt’s official.»\n\nThe clinic answers the phone until eight from Monday, and at night a nurse calls you back within the hour.',
        platform: 'linkedin',
      },
      {
        text: '«No.\n\nJust no.»\n\nA contract does not become fair because both have signed it on the same day, and here are three clauses that courts strike out every year.',
        platform: 'linkedin',
      },
      {
        text: '«Hello friends!\n\nWe have news.»\n\nThe children of year six built a bridge out of spaghetti, and it held four kilos before Tom leaned on the table.',
        platform: 'linkedin',
      },
    ],
    good: [
      {
        text: 'The roof of the mill is tight after three winters.\n\nNine roofers came.\n\nOne of them came back the next day, and he is the one I would like to tell you about.',
        platform: 'linkedin',
      },
      { text: 'I did it.\n\nFinally.', platform: 'linkedin' },
      {
        text: 'I did it.\n\nFinally.\n\nAfter three winters the roof of the mill is tight, and I can tell you which of the nine roofers came back.',
        platform: 'linkedin',
        kind: 'article',
      },
      {
        text: 'I did it.\n\nFinally.\n\nAfter three winters the roof of the mill is tight, and I can tell you which of the nine roofers came back.',
        platform: 'mastodon',
      },
      'I did it.\n\nFinally.\n\nAfter three winters the roof of the mill is tight, and I can tell you which of the nine roofers came back the next day.',
      {
        text: 'Which wall?\n\nExactly.\n\nWe asked forty visitors where the fire exit is, and thirty-one pointed at a painting of a door by a man who never painted doors.',
        platform: 'linkedin',
      },
      {
        text: '41 loaves.\n\nTwo ovens.\n\nOne of them broke at five this morning, and this is how the whole street came to have bread at all today.',
        platform: 'linkedin',
      },
    ],
  },
};

function folded(draft: Draft): Found | null {
  const { text, tokens } = draft;
  const end = (foldOf(draft)?.lines ?? 0) < FEW_LINES ? foldAt(draft) : null;
  if (end === null || text.trimEnd().length - end < HIDDEN) return null;
  let last = -1;
  for (const sentence of tokens.sentences) {
    if (sentence.start >= end) break;
    if (sentence.end > end || !saysNothing(draft, sentence)) return null;
    last = sentence.to - 1;
  }
  if (last < 0) return null;
  const next = nextOf(draft, last + 1);
  const span = { start: spanOf(draft, 0, 1).start, end: tokens.sentences[tokens.sentence[last] as number]?.end as number };
  return { ...span, values: { quote: quoted(text.slice(span.start, span.end)), place: draft.norms.name, next }, tries: next ? 2 : 1 };
}

/** Names, tags and links; an announcement that something will be said; a scrap without a figure, a name or a question. */
function saysNothing(draft: Draft, { from, to, mark }: T.Sentence): boolean {
  const { tokens } = draft;
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === T.WORD) words.push(i);
    else if (kind !== T.MENTION && kind !== T.HASHTAG && kind !== T.LINK) return false;
  }
  if (words.length === 0) return true;
  if (mark === '?') return false;
  const [first] = words as [number];
  const preamble = PREAMBLES.some((list) =>
    draft.hits.of(list).some((hit) => hit.from === first && !isQuoted(draft, hit) && to - hit.to <= SCRAP),
  );
  return preamble || (words.length <= SCRAP && !words.slice(1).some((i) => (tokens.flags[i] as number) & T.CAPITALISED));
}

/** @returns the fullest of the next few sentences that begins with no preamble either: it could stand in front; '' if there is none */
function nextOf(draft: Draft, from: number): string {
  const { tokens, text, hits } = draft;
  const begins = new Set(WORN.flatMap((list) => hits.of(list).map((hit) => tokens.sentence[hit.from] as number)));
  const few = tokens.sentences.filter((sentence, i) => sentence.from >= from && !begins.has(i)).slice(0, 3);
  const [fullest] = few.sort((a, b) => b.to - b.from - (a.to - a.from));
  return fullest ? quoted(text.slice(fullest.start, fullest.end)) : '';
}
