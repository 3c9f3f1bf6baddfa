#!/usr/bin/env node
// Writes the skeleton of a unit: `npm run new -- rule|platform|trait ID`.
// What it writes compiles, is registered, and lets the tests name exactly what is left to fill in.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Beside the words of any language but English, whose examples stand in the unit. */
const EXAMPLES = '  examples: {\n    heard: [],\n    unheard: [],\n  },\n';
/** What will stand in which file. Nothing is written before everything is known to fit. */
const texts = new Map();

const writers = { rule: newRule, platform: newPlatform, trait: newTrait };
const [what, id, ...rest] = process.argv.slice(2);

if (!writers[what] || !id || rest.length > 0) refuse('usage: npm run new -- rule|platform|trait ID');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) refuse(`"${id}" is no id: lower case words and digits with - between them, like empty-caps`);

if (isReserved(id)) refuse(`"${id}" is a word of JavaScript; an id also names a constant`);

writers[what](id);
for (const [path, text] of texts) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  console.log(path);
}
tidy();
console.log('\nNow: npx vitest run tests/architecture tests/engine tests/platforms   names what is left to fill in.');

function newRule(id) {
  const name = camel(id);
  create(
    `src/engine/rules/${id}.ts`,
    `import type { Rule } from '../rule';

/** */
export const ${name}: Rule = {
  id: '${id}',
  category: 'broadcast',
  principle: 'P2',
  severity: 'consider',
  tries: 1,
  finds: () => true,
  examples: {
    bad: [],
    good: [],
  },
};
`,
  );
  register('src/engine/rules/index.ts', `import { ${name} } from './${id}';`, 'rules', name);
  for (const lang of folders('src/engine/words')) wordList(lang, id, [id], lang === 'en' ? '' : EXAMPLES);
  addMessages(['name', 'message', 'why', 'try1'].map((part) => `rule_${snake(id)}_${part}`));
}

function newTrait(id) {
  const known = [
    ...read('src/engine/voice/voice.ts')
      .match(/TRAITS = \[([^\]]*)\]/)[1]
      .matchAll(/'([^']+)'/g),
  ].map(([, one]) => one);
  if (!known.includes(id)) refuse(`"${id}" is no trait of the voice file; those are: ${known.join(' ')}`);
  const name = camel(id);
  create(
    `src/engine/voice/traits/${id}.ts`,
    `import { said, weigh } from '../signs';
import type { Trait } from '../trait';

/** */
export const ${name}: Trait = {
  id: '${id}',
  judge: (draft) => weigh(said(draft, 'trait-${id}-in'), said(draft, 'trait-${id}-out')),
  near: [],
  softens: [],
  examples: {
    in: [],
    out: [],
    unclear: [],
  },
};
`,
  );
  register('src/engine/voice/traits/index.ts', `import { ${name} } from './${id}';`, 'traits', name);
  for (const lang of folders('src/engine/words')) wordList(lang, `trait-${id}`, [`trait-${id}-in`, `trait-${id}-out`]);
  addMessages([`trait_${snake(id)}`, ...['sounds', 'never', 'in', 'out', 'try'].map((part) => `trait_${snake(id)}_${part}`)]);
}

function newPlatform(id) {
  const name = camel(id);
  const known = `source: '', confidence: 'low', checked: '${new Date().toISOString().slice(0, 10)}'`;
  create(
    `src/platforms/${id}.ts`,
    `import type { Platform } from './platform';

/** */
export const ${name}: Platform = {
  id: '${id}',
  name: '',
  hosts: [],
  composers: [],
  known: { limits: { ${known} }, submit: { ${known} } },
  counting: 'graphemes',
  limits: { post: null },
  fold: null,
  hashtags: { used: true, comfortable: null, cap: null, where: 'either', camelCase: false, ${known} },
  links: { clickable: true, ${known} },
  markup: 'none',
  topics: { home: [], away: [] },
  media: { expects: 'none', habit: '', ${known} },
  idioms: [],
};
`,
  );
  register('src/platforms/index.ts', `import { ${name} } from './${id}';`, 'platforms', name);
  addMessages([`platform_${snake(id)}`]);
}

/** One file of a language pack that holds the lists `ids`, and their lines in the pack's index. */
function wordList(lang, id, ids, examples = '') {
  const folder = `src/engine/words/${lang}`;
  const lists = ids.map((list) => `export const ${camel(list)}: WordList = {\n  source: '',\n  phrases: \`\n  \`,\n${examples}};\n`);
  create(`${folder}/${id}.ts`, `import type { WordList } from '../../pack';\n\n${lists.join('\n')}`);
  const index = `${folder}/index.ts`;
  const entries = ids.map((list) => (camel(list) === list ? `    ${list},\n` : `    '${list}': ${camel(list)},\n`));
  let text = withImport(read(index), `import { ${ids.map(camel).join(', ')} } from './${id}';`);
  const opening = text.match(/^ {2}lists: \{\n/m) ?? refuse(`${index}: no "lists: {" to add to`);
  const end = text.indexOf('\n  },', opening.index) + 1;
  text = text.slice(0, end) + entries.join('') + text.slice(end);
  write(index, text);
}

/** Adds the import, and the name at the end of the list; where in the order it belongs is for its author to say. */
function register(index, importLine, list, name) {
  const text = withImport(read(index), importLine);
  const found = text.match(new RegExp(`export const ${list}\\b[^=]*= \\[([^\\]]*)\\]`)) ?? refuse(`${index}: no list "${list}" to add to`);
  const inside = found[1].trim().replace(/,$/, '');
  const start = found.index + found[0].lastIndexOf('[');
  write(index, `${text.slice(0, start)}[${inside}${inside && ', '}${name}]${text.slice(found.index + found[0].length)}`);
}

function withImport(text, line) {
  const last = [...text.matchAll(/^import .*;\n/gm)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
}

/** Adds empty messages, in every locale: the tests ask for their words. */
function addMessages(keys) {
  for (const lang of folders('public/_locales')) {
    const file = `public/_locales/${lang}/messages.json`;
    const messages = JSON.parse(read(file));
    for (const key of keys) messages[key] ??= { message: '' };
    write(file, `${JSON.stringify(Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
  }
}

/** Sorts imports and breaks lines as everywhere, where biome is installed. */
function tidy() {
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const files = [...texts.keys()].filter((path) => path.endsWith('.ts'));
  if (existsSync(biome)) spawnSync(biome, ['check', '--write', '--linter-enabled=false', ...files], { cwd: ROOT });
}

function refuse(why) {
  console.error(why);
  process.exit(1);
}

function create(path, text) {
  if (existsSync(join(ROOT, path))) refuse(`${path} is there already`);
  texts.set(path, text);
}

function write(path, text) {
  texts.set(path, text);
}

function read(path) {
  return texts.get(path) ?? readFileSync(join(ROOT, path), 'utf8');
}

function folders(path) {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function camel(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function isReserved(id) {
  try {
    new Script(`'use strict'; const ${camel(id)} = 0;`);
    return false;
  } catch {
    return true;
  }
}

function snake(id) {
  return id.replaceAll('-', '_');
}
