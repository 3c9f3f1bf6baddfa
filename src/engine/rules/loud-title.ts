import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import { isTitle } from '../titles';

/** Behind a word; "Yahoo!" is a name. */
const SHOUT = /[^\s!=]!(?=[\s"”’)!]|$)/u;
const NAMED = /^(?:yahoo|jeopardy)!$/i;
/** A list that counts itself: "10 mind-blowing tricks". */
const COUNT =
  /^(?:the |top |my )?\d{1,3} (?:[\w'’-]+ )?(?:[\w'’-]+ )?(?:ways|reasons|things|tips|tricks|secrets|lessons|mistakes|habits|hacks|facts|rules|ideas)\b/i;

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
  const { text, norms } = draft;
  if (!norms.plainTitles || !isTitle(draft)) return null;
  const values = { place: norms.name };
  const count = COUNT.exec(text);
  if (count) return { start: 0, end: count[0].length, variant: 'count', values };
  const shout = SHOUT.exec(text);
  if (!shout) return null;
  const start = text.lastIndexOf(' ', shout.index) + 1;
  let end = shout.index + shout[0].length;
  while (text[end] === '!') end++;
  return NAMED.test(text.slice(start, end)) ? null : { start, end, variant: 'mark', values };
}
