import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { CATEGORIES, CHECKS, type Finding, type Reading } from '../../src/engine/reading';
import { rules } from '../../src/engine/rules';
import { norms, platforms } from '../../src/platforms';

const GREETING =
  'Hey there! Our new cinnamon-raisin muffins just came out. Come by within the next two hours, tell them you saw me on the street and get 10% off. Order now, bye!';
const CHAT =
  'Morning, Ann. I burnt the first tray of cinnamon-raisin muffins at six today because I was reading the paper. The second one is fine. Do you put raisins in yours, or is that a crime at your house?';

const read = (text: string, more: Partial<Parameters<typeof coach>[0]> = {}) => coach({ text, ...more }, { norms });

describe('the baker', () => {
  test('greeting a friend with an offer is a broadcast that sells', () => {
    const { tone, findings } = read(GREETING);
    expect(tone.label).toBe('broadcast');
    expect(
      findings
        .filter(({ category }) => category === 'advertising')
        .map(({ quote }) => quote)
        .join(' | '),
    ).toMatch(/10% off/);
  });

  test('chatting about the same muffins is a conversation with nothing to fix', () => {
    const { tone, findings } = read(CHAT);
    expect(tone.label).toBe('conversation');
    expect(findings.filter(({ severity }) => severity !== 'consider')).toEqual([]);
  });

  test('may mean it as an offer: advertising is forgiven, the tips make it a good one, the tone hides nothing', () => {
    const plain = read(GREETING);
    const meant = read(GREETING, { intent: 'offer' });
    const selling = meant.findings.filter(({ category }) => category === 'advertising');
    expect(selling.length).toBeGreaterThan(0);
    expect(selling.every(({ severity }) => severity === 'consider')).toBe(true);
    expect(selling[0]?.try.map(({ key }) => key)).toContain('offer_try_for_whom');
    expect(meant.tone).toEqual(plain.tone);
  });
});

describe('who speaks', () => {
  test.each(['personal', 'unknown'] as const)('%s: only what could do harm is raised', (mode) => {
    const { findings } = coach({ text: `${GREETING} Password: hunter2-Xy99` }, { norms, account: { mode } });
    const everyone = new Set(rules.filter((rule) => rule.everyone).map(({ id }) => id));
    expect(findings.every(({ rule }) => everyone.has(rule))).toBe(true);
  });
});

describe('what was silenced', () => {
  test('a rule stays silent, and one finding in its few words does, whatever is written elsewhere', () => {
    const first = read(GREETING).findings[0] as Finding;
    const silenced = (rulesOff: string[], prints: string[]) =>
      coach({ text: `${GREETING} See you.` }, { norms, silenced: { rules: rulesOff, prints } }).findings;
    expect(silenced([first.rule], []).some(({ rule }) => rule === first.rule)).toBe(false);
    expect(silenced([], [first.print]).some(({ print }) => print === first.print)).toBe(false);
    expect(silenced([], []).some(({ print }) => print === first.print)).toBe(true);
  });

  test('a print gives no text back', () => {
    for (const { print, quote } of read(GREETING).findings) {
      expect(print).toMatch(/^[0-9a-f]{16}$/);
      expect(print).not.toContain(quote);
    }
  });
});

describe('languages', () => {
  test.each([
    ['I think the bread is good today', 'en'],
    ['ok', 'und'],
    ['Wir freuen uns auf den Besuch im neuen Laden', 'und'],
    ['新しいパンが焼けました', 'und'],
    ['', 'und'],
  ])('%j is %s', (text, lang) => {
    expect(read(text).lang).toBe(lang);
  });

  test('a draft may say its own', () => {
    expect(read('Buy now', { lang: 'en' }).lang).toBe('en');
  });
});

describe('length', () => {
  test.each(platforms.map(({ id, limits }) => [id, limits.post] as const))('%s: the limit of a post', (platform, limit) => {
    expect(read('Good morning', { platform }).length.limit).toBe(limit);
  });

  test('nowhere in particular there is none', () => {
    expect(read('Good morning').length.limit).toBeNull();
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'thrilled to announce|10% off|buy now|we|our|you|link in bio|#FreshBread|@ann|https://example.com/x|😀|👨‍👩‍👧‍👦|\n|\n\n|.|!|?|"|“|”|`|FREE|$20|call 555 0199|comment YES|leverage|today|I|the|a'.split(
        '|',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));

  test('never throws; every quote stands where it says; the shape holds', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('any', ...platforms.map(({ id }) => id)), (draft, platform) => {
        check(draft, coach({ text: draft, platform }, { norms }));
      }),
      { numRuns: 600 },
    );
  });

  test('the same draft gives the same Reading', () => {
    fc.assert(
      fc.property(text, (draft) => {
        expect(read(draft)).toEqual(read(draft));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['fifty mentions', '@somebody '.repeat(50) + 'hi'],
    ['ten thousand emoji', '😀'.repeat(10_000)],
    ['one line of a million', 'bread and butter '.repeat(60_000)],
    ['a million exclamation marks', '!'.repeat(1_000_000)],
    ['open quotation marks', '“'.repeat(20_000)],
    ['a domain that never ends', 'a.'.repeat(50_000)],
  ])(
    '%s are read in one go',
    (_, draft) => {
      check(draft, read(draft));
    },
    60_000,
  );
});

function check(text: string, reading: Reading): void {
  expect(reading.tone.score).toBeGreaterThanOrEqual(0);
  expect(reading.tone.score).toBeLessThanOrEqual(1);
  for (const finding of reading.findings) {
    expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
    expect(CATEGORIES).toContain(finding.category);
    expect(finding.try.length).toBeGreaterThan(0);
  }
  const evidence = [
    ...reading.tone.because,
    ...reading.strengths.flatMap((one) => one.evidence),
    ...reading.checklist.flatMap((one) => one.evidence),
  ];
  for (const { start, end, quote } of evidence) if (quote !== undefined) expect(text.slice(start, end)).toBe(quote);
  expect(reading.checklist.map(({ id }) => id)).toEqual([...CHECKS]);
}
