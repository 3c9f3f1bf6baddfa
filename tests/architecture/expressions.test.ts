/**
 * No regular expression whose time grows faster than its text: not by backtracking, and not by beginning anew at every place.
 * scslre judges each by its automaton, so nothing is timed and nothing is tried out.
 */

import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/engine/rules';
import { type Node, place, read, sources, walk } from './tree';

const literals = new Map<string, { pattern: string; flags: string; where: string }>();
const made: string[] = [];
for (const source of sources())
  walk(source.program, (node) => {
    const regex = node.type === 'Literal' ? (node.regex as { pattern: string; flags: string } | undefined) : undefined;
    if (regex) literals.set(`/${regex.pattern}/${regex.flags}`, { ...regex, where: place(source, node) });
    if (/^(?:New|Call)Expression$/.test(node.type) && (node.callee as Node & { name?: string }).name === 'RegExp')
      made.push(place(source, node));
  });

/** @returns what can take too long, with the character that drives it there */
const slow = (pattern: string, flags: string): string[] =>
  analyse({ source: pattern, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
    ({ type, exponential, character }) => `${exponential ? 'exponential' : 'polynomial'} (${type}) in ${JSON.stringify(character.pick)}`,
  );

test.each([['(a+)+$'], ['^(?:\\w+\\s?)*$'], ['\\s+$'], ['a*b?a*$'], ['x.*y.*z']])('the judge names /%s/', (pattern) => {
  expect(slow(pattern, '')).not.toEqual([]);
});

describe('regular expressions', () => {
  test('there are some', () => {
    expect(literals.size).toBeGreaterThan(50);
  });

  test.each([...literals.values()])('$where: /$pattern/$flags takes its text in one go', ({ pattern, flags }) => {
    expect(slow(pattern, flags)).toEqual([]);
  });

  test('none is put together at run time', () => {
    expect(made).toEqual([]);
  });

  test('none stands in a rule of phrases', () => {
    const phraseRules = rules.filter((rule) => 'finds' in rule).map(({ id }) => `src/engine/rules/${id}.ts`);
    const wrong = [...literals.values()].filter(({ where }) => phraseRules.some((path) => where.startsWith(`${path}:`)));
    expect(wrong.map(({ where, pattern }) => `${where}: /${pattern}/`)).toEqual([]);
    expect(phraseRules.every((path) => read(path).includes('finds'))).toBe(true);
  });
});
