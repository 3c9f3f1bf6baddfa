import { expect, test } from 'vitest';
import { FIRST_SNAPSHOT } from '../../src/messages/snapshot';
import { norms } from '../../src/platforms';
import { EMPTY, judge, KINDS, type Scratch } from '../../src/popup/scratch';

const read = (scratch: Partial<Scratch>) => {
  const judged = judge({ ...EMPTY, ...scratch }, FIRST_SNAPSHOT, 0);
  if ('error' in judged) throw judged.error;
  return judged.reading;
};

test('nothing typed, nothing read', () => {
  expect(read({ text: ' \n ' })).toBeNull();
});

test.each(KINDS)('a %s is read as one', (kind) => {
  expect(read({ text: 'The oven is warm, come in and tell me about your week.', kind })?.kind).toBe(kind);
});

test('the network is the one that was picked, with its own limit', () => {
  const reading = read({ text: 'The oven is warm.', platform: 'bluesky' });
  expect(reading?.platform).toBe('bluesky');
  expect(reading?.length.limit).toBe(norms.bluesky?.limits.post);
});

test('on any network there is no limit', () => {
  expect(read({ text: 'The oven is warm.' })?.length.limit).toBeNull();
});

test('an empty profile makes no check say no', () => {
  const checks = read({ text: 'We are open until six. Buy two, get one free, only today!' })?.checklist ?? [];
  expect(checks.map(({ verdict }) => verdict)).not.toContain('no');
  expect(checks).not.toEqual([]);
});
