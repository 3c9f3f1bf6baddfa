/** docs/rules.md is what `npm run rules` writes. */

import { expect, test } from 'vitest';
import { rulesPage } from '../../scripts/rules/page';
import { rules } from '../../src/engine/rules';
import { read } from './tree';

const page = rulesPage((id) => read(`src/engine/rules/${id}.ts`));

test('docs/rules.md is up to date: npm run rules', () => {
  expect(read('docs/rules.md')).toBe(page);
});

test('every rule has its chapter, with sentences that have no gaps', () => {
  expect(rules.filter(({ id }) => !page.includes(`\n### ${id}\n`)).map(({ id }) => id)).toEqual([]);
  const gaps = page.split('\n').filter((line) => line.startsWith('> ') && /\{\w+\}/.test(line));
  expect(gaps).toEqual([]);
});
