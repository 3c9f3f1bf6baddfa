import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TRAITS, type Voice } from '../../../src/engine/voice/voice';
import { LIMITS, parseVoiceFile } from '../../../src/storage/schema/voice';

const bakery: Voice = {
  version: 1,
  name: 'Crumb & Co',
  industry: 'bakery',
  character: {
    traits: ['warm', 'plain-spoken'],
    note: 'a neighbour with flour on the sleeves',
    signature: ['the kettle is on', '🥖'],
    since: '2024-02-29',
    intensity: { warm: 3 },
    meanings: { warm: 'we know the regulars by name', 'plain-spoken': 'as at the counter' },
    horizonYears: 5,
    provisional: '2024-03-01',
    history: [{ at: '2024-02-29', traits: ['warm'], reason: 'we opened', since: '2020-01-01', horizonYears: 4 }],
  },
  values: ['nothing is thrown away'],
  neverSay: [{ term: 'artisanal', instead: 'made by hand', why: 'everybody says it' }, { term: 'cheap' }],
  home: ['https://crumb.example/'],
  profiles: ['https://x.com/crumb'],
  accounts: [{ platform: 'x', handle: '@crumb', mode: 'brand', owner: 'Ines', representative: 'Ines', postsPerWeek: 4.5 }],
  brief: {
    goals: ['be the place people think of on Sunday'],
    market: 'people who bake at home',
    turnOffs: ['discount talk'],
    media: [{ platform: 'x', purpose: 'daily talk', topics: ['food'] }],
    metrics: 'replies a week',
  },
  representatives: [{ name: 'Ines', mayTalkAbout: ['bread'], values: ['patience'] }],
};

/** A file of one field, and what is left of it. */
const broken: [what: string, file: unknown, left: Voice, problems: [path: string, key: string][]][] = [
  ['a number for a name', { name: 7, industry: 'bakery' }, { industry: 'bakery' }, [['name', 'problem_left_out']]],
  ['a list for the character', { character: ['warm'] }, {}, [['character', 'problem_left_out']]],
  [
    'an unknown trait',
    { character: { traits: ['warm', 'zesty', 'dry'] } },
    { character: { traits: ['warm', 'dry'] } },
    [['character.traits.1', 'problem_trait']],
  ],
  [
    'a date that is none',
    { character: { since: '2023-02-29', note: 'n' } },
    { character: { note: 'n' } },
    [['character.since', 'problem_date']],
  ],
  [
    'a trait held far too strongly',
    { character: { intensity: { warm: 4, dry: 1, calm: 'a little' } } },
    { character: { intensity: { dry: 1 } } },
    [
      ['character.intensity.warm', 'problem_left_out'],
      ['character.intensity.calm', 'problem_left_out'],
    ],
  ],
  [
    'a meaning that is no text',
    { character: { meanings: { warm: 7, dry: 'flour' } } },
    { character: { meanings: { dry: 'flour' } } },
    [['character.meanings.warm', 'problem_left_out']],
  ],
  [
    'a meaning that is a story',
    { character: { meanings: { warm: 'w'.repeat(201) } } },
    { character: { meanings: { warm: 'w'.repeat(200) } } },
    [['character.meanings.warm', 'problem_text_cut']],
  ],
  [
    'a day to try on that is none',
    { character: { traits: ['warm'], provisional: 'yesterday' } },
    { character: { traits: ['warm'] } },
    [['character.provisional', 'problem_date']],
  ],
  [
    'an earlier character held since a day that is none',
    { character: { history: [{ at: '2024-02-29', traits: ['dry'], reason: 'x', since: '2024' }] } },
    { character: { history: [{ at: '2024-02-29', traits: ['dry'], reason: 'x' }] } },
    [['character.history.0.since', 'problem_date']],
  ],
  ['a horizon of one year', { character: { horizonYears: 1 } }, { character: {} }, [['character.horizonYears', 'problem_horizon']]],
  ['a horizon of eleven years', { character: { horizonYears: 11 } }, { character: {} }, [['character.horizonYears', 'problem_horizon']]],
  ['half a year of horizon', { character: { horizonYears: 2.5 } }, { character: {} }, [['character.horizonYears', 'problem_horizon']]],
  [
    'a script for an address',
    { home: ['javascript:alert(1)', 'https://a.example'] },
    { home: ['https://a.example'] },
    [['home.0', 'problem_url']],
  ],
  ['an address without its beginning', { profiles: ['x.com/crumb'] }, { profiles: [] }, [['profiles.0', 'problem_url']]],
  [
    'a representative without a name',
    {
      representatives: [
        { name: '', mayTalkAbout: ['bread'] },
        { name: 'Ines', values: ['patience', 7] },
      ],
    },
    { representatives: [{ name: 'Ines', values: ['patience'] }] },
    [
      ['representatives.0.name', 'problem_left_out'],
      ['representatives.1.values.1', 'problem_left_out'],
    ],
  ],
  [
    'a planned network that is none',
    { brief: { media: [{ purpose: 'talk' }, { platform: 'x', topics: 'bread', purpose: 'talk' }] } },
    { brief: { media: [{ platform: 'x', purpose: 'talk' }] } },
    [
      ['brief.media.0', 'problem_left_out'],
      ['brief.media.1.topics', 'problem_left_out'],
    ],
  ],
  [
    'a never-say entry without its term',
    { neverSay: [{ instead: 'x' }, { term: 'cheap' }] },
    { neverSay: [{ term: 'cheap' }] },
    [['neverSay.0', 'problem_left_out']],
  ],
  ['an empty term', { neverSay: [{ term: '' }] }, { neverSay: [] }, [['neverSay.0.term', 'problem_left_out']]],
  [
    'an account in no mode',
    {
      accounts: [
        { platform: 'x', mode: 'robot' },
        { platform: 'x', mode: 'brand' },
      ],
    },
    { accounts: [{ platform: 'x', mode: 'brand' }] },
    [],
  ],
  ['a newer version', { version: 2, name: 'Crumb' }, { name: 'Crumb' }, [['version', 'problem_newer']]],
  ['null for a part', { brief: null, name: 'Crumb' }, { name: 'Crumb' }, [['brief', 'problem_left_out']]],
];

describe('a voice file', () => {
  test('that is whole is read as it is', () => {
    expect(parseVoiceFile(bakery)).toEqual({ voice: bakery, problems: [] });
  });

  test('may be empty', () => {
    expect(parseVoiceFile({})).toEqual({ voice: {}, problems: [] });
  });

  test('may name every trait', () => {
    expect(parseVoiceFile({ character: { traits: [...TRAITS] } }).problems).toEqual([]);
  });

  test.each(broken)('with %s loses only that', (_, file, left, problems) => {
    const read = parseVoiceFile(file);
    expect(read.voice).toEqual(left);
    expect(read.problems.length).toBeGreaterThan(0);
    if (problems.length > 0) expect(read.problems.map(({ path, say }) => [path, say.key])).toEqual(problems);
  });

  test.each([['a string'], [42], [null], [undefined], [[]], [() => 1]])('that is %s is no voice', (file) => {
    const { voice, problems } = parseVoiceFile(file);
    expect(voice).toEqual({});
    expect(problems).toMatchObject([{ path: '', kept: false, say: { key: 'problem_unreadable' } }]);
  });

  test('names a place as the file has it, whatever had to go before it', () => {
    const { problems } = parseVoiceFile({
      neverSay: [7, { term: 'cheap' }, { instead: 'x' }, { term: 1, why: 'y' }, { term: 'bold', mood: 'sunny' }],
    });
    expect(problems.map(({ path }) => path)).toEqual(['neverSay.0', 'neverSay.2', 'neverSay.3.term', 'neverSay.4.mood']);
  });

  test('keeps unknown keys and reports them, wherever they stand', () => {
    const file = { name: 'Crumb', mood: { today: 'sunny' }, brief: { market: 'bakers', smell: 'yeast' } };
    const { voice, problems } = parseVoiceFile(file);
    expect(voice).toEqual(file);
    expect(problems.map(({ path, kept }) => [path, kept])).toEqual([
      ['brief.smell', true],
      ['mood', true],
    ]);
  });

  test('keeps what is said of traits that it does not know', () => {
    const file = { character: { traits: ['warm'], intensity: { zesty: 2 }, meanings: { zesty: 'lemon', warm: 'oven' } } };
    const { voice, problems } = parseVoiceFile(file);
    expect(voice).toEqual(file);
    expect(problems.map(({ path, kept }) => [path, kept])).toEqual([
      ['character.intensity.zesty', true],
      ['character.meanings.zesty', true],
    ]);
  });

  test('keeps unknown keys beside what had to go', () => {
    const { voice, problems } = parseVoiceFile({ name: 1, mood: 'sunny' });
    expect(voice).toEqual({ mood: 'sunny' });
    expect(problems.map(({ path, kept }) => [path, kept])).toEqual([
      ['name', false],
      ['mood', true],
    ]);
  });

  test('is cut where it is too long, never through an emoji', () => {
    const name = '🍞'.repeat(LIMITS.word + 1);
    const { voice, problems } = parseVoiceFile({ name });
    expect(voice.name).toBe('🍞'.repeat(LIMITS.word));
    expect(problems).toEqual([
      { path: 'name', kept: false, say: { key: 'problem_text_cut', values: { path: 'name', limit: LIMITS.word } } },
    ]);
  });

  test('keeps the first entries of a list that is too long, and forgets none that is right for one that is wrong', () => {
    const values: unknown[] = Array.from({ length: LIMITS.list + 50 }, (_, index) => `value ${index}`);
    values[3] = 3;
    values[LIMITS.list + 20] = {};
    const { voice } = parseVoiceFile({ values });
    expect(voice.values?.slice(0, 4)).toEqual(['value 0', 'value 1', 'value 2', 'value 4']);
    expect(voice.values?.length).toBeGreaterThanOrEqual(LIMITS.list - 1);
    expect(voice.values?.every((value) => typeof value === 'string')).toBe(true);
  });

  test.each([
    ['numbers', Array.from({ length: 300_000 }, () => 1)],
    ['words', Array.from({ length: 300_000 }, () => 'a')],
    ['words and a number', [1, ...Array.from({ length: 300_000 }, () => 'a')]],
  ])('may be stuffed with %s and is still read to its end', (_, values) => {
    const { voice, problems } = parseVoiceFile({ name: 'Crumb', values });
    expect(voice.name).toBe('Crumb');
    expect(voice.values?.length).toBeLessThanOrEqual(LIMITS.list);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('cannot reach the prototype of anything', () => {
    const file = JSON.parse('{"__proto__": {"name": "evil"}, "brief": {"__proto__": {"market": "evil"}}}');
    const { voice } = parseVoiceFile(file);
    expect(voice).toEqual({ brief: {} });
    expect(voice.name).toBeUndefined();
    expect(voice.brief?.market).toBeUndefined();
  });

  test('nested without end is refused, not followed', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 200_000; depth++) deep = [deep];
    expect(parseVoiceFile({ name: 'Crumb', mood: deep }).voice).toEqual({});
  });

  test('of the wrong things throughout ends as an empty one', () => {
    const keys = [
      'version',
      'name',
      'industry',
      'character',
      'values',
      'neverSay',
      'home',
      'profiles',
      'accounts',
      'brief',
      'representatives',
    ];
    for (const wrong of [true, -1, 'x'.repeat(5000), [[[]]], [{}], { a: 1 }, [null]]) {
      const { voice, problems } = parseVoiceFile(Object.fromEntries(keys.map((key) => [key, wrong])));
      expect(problems.length).toBeGreaterThan(0);
      // What was read reads again without a word.
      expect(parseVoiceFile(voice).problems.filter(({ kept }) => !kept)).toEqual([]);
    }
  });

  test('gives its input back untouched', () => {
    const file = { name: 7, character: { traits: ['zesty'] } };
    parseVoiceFile(file);
    expect(file).toEqual({ name: 7, character: { traits: ['zesty'] } });
  });
});

test('every problem has its words', () => {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  const said = [...broken.map(([, file]) => file), 'x', { a: 1 }, { name: 'n'.repeat(300) }, { values: Array(200).fill('v') }]
    .flatMap((file) => parseVoiceFile(file).problems)
    .map(({ say }) => say);
  expect(new Set(said.map(({ key }) => key)).size).toBeGreaterThan(7);
  for (const { key, values = {} } of said) {
    const placeholders = [...String(messages[key]?.message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    expect(messages[key]?.message, key).toBeTypeOf('string');
    expect(
      placeholders.filter((name) => !(name in values)),
      key,
    ).toEqual([]);
  }
});
