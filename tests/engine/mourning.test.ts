import { expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { norms } from '../../src/platforms';

const OUT_OF_PLACE = ['self-talk', 'broadcast', 'strategy', 'shareability', 'conversation', 'hype', 'one-message'];
const said = (text: string) => coach({ text }, { norms }).findings.filter(({ category }) => OUT_OF_PLACE.includes(category));

test.each([
  'Our founder Anna Weiss died on Sunday. She opened the shop in 1981.',
  'We mourn our colleague Tom Baker, who passed away last night. Our hearts are with his family.',
  'Proud to have known her: in loving memory of our CEO, who led our team for thirty years.',
  'Three dead after crane falls on tram line, police say',
])('%s: nobody is told how to share it better', (text) => {
  expect(said(text).map(({ rule }) => rule)).toEqual([]);
});

test('who laughs himself to death or sells with a death is no mourner', () => {
  expect(said('Thrilled to announce that my phone died laughing at our new award-winning campaign.')).not.toEqual([]);
  expect(said('We are proud to announce our sale in memory of Queen Anna. 20% off all flowers, order now.')).not.toEqual([]);
});
