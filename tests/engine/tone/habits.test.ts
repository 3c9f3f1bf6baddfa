import { expect, test } from 'vitest';
import { coach, draftOf } from '../../../src/engine/coach';
import { rules } from '../../../src/engine/rules';
import { learnt } from '../../../src/engine/tone/learnt';
import { notice } from '../../../src/engine/tone/noticed';
import { packs } from '../../../src/engine/words';
import { norms } from '../../../src/platforms';
import { textOf } from '../examples';

const sums = rules.filter(({ id }) => id.startsWith('adds-up-to-'));
const isSum = (id: string) => sums.some((rule) => rule.id === id);
/** All that rules and sums were written for. */
const readings = rules
  .flatMap(({ examples }) => examples.bad)
  .map((example) => textOf(example).replace(/[«»]/g, ''))
  .map((text) => ({ text, findings: coach({ text }, { norms }).findings }));

test('a habit that a rule has named before the tone is not named again by the sum', () => {
  const named = readings.filter(({ findings }) => findings.some(({ rule }) => isSum(rule)));
  expect(named.length).toBeGreaterThan(20);
  const twice = named.filter(({ findings }) =>
    findings.some(({ rule, category }) => isSum(rule) && findings.some((other) => !isSum(other.rule) && other.category === category)),
  );
  expect(twice.map(({ text }) => text)).toEqual([]);
});

test('a sum shows a sentence or a part of one, and no tag or link at its ends', () => {
  const shown = readings.flatMap(({ findings }) => findings.filter(({ rule }) => isSum(rule)).map(({ quote }) => quote));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((quote) => /^[#@]|^https?:|\s([#@]|https?:)\S+$/.test(quote))).toEqual([]);
  expect(shown.filter((quote) => quote.length > 140)).toEqual([]);
  const single = shown.filter((quote) => !/\s/.test(quote));
  expect(single).toEqual([]);
});

test('sums keep quiet where no words were learnt, and in an answer', () => {
  const german = packs
    .filter(({ lang }) => lang !== learnt.lang)
    .flatMap(({ lang, lists }) =>
      Object.values(lists).flatMap(({ examples }) =>
        [...(examples?.heard ?? []), ...(examples?.unheard ?? [])].map((example) => ({ text: textOf(example).replace(/[«»]/g, ''), lang })),
      ),
    );
  const answers = sums.flatMap(({ examples }) => examples.bad.map((example) => ({ text: textOf(example), replyTo: 'Is there more?' })));
  const findings = [...german, ...answers].flatMap((input) => coach(input, { norms }).findings);
  expect(findings.length).toBeGreaterThan(100);
  expect(findings.filter(({ rule }) => isSum(rule))).toEqual([]);
});

test('the third time a word is said adds nothing, the second does', () => {
  const term = Object.keys(learnt.terms).find((one) => !one.includes(' ')) as string;
  const weighed = (times: number) => notice(draftOf({ text: `${term}; `.repeat(times), lang: learnt.lang }), []).terms.length;
  expect([weighed(1), weighed(2), weighed(3)]).toEqual([1, 2, 2]);
});

test('code says nothing: a switch called --watch does not ask to be watched', () => {
  const noticed = (text: string) => notice(draftOf({ text, lang: 'en' }), []);
  const said = noticed('The build is fast. Watch it.');
  const coded = noticed('The build is fast. `--watch` it.');
  expect(said.features.some(({ name }) => name === 'orders')).toBe(true);
  expect(coded.features.some(({ name }) => name === 'orders')).toBe(false);
  const term = Object.keys(learnt.terms).find((one) => !one.includes(' ')) as string;
  expect([noticed(term).terms.length, noticed(`\`${term}\``).terms.length]).toEqual([1, 0]);
});
