/** The pages stand the right way round in every language: their sheets say start and end, never left and right. */

import { describe, expect, test } from 'vitest';
import { filesBelow, read } from './tree';

/** The layer over a network's page is not among them: it is placed by coordinates. */
const sheets = filesBelow('src').filter((path) => path.endsWith('.css') && !path.startsWith('src/content/'));

const SIDE = /(?:^|[-\s])(?:left|right)\b/;

/** Declarations that are other ones where people read from right to left, with their line. */
function oneSided(path: string): string[] {
  return read(path)
    .split('\n')
    .flatMap((line, at) => {
      const [, property = '', value = ''] = /^\s*([\w-]+):\s*(.+);$/.exec(line) ?? [];
      const isNamed = SIDE.test(property) || (/^(?:float|clear|text-align)$/.test(property) && SIDE.test(value));
      return isNamed || isUneven(property, value) ? [`${path}:${at + 1} ${line.trim()}`] : [];
    });
}

/** `padding: 8px 12px 8px 28px` names left and right without saying so. */
function isUneven(property: string, value: string): boolean {
  const sides = value.split(/\s+(?![^(]*\))/);
  return /^(?:margin|padding|inset|border-(?:width|style|color))$/.test(property) && sides.length === 4 && sides[1] !== sides[3];
}

/** Sizes of letters in pixels: whoever has told the browser to show larger ones would see these as small as ever. */
const fixedSizes = (path: string): string[] =>
  read(path)
    .split('\n')
    .filter((line) => /^\s*font(?:-size)?:.*\dpx/.test(line) || /@media.*\dpx/.test(line));

describe('sheets', () => {
  test.each(sheets)('%s lets the letters be as large as somebody wants them', (path) => {
    expect(fixedSizes(path)).toEqual([]);
  });

  test.each(sheets)('%s knows no left and no right', (path) => {
    expect(oneSided(path)).toEqual([]);
  });
});
