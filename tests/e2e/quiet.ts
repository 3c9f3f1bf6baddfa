import { afterAll, expect } from 'vitest';
import { theStreetSoFar } from './browsers/the-browser';

/** After every file of tests: whatever was done in it, nobody asked for anything that the sites do not list. */
afterAll(async () => {
  const street = await theStreetSoFar();
  if (!street) return;
  const { unexpected } = street.web;
  street.web.forget();
  expect(unexpected).toEqual([]);
});
