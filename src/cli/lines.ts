import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { coach } from '../engine/coach';
import { ask } from './input';

/** Readings are gathered up to about this many characters before they are written. */
const CHUNK = 1 << 16;

/**
 * One draft a line in, one Reading a line out, in order. A line that cannot be read gives `{"error": …}` in its place.
 * @returns true if every line could be read
 */
export async function coachLines(from: Readable, to: Writable): Promise<boolean> {
  let good = true;
  let waiting = '';
  for await (const line of createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    let answer: unknown;
    try {
      const { input, context } = ask(JSON.parse(line));
      answer = coach(input, context);
    } catch (error) {
      good = false;
      answer = { error: error instanceof Error ? error.message : String(error) };
    }
    waiting += `${JSON.stringify(answer)}\n`;
    if (waiting.length >= CHUNK) {
      await write(to, waiting);
      waiting = '';
    }
  }
  if (waiting) await write(to, waiting);
  return good;
}

const write = (to: Writable, text: string) =>
  new Promise<void>((done, fail) => {
    to.write(text, (error) => (error ? fail(error) : done()));
  });
