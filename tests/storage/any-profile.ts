/** Voice files that were damaged, or mean harm: a whole one with a few places spoilt, or anything at all under keys that count. */

import fc from 'fast-check';
import { BUSINESSES, readyVoices } from '../../src/profile/ready';
import { LIMITS } from '../../src/storage/schema/voice';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

export interface Spoilt {
  whole: Json;
  spoilt: Json;
  /** Where. */
  places: Path[];
}

const MARKUP = [
  '<script>document.title = "taken"</script>',
  '<img src=x onerror="document.title = \'taken\'">',
  '"><svg onload=alert(1)>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '{name}',
];
const ODD = ['', ' ', '\0', '\u202eevil', '\ud800', '👨‍👩‍👧‍👦'.repeat(300), '__proto__', 'constructor', '9999-99-99', '-1', '1e999'];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', 'version', '', '0', 'a.b', '<b>'];

const word = fc.oneof(fc.constantFrom(...MARKUP, ...ODD), fc.string({ unit: 'binary', maxLength: 40 }));
const huge = fc.nat(60_000).map((length) => 'x'.repeat(length));
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(-1, 0, 2, 9, 1e300, 2 ** 53));
const deep = fc.tuple(fc.nat(400), fc.boolean()).map(([depth, lists]) => nested(depth, lists));
const long = fc.tuple(word, fc.nat(LIMITS.neverSay + 20)).map(([item, times]): Json => Array(times).fill(item));

const anything = fc.letrec<{ json: Json; list: Json; tree: Json }>((tie) => ({
  json: fc.oneof({ maxDepth: 4 }, word, number, fc.boolean(), fc.constant(null), tie('list'), tie('tree'), huge, long, deep),
  list: fc.array(tie('json'), { maxLength: 4 }),
  tree: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS, ...namesIn(whole())), word), tie('json')), { maxLength: 5 }).map(treeOf),
})).json;

/** Whole voices with one to five places spoilt, or with a key too many there. */
export const anySpoilt: fc.Arbitrary<Spoilt> = fc
  .tuple(
    fc.constantFrom(...BUSINESSES),
    fc.constantFrom('en' as const, 'de' as const),
    fc.array(fc.tuple(fc.nat(), anything, fc.option(fc.constantFrom(...KEYS, 'mood'), { freq: 4 })), { minLength: 1, maxLength: 5 }),
  )
  .map(([business, lang, spoils]) => {
    const start = readyVoices[business][lang] as Json;
    const places = placesIn(start);
    const taken: Path[] = [];
    let spoilt = start;
    for (const [nth, value, key] of spoils) {
      const found = places[nth % places.length] ?? [];
      const place = key === null ? found : [...found.slice(0, -1), key];
      taken.push(place);
      spoilt = put(spoilt, place, value);
    }
    return { whole: start, spoilt, places: taken };
  });

/** Anything that can stand in a file. */
export const anyJson: fc.Arbitrary<Json> = fc.oneof(
  anything,
  anySpoilt.map(({ spoilt }) => spoilt),
);

/** @returns so many lists, or objects, in each other */
export function nested(depth: number, lists: boolean): Json {
  let inside: Json = 'bottom';
  for (let at = 0; at < depth; at++) inside = lists ? [inside] : { brief: inside };
  return inside;
}

function whole(): Json {
  return readyVoices.bakery.en as Json;
}

function placesIn(here: Json, path: Path = []): Path[] {
  if (typeof here !== 'object' || here === null) return [path];
  const inside = Object.entries(here).flatMap(([key, next]) => placesIn(next, [...path, Array.isArray(here) ? Number(key) : key]));
  return path.length > 0 ? [path, ...inside] : inside;
}

function namesIn(json: Json): string[] {
  return [...new Set(placesIn(json).flatMap((path) => path.filter((step) => typeof step === 'string')))];
}

/** As a parser makes one: `__proto__` is a key like any other. */
function treeOf(entries: readonly (readonly [string, Json])[]): Json {
  const tree: { [key: string]: Json } = {};
  for (const [key, value] of entries) Object.defineProperty(tree, key, { value, enumerable: true, configurable: true, writable: true });
  return tree;
}

function put(here: Json, [step, ...rest]: Path, value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(here)) return here.map((item, at) => (at === step ? put(item, rest, value) : item));
  if (typeof here !== 'object' || here === null) return here;
  const after = rest.length > 0 ? put(Object.hasOwn(here, step) ? (here[step] ?? null) : null, rest, value) : value;
  return treeOf([...Object.entries(here).filter(([key]) => key !== step), [String(step), after]]);
}
