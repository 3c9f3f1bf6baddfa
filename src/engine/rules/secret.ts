import { type Draft, tokenBehind } from '../draft';
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
  const found: Found[] = [];
  let past = 0;
  for (const i of suspects(draft)) {
    if (i >= tokens.length) break;
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
  for (const at of places(PARTS, text)) {
    const value = ACCESS.test(text.slice(Math.max(0, at - NAME_PART), at)) ? writtenAfter(text, at + PARTS.length) : null;
    if (value && isMixed(text.slice(value.start, value.end))) found.push(value);
  }
  for (const label of NEXT_TO)
    for (const at of places(label, text)) {
      const value = writtenAfter(text, at + label.length);
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

/** "pw Rye-bread7", without a sign between. */
const NEXT_TO = [' pw ', ' pwd ', ' password ', ' passwd '];
/** "shop-admin / Rye-bread7": a way in, as it stands on a note. */
const PARTS = ' / ';
const ACCESS = /(?:admin|root|login|user|guest|info)[\w.-]{0,12}$/i;
const NAME_PART = 24;
const isMixed = (written: string): boolean => /[a-z]/.test(written) && /[A-Z]/.test(written) && /\d/.test(written);

/** @returns the few tokens that can be a key or lead to a secret, in the order of the text: found by length, and by the signs beside them */
function suspects(draft: Draft): number[] {
  const { text, tokens } = draft;
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i++) if ((tokens.end[i] as number) - (tokens.start[i] as number) >= KEY_PART) found.push(i);
  for (const at of places(BEGIN, text)) found.push(tokenBehind(tokens, at));
  // Looked for without its space, of which there are many.
  for (const at of places(READS.trim(), text)) found.push(tokenBehind(tokens, at - 2));
  for (const sign of [':', '='])
    for (const at of places(sign, text)) {
      const labelled = tokenBehind(tokens, text.charCodeAt(at - 1) === 0x20 ? at - 2 : at - 1);
      // "https:" is no label.
      if ((tokens.end[labelled] as number) > at) continue;
      // "The password for the wifi at the club: …"
      for (let i = labelled; i >= 0 && i >= labelled - WORDS_BETWEEN; i--)
        if (i === labelled || (tokens.end[i] as number) - (tokens.start[i] as number) === NAMED_LENGTH) found.push(i);
    }
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

const NOWHERE: readonly number[] = [];

function places(what: string, text: string): readonly number[] {
  let at = text.indexOf(what);
  if (at < 0) return NOWHERE;
  const found: number[] = [];
  for (; at >= 0; at = text.indexOf(what, at + 1)) found.push(at);
  return found;
}

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

/** "Das Passwort lautet …" */
const READS = ' lautet';

/** @returns the word after a label and a colon, an equals sign or German "lautet", if it looks made up: letters with digits or signs */
function valueAfter(text: string, start: number, end: number): T.Span | null {
  if (text.startsWith(READS, end) && LABEL.test(text.slice(start, end))) return writtenAfter(text, end + READS.length);
  const next = text.charCodeAt(end);
  const sign = next === 0x20 ? text.charCodeAt(end + 1) : next;
  if ((sign !== 0x3a && sign !== 0x3d) || end - start < 3 || end - start > 40) return null;
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
