import { expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { norms } from '../../src/platforms';

const QUOTE = 'We are thrilled to announce that we utilize a new oven!!!';
const OWN = 'So they wrote. We leverage synergies too. What do you bake?';
const text = `${QUOTE}\n${OWN}`;
const apart = [{ start: 0, end: QUOTE.length }];

const found = (given: Parameters<typeof coach>[0]) => coach(given).findings;

test('what stands apart is not spoken about, and the rest is where it stands', () => {
  expect(found({ text }).some(({ end, start }) => start < end && end <= QUOTE.length)).toBe(true);
  const findings = found({ text, apart });
  expect(findings.filter(({ start }) => start < QUOTE.length).map(({ quote }) => quote)).toEqual([]);
  const [own] = findings.filter(({ quote }) => quote === 'leverage synergies');
  expect(own && text.slice(own.start, own.end)).toBe('leverage synergies');
});

test('it weighs as little as anything that is quoted', () => {
  expect(coach({ text, apart }).tone.score).toBeLessThan(coach({ text }).tone.score);
});

test('what must not go out is told of wherever it stands', () => {
  const secret = 'key = "AKIAIOSFODNN7EXAMPLQ"';
  const all = { text: `Look:\n${secret}\nWhat is it for?`, apart: [{ start: 6, end: 6 + secret.length }] };
  const grave = (given: typeof all | { text: string }) => found(given).filter(({ severity }) => severity === 'stop').length;
  expect(grave(all)).toBe(grave({ text: all.text }));
});

test('a replacement before it is tried out with what stands apart still apart', () => {
  const draft = 'We utilize a new oven. What do you bake?\nThey wrote: ';
  const all = `${draft}${QUOTE}`;
  const [own] = found({ text: all, apart: [{ start: draft.length, end: all.length }] }).filter(({ quote }) => quote === 'utilize');
  expect(own?.replacement).toBe('use');
});

test('nothing apart is as before', () => {
  expect(coach({ text, apart: [] })).toEqual(coach({ text }));
});

test('a line that Markdown shows as a quotation is somebody else’s, where Markdown is shown', () => {
  const reply = `> ${QUOTE}\n\nWhich oven? We leverage synergies too.`;
  const rules = (platform: string) => coach({ text: reply, platform, kind: 'comment' }, { norms }).findings.map(({ quote }) => quote);
  expect(rules('x').some((quote) => QUOTE.includes(quote))).toBe(true);
  expect(rules('github')).toEqual(['leverage synergies']);
  expect(coach({ text: 'a > b, and 3 > 2!!! We utilize it.', platform: 'github' }, { norms }).findings.map(({ rule }) => rule)).toContain(
    'corporate-words',
  );
});
