import { expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
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

test('one person who writes on all the brand’s accounts of that network is the one who speaks', () => {
  const people = [
    { name: 'Ana', mayTalkAbout: ['bread'] },
    { name: 'Ben', mayTalkAbout: ['invoices'] },
  ];
  const by = (...names: (string | undefined)[]): Voice => ({
    representatives: people,
    accounts: [
      { platform: 'linkedin', mode: 'brand', handle: 'else', representative: 'Ben' },
      ...names.map((name) => ({ platform: 'x', mode: 'brand' as const, ...(name && { representative: name }) })),
    ],
  });
  const asks = (voice: Voice) => {
    const scratch = { ...EMPTY, text: 'Every invoice has one line that nobody reads.', platform: 'x' };
    const judged = judge(scratch, { ...FIRST_SNAPSHOT, voice }, 0);
    return JSON.stringify(judged).includes('check_right_place_anothers');
  };
  expect([by('Ana'), by('Ana', 'Ana')].map(asks)).toEqual([true, true]);
  expect([by(), by('Ben'), by('Ana', 'Ben'), by('Ana', undefined)].map(asks)).toEqual([false, false, false, false]);
});

test('an empty profile makes no check say no', () => {
  const checks = read({ text: 'We are open until six. Buy two, get one free, only today!' })?.checklist ?? [];
  expect(checks.map(({ verdict }) => verdict)).not.toContain('no');
  expect(checks).not.toEqual([]);
});
