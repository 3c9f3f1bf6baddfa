import { expect, test } from 'vitest';
import { send } from '../../src/messages/send';

test('gives the answer', async () => {
  const heard: unknown[] = [];
  const answer = await send({ kind: 'tips', count: 1 }, async (message) => {
    heard.push(message);
    return { ok: true };
  });
  expect(answer).toEqual({ ok: true });
  expect(heard).toEqual([{ kind: 'tips', count: 1 }]);
});

test('silence is an answer', async () => {
  expect(await send({ kind: 'open-options' }, async () => undefined)).toEqual({ ok: false, error: 'no answer' });
});

test.each([
  ['rejects', () => Promise.reject(new Error('Could not establish connection'))],
  [
    'throws at once, as in a page that has outlived its extension',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
])('a way that %s is an answer too', async (_, via) => {
  expect(await send({ kind: 'open-options' }, via)).toMatchObject({ ok: false, error: expect.stringContaining('Error: ') });
});
