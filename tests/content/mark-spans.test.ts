import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksFor } from '../../src/content/mark-spans';
import type { Severity } from '../../src/engine/reading';

const text = 'We are thrilled to announce 10% off. What do you bake?';
const found = (start: number, end: number, severity: Severity) => ({ start, end, severity });

test('words have one line only, that of the gravest finding on them', () => {
  expect(marksFor([found(7, 27, 'consider'), found(16, 18, 'fix')], text)).toEqual([
    found(7, 15, 'consider'),
    found(16, 18, 'fix'),
    found(19, 27, 'consider'),
  ]);
  expect(marksFor([found(7, 27, 'fix'), found(7, 27, 'stop')], text)).toEqual([found(7, 27, 'stop')]);
});

test('what is about the whole draft, or about nothing that is there, has no line', () => {
  expect(marksFor([found(0, text.length, 'fix'), found(12, 12, 'fix')], text)).toEqual([]);
});

test('no two lines ever overlap, and no marked word is left out', () => {
  const finding = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }), fc.constantFrom<Severity>('stop', 'fix', 'consider'))
    .map(([start, length, severity]) => found(start, start + length, severity));
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 8 }), (findings) => {
      const marks = marksFor(findings, text);
      const apart = marks.every(({ start }, index) => index === 0 || start >= (marks[index - 1]?.end ?? 0));
      const whole = marks.every(({ start, end }) => text.slice(start, end) === text.slice(start, end).trim());
      const covered = findings.every(({ start, end }) =>
        Array.from({ length: end - start }, (_, at) => start + at).every(
          (at) => !text[at]?.trim() || marks.some((mark) => mark.start <= at && at < mark.end),
        ),
      );
      return apart && covered && whole;
    }),
  );
});
