import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The door in a world that has no more of a page than it looks at. */

class Field {
  type = 'text';
}

let listening: Map<string, (event: object) => void>;
let answers: (() => Promise<unknown>)[];
let knocks: number;

beforeEach(async () => {
  listening = new Map();
  knocks = 0;
  vi.useFakeTimers();
  vi.resetModules();
  const sendMessage = () => {
    knocks += 1;
    return answers.shift()?.() ?? Promise.resolve({ ok: true });
  };
  const stubs = {
    HTMLElement: Field,
    HTMLInputElement: class {},
    HTMLTextAreaElement: Field,
    document: { activeElement: null },
    chrome: { runtime: { id: 'us', sendMessage } },
    addEventListener: (type: string, act: () => void) => listening.set(type, act),
    removeEventListener: (type: string) => listening.delete(type),
  };
  for (const [name, value] of Object.entries(stubs)) vi.stubGlobal(name, value);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  (globalThis as { isDoorThere?: boolean }).isDoorThere = false;
});

const use = async () => {
  listening.get('input')?.({ composedPath: () => [new Field()] });
  await vi.advanceTimersByTimeAsync(0);
};

test('a field that is used brings the coach once', async () => {
  answers = [];
  await import('../../src/content/door');
  await use();
  await use();
  await vi.advanceTimersByTimeAsync(5000);
  await use();
  expect(knocks).toBe(1);
});

test.each([
  ['says no', () => Promise.resolve({ ok: false, error: 'not let in' })],
  ['is not there', () => Promise.reject(new Error('no receiver'))],
  ['says nothing', () => Promise.resolve(undefined)],
])('a background that %s is asked again at a later use, and not at every key', async (_, answer) => {
  answers = [answer];
  await import('../../src/content/door');
  await use();
  await use();
  expect(knocks).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  await use();
  await vi.advanceTimersByTimeAsync(1000);
  await use();
  expect(knocks).toBe(2);
});

test('a second door in the same page does not knock beside the first', async () => {
  answers = [];
  await import('../../src/content/door');
  vi.resetModules();
  listening = new Map();
  await import('../../src/content/door');
  expect([...listening.keys()]).toEqual([]);
});
