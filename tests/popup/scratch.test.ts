import { describe, expect, test } from 'vitest';
import type { Voice } from '../../src/engine/voice/voice';
import { FIRST_SNAPSHOT, type Snapshot } from '../../src/messages/snapshot';
import { norms, platforms } from '../../src/platforms';
import { EMPTY, goalsFor, judge, KINDS, lastWords, type Scratch, sideBySide, withText } from '../../src/popup/scratch';

const read = (scratch: Partial<Scratch>) => {
  const judged = judge({ ...EMPTY, ...scratch }, FIRST_SNAPSHOT, 0);
  if ('error' in judged) throw judged.error;
  return judged.reading;
};

describe('it is the same draft', () => {
  const typed = (before: string, after: string) => withText({ ...EMPTY, text: before, draft: 7 }, after).draft === 7;
  const letter = 'Morning, Ben. I burnt the first batch of muffins because I was reading your letter.';
  test.each([
    ['as long as somebody types', letter.slice(0, 20), letter.slice(0, 21)],
    ['with its first word', '', 'M'],
    ['when most of it is deleted', letter, letter.slice(0, 14)],
    ['when its opening is told anew', letter, `It was early. ${letter.slice(14)}`],
    ['when one of two sentences is pasted over', letter, 'Morning, Ben. The oven was too hot for that.'],
  ])('%s', (_, before, after) => expect(typed(before, after)).toBe(true));
  test.each([
    ['once it is emptied', letter, ' '],
    ['when a wholly different one is pasted over it', letter, 'The museum is closed on Monday; come on Tuesday.'],
    ['when a first letter takes the place of all of it', letter, 'T'],
  ])('but not %s', (_, before, after) => expect(typed(before, after)).toBe(false));
});

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

test('a draft is for the goal that was chosen, or the first, as long as the profile has it', () => {
  const voice: Voice = { brief: { goals: [' ', 'come by', 'ask before they buy'] } };
  const hoped = (part: Partial<Scratch>) => {
    const judged = judge({ ...EMPTY, text: 'The river is high.', ...part }, { ...FIRST_SNAPSHOT, voice }, 0);
    return ['come by', 'ask before they buy', 'gone'].find((goal) => JSON.stringify(judged).includes(`"goal":"${goal}"`));
  };
  expect(hoped({})).toBe('come by');
  expect(hoped({ goal: 'ask before they buy' })).toBe('ask before they buy');
  expect(hoped({ goal: 'gone' })).toBe('come by');
  expect(goalsFor(EMPTY, voice)).toEqual(['come by', 'ask before they buy']);
  expect(goalsFor({ ...EMPTY, kind: 'reply' }, voice)).toEqual([]);
  expect(goalsFor({ ...EMPTY, speaker: 'personal' }, voice)).toEqual([]);
});

test('an empty profile makes no check say no', () => {
  const checks = read({ text: 'We are open until six. Buy two, get one free, only today!' })?.checklist ?? [];
  expect(checks.map(({ verdict }) => verdict)).not.toContain('no');
  expect(checks).not.toEqual([]);
});

describe('side by side', () => {
  const scratch = { ...EMPTY, text: 'The boy put his ear on the loaf and listened for a minute. '.repeat(5).trim() };
  const ids = (snapshot: Snapshot, part: Partial<Scratch> = {}) => sideBySide({ ...scratch, ...part }, snapshot, 0).map(({ id }) => id);
  const off = (...sites: string[]): Snapshot => ({
    ...FIRST_SNAPSHOT,
    settings: { ...FIRST_SNAPSHOT.settings, sites: Object.fromEntries(sites.map((id) => [id, 'off'])) },
  });

  test('the draft is judged for each network that is not off, whichever is picked', () => {
    const open = platforms.filter(({ optional }) => !optional).map(({ id }) => id);
    expect(ids(off())).toEqual(open);
    expect(ids(off('x', 'linkedin'), { platform: 'x' })).toEqual(open.filter((id) => id !== 'x' && id !== 'linkedin'));
  });

  test('a network that is opened on demand is there once it was opened, or has an account of the profile', () => {
    const opened = { ...off(), settings: { ...off().settings, hosts: ['discord.com', 'publish.buffer.com'] } };
    expect(ids(off())).not.toContain('discord');
    expect(ids(opened)).toContain('discord');
    expect(ids({ ...off(), voice: { accounts: [{ platform: 'pixelfed', mode: 'brand' }] } })[0]).toBe('pixelfed');
    // A place where posts for other networks are written is none itself.
    expect(ids(opened)).not.toContain('buffer');
  });

  test('each by its own limit and its own fold', () => {
    const judged = sideBySide(scratch, off(), 0);
    const of = (id: string) => judged.find((each) => each.id === id)?.reading?.length;
    expect(of('bluesky')).toMatchObject({ limit: 300, cut: null });
    expect(of('instagram')?.cut).toBeLessThanOrEqual(125);
    expect(judged.map(({ id, reading }) => reading?.platform === id)).not.toContain(false);
  });

  test('networks on which the profile has such an account come first', () => {
    const accounts: Voice['accounts'] = [
      { platform: 'quora', mode: 'brand' },
      { platform: 'medium', mode: 'personal' },
    ];
    const snapshot = { ...off(), voice: { accounts } };
    expect(ids(snapshot)[0]).toBe('quora');
    expect(ids(snapshot, { speaker: 'personal' })[0]).toBe('medium');
  });

  test('nothing typed, nothing judged', () => {
    expect(ids(off(), { text: ' \n' })).toEqual([]);
  });

  test('the last words before a fold, whole', () => {
    expect(lastWords('The boy put his ear on the loaf and listened.', 35)).toBe('…put his ear on the loaf and');
    expect(lastWords('Short\nand all', null)).toBe('Short and all');
    expect(lastWords('🥐'.repeat(40), 80)).toBe(`…${'🥐'.repeat(28)}`);
  });
});
