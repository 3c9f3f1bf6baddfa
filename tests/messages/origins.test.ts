import { expect, test } from 'vitest';
import { isWithin } from '../../src/messages/origins';

test.each([
  ['www.pinterest.com', 'https://*.pinterest.com/*', true],
  ['pinterest.com', 'https://*.pinterest.com/*', true],
  ['notpinterest.com', 'https://*.pinterest.com/*', false],
  ['blog.example', 'https://blog.example/*', true],
  ['www.blog.example', 'https://blog.example/*', false],
  ['blog.example', '*://blog.example/*', true],
  ['blog.example', 'http://blog.example/*', false],
  ['blog.example', 'https://*/*', true],
  ['blog.example', '*://*/*', true],
  ['blog.example', '<all_urls>', true],
  ['blog.example', 'https://other.example/*', false],
  ['', 'https://blog.example/*', false],
])('"%s" and %s: %s', (host, origin, is) => {
  expect(isWithin(host, [origin])).toBe(is);
});

test('one pattern of several is enough, and none is none', () => {
  expect(isWithin('x.com', ['https://bsky.app/*', 'https://x.com/*'])).toBe(true);
  expect(isWithin('x.com', [])).toBe(false);
});
