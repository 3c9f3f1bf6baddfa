import { describe, expect, test } from 'vitest';
import { lean } from '../../scripts/lean.mjs';
import { rules } from '../../src/engine/rules';
import { packs } from '../../src/engine/words';
import { pressed } from '../../src/engine/words/pressed';
import { platforms } from '../../src/platforms';
import { CONTENT_SCRIPT, filesBelow, read, TARGETS } from './shipped';

const NOT_SHIPPED = [
  ...rules.map(({ examples }) => examples.bad[0]).map((example) => (typeof example === 'string' ? example : (example?.text ?? ''))),
  ...packs.flatMap(({ lists, without }) => [...Object.values(lists).map(({ source }) => source), ...Object.values(without ?? {})]),
  ...platforms.flatMap(({ composers }) => composers.map(({ source }) => source)),
].filter((text, i, all) => all.indexOf(text) === i && text.length > 12 && /^[\w .,;:()/-]+$/.test(text));

describe.each(TARGETS)('what is shipped for %s', (target) => {
  test('leaves examples and sources at home', () => {
    const folder = `dist/${target}`;
    expect(NOT_SHIPPED.length).toBeGreaterThan(100);
    const scripts = filesBelow(folder)
      .filter((file) => file.endsWith('.js'))
      .map((file) => read(folder, file))
      .join('\n');
    // Two or three are constants that several units share: those stay, too small to chase.
    expect(NOT_SHIPPED.filter((text) => scripts.includes(text)).length / NOT_SHIPPED.length).toBeLessThan(0.03);
  });
});

test.each(TARGETS)('what is shipped for %s has words as the engine reads them, not as people write them', (target) => {
  const content = read(`dist/${target}`, CONTENT_SCRIPT);
  for (const { vocabulary } of pressed.packs) expect(content.includes(vocabulary.words)).toBe(true);
  const lines = packs.flatMap(({ lists }) => Object.values(lists).map(({ phrases }) => phrases.trim().split('\n')[0] as string));
  expect(lines.filter((line) => line.includes('[') && content.includes(line))).toEqual([]);
});

test.each([
  ['a rule loses its examples', "x={id:'a',tries:1,examples:{bad:['b'],good:[]}}", "x={id:'a',tries:1}"],
  ['wherever they stand', "x={id:'a',examples:{bad:[]},tries:1}", "x={id:'a',tries:1}"],
  ['a row loses source and date', "x={topic:'t',source:'s',confidence:'high',checked:'d'}", "x={topic:'t',confidence:'high'}"],
  ['anything else stays', "x={source:'s',url:'u'}", "x={source:'s',url:'u'}"],
])('%s', (_, before, after) => {
  expect(lean(before)).toBe(after);
});
