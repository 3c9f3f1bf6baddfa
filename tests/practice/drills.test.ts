/** Every drill holds what it says: the engine finds what is wrong in it, and the sample beside it does better. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import { SAMPLE_LANGUAGES } from '../../src/engine/voice/samples';
import type { Voice } from '../../src/engine/voice/voice';
import { norms } from '../../src/platforms';
import { type Drill, drillSets, drillsFor, type Spotting, type Writing } from '../../src/practice/drills';
import type { DrillSet } from '../../src/practice/drills/drill';
import { contextOf, speakerFor } from '../../src/practice/speaker';
import { isWorthALook, lookAt, spotsIn, touches, wordsOf } from '../../src/practice/spots';
import { judge } from '../../src/practice/written';
import { BUSINESSES } from '../../src/profile/ready';
import { filesBelow } from '../architecture/tree';

const TODAY = '2026-11-29';

/** Whoever has told nothing, and whoever has told only a name. */
const VOICES: readonly (readonly [string, Voice])[] = [
  ['an empty profile', {}],
  ['a name alone', { name: 'Ólafur & Sons' }],
];

const PLACES = BUSINESSES.flatMap((business) => SAMPLE_LANGUAGES.map((lang) => ({ business, lang })));

const all = PLACES.flatMap(({ business, lang }) =>
  VOICES.flatMap(([whose, voice]) => {
    const speaker = speakerFor(voice, business, lang, TODAY);
    const context = contextOf(speaker, [], 0);
    return drillsFor(speaker.voice, business, lang).map((drill) => ({ what: `${drill.id} (${lang}), ${whose}`, drill, context }));
  }),
);
const spotting = all.filter((each): each is (typeof all)[number] & { drill: Spotting } => each.drill.kind === 'pitch');
const writing = all.filter((each): each is (typeof all)[number] & { drill: Writing } => each.drill.kind !== 'pitch');

describe.each(spotting)('$what', ({ drill: { finds, lang, sample }, drill, context }) => {
  const spots = spotsIn(drill, context);

  test('carries what it says it does, in words that can be pressed', () => {
    const rules = spots.grave.map(({ rule }) => rule);
    expect(finds.filter((rule) => !rules.includes(rule))).toEqual([]);
    expect(finds.length).toBeGreaterThan(0);
    expect(isWorthALook(drill, context)).toBe(true);
    const words = wordsOf(drill);
    for (const finding of spots.grave) {
      const touched = words.filter((word) => touches(word, finding));
      expect(touched.length, finding.quote).toBeGreaterThan(0);
      expect(touched.length, `${finding.quote} is half of the post`).toBeLessThan(words.length / 2);
    }
  });

  test('has a sample that a person might say', () => {
    const { tone, findings } = coach({ text: sample, lang, kind: 'post' }, context);
    expect(tone.label).not.toBe('broadcast');
    expect(findings.filter(({ severity }) => severity !== 'consider')).toEqual([]);
  });
});

describe.each(writing.filter(({ drill }) => drill.kind !== 'complaint'))('$what', ({ drill, context }) => {
  test('is not solved as it stands', () => {
    const { toDo, isSolved } = judge(drill, drill.text, context);
    expect(isSolved).toBe(false);
    expect(toDo.filter(({ what, isDone }) => (what === 'talk' || what === 'tips') && !isDone)).not.toEqual([]);
  });
});

describe.each(writing)('$what', ({ drill, context }) => {
  test('carries the facts that must still stand', () => {
    expect(judge(drill, drill.text, context).toDo.filter(({ what, isDone }) => what === 'fact' && !isDone)).toEqual([]);
  });

  test('is solved by its sample', () => {
    const { toDo, isSolved } = judge(drill, drill.sample, context);
    expect(toDo.filter(({ isDone }) => !isDone)).toEqual([]);
    expect(isSolved).toBe(true);
  });
});

test.each(PLACES)('$business ($lang): the news fits every network that it names', ({ business, lang }) => {
  const speaker = speakerFor({}, business, lang, TODAY);
  for (const { networks } of drillSets[business][lang].news) {
    for (const platform of networks) {
      expect(Object.keys(norms)).toContain(platform);
      const voice = { ...speaker.voice, accounts: [{ platform, mode: 'brand' as const }] };
      const drill = drillsFor(voice, business, lang).find((each) => each.id.endsWith(`-${platform}`));
      if (drill?.kind !== 'network') throw new Error(`no drill for ${platform}`);
      const context = contextOf({ voice, lent: null }, [], 0);
      expect(judge(drill, drill.sample, context).toDo.filter(({ isDone }) => !isDone)).toEqual([]);
      expect(judge(drill, drill.text, context).isSolved).toBe(false);
    }
  }
});

test('each business has some of everything, and in every language what it has in another goes by the same id', () => {
  const idsIn = (set: DrillSet) => Object.values(set).flatMap((drills: readonly { id: string }[]) => drills.map(({ id }) => id));
  for (const { en, de } of Object.values(drillSets)) {
    expect([en.pitches.length, en.announcements.length, en.complaints.length, en.news.length]).toEqual([10, 3, 3, 1]);
    expect(Object.values(de).filter(({ length }) => length === 0)).toEqual([]);
    expect(idsIn(de).filter((id) => !idsIn(en).includes(id))).toEqual([]);
  }
  const sets = filesBelow('src/practice/drills').flatMap((path) => /\/(\w+)\.\w\w\.ts$/.exec(path)?.slice(1) ?? []);
  expect(new Set(sets)).toEqual(new Set([...BUSINESSES, 'own']));
});

describe('the drills of a profile', () => {
  const idsOf = (drills: readonly Drill[]) => drills.map(({ id }) => id);

  test.each(PLACES)('have an id each, and begin with something to spot and something to write: $business ($lang)', ({ business, lang }) => {
    const ids = idsOf(drillsFor(speakerFor({}, business, lang, TODAY).voice, business, lang));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9-]{1,100}$/.test(id))).toEqual([]);
    expect(ids[0]).toMatch(/-pitch-/);
    expect(ids[1]).not.toMatch(/-pitch-/);
  });

  test('speak for a profile without a name under a lent one, and say so', () => {
    const voice: Voice = { industry: 'bakery', neverSay: [{ term: 'artisanal' }] };
    expect(speakerFor(voice, 'law', 'en', TODAY)).toEqual({ voice: { ...voice, name: 'Brand & Holt' }, lent: 'name' });
    expect(speakerFor({ ...voice, name: 'Krume' }, 'law', 'en', TODAY).lent).toBe(null);
    expect(speakerFor({ version: 1 }, 'law', 'en', TODAY).lent).toBe('profile');
  });

  test('are made of every word that it never says, and of all that puts its people off, by turns', () => {
    const neverSay = ['artisanal', ' ', 'cheap', 'solutions'].map((term) => ({ term }));
    const voice: Voice = { name: 'Crumb', neverSay, brief: { turnOffs: ['countdowns', 'cold calls'] } };
    const drills = drillsFor(voice, 'bakery', 'en').filter(({ id }) => id.startsWith('own-pitch'));
    expect(idsOf(drills)).toEqual(['own-pitch-word', 'own-pitch-turn-off', 'own-pitch-word-2', 'own-pitch-turn-off-2', 'own-pitch-word-3']);
    const hundred = Array.from({ length: 100 }, (_, at) => ({ term: `word${at}` }));
    expect(idsOf(drillsFor({ neverSay: hundred }, 'bakery', 'en')).filter((id) => id.startsWith('own-pitch'))).toHaveLength(20);
    const said = ['artisanal', 'countdowns', 'cheap', 'cold calls', 'solutions'];
    expect(drills.map(({ text }) => said.filter((words) => text.includes(words)))).toEqual(said.map((words) => [words]));
  });

  test('name the brand', () => {
    const drills = drillsFor({ name: 'Loaf $& Co' }, 'bakery', 'en');
    expect(drills.some(({ text }) => text.includes('Loaf $& Co'))).toBe(true);
    expect(drills.filter(({ text, sample }) => /[{}]/.test(text + sample))).toEqual([]);
  });

  test('go to its own networks first, then to those of its plan', () => {
    const voice: Voice = {
      name: 'Crumb',
      accounts: [
        { platform: 'mastodon', mode: 'brand' },
        { platform: 'x', mode: 'personal' },
        { platform: 'github', mode: 'brand' },
      ],
      brief: { media: [{ platform: 'facebook' }] },
    };
    const networks = drillsFor(voice, 'bakery', 'en').flatMap((drill) => (drill.kind === 'network' ? [drill.platform] : []));
    expect(networks).toEqual(['mastodon', 'facebook', 'instagram']);
  });

  describe.each(SAMPLE_LANGUAGES)('in %s', (lang) => {
    test.each(['artisanal', 'price tag', 'Genuss', 'best-in-class', '🔥', 'we are the best'])(
      'hide the word that it never says: %s',
      (term) => {
        const voice = { name: 'Crumb', neverSay: [{ term }] };
        const drill = drillsFor(voice, 'bakery', lang).find(({ id }) => id === 'own-pitch-word');
        if (drill?.kind !== 'pitch') throw new Error('no drill of the word');
        const spots = spotsIn(drill, contextOf({ voice, lent: null }, [], 0));
        const pressed = wordsOf(drill).filter((word) => spots.grave.some((finding) => touches(word, finding)));
        expect(spots.grave.map(({ rule }) => rule)).toContain('never-say');
        expect(lookAt(spots, pressed).isSolved).toBe(true);
      },
    );

    test.each(['discounts', 'countdowns', 'legal Latin', 'buzzwords', 'cold calls'])('hide what puts its people off: %s', (turnOff) => {
      const voice = { name: 'Crumb', brief: { turnOffs: [turnOff] } };
      const drill = drillsFor(voice, 'bakery', lang).find(({ id }) => id === 'own-pitch-turn-off');
      if (drill?.kind !== 'pitch') throw new Error('no drill of the turn-off');
      expect(isWorthALook(drill, contextOf({ voice, lent: null }, [], 0))).toBe(true);
    });

    test.each(['bread that tastes of something, and the recipe if they ask', 'An answer in plain words.', 'Brot, das schmeckt', 'tea'])(
      'ask to say better what people get: %s',
      (valueProposition) => {
        const voice = { name: 'Crumb', brief: { valueProposition } };
        const drill = drillsFor(voice, 'bakery', lang).find(({ id }) => id === 'own-announcement-promise');
        if (drill?.kind !== 'announcement') throw new Error('no drill of the promise');
        const context = contextOf({ voice, lent: null }, [], 0);
        expect(judge(drill, drill.text, context).isSolved).toBe(false);
        expect(judge(drill, drill.sample, context).toDo.filter(({ isDone }) => !isDone)).toEqual([]);
      },
    );
  });
});
