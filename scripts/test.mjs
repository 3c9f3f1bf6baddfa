#!/usr/bin/env node
// `npm test`: everything, from a fresh clone. `npm test -- unit lint`: only these steps. `npm test -- e2e firefox writing`: only
// that browser, only test files whose path holds that word. `--all`: every row of the tables. `--long=soak`: that file of
// tests/e2e/long, which takes its time. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';
import { installPackages } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, '.cache/test');
const mustHaveBrowsers = Boolean(process.env.CI) && process.env.CI !== 'false';
const BROWSERS = ['chromium', 'firefox'];

/** In this order; what is cheap and tells much comes first. */
const STEPS = {
  types: () => all([tool('typescript/bin/tsc', '--noEmit'), tool('typescript/bin/tsc', '--noEmit', '-p', 'src/engine')]),
  lint: () => tool('@biomejs/biome/bin/biome', 'check', '.'),
  unused: () => tool('knip/bin/knip.js'),
  unit: () => vitest('unit'),
  architecture: () => vitest('architecture'),
  build: () => run(process.execPath, ['scripts/build.mjs']),
  dist: () => vitest('dist', { onLine: (line) => / coach .* kB/.test(line) && console.log(`  ${line.trim()}`) }),
  'web-ext': lintFirefoxBuild,
  e2e: inBrowsers,
};

if (process.argv.includes('--all')) process.env.SIDEWALK_E2E_ALL = '1';
const long = process.argv.find((word) => word.startsWith('--long='))?.slice('--long='.length);
if (long) process.env.SIDEWALK_E2E_LONG = long;
const fuzz = process.argv.find((word) => word.startsWith('--fuzz='));
if (fuzz) process.env.SIDEWALK_FUZZ = fuzz.slice('--fuzz='.length);
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const onlyBrowsers = BROWSERS.filter((browser) => asked.includes(browser));
const onlyFiles = asked.filter((word) => !(word in STEPS) && !BROWSERS.includes(word));
const chosen = chooseSteps();

const total = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();

installPackages(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
for (const [name, step] of Object.entries(STEPS)) {
  if (!chosen.includes(name)) continue;
  const started = Date.now();
  console.log(`${name} …`);
  const result = await step();
  if (result.failed > 0 && result.printed) console.log(result.printed.trimEnd());
  for (const key of Object.keys(total)) total[key] += result[key];
  console.log(`${name}: ${result.failed > 0 ? 'FAILED' : 'ok'}, ${counts(result)} (${seconds(started)})\n`);
}
console.log(`In ${seconds(began)}.`);
console.log(counts(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** Words that name no step and no browser name test files. */
function chooseSteps() {
  const named = Object.keys(STEPS).filter((step) => asked.includes(step) || (step === 'e2e' && onlyBrowsers.length > 0));
  if (named.length > 0) return named;
  return onlyFiles.length > 0 ? ['unit', 'architecture', 'dist', 'e2e'] : Object.keys(STEPS);
}

function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

async function all(results) {
  const done = await Promise.all(results);
  const failed = done.some((result) => result.failed > 0);
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0, printed: done.map(({ printed }) => printed).join('') };
}

function tool(program, ...args) {
  return run(process.execPath, [join('node_modules', program), ...args]);
}

/** @returns one passed or one failed, with what was printed. `onLine` sees each line as it comes */
function run(program, args, { onLine = () => {}, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let line = '';
    const hear = (chunk) => {
      printed += chunk;
      const lines = (line + chunk).split('\n');
      line = lines.pop();
      lines.forEach(onLine);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => hear(`${error}\n`));
    child.on('close', (code) => done({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, printed, code }));
  });
}

/** One project of vitest.config.ts, counted by vitest itself. */
async function vitest(project, options = {}) {
  const { half = '' } = options;
  const report = join(reports, `${project}${half.replace('/', '-of-')}.json`);
  const shard = half ? [`--shard=${half}`] : [];
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...shard,
    ...onlyFiles,
  ];
  const { code, printed } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], options);
  const counted = readReport(report);
  // A file that does not even load has no tests to count.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  return { ...counted, printed };
}

function readReport(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function lintFirefoxBuild() {
  const result = await tool('web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery');
  const warnings = result.printed.match(/^warnings\s+(\d+)/m)?.[1];
  if (warnings && warnings !== '0') console.log(`  ${warnings} warnings`);
  return result;
}

/** Both browsers at once, each in processes and webs of its own. */
async function inBrowsers() {
  const wanted = onlyBrowsers.length > 0 ? onlyBrowsers : BROWSERS;
  // apt-get takes one at a time.
  const found = wanted.map((browser) => ({ browser, ...findBrowser(browser, { install: true }) }));
  const results = await Promise.all(found.map((one) => inBrowser(one)));
  return together(results);
}

function together(results) {
  return {
    passed: sum(results, 'passed'),
    failed: sum(results, 'failed'),
    skipped: sum(results, 'skipped'),
    printed: results
      .filter(({ failed }) => failed > 0)
      .map(({ printed }) => printed)
      .join('\n'),
  };
}

async function inBrowser({ browser, program, version, missing }) {
  if (missing) {
    console.log(`  ${browser}: ${mustHaveBrowsers ? 'missing' : 'skipped'}. ${missing}`);
    return { passed: 0, failed: mustHaveBrowsers ? 1 : 0, skipped: mustHaveBrowsers ? 0 : 1, printed: '' };
  }
  console.log(`  ${browser}: ${program} ${version}`);
  // A browser test waits more than it works: two of each keep two cores busy.
  const halves = long || onlyFiles.length > 0 ? [''] : ['1/2', '2/2'];
  const results = await Promise.all(
    halves.map((half) =>
      vitest(browser, {
        half,
        env: { [`SIDEWALK_${browser.toUpperCase()}`]: program },
        onLine: (line) => isProgress(line) && console.log(`  ${browser} │ ${line.trim()}`),
      }),
    ),
  );
  const result = together(results);
  console.log(`  ${browser}: ${counts(result)}`);
  return result;
}

/** One line a test file, one for each test that had to be tried twice, and what a benchmark says. */
function isProgress(line) {
  return /^\s*[✓❯].*\.test\.tsx?|\(retry x\d+\)|^▸/.test(line);
}

function sum(results, key) {
  return results.reduce((all, result) => all + result[key], 0);
}
