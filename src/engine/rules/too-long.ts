import { lengthIn, limitOf, linkLength, unitOf } from '../count';
import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

const BEGINNING = 32;

/** More than the network takes: it would be cut, or not sent at all. */
export const tooLong: Rule = {
  id: 'too-long',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'stop',
  everyone: true,
  structure: true,
  tries: 2,
  measures: over,
  examples: {
    bad: [
      { text: `${'Rye bread wants time. '.repeat(12)}It wants a warm «corner too, and a cloth.»`, platform: 'x' },
      { text: 'a'.repeat(281), platform: 'x' },
      { text: 'Brot braucht Zeit. '.repeat(30), platform: 'bluesky' },
      { text: 'word '.repeat(101), platform: 'mastodon' },
      { text: 'word '.repeat(601), platform: 'linkedin' },
      { text: 'word '.repeat(251), platform: 'linkedin', kind: 'comment' },
      { text: '🍞'.repeat(141), platform: 'x', account: { mode: 'personal' } },
      { text: 'A title that goes on. '.repeat(12), platform: 'github', kind: 'title' },
    ],
    good: [
      { text: 'a'.repeat(280), platform: 'x' },
      { text: `${'a'.repeat(250)} https://bakery.org/a-very-long-way-to-say-rye-bread-with-caraway`, platform: 'x' },
      { text: 'word '.repeat(100).trim(), platform: 'mastodon' },
      { text: `${'word '.repeat(52)}https://bakery.org/a-very-long-way-to-say-rye-bread-with-caraway`, platform: 'bluesky' },
      { text: 'word '.repeat(700), platform: 'facebook' },
      { text: 'word '.repeat(5000) },
      { text: 'word '.repeat(200), platform: 'x', kind: 'thread' },
      { text: '', platform: 'x' },
    ],
  },
};

function over(draft: Draft): Found | null {
  const limit = limitOf(draft);
  if (limit === null) return null;
  const { counting, name } = draft.norms;
  // Counting costs; the most that any makes of a text is 23 of a link of four characters.
  if (draft.text.length * 6 <= limit) return null;
  const used = lengthIn(counting, draft.text, draft.tokens);
  if (used <= limit) return null;
  const over = used - limit;
  const start = cut(draft, over);
  return {
    start,
    end: Math.max(start, draft.text.trimEnd().length),
    values: { used, limit, over, unit: unitOf(counting), place: name, first: firstWords(draft.text.slice(start, start + BEGINNING)) },
  };
}

/** Enough to find the place by, without half a word at its end. */
const firstWords = (text: string): string => {
  if (text.length < BEGINNING) return text.trim();
  const whole = text.slice(0, Math.max(text.lastIndexOf(' '), BEGINNING / 2)).trim();
  return `${whole.replace(/[\ud800-\udbff]$/, '')}…`;
};

/** @returns about where the part begins that does not fit: whole words, counted from the end */
function cut({ text, tokens, norms }: Draft, over: number): number {
  let left = over;
  let at = text.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    left -= at - end + (tokens.kind[i] === T.LINK ? linkLength(norms.counting, text.slice(start, end)) : end - start);
    at = start;
    if (left <= 0) return at;
  }
  // No words, or one that is all too long.
  at = Math.max(0, text.length - over);
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
