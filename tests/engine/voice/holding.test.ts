import { describe, expect, test } from 'vitest';
import {
  canConfirm,
  changeUnderWay,
  choose,
  confirm,
  cutShort,
  heldAs,
  heldOn,
  heldOut,
  oftenChanged,
  withReason,
} from '../../../src/engine/voice/holding';
import type { Character } from '../../../src/engine/voice/voice';

const MONDAY = '2026-11-30';
const TUESDAY = '2026-12-01';

const held: Character = {
  traits: ['warm', 'dry'],
  since: '2024-03-01',
  horizonYears: 5,
  note: 'we tease the bread',
  meanings: { dry: 'flour' },
};
const changed = choose(held, ['warm', 'bold'], MONDAY);

describe('a first character', () => {
  const chosen = choose({}, ['warm'], MONDAY);

  test('is tried on from the day it is chosen, and asks for no reason', () => {
    expect(chosen).toEqual({ traits: ['warm'], provisional: MONDAY });
    expect(changeUnderWay(chosen)).toBeNull();
  });

  test('can be confirmed on another day, not on the same one', () => {
    expect(canConfirm(chosen, MONDAY)).toBe(false);
    expect(canConfirm(chosen, TUESDAY)).toBe(true);
    expect(confirm(chosen)).toEqual({ traits: ['warm'], since: MONDAY });
  });

  test('that is older than its profile keeps the date that was typed in', () => {
    expect(confirm({ ...chosen, since: '2019-05-04' })).toEqual({ traits: ['warm'], since: '2019-05-04' });
  });

  test('is slept on anew when a trait comes or goes, not when one moves up', () => {
    const two = choose(chosen, ['warm', 'dry'], TUESDAY);
    expect(two.provisional).toBe(TUESDAY);
    expect(choose(two, ['dry', 'warm'], '2026-12-02')).toEqual({ traits: ['dry', 'warm'], provisional: TUESDAY });
  });

  test('that is taken away whole leaves nothing to confirm', () => {
    expect(choose(chosen, [], TUESDAY)).toEqual({});
  });
});

describe('a character that is held', () => {
  test('has nothing to confirm, in a profile from before this as well', () => {
    expect(canConfirm(held, MONDAY)).toBe(false);
    expect(confirm(held)).toBe(held);
  });

  test('goes into the history with its dates when it is changed, and waits for the reason', () => {
    expect(changed).toEqual({
      traits: ['warm', 'bold'],
      horizonYears: 5,
      note: 'we tease the bread',
      meanings: { dry: 'flour' },
      provisional: MONDAY,
      history: [{ at: MONDAY, traits: ['warm', 'dry'], reason: '', since: '2024-03-01', horizonYears: 5 }],
    });
    expect(changeUnderWay(changed)?.traits).toEqual(['warm', 'dry']);
    expect(withReason(changed, 'a new baker').history?.at(-1)?.reason).toBe('a new baker');
  });

  test('goes there once, however many chips are pressed on the way', () => {
    const emptied = choose(choose(changed, ['warm'], MONDAY), [], TUESDAY);
    expect(changeUnderWay(emptied)?.at).toBe(MONDAY);
    expect(choose(emptied, ['bold', 'calm'], TUESDAY)).toMatchObject({ provisional: TUESDAY, history: changed.history });
  });

  test('is back as it was when the change is taken back, with no trace of it', () => {
    expect(choose(changed, ['warm', 'dry'], TUESDAY)).toEqual(held);
    expect(choose(choose(choose(held, ['warm'], MONDAY), [], MONDAY), ['warm'], MONDAY).history).toHaveLength(1);
  });

  test('only moves when its traits change places', () => {
    expect(choose(held, ['dry', 'warm'], MONDAY)).toEqual({ ...held, traits: ['dry', 'warm'] });
  });

  test('once confirmed, takes no more reasons, and the next change has an entry of its own', () => {
    const confirmed = confirm(withReason(changed, 'a new baker'));
    expect(confirmed).toMatchObject({ traits: ['warm', 'bold'], since: MONDAY });
    expect(withReason(confirmed, 'no')).toBe(confirmed);
    expect(choose(confirmed, ['calm', 'dry'], '2028-01-01').history?.map(({ at, reason }) => [at, reason])).toEqual([
      [MONDAY, 'a new baker'],
      ['2028-01-01', ''],
    ]);
  });

  test('keeps the latest of a history that is full', () => {
    const old = { at: '2020-01-01', traits: ['calm'], reason: 'x' };
    const { history } = choose({ ...held, history: Array(200).fill(old) }, ['bold'], MONDAY);
    expect(history).toHaveLength(200);
    expect(history?.at(-1)?.at).toBe(MONDAY);
  });
});

test('heldAs brings traits, dates and history back, and leaves what else was written since', () => {
  expect(heldAs({ ...changed, note: 'since then' }, held)).toEqual({ ...held, note: 'since then' });
});

describe('haste', () => {
  const on = (...days: string[]): Character => ({ traits: ['warm'], history: days.map((at) => ({ at, traits: ['dry'], reason: 'x' })) });

  test.each([
    [['2026-01-05', '2026-06-01', '2026-11-29'], 3],
    [['2026-06-01', '2026-11-29'], 0],
    [['2025-11-29', '2026-06-01', '2026-11-29'], 0],
    [['2023-01-05', '2023-06-01', '2023-11-29'], 0],
    [['2026-11-29', '2026-11-29', '2026-11-29', '2026-11-29'], 4],
  ])('changes on %j are %i too many to follow', (days, said) => {
    expect(oftenChanged(on(...days), '2026-11-29')).toHaveLength(said);
  });

  test('is a change before the day that was promised, while it is under way', () => {
    expect(cutShort(changed)).toEqual({ since: '2024-03-01', until: '2029-03-01' });
    expect(cutShort(confirm(changed))).toBeNull();
    expect(cutShort(choose({ ...held, since: '2020-02-29' }, ['bold'], MONDAY))).toBeNull();
    expect(cutShort(choose({ traits: ['warm'] }, ['bold'], MONDAY))).toBeNull();
  });
});

describe('the years for which a character was meant', () => {
  test.each([
    ['2029-02-28', null],
    ['2029-03-01', '2029-03-01'],
    ['2031-01-01', '2029-03-01'],
  ])('on %s: over since %s', (today, until) => {
    expect(heldOut(held, today)).toBe(until);
  });

  test('are never over without a beginning, a number of them, or for one that is tried on', () => {
    const { since: _, ...open } = held;
    const { horizonYears: __, ...endless } = held;
    for (const one of [open, endless, changed, { ...held, provisional: MONDAY }, {}]) expect(heldOut(one, '2100-01-01')).toBeNull();
  });

  test('end on a day that there is', () => {
    expect(heldOut({ ...held, since: '2020-02-29' }, '2026-01-01')).toBe('2025-03-01');
    expect(heldOut({ ...held, since: '2020-02-29', horizonYears: 4 }, '2026-01-01')).toBe('2024-02-29');
  });

  test('begin again with a character that is held on', () => {
    expect(heldOut(heldOn(held, '2029-03-01'), '2029-03-01')).toBeNull();
    expect(heldOn(held, '2029-03-01')).toEqual({ ...held, since: '2029-03-01' });
  });
});
