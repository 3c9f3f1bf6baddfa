import { type Draft, isQuoted, tokensAfter, tokensBefore } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/** Addresses that stand for an address. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'example.com example.org example.net yoursite.com yourwebsite.com yourdomain.com yourcompany.com mysite.com mywebsite.com mydomain.com domain.com website.com sitename.com companyname.com localhost 127.0.0.1 test.com foo.com foo.bar'.split(
    ' ',
  ),
);
const BLANKS: ReadonlySet<string> = new Set(['link', 'url', 'insert', 'website', 'your', 'landing', 'cta', 'bitly', 'shortlink']);
const BRACKETS = [
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
] as const;
const BEHIND_SCHEME = [':', ';', '/'] as const;
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

function broken(draft: Draft): Found[] {
  const found: Found[] = [];
  for (const link of draft.links) {
    const { start, end, host, url, hasScheme, token } = link;
    if (isQuoted(draft, { from: token })) continue;
    if (PLACEHOLDERS.has(host) || /your-?link|link-?here|insert-/i.test(url)) found.push({ start, end });
    else if (hasScheme && (!host.includes('.') || draft.text[end] === '…')) found.push({ start, end, variant: 'half' });
  }
  for (const [opening, closing] of BRACKETS)
    for (const token of tokensAfter(opening, draft)) add(isWritten(draft, token) && blankFrom(draft, token, closing));
  for (const sign of BEHIND_SCHEME) for (const token of tokensBefore(sign, draft)) add(isWritten(draft, token) && schemeAt(draft, token));
  return found.sort((a, b) => a.start - b.start);

  function add(one: Found | null | false): void {
    if (one) found.push(one);
  }
}

/** A word of the writer's own. */
const isWritten = (draft: Draft, token: number): boolean => draft.tokens.kind[token] === T.WORD && !isQuoted(draft, { from: token });

/** [Link here], {url}, <your website> */
function blankFrom({ text, tokens }: Draft, token: number, closing: string): Found | null {
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  if (!BLANKS.has(text.slice(start, end).toLowerCase())) return null;
  const close = text.slice(end, end + 40).indexOf(closing);
  const isBlank = close >= 0 && /link|url|website|address|landing page/i.test(text.slice(start, end + close));
  return isBlank ? { start: start - 1, end: end + close + 1 } : null;
}

/** htp://…, https:/… */
function schemeAt({ text, tokens }: Draft, token: number): Found | null {
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  if (end - start > LONGEST_SCHEME || !/^h?t{1,3}ps?$/i.test(text.slice(start, end))) return null;
  const rest = /^(?::\/\/?|;\/\/|\/\/)\S*/.exec(text.slice(end, end + 200));
  return rest ? { start, end: end + rest[0].length, variant: 'half' } : null;
}
