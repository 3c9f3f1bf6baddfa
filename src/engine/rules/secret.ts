import type { Draft } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/**
 * Keys as their makers shape them: AWS, GitHub, GitLab, Slack, Stripe, OpenAI and Anthropic, Google, npm, SendGrid, Twilio, Shopify,
 * DigitalOcean, Hugging Face, PyPI, JSON web tokens. After the makers' own documentation of their prefixes, 2026-11.
 */
const KEYS: readonly RegExp[] = [
  /^A(?:KIA|SIA)[A-Z0-9]{16}$/,
  /^gh[pousr]_[A-Za-z0-9]{30,}$/,
  /^github_pat_\w{30,}$/,
  /^glpat-[\w-]{20,}$/,
  /^xox[abeoprs]-[\w-]{10,}$/,
  /^[sr]k_(?:live|test)_[A-Za-z0-9]{16,}$/,
  /^sk-(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{20,}$/,
  /^AIza[\w-]{35}$/,
  /^npm_[A-Za-z0-9]{36}$/,
  /^SG\.[\w-]{16,}\.[\w-]{16,}$/,
  /^(?:AC|SK)[0-9a-f]{32}$/,
  /^shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}$/,
  /^dop_v1_[0-9a-f]{40,}$/,
  /^hf_[A-Za-z0-9]{30,}$/,
  /^pypi-[\w-]{40,}$/,
  /^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}$/,
  /^ya29\.[\w-]{20,}$/,
];
const BEGIN = 'BEGIN ';
/** No key is made of small letters alone. */
const WORD = /^#?[a-z]+$/;
/** Shorter words are no key, nor part of one that matters. */
const KEY_PART = 16;
const LONGEST = 240;
/** A password follows in its own words: "password: …", "API_KEY=…". In several languages, since code is in none. */
const LABEL = /(?:^|_)(?:password|passwd|passwort|kennwort|pwd|secret|token|api_?key|access_?key|secret_?key|private_?key|passphrase)$/i;
const PLACEHOLDER =
  /^(?:[x*•.]+|your|my|example|sample|test|dummy|change_?me|placeholder|redacted|null|none|process\.env|os\.environ|<|\$|\{|\[)/i;
const NOT_MEANT = /example|xxxx|\*\*\*|\.\.\.|…|redacted|1234567890/i;

/** A key, token or password in plain sight. The examples are put together from parts, so that no scanner takes them for real ones. */
export const secret: Rule = {
  id: 'secret',
  category: 'permanence',
  principle: 'P24',
  severity: 'stop',
  everyone: true,
  structure: true,
  tries: 2,
  checks: secrets,
  examples: {
    bad: [
      `The build works with «AKIA${'Q3EGRI7TLNXWO2PB'}» now.`,
      `export GITHUB_TOKEN=«ghp_${'a8Kd02LmQx91VbTz66RpWcY3uE7sHjN4fGoI'}»`,
      `Try «sk-proj-${'Zb81kQmW02vLx77RtYpN3s'}», it is faster.`,
      `Login for the shop: anna, password: «${'Rye-bread7'}»`,
      `The password for the wifi at the club: «${'Reds1987x'}»`,
      `Straight in, user deploy pw «${'Harbour-2031'}», that is what we all do.`,
      `On the note at my new desk: shop-admin / «${'Welcome2031'}»`,
      `Das WLAN-Passwort lautet «${'Sommer2024'}»!`,
      `DB_PASSWORD=«${'tr0ub4dor'}» in the settings`,
      `postgres://«anna:${'b4kery99'}@»db.shop.org/orders is slow today`,
      `@helpdesk my token is eyJ… no, wait: «eyJ${'hbGciOiJIUzI1'}.eyJ${'zdWIiOiIxMjM0'}.${'SflKxwRJSMeKKF2Q'}»`,
      { text: '-----«BEGIN RSA PRIVATE KEY»-----', account: { mode: 'personal' } },
    ],
    good: [
      'My password is the name of my first cat, said every mystery novel.',
      'Set API_KEY=your_key_here before you start.',
      'A password for your account: please choose one with eight letters.',
      'password: required, at least eight characters',
      'Use AKIAIOSFODNN7EXAMPLE, like the manual does.',
      'The commit is 9ff35d2c7b89bdf959a4279ab58fef1dcc04db71b18.',
      'The secret: a warm corner.',
      'For the user / reader alike there is a seat at the front.',
      'token: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'Supercalifragilisticexpialidocious is a word.',
      'Read more at https://city.org/plan?page=2&lang=en.',
    ],
  },
};

function secrets(draft: Draft): Found[] {
  const { text, tokens, links } = draft;
  const { suspects, values } = placesIn(draft);
  const found: Found[] = [];
  let past = 0;
  for (const i of suspects) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (start < past || tokens.kind[i] === T.LINK) continue;
    if (end - start >= KEY_PART) {
      const run = runAround(text, start, end, past);
      const written = text.slice(run.start, run.end);
      if (!WORD.test(written) && KEYS.some((key) => key.test(written)) && !NOT_MEANT.test(written)) {
        found.push({ ...run });
        past = run.end;
        continue;
      }
    }
    const value = tokens.kind[i] === T.WORD ? secretBehind(text, tokens, i) : null;
    if (value) {
      found.push(value);
      past = value.end;
    } else if (text.startsWith(BEGIN, start)) {
      const key = /^BEGIN (?:[A-Z]{2,8} ){0,2}PRIVATE KEY/.exec(text.slice(start, start + 40));
      if (key) found.push({ start, end: start + key[0].length });
    }
  }
  for (const at of values) {
    const value = writtenAfter(text, at);
    if (value && isMixed(text.slice(value.start, value.end))) found.push(value);
  }
  // "https://name:password@host"
  for (const { start, url } of links) {
    const login = /^[a-z+]{2,12}:\/\/([^/@:\s]{1,60}:[^/@:\s]{3,80}@)/i.exec(url.slice(0, LONGEST));
    const pair = login?.[1];
    if (pair && !PLACEHOLDER.test(pair.slice(pair.indexOf(':') + 1)) && !/:(?:pass(?:word)?|pwd|secret)@$/i.test(pair)) {
      const at = start + url.indexOf('://') + 3;
      found.push({ start: at, end: at + pair.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "shop-admin / Rye-bread7": a way in, as it stands on a note. */
const PARTS = ' / ';
const ACCESS = /(?:admin|root|login|user|guest|info)[\w.-]{0,12}$/i;
const NAME_PART = 24;
/** "pw Rye-bread7", without a sign between. */
const NEXT_TO: ReadonlySet<string> = new Set(['pw', 'pwd', 'passwd', 'password']);
const LONGEST_NEXT_TO = 8;
/** "Das Passwort lautet …" */
const READS = 'lautet';
const isMixed = (written: string): boolean => /[a-z]/.test(written) && /[A-Z]/.test(written) && /\d/.test(written);

interface Places {
  /** Tokens that can be a key or lead to a secret, in their order. */
  suspects: Iterable<number>;
  /** Where a secret may begin that nothing but its shape and its neighbour gives away. */
  values: number[];
}

/** Looks at every token's length and neighbours, and at few of their letters. */
function placesIn({ text, tokens }: Draft): Places {
  const { start, end, length } = tokens;
  const found: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < length; i++) {
    const from = start[i] as number;
    const to = end[i] as number;
    const next = text.charCodeAt(to);
    const isBeforeBlank = next === BLANK;
    if (to - from >= KEY_PART || (isBeforeBlank && text.startsWith(BEGIN, from))) found.push(i);
    if (i > 0 && to - from === READS.length && text.startsWith(READS, from)) found.push(i - 1);
    if (isSign(isBeforeBlank ? text.charCodeAt(to + 1) : next)) {
      found.push(i);
      // "The password for the wifi at the club: …"
      for (let named = i - 1; named >= 0 && named >= i - WORDS_BETWEEN; named--)
        if ((end[named] as number) - (start[named] as number) === NAMED_LENGTH) found.push(named);
    }
    if (!isBeforeBlank) continue;
    if (text.startsWith(PARTS, to) && ACCESS.test(text.slice(Math.max(0, to - NAME_PART), to))) values.push(to + PARTS.length);
    if (
      to - from <= LONGEST_NEXT_TO &&
      text.charCodeAt(from) === P &&
      text.charCodeAt(from - 1) === BLANK &&
      NEXT_TO.has(text.slice(from, to))
    )
      values.push(to + 1);
  }
  return { suspects: found.length < 2 ? found : new Set(found.sort((a, b) => a - b)), values };
}

const BLANK = 0x20;
const P = 0x70;
/** : = */
const isSign = (code: number): boolean => code === 0x3a || code === 0x3d;

const inKey = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x5f ||
  code === 0x2d ||
  code === 0x2e;

/** What stands around a word without a gap: keys have hyphens and dots, which part words. */
function runAround(text: string, start: number, end: number, past: number): T.Span {
  let from = start;
  let to = end;
  while (from > past && start - from < LONGEST && inKey(text.charCodeAt(from - 1))) from--;
  while (to - start < LONGEST && inKey(text.charCodeAt(to))) to++;
  while (text[to - 1] === '.' || text[to - 1] === '-') to--;
  return { start: from, end: to };
}

/** @returns what follows a word that says that a secret follows */
function secretBehind(text: string, tokens: T.Tokens, i: number): T.Span | null {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  return valueAfter(text, start, end) ?? (end - start === NAMED_LENGTH ? valueFurtherOn(text, tokens, i) : null);
}

/** "The password for the wifi at the club: …" */
const NAMED = /^(?:password|passwort|kennwort|passcode)$/i;
const NAMED_LENGTH = 8;
const WORDS_BETWEEN = 7;

/** @returns what follows the colon at the end of a phrase that begins with such a word, all in one breath */
function valueFurtherOn(text: string, tokens: T.Tokens, i: number): T.Span | null {
  if (!NAMED.test(text.slice(tokens.start[i], tokens.end[i]))) return null;
  for (let to = i + 1; to <= i + WORDS_BETWEEN && to < tokens.length && tokens.kind[to] === T.WORD && tokens.gap[to] === T.NO_GAP; to++) {
    const end = tokens.end[to] as number;
    if (text[end] === ':') return writtenAfter(text, end);
  }
  return null;
}

/** @returns the word after a label and a colon, an equals sign or German "lautet", if it looks made up: letters with digits or signs */
function valueAfter(text: string, start: number, end: number): T.Span | null {
  if (text.startsWith(READS, end + 1) && LABEL.test(text.slice(start, end))) return writtenAfter(text, end + 1 + READS.length);
  const next = text.charCodeAt(end);
  const sign = next === BLANK ? text.charCodeAt(end + 1) : next;
  if (!isSign(sign) || end - start < 3 || end - start > 40) return null;
  return LABEL.test(text.slice(start, end)) ? writtenAfter(text, end) : null;
}

/** @returns what is written there, behind a colon, an equals sign and a quotation mark if there are any, if it looks made up */
function writtenAfter(text: string, end: number): T.Span | null {
  const from = end + (/^(?: ?[:=])? ?["'`]?/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  const written = /^[^\s"'`,;]{5,63}[^\s"'`,;.)!?]/.exec(text.slice(from, from + 64))?.[0];
  if (!written || PLACEHOLDER.test(written) || NOT_MEANT.test(written)) return null;
  const mixed = /\d/.test(written) ? /[a-z]/i.test(written) : /[a-z]/.test(written) && /[!#$%&*+@^]/.test(written);
  return mixed && !/^https?:/.test(written) ? { start: from, end: from + written.length } : null;
}
