/** The work grows with the length of a draft, and with nothing else. Counted, not timed. */

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CATEGORIES, type Context, type DraftInput } from '../../src/engine/reading';
import type { Example } from '../../src/engine/rule';
import { TRAITS, type Voice } from '../../src/engine/voice/voice';
import { counter, surely, type Work } from './work';

const FUZZ = Boolean(process.env.SIDEWALK_FUZZ);
/** Characters of the shorter draft, in which everything stands several times and no limit is left to cross; the longer one is so many of it. */
const SHORT = 6_000;
const TIMES = 4;
/**
 * A function may do so much more for each character of the longer draft, as sorting and looking up do (the square of the length
 * would be TIMES as much), and more only where it hardly does anything.
 */
const GROWTH = 2.2;
const HARDLY = 0.05;
/** Characters of examples that are tried together, so that each is met often. */
const TOGETHER = 1_200;

/** Fills in whatever a rule may hold a draft against. */
const VOICE: Voice = {
  name: 'bread',
  industry: 'Oil and gas',
  character: { traits: [...TRAITS] },
  values: ['No plastic, zero waste', 'We buy local'],
  neverSay: [{ term: 'cheap', instead: 'plain' }, { term: '🔥' }],
  home: ['https://crumb.example/'],
  profiles: ['https://x.com/crumb'],
  brief: {
    market: 'people who bake bread',
    turnOffs: ['discounts', 'emoji', 'hashtags'],
    valueProposition: 'bread that lasts',
    goals: ['come by on Saturday'],
    media: [{ platform: 'linkedin', topics: ['price of bread'] }],
  },
  representatives: [
    { name: 'Ana', mayTalkAbout: ['the oven'] },
    { name: 'Ben', mayTalkAbout: ['price of bread'] },
  ],
};

let count: (run: () => void) => Promise<Work>;
let coach: typeof import('../../src/engine/coach')['coach'];
let norms: NonNullable<Context['norms']>;
let exampleInput: typeof import('./examples')['exampleInput'];
let examples: { rule: string; category: string; example: Example }[];

beforeAll(async () => {
  count = await counter();
  // Loaded behind the counter, or it would not be counted; another file of this process may have loaded it before.
  vi.resetModules();
  ({ coach } = await import('../../src/engine/coach'));
  ({ norms } = await import('../../src/platforms'));
  ({ exampleInput } = await import('./examples'));
  const { rules } = await import('../../src/engine/rules');
  examples = rules.flatMap(({ id, category, examples: { bad, good } }) =>
    [...bad, ...good].map((example) => ({ rule: id, category, example })),
  );
  coach({ text: 'Compiles the words of the language before anything is counted.', lang: 'en' });
});

describe('four times the draft is four times the work', { timeout: 60_000 }, () => {
  test.each(CATEGORIES)('in all examples of %s', async (category) => {
    const platform = category === 'platform-fit' ? 'linkedin' : 'x';
    for (const text of pieces(category)) expect(await grown({ text, platform }, { voice: VOICE }), text).toEqual([]);
  });

  test.each([
    ['mentions', '@somebody '],
    ['hashtags', '#goodmorningeveryone '],
    ['links', 'https://example.com/a?b=c '],
    ['emoji', '😀'],
    ['loud emoji', '🎉'],
    ['families', '👨‍👩‍👧‍👦'],
    ['open quotation marks', '“'],
    ['questions', 'Who are you? '],
    ['a sentence without an end', 'and we give you 10% off and I was given 10% off by you '],
    ['prices', '$20 '],
    ['telephone numbers', '+49 30 1234567 '],
    ['lines', 'We do.\n\n'],
    ['capitals', 'BUY NOW '],
    ['spaces', '          '],
    ['dots', 'a.'],
    ['marks', '\u0301'],
    ['brackets', '('],
  ])('of %s', async (_, text) => {
    expect(await grown({ text }, { voice: VOICE })).toEqual([]);
  });
});

describe.runIf(FUZZ)('one example over and over', () => {
  test('of every rule', { timeout: 3_600_000 }, async () => {
    const found: string[] = [];
    for (const { rule, example } of examples) {
      const { input, context } = exampleInput(example);
      for (const text of [`${input.text} `, `${input.text}\n`, `${input.text.replace(/[.!?\n]+/g, ' and')} `])
        for (const name of await grown({ ...input, text }, { ...context, voice: { ...VOICE, ...context.voice } }))
          found.push(`${rule}: ${text}: ${name}`);
    }
    expect(found).toEqual([]);
  });
});

/** The examples of a category, a few together. */
function pieces(category: string): string[] {
  const found: string[] = [];
  let text = '';
  for (const { example } of examples.filter((one) => one.category === category)) {
    text += `${exampleInput(example).input.text}${text.length % 2 ? '\n' : ' '}`;
    if (text.length < TOGETHER) continue;
    found.push(text);
    text = '';
  }
  return [...found, text].filter(Boolean);
}

/**
 * @returns the functions that do more for each character when there are more of them, each time: once in a while all words that the
 * lexicon remembers are met anew
 */
async function grown(input: DraftInput, context: Context = {}): Promise<string[]> {
  const once = await grownOnce(input, context);
  if (once.size === 0) return [];
  const again = await grownOnce(input, context);
  return [...once].filter(([name]) => again.has(name)).map(([name, how]) => `${name}: ${how}`);
}

async function grownOnce(input: DraftInput, context: Context): Promise<Map<string, string>> {
  const text = input.text.repeat(Math.ceil(SHORT / input.text.length));
  const short = await perCharacter(text);
  const long = await perCharacter(text.repeat(TIMES));
  const found = new Map<string, string>();
  for (const [name, each] of long) {
    const before = short.get(name) ?? 0;
    // What only begins in the longer draft has a limit that was crossed there.
    if (each > HARDLY && each > GROWTH * before && each < TIMES ** 2 * before)
      found.set(name, `${before.toFixed(2)} → ${each.toFixed(2)} a character`);
  }
  return found;

  async function perCharacter(text: string): Promise<Work> {
    const work = await surely(count, () => void coach({ lang: 'en', ...input, text }, { norms, ...context }));
    return new Map([...work].map(([name, times]) => [name, times / text.length]));
  }
}
