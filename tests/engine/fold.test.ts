import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { norms } from '../../src/platforms';

const cutOf = (text: string, platform: string) => coach({ text, platform }, { norms }).length.cut;
/** What readers see. */
const shown = (text: string, platform: string) => text.slice(0, cutOf(text, platform) ?? text.length);

const SENTENCE = 'The boy put his ear on the loaf and listened for a minute. ';

describe('what readers see before "more"', () => {
  test('is everything where nothing is hidden, on a network that folds and on one that does not', () => {
    for (const platform of ['instagram', 'linkedin', 'x', 'mastodon']) expect(cutOf(SENTENCE, platform)).toBeNull();
    expect(cutOf(SENTENCE.repeat(4), 'bluesky')).toBeNull();
    expect(cutOf(SENTENCE.repeat(40), 'any')).toBeNull();
  });

  test('an article is opened before it is read, and nothing of it is hidden', () => {
    const { cut, fold } = coach({ text: SENTENCE.repeat(20), platform: 'linkedin', kind: 'article' }, { norms }).length;
    expect([cut, fold]).toEqual([null, null]);
    expect(cutOf(SENTENCE.repeat(20), 'linkedin')).not.toBeNull();
  });

  test('nothing but blanks behind the fold is nothing hidden', () => {
    expect(cutOf(`${'a '.repeat(62)}b${' '.repeat(40)}`, 'instagram')).toBeNull();
  });

  test('ends with a whole word, as near to the fold as words allow', () => {
    const text = SENTENCE.repeat(6);
    const seen = shown(text, 'instagram');
    expect(seen).toMatch(/\w$/);
    expect(text.charAt(seen.length)).toBe(' ');
    expect(seen.length).toBeLessThanOrEqual(125);
    expect(seen.length).toBeGreaterThan(110);
  });

  test('a script without spaces is cut at the letter, and no emoji in two', () => {
    expect(shown('街'.repeat(200), 'instagram')).toBe('街'.repeat(125));
    expect(shown('🥐'.repeat(80), 'instagram')).toBe('🥐'.repeat(62));
    expect(shown('👩‍👩‍👧'.repeat(200), 'x')).toBe('👩‍👩‍👧'.repeat(140));
  });

  test('lines count as they are shown: empty ones are lines, long ones several', () => {
    expect(shown(`I did it.\n\nFinally.\n\n${SENTENCE.repeat(3)}`, 'linkedin')).toBe('I did it.\n\nFinally.');
    expect(shown(`I did it.\n\n${SENTENCE.repeat(3)}`, 'linkedin')).toMatch(/^I did it\.\n\nThe boy .{30,63}$/);
    expect(shown('One.\n'.repeat(40), 'mastodon')).toBe('One.\n'.repeat(32).trimEnd());
  });

  test('X counts a link 23 however long it is, and leaves it whole', () => {
    const link = `https://crumb.example/${'saturday/'.repeat(30)}`;
    expect(cutOf(`${'Bread. '.repeat(36)}${link}`, 'x')).toBeNull();
    expect(shown(`${'Bread. '.repeat(38)}${link}`, 'x')).toBe('Bread. '.repeat(38).trimEnd());
  });
});
