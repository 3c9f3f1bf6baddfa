#!/usr/bin/env node
// The engine beside its peers, in one run: `npm run bench`. Each is timed in a process of its own; the peers are installed
// below tests/bench only. Prints what was measured, and which of the gates hold.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { leanBundle } from './lean.mjs';
import { pressedWords } from './press.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bench = join(root, 'tests/bench');
const out = join(root, '.cache/bench');
const PEERS = ['write-good', 'alex', 'retext', 'textlint', 'harper.js'];
const OURS = ['ours', 'ours, all replacements'];
/** Peer ÷ ours, at least, at 280 and 3,000 characters. */
const TIMES_SLOWER = { 'write-good': 50, alex: 200, retext: 300, textlint: 120, 'harper.js': 2_000 };
const FRESH = 7;

installPeers();
const { build } = await import('vite');
mkdirSync(out, { recursive: true });
const engine = await bundled('src/engine/coach.ts', 'engine.mjs');
const env = { ...process.env, SIDEWALK_ENGINE: pathToFileURL(join(out, 'engine.mjs')).href };

say('milliseconds of a process that has just begun: loading, and the first check of 280 characters');
const starts = Array.from({ length: FRESH }, () => timed('ours', 'start'));
const start = { load: median(starts.map(({ load }) => load)), first: median(starts.map(({ first }) => first)) };
row('ours', ms(start.load), ms(start.first));
for (const peer of PEERS) {
  const { load, first } = timed(peer, 'start');
  row(peer, ms(load), ms(first));
}

say('milliseconds a check, median, another text each time; in brackets: divided by ours');
row('', '280', '3,000', '30,000 characters');
const pace = Object.fromEntries([...OURS, ...PEERS].map((name) => [name, timed(name, 'pace')]));
const { ours } = pace;
const slower = (name, size) => pace[name][size].ms / ours[size].ms;
for (const name of Object.keys(pace))
  row(name, ...Object.keys(ours).map((size) => `${ms(pace[name][size].ms)}${name === 'ours' ? '' : ` (${times(slower(name, size))})`}`));
row('bare loop', ...Object.keys(ours).map((size) => `${ms(ours[size].loop)} (${times(ours[size].loop / ours[size].ms)})`));

say('milliseconds a check of 3,000 characters while somebody types: 80 ms apart, 32 MB walked in between');
const typing = Object.fromEntries(['ours', 'write-good'].map((name) => [name, timed(name, 'typing').ms]));
for (const [name, each] of Object.entries(typing)) row(name, ms(each));

say('nanoseconds a character, the quickest of a few');
const length = timed('ours', 'length');
row('', ...Object.keys(Object.values(length)[0]).map((size) => Number(size).toLocaleString('en')));
for (const [name, sizes] of Object.entries(length)) row(name, ...Object.values(sizes).map((each) => each.toFixed(0)));

say('bytes of the engine as it is shipped, minified: raw, gzip');
const { pressed } = await import(pathToFileURL((await pressedWords(root)).replacement).href);
weigh('engine with all words', engine);
for (const pack of pressed.packs) weigh(`its words (${pack.lang})`, JSON.stringify(pack));
weigh('its figures of the tone', JSON.stringify(pressed.figures));
weigh('platforms, beside it', await bundled('src/platforms/index.ts', 'platforms.mjs'));

const gates = [
  ...Object.entries(TIMES_SLOWER).flatMap(([peer, least]) =>
    ['280', '3000'].map((size) => gate(`${peer} ÷ ours at ${size}`, slower(peer, size), '≥', least)),
  ),
  gate('ours ÷ bare loop at 3000', ours[3000].ms / ours[3000].loop, '≤', 20),
  gate('a character at 30000 ÷ at 3000', ours[30000].ms / ours[3000].ms / 10, '≤', 1.3),
  gate('write-good ÷ ours while typing', typing['write-good'] / typing.ours, '≥', 15),
  gate('first check of a fresh process, ms', start.first, '≤', 25),
  gate('engine with all its words, KB gzip', gzipSync(engine, { level: 9 }).length / 1024, '≤', 40),
];
say(`gates: ${gates.filter((holds) => holds).length} of ${gates.length} hold`);

/** Once, and again when the list of packages changed. */
function installPeers() {
  const stamp = join(bench, 'node_modules/.package-lock.json');
  const lock = join(bench, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('installing the peers below tests/bench …');
  const { status } = spawnSync('npm', ['ci', '--prefix', bench, '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** One file as a page gets it: without examples and sources, minified. */
async function bundled(entry, name) {
  const { output } = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [leanBundle()],
    resolve: { alias: [await pressedWords(root)] },
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      modulePreload: { polyfill: false },
      // Not as a library: those keep their line breaks.
      rollupOptions: { input: join(root, entry), preserveEntrySignatures: 'strict' },
    },
  }).then((results) => [results].flat()[0]);
  writeFileSync(join(out, name), output[0].code);
  return output[0].code;
}

function timed(subject, what) {
  const { status, stdout } = spawnSync(process.execPath, [join(bench, 'run.mjs'), subject, what], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${subject} ${what} ended with ${status}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

function gate(what, value, sign, bound) {
  const holds = sign === '≥' ? value >= bound : value <= bound;
  row(what, value.toPrecision(3), `${sign} ${bound}`, holds ? 'holds' : 'DOES NOT HOLD');
  return holds;
}

function weigh(what, code) {
  row(what, code.length.toLocaleString('en'), gzipSync(code, { level: 9 }).length.toLocaleString('en'));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function ms(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function times(value) {
  return `${value >= 10 ? value.toFixed(0) : value.toPrecision(2)}×`;
}

function say(line) {
  console.log(`\n${line}`);
}

function row(name, ...cells) {
  console.log(`  ${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(20)).join('')}`);
}
