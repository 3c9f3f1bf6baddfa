import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/** Addresses that stand for an address. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'example.com example.org example.net yoursite.com yourwebsite.com yourdomain.com yourcompany.com mysite.com mywebsite.com mydomain.com domain.com website.com sitename.com companyname.com localhost 127.0.0.1 test.com foo.com foo.bar'.split(
    ' ',
  ),
);
const BLANKS: ReadonlySet<string> = new Set(['link', 'url', 'insert', 'website', 'your', 'landing', 'cta', 'bitly', 'shortlink']);
const BRACKETS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>' };
/** "https", with a slip of the finger. */
const LONGEST_SCHEME = 6;

/** A link that leads nowhere: a placeholder, half an address, a mistyped scheme. */
export const brokenLink: Rule = {
  id: 'broken-link',
  category: 'link-blast',
  principle: 'P22',
  severity: 'fix',
  everyone: true,
  structure: true,
  tries: 2,
  checks: broken,
  examples: {
    bad: [
      'The menu is at «https://example.com/menu».',
      'Book a table: «[link]»',
      'Our new plan: «https://yoursite.com/plan»',
      'Read it here: «{url}»',
      'Tickets: «http://»',
      'Details at «https;//museum.org»',
      'See «http://localhost:3000/draft» for the programme.',
      'The story: «https://paper.org/the-sto»…',
    ],
    good: [
      'The menu is at https://bakery.org/menu.',
      '`https://example.com` is the address the standard keeps for examples.',
      'The link in the second line is fine.',
      'He said [laughing] that the link was his idea.',
      'We speak http and https, and a little Danish.',
      'The missing link is a jaw from a cave.',
    ],
  },
};

/** Behind [ { or < */
function isOpened(text: string, { gap, start }: T.Tokens, i: number): boolean {
  if (gap[i] === T.NO_GAP) return false;
  const before = text.charCodeAt((start[i] as number) - 1);
  return before === 0x5b || before === 0x7b || before === 0x3c;
}

/** Short, and before : ; or / */
function mayBeScheme(text: string, { gap, start, end, length }: T.Tokens, i: number): boolean {
  if (i + 1 < length && gap[i + 1] === T.NO_GAP) return false;
  const behind = text.charCodeAt(end[i] as number);
  return (behind === 0x3a || behind === 0x3b || behind === 0x2f) && (end[i] as number) - (start[i] as number) <= LONGEST_SCHEME;
}

function broken(draft: Draft): Found[] {
  const { text, tokens, links } = draft;
  const found: Found[] = [];
  for (const { start, end, host, url, hasScheme, token } of links) {
    if ((tokens.flags[token] as number) & T.QUOTED) continue;
    if (PLACEHOLDERS.has(host) || /your-?link|link-?here|insert-/i.test(url)) found.push({ start, end });
    else if (hasScheme && (!host.includes('.') || text[end] === '…')) found.push({ start, end, variant: 'half' });
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!(isOpened(text, tokens, i) || mayBeScheme(text, tokens, i))) continue;
    if (tokens.kind[i] !== T.WORD || (tokens.flags[i] as number) & T.QUOTED) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const word = text.slice(start, end).toLowerCase();
    const closing = BLANKS.has(word) ? BRACKETS[text[start - 1] as string] : undefined;
    if (closing) {
      const close = text.slice(end, end + 40).indexOf(closing);
      if (close >= 0 && /link|url|website|address|landing page/i.test(text.slice(start, end + close)))
        found.push({ start: start - 1, end: end + close + 1 });
    } else if (/^h?t{1,3}ps?$/.test(word)) {
      const rest = /^(?::\/\/?|;\/\/|\/\/)\S*/.exec(text.slice(end, end + 200));
      if (rest) found.push({ start, end: end + rest[0].length, variant: 'half' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
