import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

const LONGEST = 120;

/** Markdown where nobody turns it into anything: readers see the stars. */
export const rawMarkup: Rule = {
  id: 'raw-markup',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'consider',
  structure: true,
  tries: 2,
  checks: marks,
  examples: {
    bad: [
      { text: 'The rye is «**finally**» back.', platform: 'x' },
      { text: 'Read «[the plan](https://city.org/plan)» before Friday.', platform: 'linkedin' },
      { text: '«## Opening» hours\n\nNine to five.', platform: 'facebook' },
      { text: 'A «__quiet__» room', platform: 'mastodon' },
      { text: 'Two things: «**bread and salt**» and time', platform: 'bluesky' },
      { text: '«# News»\nThe lift works.', platform: 'linkedin' },
      { text: 'The whole difference:\n\n«```sh»\nmake -j4\n```', platform: 'bluesky' },
      { text: 'The whole difference:\n\n«```»\nmadvise(RANDOM)\n```\n\nI did not expect that.', platform: 'hackernews', kind: 'comment' },
    ],
    good: [
      { text: 'The rye is **finally** back.', platform: 'github' },
      'The rye is **finally** back.',
      { text: 'Five * stars * from grandmother', platform: 'x' },
      { text: 'We are #1 on our street', platform: 'x' },
      { text: '#bread is back', platform: 'facebook' },
      { text: 'snake_case__names are for code', platform: 'x' },
      { text: '2 ** 10 is 1024', platform: 'linkedin' },
      { text: '`git switch -` goes back to the last branch.', platform: 'x' },
      { text: 'The whole difference:\n\n```\nmake -j4\n```', platform: 'github' },
      { text: 'We pass `**kwargs` and `**more` on.', platform: 'bluesky' },
    ],
  },
};

function marks(draft: Draft): Found[] {
  const { text, tokens, links, norms } = draft;
  if (norms.markup !== 'none' || norms.id === 'any') return [];
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] as number;
    const before = text.charCodeAt(start - 1);
    if ((tokens.flags[i] as number) & T.CODE) continue;
    if (before === 0x2a && text.charCodeAt(start - 2) === 0x2a && start - 2 >= past(found)) {
      const close = text.slice(start, start + LONGEST).indexOf('**');
      if (close > 0) found.push({ start: start - 2, end: start + close + 2, replacement: text.slice(start, start + close) });
    } else if (before === 0x20 && (tokens.gap[i] as number) >= T.LINE_GAP) {
      const hashes = /(?:^|\n)(#{1,4} )$/.exec(text.slice(Math.max(0, start - 6), start))?.[1];
      const end = tokens.end[i] as number;
      if (hashes) found.push({ start: start - hashes.length, end, replacement: text.slice(start, end) });
    } else if (text.charCodeAt(start) === 0x5f && tokens.kind[i] === T.WORD) {
      const inner = /^__([^_]+)__$/.exec(text.slice(start, tokens.end[i]))?.[1];
      if (inner) found.push({ start, end: tokens.end[i] as number, replacement: inner });
    }
  }
  for (const { start, end, url } of links) {
    if (text[start - 1] !== '(' || text[start - 2] !== ']' || text[end] !== ')') continue;
    const open = text.slice(Math.max(0, start - LONGEST), start - 2).lastIndexOf('[');
    if (open < 0) continue;
    const from = Math.max(0, start - LONGEST) + open;
    found.push({ start: from, end: end + 1, replacement: `${text.slice(from + 1, start - 2)}: ${url}`, variant: 'link' });
  }
  const fence = fenceIn(text);
  if (fence) found.push({ ...fence, variant: norms.codeBy === 'indent' ? 'indent' : 'fence' });
  return found.sort((a, b) => a.start - b.start);
}

/** Three ticks at the beginning of a line, and again below: the first line of such a block. */
function fenceIn(text: string): T.Span | null {
  const start = text.startsWith(FENCE) ? 0 : text.indexOf(`\n${FENCE}`) + 1;
  if (!text.startsWith(FENCE, start) || text.indexOf(`\n${FENCE}`, start + FENCE.length) < 0) return null;
  const end = text.indexOf('\n', start);
  return { start, end: text.slice(0, end).trimEnd().length };
}

const FENCE = '```';

const past = (found: readonly Found[]): number => found[found.length - 1]?.end ?? 0;
