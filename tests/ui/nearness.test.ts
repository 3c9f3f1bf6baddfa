import { expect, test } from 'vitest';
import { nearness } from '../../src/ui/nearness';

test.each([
  [239, 300, 'quiet'],
  [240, 300, 'near'],
  [300, 300, 'near'],
  [301, 300, 'over'],
  [90_000, null, 'quiet'],
] as const)('%d of %s is %s', (used, limit, state) => {
  expect(nearness({ used, limit })).toBe(state);
});
