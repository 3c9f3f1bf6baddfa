/** Every word a user reads: none missing, none idle, the same gaps to fill in every language, and in our voice. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { CHECKS, ROLES, type Say, STAGES } from '../../src/engine/reading';
import { type Example, ruleKey } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { strengths } from '../../src/engine/strengths';
import { UNTOLD } from '../../src/engine/tone/feature';
import { figures } from '../../src/engine/tone/figures';
import { conflicts } from '../../src/engine/voice/conflicts';
import { traits } from '../../src/engine/voice/traits';
import { TRAITS } from '../../src/engine/voice/voice';
import { norms, platforms } from '../../src/platforms';
import { exampleInput } from '../engine/examples';
import { filesBelow, type Node, read, readJson, sources, walk } from './tree';

type Messages = Record<string, { message: string }>;

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const snake = (id: string) => id.replace(/[-/]/g, '_');

const locales = filesBelow('public/_locales')
  .filter((path) => path.endsWith('/messages.json'))
  .map((path) => ({ lang: path.split('/')[2] ?? '', messages: readJson<Messages>(path) }));
const en = locales.find(({ lang }) => lang === 'en')?.messages ?? {};
const has = (key: string) => key in en || `${key}_other` in en;

const said = saidInSource();

/** What is out of tune in one language, beside what is so in all of them. */
const OUT_OF_TUNE: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  de: [
    ['no machine talk', /\bKI\b|\bbitte beachten?\b|\bPunktzahl\b|\berkannt\b/i],
    ['no hype', /\b(?:fantastisch|genial|großartig|mühelos|nahtlos|revolutionär|sensationell|umwerfend)/i],
    // "Sie" may mean them, too, at the beginning of a sentence. Nobody can tell, so a sentence begins with something else.
    ['no formal address', /\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/],
    ['quotation marks that open below and close above', /”|^[^„“]*“|„[^“]*(?:„|$)|“[^„]*“/],
  ],
};

/** Words that are the same in English: names of places are so everywhere, what else is so in one language. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['Links', 'Name', 'Sidewalk', 'Thread', 'elegant', 'ltr'],
};

/** Texts in the source, as far as they can be (parts of) a key. */
function saidInSource() {
  /** Whole texts. */
  const texts = new Set<string>();
  /** Names of fields: `term` of `options_never_say_${field}`. */
  const names = new Set<string>();
  /** `check_`: what a key begins with. */
  const prefixes = new Set<string>();
  /** `tone_${name}`, `${field}_help` as patterns with a group a gap. */
  const patterns: RegExp[] = [];
  for (const { program } of sources()) {
    walk(program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') {
        if (/^[a-z][a-z0-9]*_(?:[a-z0-9]+_)*$/.test(node.value)) prefixes.add(node.value);
        else texts.add(node.value);
      }
      if ((node.type === 'Property' || node.type === 'TSPropertySignature') && isName(node.key)) names.add(node.key.name);
      if (node.type === 'TemplateLiteral') {
        const parts = (node.quasis as (Node & { value: { cooked: string } })[]).map(({ value }) => value.cooked);
        if (parts.length > 1 && parts.join('').includes('_') && parts.every((part) => /^\w*$/.test(part))) {
          // With nothing spelled out but a `_`, what stands first must already look like the beginning of a key.
          const first = /[a-z]/.test(parts.join('')) ? '(\\w+)' : '([a-z]+_\\w+)';
          patterns.push(new RegExp(`^${parts.join('(\\w+)').replace('(\\w+)', first)}$`));
        }
      }
    });
  }
  for (const { id } of [...rules, ...traits, ...strengths]) texts.add(id);
  // `problem_url` → `options_wrong_url`: what follows the first word of a key may follow another.
  const tails = [...texts].flatMap((text) => /^[a-z]+_([a-z0-9_]+)$/.exec(text)?.slice(1) ?? []);
  return { texts, prefixes, patterns, ids: new Set([...texts, ...names, ...tails].map(snake)) };
}

function isName(key: unknown): key is Node & { name: string } {
  return (key as Node).type === 'Identifier';
}

/** Every key that a rule may say: its name, and its own sentences, or those of the variants that its file names. */
function ruleKeys(): Map<string, { needed: string[]; possible: (key: string) => boolean }> {
  return new Map(
    rules.map((rule) => {
      const variants = variantsIn(`src/engine/rules/${rule.id}.ts`);
      const parts = (tries: number) => ['message', 'why', ...Array.from({ length: tries }, (_, i) => `try${i + 1}`)];
      const name = ruleKey(rule.id, 'name');
      const possible = new RegExp(`^rule_${snake(rule.id)}_(?:(?:${variants.map(snake).join('|') || '-'})_)?(?:message|why|try\\d)$`);
      return [
        rule.id,
        {
          needed: [name, ...(variants.length ? [] : parts(rule.tries).map((part) => ruleKey(rule.id, part)))],
          possible: (key) => key === name || possible.test(key),
        },
      ];
    }),
  );
}

/** Texts that a rule's file gives as `variant`. */
function variantsIn(path: string): string[] {
  const source = sources().find((one) => one.path === path);
  const found: string[] = [];
  if (source?.text.includes('variant')) {
    walk(source.program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    });
  }
  return found.filter((text) => /^[a-z][a-z0-9-]*$/.test(text));
}

const byRule = ruleKeys();

function isUsed(key: string): boolean {
  const base = key.replace(PLURAL, '');
  if (manifestKeys().includes(key)) return true;
  return [key, base].some(
    (one) =>
      said.texts.has(one) ||
      [...byRule.values()].some(({ possible }) => possible(one)) ||
      [...said.prefixes].some((prefix) => one.startsWith(prefix) && isId(one.slice(prefix.length))) ||
      said.patterns.some((pattern) => pattern.exec(one)?.slice(1).every(isId)),
  );
}

/** A word of the source; or put together in turn: `found_hype` of `tone_found_hype`. */
function isId(part: string): boolean {
  return (
    said.ids.has(part) ||
    /^\d+$/.test(part) ||
    said.patterns.some((pattern) =>
      pattern
        .exec(part)
        ?.slice(1)
        .every((gap) => said.ids.has(gap)),
    )
  );
}

function manifestKeys(): string[] {
  return [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
}

describe('keys', () => {
  test('none is idle', () => {
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every key that the source spells out has its words', () => {
    const families = new Set(Object.keys(en).map((key) => key.split('_')[0]));
    const spelled = [...said.texts].filter((text) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(text) && families.has(text.split('_')[0]));
    // Or it is what a family of keys begins with: `options_name` of `options_name_label`.
    const begins = (key: string) => Object.keys(en).some((one) => one.startsWith(`${key}_`));
    expect([...spelled, ...manifestKeys()].filter((key) => !has(key) && !begins(key))).toEqual([]);
  });

  test.each([...byRule])('rule %s has all its sentences', (_, { needed }) => {
    expect(needed.filter((key) => !has(key) || en[key]?.message === '')).toEqual([]);
  });

  test.each([
    [
      'a name, a sound and a never for every trait',
      TRAITS.flatMap((id) => [`trait_${snake(id)}`, `trait_${snake(id)}_sounds`, `trait_${snake(id)}_never`]),
    ],
    [
      'what is said of every judged trait: in, out, what to do',
      traits.flatMap(({ id }) => ['in', 'out', 'try'].map((part) => `trait_${snake(id)}_${part}`)),
    ],
    [
      'why two traits pull apart, and what one could do',
      conflicts.flatMap(({ id }) => ['why', 'do'].map((part) => `conflict_${part}_${snake(id)}`)),
    ],
    ['a name for every platform', Object.keys(norms).map((id) => `platform_${snake(id)}`)],
    [
      'a sentence for every feature of the tone',
      Object.keys(figures.features)
        .filter((name) => !UNTOLD.has(name))
        .map((name) => `tone_${name}`),
    ],
    ['a sentence for every strength', strengths.map(({ id }) => `strength_${snake(id)}`)],
    ['a name for every role', ROLES.map((id) => `role_${id}`)],
    ['a name for every stage', STAGES.map((id) => `stage_${id}`)],
    ['a name for every check', CHECKS.map((id) => `check_${snake(id)}`)],
  ])('%s', (_, keys) => {
    expect(keys.filter((key) => !has(key))).toEqual([]);
  });
});

describe('what the coach says of its own examples', { timeout: 60_000 }, () => {
  const examples: (readonly [string, Example])[] = [
    ...rules.flatMap(({ id, examples }) => examples.bad.map((example) => [`rule ${id}`, example] as const)),
    ...strengths.flatMap(({ id, examples }) => examples.shows.map((example) => [`strength ${id}`, example] as const)),
    ...traits.flatMap(({ id, examples }) => [...examples.in, ...examples.out].map((example) => [`trait ${id}`, example] as const)),
  ];

  test('has its words, and no gap in them stays open', () => {
    const open = new Map<string, string>();
    for (const [unit, example] of examples) {
      for (const say of saysIn(readExample(example))) for (const gap of gapsLeft(say)) if (!open.has(gap)) open.set(gap, unit);
    }
    expect([...open].map(([gap, unit]) => `${gap} (${unit})`)).toEqual([]);
  });
});

function readExample(example: Example) {
  const { input, context } = exampleInput(example);
  return coach(input, context);
}

/** Every `Say` anywhere in a value. */
function saysIn(value: unknown): Say[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'key' in value && typeof value.key === 'string' ? [value as Say] : [];
  return [...here, ...Object.values(value).flatMap(saysIn)];
}

function gapsLeft({ key, values = {} }: Say): string[] {
  const forms = Object.keys(en).filter((one) => one === key || (one.replace(PLURAL, '') === key && 'count' in values));
  if (forms.length === 0) return [`${key} is not there`];
  return forms.flatMap((form) =>
    placeholders(en[form]?.message ?? '')
      .filter((name) => !(name in values))
      .map((name) => `${form} asks for {${name}}`),
  );
}

function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

describe.each(locales)('the words in $lang', ({ lang, messages }) => {
  const entries = Object.entries(messages);

  test('are sorted, and nothing but words', () => {
    expect(Object.keys(messages)).toEqual([...Object.keys(messages)].sort());
    expect(entries.filter(([, entry]) => Object.keys(entry).join() !== 'message').map(([key]) => key)).toEqual([]);
  });

  test('are there', () => {
    expect(entries.filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('are short enough for the stores', () => {
    expect(messages.product_name?.message.length).toBeLessThanOrEqual(75);
    expect(messages.product_description?.message.length).toBeLessThanOrEqual(132);
  });

  test('have every plural form that the language needs', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const bases = Object.keys(messages).filter((key) => key.endsWith('_other') && `${key.slice(0, -5)}one` in messages);
    const wanted = bases.flatMap((key) => forms.map((form) => key.replace(/other$/, form)));
    expect(wanted.filter((key) => !(key in messages))).toEqual([]);
  });

  test('use the same placeholders as English', () => {
    const differ = entries.filter(([key, { message }]) => {
      const english = en[key] ?? en[key.replace(PLURAL, '_other')];
      return english && String(placeholders(message)) !== String(placeholders(english.message)) && !/_one$/.test(key);
    });
    expect(differ.map(([key]) => key)).toEqual([]);
    expect(entries.map(([key]) => key).filter((key) => !has(key.replace(PLURAL, '')) && !(key in en))).toEqual([]);
  });

  test.each([
    ['no exclamation mark', /!/],
    ['no grades and no machine talk', /\bAI\b|\bplease note\b|\bscore:|\bdetected\b/i],
    ['no hype', /\b(?:amazing|awesome|powerful|revolutionary|seamless|supercharge)\b/i],
    ['quotation marks and apostrophes that curl', /["']/],
    ['one space at a time, and none at the ends', /^\s|\s$| {2}/],
    ['an ellipsis in one character', /\.\.\./],
  ])('have %s', (_, never) => {
    expect(entries.filter(([, { message }]) => never.test(message)).map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test.each(OUT_OF_TUNE[lang] ?? [])('have %s', (_, never) => {
    expect(entries.filter(([, { message }]) => never.test(message)).map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe.each(locales.filter(({ lang }) => lang !== 'en'))('the words in $lang, beside the English ones', ({ lang, messages }) => {
  const shared = SHARED[lang] ?? [];
  const same = Object.entries(messages).filter(([key, { message }]) => message === en[key]?.message && hasWords(message));

  test('say all that is said there', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const wanted = Object.keys(en).flatMap((key) => {
      const base = key.replace(PLURAL, '');
      return `${base}_one` in en && `${base}_other` in en ? forms.map((form) => `${base}_${form}`) : [key];
    });
    expect([...new Set(wanted)].filter((key) => !(key in messages))).toEqual([]);
  });

  test('leave no English sentence over', () => {
    const names = new Set([...platforms.map(({ name }) => name), ...shared]);
    expect(same.filter(([, { message }]) => !names.has(message)).map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test('share no word that is not shared any more', () => {
    expect(shared.filter((word) => !same.some(([, { message }]) => message === word))).toEqual([]);
  });
});

/** @returns false for a message that only puts others together: `{label}, {number}` */
function hasWords(message: string): boolean {
  return /\p{L}/u.test(message.replace(/\{\w+\}/g, ''));
}
