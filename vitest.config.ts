import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const NOT_UNIT = ['tests/architecture/**', 'tests/dist/**', 'tests/e2e/**', 'tests/bench/**'];

/** In these the browsers do not differ, as far as anybody has seen: tried in Chromium, and in both with `npm run e2e:all`. */
const IN_CHROMIUM = [
  ...'account answers attached badge blocks card handing left-alone life limits look messages modes pace rest thread undo'
    .split(' ')
    .map((what) => `page-${what}`),
  ...['character', 'hostile', 'live', 'look', 'options', 'practice', 'scratchpad'].map((what) => `pages-${what}`),
  'optional',
  'panel',
  'places',
  'smoke',
].map((name) => `tests/e2e/${name}.test.ts`);
/** The lines over a field are drawn in a copy of it, and Firefox measures that in its own way. */
const IN_FIREFOX = ['tests/e2e/page-mirror.test.ts'];
/** Whole walks through the pages, how all fits into windows of every size, and what sets something on the machine: long, or not to be run beside others. Only with `npm run e2e:all`. */
const ONLY_ALL = ['page-fit', 'pages-brief', 'pages-data', 'pages-languages', 'pages-learn', 'places', 'policy', 'walk'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);
const leftOut = (name: string) => (process.env.SIDEWALK_E2E_ALL ? [] : [...ONLY_ALL, ...(name === 'firefox' ? IN_CHROMIUM : IN_FIREFOX)]);

/** Tests that take their time, asked for by name: `npm run soak`. */
const LONG_ONE = process.env.SIDEWALK_E2E_LONG;

/** The browser tests that take longest, the longest first; the others take seconds. */
const LONG =
  'editors page-modes elsewhere page-marks page-life page-table page-card pages-options page-messages pages-look optional pages-live page-mirror page-pace pages-character page-badge panel requests'.split(
    ' ',
  );

/** Deals the files out by turns, the longest first, so that the halves of a run end at about the same time. */
class ByTurns extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 };
    const rank = ({ moduleId }: TestSpecification) =>
      (LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`)) + LONG.length + 1) % (LONG.length + 1);
    const inOrder = [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
    // There and back again: 1 2 2 1 1 2 …
    return inOrder.filter((_, at) => (Math.floor(at / count) % 2 === 0 ? at % count : count - 1 - (at % count)) === index - 1);
  }
}

/** One browser for all files of a run, one file after the other; the two browsers run side by side, each in two halves (scripts/test.mjs). */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: [LONG_ONE ? `tests/e2e/long/${LONG_ONE}.test.ts` : 'tests/e2e/*.test.ts'],
    exclude: leftOut(name),
    globalSetup: ['tests/e2e/prepare.mjs'],
    setupFiles: ['tests/e2e/quiet.ts'],
    env: { SIDEWALK_E2E: name },
    pool: 'forks' as const,
    isolate: false,
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // Two browsers on two cores miss a moment now and then. The report names a test that needed it; twice is red.
    retry: 1,
  },
});

/** A process for each core, in which all files share what they import: with a process a file, importing takes longer than the tests. */
const AT_ONCE = { isolate: false, maxWorkers: '100%', testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  define: { __OPEN_SHADOW__: 'false' },
  test: {
    sequence: { sequencer: ByTurns },
    projects: [
      // How long a test takes says nothing about the code: only a test that hangs is stopped.
      { extends: true, test: { ...AT_ONCE, name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: NOT_UNIT } },
      { extends: true, test: { ...AT_ONCE, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], globalSetup: ['tests/dist/prepare.mjs'], testTimeout: 60_000 },
      },
      { extends: true, ...inBrowser('chromium') },
      { extends: true, ...inBrowser('firefox') },
    ],
  },
});
