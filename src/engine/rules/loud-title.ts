import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import { runsOn } from '../runs-on';
import { isTitle } from '../titles';
import * as T from '../tokens';
import { wordAt } from '../word-at';

/** Names with a mark of their own. */
const NAMED: ReadonlySet<string> = new Set(['yahoo!', 'jeopardy!']);
/** What may stand behind a single mark that shouts: the end, a blank, a quotation mark or bracket that closes. "!important" and "!=" are code. */
const BEHIND: ReadonlySet<string> = new Set(['', ' ', '\n', '"', '”', '’', ')']);
/** A list that counts itself: "10 mind-blowing tricks". */
const COUNTED: ReadonlySet<string> = new Set(
  'ways reasons things tips tricks secrets lessons mistakes habits hacks facts rules ideas'.split(' '),
);
const BEFORE_COUNT: ReadonlySet<string> = new Set(['the', 'top', 'my']);
/** Figures of the count, and words behind it before what is counted. */
const FIGURES = 3;
const BETWEEN = 3;

/** A title that raises its voice, or counts, where the house rules ask for plain ones. */
export const loudTitle: Rule = {
  id: 'loud-title',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'consider',
  structure: true,
  kinds: ['title', 'post'],
  tries: 1,
  measures: loud,
  examples: {
    bad: [
      { text: 'A build tool that is done before «you!»', platform: 'hackernews', kind: 'title' },
      { text: '«10 Mind-Blowing Postgres Tricks» You Need to Know', platform: 'hackernews', kind: 'title' },
      { text: 'Show HN: Breadbox is «out!»', platform: 'hackernews', kind: 'title' },
      { text: '«Top 5 mistakes» in schema migrations', platform: 'hackernews', kind: 'title' },
      { text: '«7 reasons» to write your own parser', platform: 'hackernews', kind: 'title' },
      { text: 'We did «it!!» Rye in space', platform: 'hackernews', kind: 'title' },
      { text: '«9 secrets» of small databases', platform: 'hackernews' },
      { text: 'Yahoo! directory is «back!»', platform: 'hackernews', kind: 'title' },
      { text: 'The parser is «done!?»', platform: 'hackernews', kind: 'title' },
    ],
    good: [
      { text: 'Show HN: A 300-line static site generator in awk', platform: 'hackernews', kind: 'title' },
      { text: 'Yahoo! directory, 1996', platform: 'hackernews', kind: 'title' },
      { text: 'Why !important is a smell', platform: 'hackernews', kind: 'title' },
      { text: '2 ** 10 != 1000', platform: 'hackernews', kind: 'title' },
      { text: '7 reasons to write your own parser', platform: 'reddit', kind: 'title' },
      { text: 'Ten years of one repository', platform: 'hackernews', kind: 'title' },
      { text: 'Thank you!', platform: 'hackernews', kind: 'comment' },
      { text: 'It works! I rebuilt the till. Twice, in fact.', platform: 'hackernews' },
      { text: 'It works on my old laptop!\n\nHere is what I had to change.', platform: 'hackernews' },
    ],
  },
};

function loud(draft: Draft): Found | null {
  if (!draft.norms.plainTitles || !isTitle(draft)) return null;
  const values = { place: draft.norms.name };
  const count = countOf(draft);
  if (count) return { ...count, variant: 'count', values };
  const shout = shoutOf(draft);
  return shout && { ...shout, variant: 'mark', values };
}

/** @returns the beginning of a title that counts */
function countOf(draft: Draft): T.Span | null {
  const { tokens } = draft;
  const { kind, start, end, length } = tokens;
  const number = length > 0 && BEFORE_COUNT.has(wordAt(draft, 0)) ? 1 : 0;
  if (kind[number] !== T.NUMBER || (end[number] as number) - (start[number] as number) > FIGURES) return null;
  for (let i = number + 1; i <= number + 1 + BETWEEN && runsOn(tokens, i) && kind[i] === T.WORD; i++)
    if (COUNTED.has(wordAt(draft, i))) return { start: start[0] as number, end: end[i] as number };
  return null;
}

/** @returns the first word with an exclamation mark behind it */
function shoutOf({ text, tokens }: Draft): T.Span | null {
  for (const { start, end } of tokens.stops) {
    if (!text.slice(start, end).includes('!') || (end - start === 1 && !BEHIND.has(text.charAt(end)))) continue;
    const from = text.lastIndexOf(' ', start) + 1;
    if (from < start && text.charAt(start - 1) !== '=' && !NAMED.has(text.slice(from, end).toLowerCase())) return { start: from, end };
  }
  return null;
}
