/** What holds for every draft that can be typed, pasted or mangled. `npm run fuzz` tries many more, with new chances each time. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { CATEGORIES, CHECKS, type Context, type DraftInput, type Reading, ROLES, STAGES } from '../../src/engine/reading';
import { rules } from '../../src/engine/rules';
import type { Voice } from '../../src/engine/voice/voice';
import { norms } from '../../src/platforms';
import { anyContext, anyInput, anyText } from './any-draft';

/** How many drafts `npm run fuzz` asks for; the everyday run is short and always tries the same ones. */
const FUZZ = Number(process.env.SIDEWALK_FUZZ ?? 0);
const tries = (short: number) => (FUZZ > 0 ? { numRuns: FUZZ } : { numRuns: short, seed: 2026 });
const LONG = FUZZ > 0 ? 3_600_000 : 60_000;

const everyone = new Set(rules.filter((rule) => rule.everyone).map(({ id }) => id));
const RANK = { stop: 0, fix: 1, consider: 2 } as const;

describe('any draft, by anybody, anywhere', { timeout: LONG }, () => {
  test('is read; every quote stands where it says, on whole characters; the shape holds', () => {
    fc.assert(
      fc.property(anyInput, anyContext, (input, context) => holds(input, context, coach(input, context))),
      tries(600),
    );
  });

  test('reads the same again, also after another', () => {
    fc.assert(
      fc.property(anyInput, anyContext, anyInput, anyContext, (input, context, other, elsewhere) => {
        const first = coach(input, context);
        coach(other, elsewhere);
        expect(coach({ ...input }, structuredClone(context))).toEqual(first);
      }),
      tries(120),
    );
  });

  test('is left as it was', () => {
    fc.assert(
      fc.property(anyInput, anyContext, (input, context) => {
        const before = structuredClone({ input, context });
        coach(input, context);
        expect({ input, context }).toEqual(before);
      }),
      tries(60),
    );
  });

  test('of a person is only told what could do harm', () => {
    fc.assert(
      fc.property(anyInput, anyContext, fc.constantFrom('personal', 'unknown'), (input, context, mode) => {
        for (const { rule } of coach(input, { ...context, account: { mode } }).findings) expect(everyone).toContain(rule);
      }),
      tries(150),
    );
  });

  test('which means secrets, insults, slurs, dead links and limits', () => {
    const besides = rules.filter(({ everyone, category }) => everyone && category !== 'permanence').map(({ id }) => id);
    expect(besides.sort()).toEqual(['broken-link', 'slur', 'too-long']);
  });

  test('is never told no by a profile in which nothing stands', () => {
    const blank = fc.constantFrom<Voice | undefined>(
      undefined,
      {},
      { version: 1, name: 'Crumb', industry: '' },
      { character: { traits: [] }, values: [], neverSay: [], home: [], profiles: [], accounts: [], brief: {}, representatives: [] },
      { brief: { turnOffs: [], goals: [], market: '', valueProposition: ' ' } },
    );
    fc.assert(
      fc.property(anyInput, blank, (input, voice) => {
        const { checklist } = coach(input, { norms, ...(voice && { voice }) });
        expect(checklist.filter(({ verdict }) => verdict === 'no')).toEqual([]);
      }),
      tries(150),
    );
  });

  test('loses a finding that was silenced, and no other comes for it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = coach({ text }, { norms });
        const silenced = { rules: [], prints: findings.slice(0, 1).map(({ print }) => print) };
        const left = coach({ text }, { norms, silenced }).findings;
        expect(left.map(({ print }) => print)).toEqual(
          findings.map(({ print }) => print).filter((print) => !silenced.prints.includes(print)),
        );
      }),
      tries(120),
    );
  });
});

describe('what could take forever', () => {
  test.each([
    ['fifty mentions', '@somebody '.repeat(50) + 'hi'],
    ['ten thousand emoji', '😀'.repeat(10_000)],
    ['one family of ten thousand', '👨‍'.repeat(10_000)],
    ['a letter under a million marks', `e${'\u0301'.repeat(1_000_000)}`],
    ['one line of a million', 'bread and butter '.repeat(60_000)],
    ['one word of a million', 'a'.repeat(1_000_000)],
    ['a million exclamation marks', '!'.repeat(1_000_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
    ['open quotation marks', '“'.repeat(20_000)],
    ['open brackets in a link', `https://a.de/${'('.repeat(100_000)}`],
    ['a domain that never ends', 'a.'.repeat(50_000)],
    ['a number that never ends', '1.'.repeat(50_000)],
  ])(
    '%s are read in one go',
    (_, text) => {
      holds({ text }, { norms }, coach({ text }, { norms }));
    },
    60_000,
  );
});

function holds({ text }: DraftInput, context: Context, reading: Reading): void {
  const { tone, findings, strengths, about, role, stage, length, checklist } = reading;
  expect(tone.score).toBeGreaterThanOrEqual(0);
  expect(tone.score).toBeLessThanOrEqual(1);
  expect(['conversation', 'mixed', 'broadcast']).toContain(tone.label);
  expect([null, ...ROLES]).toContain(role);
  expect([null, ...STAGES]).toContain(stage);
  expect(length.used).toBeGreaterThanOrEqual(0);
  expect(about.us + about.reader).toBeLessThanOrEqual(about.sentences);
  expect(checklist.map(({ id }) => id)).toEqual([...CHECKS]);
  expect(strengths.length).toBeLessThanOrEqual(3);

  const evidence = [...tone.because, ...strengths.flatMap((one) => one.evidence), ...checklist.flatMap((one) => one.evidence)];
  for (const { start, end, quote } of evidence) {
    expect(typeof start).toBe(typeof end);
    if (start !== undefined && end !== undefined) standsAt(text, { start, end, quote: quote ?? text.slice(start, end) });
  }
  for (const finding of findings) {
    standsAt(text, finding);
    expect(CATEGORIES).toContain(finding.category);
    expect(finding.try.length).toBeGreaterThan(0);
    expect(finding.print).toMatch(/^[0-9a-f]{16}$/);
    if (finding.replacement !== undefined) expect(finding.replacement).not.toBe(finding.quote);
    expect(context.silenced?.rules ?? []).not.toContain(finding.rule);
  }
  inOrder(findings);
}

function standsAt(text: string, { start, end, quote }: { start: number; end: number; quote: string }): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(text.slice(start, end)).toBe(quote);
  expect(splitsPair(text, start) || splitsPair(text, end), `${JSON.stringify(quote)} parts a character`).toBe(false);
}

/** What weighs more comes first; a rule speaks in the order of the text; nothing is said twice. */
function inOrder(findings: Reading['findings']): void {
  findings.forEach((one, i) => {
    for (const before of findings.slice(0, i)) {
      expect(RANK[before.severity]).toBeLessThanOrEqual(RANK[one.severity]);
      if (before.rule === one.rule && before.severity === one.severity) expect(before.start).toBeLessThanOrEqual(one.start);
      const twice = before.category === one.category && before.start < one.end && one.start < before.end;
      expect(twice, `${before.rule} and ${one.rule} both speak of ${JSON.stringify(one.quote)}`).toBe(false);
    }
  });
}

const splitsPair = (text: string, at: number) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
