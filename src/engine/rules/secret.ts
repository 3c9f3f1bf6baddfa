import type { Draft, Link } from '../draft';
import { keyAround } from '../keys';
import { isPlaceholder, isSign, NAMED_LENGTH, passwordBehind, READS, WORDS_BETWEEN, writtenAfter } from '../passwords';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

/** Shorter words are no key, nor part of one that matters. */
const KEY_PART = 16;
/** Of an address: so much can hold a login. */
const LOGIN_PART = 240;
const BEGIN = 'BEGIN ';
/** "shop-admin / Rye-bread7": a way in, as it stands on a note. */
const PARTS = ' / ';
const ACCESS = /(?:admin|root|login|user|guest|info)[\w.-]{0,12}$/i;
const NAME_PART = 24;
/** "pw Rye-bread7", without a sign between. */
const NEXT_TO: ReadonlySet<string> = new Set(['pw', 'pwd', 'passwd', 'password']);
const LONGEST_NEXT_TO = 8;

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
  const { suspects, values } = placesIn(draft);
  const found = [...named(draft, suspects), ...unnamed(draft, values), ...draft.links.flatMap(login)];
  return found.sort((a, b) => a.start - b.start);
}

/** Keys, and what a word says to be a password. */
function named({ text, tokens }: Draft, suspects: Iterable<number>): Found[] {
  const found: Found[] = [];
  let past = 0;
  for (const i of suspects) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (start < past || tokens.kind[i] === T.LINK) continue;
    const secret =
      (end - start >= KEY_PART && keyAround(text, start, end, past)) || (tokens.kind[i] === T.WORD && passwordBehind(text, tokens, i));
    if (secret) {
      found.push(secret);
      past = secret.end;
    } else if (text.startsWith(BEGIN, start)) {
      const key = /^BEGIN (?:[A-Z]{2,8} ){0,2}PRIVATE KEY/.exec(text.slice(start, start + 40));
      if (key) found.push({ start, end: start + key[0].length });
    }
  }
  return found;
}

/** What nothing but its shape gives away. */
const unnamed = ({ text }: Draft, values: readonly number[]): Found[] =>
  values
    .map((at) => writtenAfter(text, at))
    .filter((value): value is T.Span => value !== null && isMixed(text.slice(value.start, value.end)));

const isMixed = (written: string): boolean => /[a-z]/.test(written) && /[A-Z]/.test(written) && /\d/.test(written);

/** "https://name:password@host" */
function login({ start, url }: Link): Found[] {
  const pair = /^[a-z+]{2,12}:\/\/([^/@:\s]{1,60}:[^/@:\s]{3,80}@)/i.exec(url.slice(0, LOGIN_PART))?.[1];
  if (!pair || isPlaceholder(pair.slice(pair.indexOf(':') + 1)) || /:(?:pass(?:word)?|pwd|secret)@$/i.test(pair)) return [];
  const at = start + url.indexOf('://') + 3;
  return [{ start: at, end: at + pair.length }];
}

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
    const size = to - from;
    const next = text.charCodeAt(to);
    const sign = next === BLANK ? text.charCodeAt(to + 1) : next;
    if (size >= KEY_PART || (size === BEGIN.length - 1 && text.startsWith(BEGIN, from))) found.push(i);
    if (size === READS.length && i > 0 && text.startsWith(READS, from)) found.push(i - 1);
    if (isSign(sign)) {
      found.push(i);
      // "The password for the wifi at the club: …"
      for (let named = i - 1; named >= 0 && named >= i - WORDS_BETWEEN; named--)
        if ((end[named] as number) - (start[named] as number) === NAMED_LENGTH) found.push(named);
    }
    if (next !== BLANK) continue;
    if (sign === SLASH && text.startsWith(PARTS, to) && ACCESS.test(text.slice(Math.max(0, to - NAME_PART), to)))
      values.push(to + PARTS.length);
    if (size <= LONGEST_NEXT_TO && text.charCodeAt(from) === P && text.charCodeAt(from - 1) === BLANK && NEXT_TO.has(text.slice(from, to)))
      values.push(to + 1);
  }
  return { suspects: found.length < 2 ? found : new Set(found.sort((a, b) => a - b)), values };
}

const BLANK = 0x20;
const P = 0x70;
const SLASH = 0x2f;
