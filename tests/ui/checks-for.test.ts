import { expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { CHECKS } from '../../src/engine/reading';
import { checksFor } from '../../src/ui/checks-for';

const voice = { neverSay: [{ term: 'artisanal' }], brief: { turnOffs: ['discounts'] } };
const asked = (mode: 'brand' | 'personal' | 'unknown') => {
  const { checklist } = coach({ text: 'There is a discount on the artisanal loaf.', lang: 'en' }, { account: { mode }, voice });
  return checksFor(mode, checklist).map(({ id }) => id);
};

test('who speaks for themselves is asked about the sidewalk only, not held against the brand', () => {
  expect(asked('personal')).toEqual(['sidewalk']);
});

test.each(['brand', 'unknown'] as const)('elsewhere every line stands: %s', (mode) => {
  expect(asked(mode)).toEqual(CHECKS);
});
