/** One press puts a replacement into a draft: what stands there then is no worse, and still a sentence. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { phraseLines } from '../../src/engine/press/phrases';
import type { Context, DraftInput, Finding } from '../../src/engine/reading';
import { rules } from '../../src/engine/rules';
import { strengths } from '../../src/engine/strengths';
import { packs } from '../../src/engine/words';
import { norms } from '../../src/platforms';
import { exampleInput } from './examples';

/** As DESIGN has it: a replacement may push the tone no further than this. */
const WORSE = 0.02;

interface Offered {
  before: string;
  after: string;
  finding: Finding;
  input: DraftInput;
  context: Context;
}

function offered(input: DraftInput, context: Context): Offered[] {
  return coach(input, context).findings.flatMap((finding) => {
    const { start, end, replacement } = finding;
    if (replacement === undefined) return [];
    const after = input.text.slice(0, start) + replacement + input.text.slice(end);
    return [{ before: input.text, after, finding, input, context }];
  });
}

const fromExamples = [
  ...rules.flatMap(({ examples }) => [...examples.bad, ...examples.good]),
  ...strengths.flatMap(({ examples }) => [...examples.shows, ...examples.lacks]),
].flatMap((example) => {
  const { input, context } = exampleInput(example);
  return offered(input, context);
});

/** Every wording of the packs in the sentences that people put such words in. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['We baked it ~ last year.', 'We saw a ~ in May.', 'We saw an ~ in May.', '~ our bread.', 'See how they ~'],
  de: ['Das Brot backen wir ~ neu.', '~ gibt es Brot.', 'Uns fehlt die Zeit, das ~'],
};
const fromPacks = packs.flatMap(({ lang, lists }) =>
  Object.values(lists).flatMap(({ phrases }) =>
    phraseLines(phrases)
      .filter((line) => line.includes('=>'))
      .flatMap((line) => spelled(line.split(/ *=>/)[0] as string))
      .flatMap((words) => (FRAMES[lang] ?? []).map((frame) => frame.replace('~', frame.startsWith('~') ? capital(words) : words)))
      .flatMap((text) => offered({ text, lang }, { norms })),
  ),
);
/** What a profile wants said instead, whatever stands before it. */
const fromProfiles = [
  ['An artisanal loaf.', 'handmade'],
  ['A handmade loaf.', 'artisanal'],
  ['Such an artisanal loaf, an artisanal crust.', 'honest'],
  ['Artisanal bread, an artisanal hour.', 'unique'],
].flatMap(([text = '', instead = '']) =>
  offered(
    { text, lang: 'en' },
    {
      norms,
      voice: {
        neverSay: [
          { term: 'artisanal', instead },
          { term: 'handmade', instead },
        ],
      },
    },
  ),
);

const all = [...fromExamples, ...fromPacks, ...fromProfiles];

describe('replacements', () => {
  test('there are some', () => {
    expect(fromExamples.length).toBeGreaterThan(20);
    expect(fromPacks.length).toBeGreaterThan(100);
    expect(fromProfiles.length).toBeGreaterThan(0);
  });

  test('take their finding away and bring no other', () => {
    const wrong = all.filter(({ finding, input, context, after }) => {
      const left = coach(input, context).findings.map(({ rule }) => rule);
      return coach({ ...input, text: after }, context).findings.some(({ rule, start }) => {
        const at = left.indexOf(rule);
        if (at >= 0) left.splice(at, 1);
        return at < 0 || (rule === finding.rule && start === finding.start);
      });
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('do not push the tone towards broadcast', () => {
    const wrong = all.filter(({ input, context, after }) => {
      const { score } = coach(input, context).tone;
      return coach({ ...input, text: after }, context).tone.score > score + WORSE;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test.each<[string, (text: string) => number]>([
    ['an article that fits', (text) => count(text, /\ban? (?=\w)/gi, wrongArticle)],
    ['a capital at the beginning of a sentence', (text) => count(text, /(?:^|[.!?] )\p{Ll}/gu)],
    ['one space between words', (text) => count(text, / {2}/g)],
    ['no space before a comma or a stop', (text) => count(text, / [,.;:!?](?!\w)/g)],
    ['no word twice', (text) => count(text, /\b(\w{2,}) \1\b/gi)],
    ['no space at the ends', (text) => count(text, /^\s|\s$/g)],
  ])('leave %s', (_, faults) => {
    const wrong = all.filter(({ before, after }) => faults(after) > faults(before));
    expect(wrong.map(told)).toEqual([]);
  });
});

const told = ({ before, after, finding }: Offered): string => `${finding.rule}: ${before} → ${after}`;

function count(text: string, pattern: RegExp, wanted: (text: string, match: RegExpMatchArray) => boolean = () => true): number {
  return [...text.matchAll(pattern)].filter((match) => wanted(text, match)).length;
}

/** By ear, for the words that stand here: "an hour", "a use", "a one-off". */
function wrongArticle(text: string, match: RegExpMatchArray): boolean {
  const next = text.slice((match.index ?? 0) + match[0].length);
  const vowel = /^(?:hour|honest|honou?r|heir)/i.test(next) || (/^[aeiou]/i.test(next) && !/^(?:us[aei]|uni[^nm]|eu|one)/i.test(next));
  return vowel !== /^an /i.test(match[0]);
}

/** `[with|in] regard [to|]` → every way to say it. */
function spelled(pattern: string): string[] {
  const part = /\[([^\]]*)\],?/.exec(pattern);
  if (!part)
    return [
      pattern
        .replace(/\s*[$^]\s*/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ];
  const [whole, options = ''] = part;
  return options.split('|').flatMap((option) => spelled(pattern.replace(whole, option)));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
