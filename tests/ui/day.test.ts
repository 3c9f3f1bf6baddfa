import { expect, test } from 'vitest';
import { dayOf } from '../../src/ui/day';

test.each([
  [new Date(2026, 10, 29, 0, 0, 1), '2026-11-29'],
  [new Date(2026, 10, 29, 23, 59, 59), '2026-11-29'],
  [new Date(2027, 0, 5), '2027-01-05'],
])('%s is the day %s where the clock hangs', (date, day) => {
  expect(dayOf(date)).toBe(day);
});
