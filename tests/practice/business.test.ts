import { expect, test } from 'vitest';
import { businessOf } from '../../src/practice/business';

test.each([
  ['neighbourhood bakery', 'bakery'],
  ['Bicycle repairs', 'bakery'],
  ['we press apples', 'bakery'],
  ['', 'bakery'],
  ['software for small workshops', 'software'],
  ['SaaS', 'software'],
  ['an app for allotments', 'software'],
  ['Web design', 'software'],
  ['law office for founders and tenants', 'law'],
  ['Steuerberatung', 'law'],
  ['accountants', 'law'],
  ['Insurance', 'law'],
  ['HR consulting', 'law'],
])('whoever says “%s” gets the drills of the %s', (industry, business) => {
  expect(businessOf({ industry })).toBe(business);
});

test('a profile that says nothing gets those of the shop', () => {
  expect(businessOf({})).toBe('bakery');
});
