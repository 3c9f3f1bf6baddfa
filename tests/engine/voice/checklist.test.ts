import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import { CHECKS, type CheckId, type DraftInput } from '../../../src/engine/reading';
import { TRAITS, type Voice } from '../../../src/engine/voice/voice';
import { norms } from '../../../src/platforms';

const voice: Voice = {
  name: 'Crumb & Kettle',
  character: { traits: ['warm', 'plain-spoken'] },
  values: ['nothing is thrown away'],
  neverSay: [{ term: 'artisanal', instead: 'handmade' }],
  home: ['https://crumb.example/saturday'],
  profiles: ['https://x.com/crumb'],
  brief: {
    market: 'families in the quarter who bake on weekends',
    turnOffs: ['discounts', 'countdowns', 'hashtags'],
    valueProposition: 'bread that tastes of something, and the recipe if they ask',
  },
};

function check(id: CheckId, draft: string | DraftInput, profile: Voice | undefined = voice) {
  const input = typeof draft === 'string' ? { text: draft } : draft;
  const { checklist } = coach({ lang: 'en', ...input }, { norms, account: { mode: 'brand' }, ...(profile && { voice: profile }) });
  const found = checklist.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
const verdict = (...args: Parameters<typeof check>) => check(...args).verdict;
const quotes = (...args: Parameters<typeof check>) => check(...args).evidence.map(({ quote }) => quote);

test('has one line for each check, in their order', () => {
  expect(coach({ text: 'The bread is out.' }).checklist.map(({ id }) => id)).toEqual(CHECKS);
});

test('with warm, plain-spoken and a turn-off set, a reading names them with the words', () => {
  const text = 'Dear valued customer, we leverage our oven. There is a discount on every loaf.';
  const reading = coach({ text }, { voice });
  const character = reading.checklist.find(({ id }) => id === 'in-character');
  expect(character?.verdict).toBe('no');
  expect(character?.evidence.map(({ trait, verdict, quote }) => [trait, verdict, quote])).toEqual([
    ['warm', 'out', 'Dear valued customer'],
    ['plain-spoken', 'out', 'Dear valued customer'],
    ['plain-spoken', 'out', 'leverage our'],
  ]);
  expect(reading.checklist.find(({ id }) => id === 'no-turn-offs')).toMatchObject({ verdict: 'no', evidence: [{ quote: 'discount' }] });
  expect(reading.findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual(
    expect.arrayContaining(['turn-off: discount', 'out-of-character: Dear valued customer']),
  );
});

describe('without a profile', () => {
  const loud =
    'BREAKING!!! We are thrilled to announce 20% off. Follow us on https://x.com/crumb and https://x.com/other. Like, share, subscribe, vote and book now. We won. We are the best.';
  test.each([
    [undefined],
    [{}],
    [{ version: 1, name: 'Crumb', character: { traits: [] }, values: [], brief: { turnOffs: [], market: '' } }],
  ])('no check says no: %j', (profile) => {
    for (const text of [loud, 'The bread is out.', '', 'https://x.com/crumb'])
      expect(
        coach({ text, lang: 'en' }, { norms, ...(profile && { voice: profile as Voice }) }).checklist.filter((one) => one.verdict === 'no'),
      ).toEqual([]);
  });
  test.each([
    ['in-character', 'character.traits'],
    ['speaks-to-market', 'brief.market'],
    ['value-proposition', 'brief.valueProposition'],
    ['no-turn-offs', 'brief.turnOffs'],
    ['never-said', 'neverSay'],
    ['values-kept', 'values'],
    ['leads-home', 'home'],
  ] as const)('%s says which field is empty', (id, field) => {
    expect(check(id, 'The bread is out.', {})).toMatchObject({ verdict: 'unset', field });
  });
});

describe('in-character', () => {
  test('is yes where a trait shows and none is broken', () => {
    expect(check('in-character', 'Good morning, neighbours. The rye is out.').evidence.map((one) => [one.trait, one.verdict])).toEqual([
      ['warm', 'in'],
      ['plain-spoken', 'unclear'],
    ]);
    expect(verdict('in-character', 'Good morning, neighbours. The rye is out.')).toBe('yes');
  });
  test('asks where nothing shows', () => expect(verdict('in-character', 'The office is closed on Monday.')).toBe('ask'));
  test('says that one draft may be both, where only the neighbour shows', () => {
    const { evidence } = check('in-character', 'Guess what came out of the oven upside down.', {
      character: { traits: ['curious', 'playful'] },
    });
    expect(evidence).toMatchObject([
      { trait: 'curious', verdict: 'unclear', say: { key: 'check_in_character_near', values: { near: { key: 'trait_playful' } } } },
      { trait: 'playful', verdict: 'in' },
    ]);
  });
  test('takes no offence in the name of one neighbour at what the other one sounds like', () => {
    const text = 'We measured the crumb of forty loaves, and it rises more or less, give or take.';
    const verdicts = (...traits: string[]) => check('in-character', text, { character: { traits } }).evidence.map((one) => one.verdict);
    expect(verdicts('precise')).toContain('out');
    expect(verdicts('precise', 'expert')).toEqual(['unclear', 'in']);
  });
  test.each([
    ['The rye is out. Kettle’s on!', ['Kettle’s on']],
    ['The rye is out 🥖', ['🥖']],
    ['The office is closed on Monday.', []],
  ])('names the signature where a draft has it, and misses none: %s', (text, signature) => {
    const { verdict, evidence } = check('in-character', text, { character: { traits: ['dry'], signature: ["kettle's on", '🥖', ' '] } });
    expect(evidence.filter(({ say }) => say.key === 'check_in_character_signature').map(({ quote }) => quote)).toEqual(signature);
    expect(verdict).toBe('ask');
  });
  test.each([
    ['where only a person can say', 'The office is closed on Monday.', ['we tease the bread, never the customer']],
    ['not where a word says it', 'Good morning, neighbours. The rye is out.', []],
  ])('quotes what one has written of oneself %s', (_, text, notes) => {
    const character = { traits: ['warm'], note: 'we tease the bread, never the customer.' };
    const { evidence } = check('in-character', text, { character });
    expect(evidence.filter(({ say }) => say.key === 'check_in_character_note').map(({ say }) => say.values?.note)).toEqual(notes);
  });
  test('knows every trait that can be chosen', () => {
    const evidence = check('in-character', 'The office is closed on Monday.', {
      character: { traits: [...TRAITS, 'unheard-of', 'warm'] },
    }).evidence;
    expect(evidence.map(({ trait }) => trait)).toEqual(TRAITS);
  });
});

describe('no-turn-offs', () => {
  test('knows other forms of the word', () => expect(quotes('no-turn-offs', 'A discounted roll.')).toEqual(['discounted']));
  test('knows what is of that kind', () => {
    expect(quotes('no-turn-offs', 'Take 10% off all bread, only two hours left to order yours.')).toContain('10% off');
    expect(quotes('no-turn-offs', 'The rye is out #bread')).toEqual(['#bread']);
  });
  test('a promise not to is none', () => expect(verdict('no-turn-offs', 'No discounts, no countdowns, only bread.')).toBe('yes'));
  test.each(['unknown', 'personal'] as const)('asks where hardly any rule had a say: %s', (mode) => {
    const { checklist } = coach({ text: 'Take 10% off all bread.', lang: 'en' }, { norms, account: { mode }, voice });
    expect(checklist.find(({ id }) => id === 'no-turn-offs')?.verdict).toBe('ask');
  });
  test('asks in a language that nobody here reads', () =>
    expect(verdict('no-turn-offs', { text: 'Aujourd’hui, dix pour cent sur tout.', lang: 'und' })).toBe('ask'));
  test('asks about what only a person can see, in the words of the list', () => {
    const found = check('no-turn-offs', 'The rye is out.', { brief: { turnOffs: ['discounts', 'being lectured'] } });
    expect(found).toMatchObject({
      verdict: 'ask',
      evidence: [{ say: { key: 'check_no_turn_offs_ask', values: { turnOff: 'being lectured' } } }],
    });
  });
  test.each([
    ['Rabatte', 'no', 'Nur heute 20 % günstiger, kommt alle vorbei.'],
    ['Rabattschlachten, Zeitdruck', 'no', 'Die Plätze sind begrenzt, also kommt bald.'],
    ['Hashtags', 'no', 'Das Brot ist fertig #roggen'],
    ['Emojis', 'no', 'Das Brot ist fertig, kommt gern vorbei 🥖'],
    ['Eigenlob', 'no', 'Unsere Käserei wurde mit dem Innovationspreis ausgezeichnet.'],
    ['Amtsdeutsch', 'no', 'Um Beachtung wird gebeten, und zwar zeitnah.'],
    ['Gewinnspiele', 'no', 'Heute verlosen wir zwei Karten für die Führung.'],
    ['Rabatte', 'yes', 'Das Brot ist heute dunkel geworden, und wir mögen es so.'],
    ['belehrt werden', 'ask', 'Das Brot ist heute dunkel geworden, und wir mögen es so.'],
    ['discounts', 'no', 'Nur heute 20 % günstiger, kommt alle vorbei.'],
  ])('in German: %s, %s: %s', (turnOff, wanted, text) => {
    expect(verdict('no-turn-offs', { text, lang: 'de' }, { brief: { turnOffs: [turnOff] } })).toBe(wanted);
  });
  test('a list in one language holds for a draft in another', () =>
    expect(quotes('no-turn-offs', 'Take 10% off all bread.', { brief: { turnOffs: ['Rabatte'] } })).toEqual(['10% off']));
});

describe('never-said', () => {
  test('no, with the words', () => expect(quotes('never-said', 'Our Artisanal rye.')).toEqual(['Artisanal']));
  test('yes without them', () => expect(verdict('never-said', 'Our rye.')).toBe('yes'));
  test.each([
    ['IT', 'It is up to us and our IT.', ['IT']],
    ['US', 'Come to us in the US, join us.', ['US']],
    ['VIP', 'A seat for every vip, and two VIPs.', ['VIPs']],
    ['SEO', 'We do #SEO, not seo.', ['SEO']],
    ['I', 'i said so', ['i']],
    ['Sale', 'SALE!', ['SALE']],
  ])('%s: what was typed in capitals is meant in capitals', (term, text, found) => {
    const { findings } = coach({ text, lang: 'en' }, { voice: { neverSay: [{ term }] }, account: { mode: 'brand' } });
    const quote = (said: string | undefined) => said?.replace('#', '');
    expect(findings.filter(({ rule }) => rule === 'never-say').map((finding) => quote(finding.quote))).toEqual(found);
    expect(quotes('never-said', text, { neverSay: [{ term }] }).map(quote)).toEqual(found);
  });
});

describe('speaks-to-market and value-proposition', () => {
  test('yes with the words of the profile', () => {
    expect(quotes('speaks-to-market', 'A roll for every family in town.')).toEqual(['family']);
    expect(quotes('speaks-to-market', 'For families who get up early.')).toEqual(['families']);
    expect(quotes('value-proposition', 'The recipe is on the door.')).toEqual(['recipe']);
  });
  test('yes to whoever is spoken to', () => expect(quotes('speaks-to-market', 'How dark do you like it?')).toEqual(['you']));
  test('else a question', () => {
    expect(verdict('speaks-to-market', 'The river is high.')).toBe('ask');
    expect(verdict('value-proposition', 'The river is high.')).toBe('ask');
  });
});

describe('leads-home', () => {
  const why = 'We wrote down the whole recipe, with the mistakes:';
  test.each([
    ['yes', `${why} https://crumb.example/saturday`],
    ['yes', `${why} https://www.crumb.example/saturday/rye?from=x#top`],
    ['no', `${why} https://x.com/crumb`],
    ['no', `${why} https://twitter.com/Crumb/status/1`],
    ['no', 'https://crumb.example/saturday'],
    ['no', 'Read this https://elsewhere.example/a'],
    ['ask', 'The bread is out, and the recipe hangs on the door.'],
    ['ask', `${why} https://elsewhere.example/long-read`],
    ['ask', `${why} https://crumb.example`],
  ])('%s: %s', (wanted, text) => {
    expect(verdict('leads-home', text)).toBe(wanted);
  });
});

describe('values-kept and right-place', () => {
  test('a claim against the values is no, with the words', () => {
    const green = { ...voice, values: ['we protect the climate'] };
    const found = check('values-kept', 'Each guest flies in by private jet to taste our bread.', green);
    expect([found.verdict, found.evidence[0]?.quote]).toEqual(['no', expect.stringContaining('private jet')]);
  });
  const config =
    'Set shared_buffers to a quarter of the memory, raise max_connections, and let pgbouncer do the pooling before you touch the query planner.';
  test.each([
    ['linkedin', 'no'],
    ['github', 'yes'],
    ['any', 'ask'],
  ])('a database config on %s: %s', (platform, wanted) => {
    expect(verdict('right-place', { text: config, platform })).toBe(wanted);
  });
  test.each(['unknown', 'personal'] as const)('words that no rule was asked about show nothing: %s', (mode) => {
    const text = 'We are thrilled to announce our new blueberry muffins. Out now.';
    const found = coach({ text, platform: 'x' }, { norms, voice, account: { mode } }).checklist.find(({ id }) => id === 'right-place');
    expect(found).toMatchObject({ verdict: 'ask', evidence: [] });
  });
});

describe('the lines that need no profile', () => {
  test.each([
    ['one-message', 'yes', 'The rye came out dark today, and we like it.'],
    ['opening', 'no', 'We are thrilled to announce our new wing. It opens in May.'],
    ['opening', 'yes', 'We burnt 40 loaves before breakfast. Here is what we learned.'],
    ['opening', 'yes', 'Which room did your kids run to first? Ours went to the whale.'],
    ['opening', 'ask', 'The bread is out. It smells good.'],
    ['opening', 'yes', '9 of 10 tickets came from one typo. We had proofread it four times.'],
    ['opening', 'yes', 'If you rent, keep the letter. It is worth a month of your money.'],
    ['opening', 'yes', 'Most people throw the crust away. Ours goes into the soup.'],
    ['opening', 'yes', 'This morning a boy paid for his roll in one-cent coins. He counted them twice.'],
    ['one-message', 'ask', 'Menu https://a.org/menu hours https://a.org/hours map https://a.org/map'],
    ['opening', 'ask', 'Closing this as duplicate of #412.'],
    ['opening', 'ask', 'We will be closed on Monday 4 January for stocktaking.'],
    ['opening', 'ask', 'On Sunday 12 May admission is free from 10:00 to 18:00.'],
    ['opening', 'ask', 'Room 12 opens onto the yard. It is the smallest.'],
    ['opening', 'ask', 'Section 14 was amended on 1 March 2024.'],
    ['opening', 'ask', 'Support for Windows 11 came late. It works now.'],
    ['opening', 'ask', 'Thanks for all your support this year! It means so much.'],
    ['opening', 'ask', 'Agree? The rest is up to time.'],
    ['reader-first', 'yes', 'You know the shelf of forms. Take yours down tonight.'],
    ['reader-first', 'no', 'We opened a shop. Our team grew. We are proud of our new oven.'],
    ['reader-first', 'ask', 'I burnt my hand. I laughed.'],
    ['worth-sharing', 'yes', 'The trick is to let the glaze dry for a day before the second coat, or it crawls.'],
    ['worth-sharing', 'ask', 'The river is high.'],
    ['values-kept', 'ask', 'The river is high.'],
    ['sidewalk', 'ask', 'The river is high.'],
  ] as const)('%s %s: %s', (id, wanted, text) => {
    expect(verdict(id, text)).toBe(wanted);
  });
});

test('whoever is not writing for a house may speak of their own day', () => {
  const text = 'We opened a shop. Our team grew. We are proud of our new oven.';
  const line = (mode: 'brand' | 'personal') =>
    coach({ text }, { account: { mode }, voice }).checklist.find(({ id }) => id === 'reader-first')?.verdict;
  expect([line('brand'), line('personal')]).toEqual(['no', 'ask']);
});

test('the words of a weak opening are shown, not its marks; a line that is answered opens nothing', () => {
  const opening = (input: DraftInput) => coach(input, { norms }).checklist.find(({ id }) => id === 'opening');
  expect(opening({ text: 'Hello summer!!! Our shop has dresses.' })?.evidence[0]?.quote).toMatch(/^Hello summer/);
  expect(opening({ text: '> Could we make your cache opt-in?\n\nIt is fine as it is.', platform: 'github' })?.verdict).toBe('ask');
});

test('a pitch under a complaint is in the wrong place', () => {
  const pitch = {
    text: 'Did you know you can skip the queue with our app? Get 10% off your next order!',
    replyTo: 'Waited 40 minutes for two coffees today, and one of them was cold.',
    platform: 'x',
  };
  const found = coach(pitch, { norms, voice }).checklist.find(({ id }) => id === 'right-place');
  expect(found?.verdict).toBe('no');
});

describe('the lines of the brief are quoted where they help to decide', () => {
  const brief = {
    goals: [' ', 'come by on Saturday morning', 'tell a friend'],
    metrics: 'who says where they read it',
    market: 'bakers',
    stages: 'first a loaf, then how it is made',
    valueProposition: 'bread that tastes of something',
    support: 'a loaf that disappoints is replaced',
    loyalty: 'we know what they take',
    twoWay: 'a question about their own kitchen',
    wordOfMouth: 'the recipe card in every bag',
    content: 'recipes that failed',
  };
  const told = (id: CheckId, draft: string | DraftInput, without: (keyof typeof brief)[] = []) => {
    const lines = Object.fromEntries(Object.entries(brief).filter(([line]) => !without.includes(line as keyof typeof brief)));
    const { verdict, evidence } = check(id, draft, { brief: lines });
    return [
      verdict,
      ...evidence.map(({ quote, say }) => [say.key.replace(/^check_/, ''), quote ?? Object.values(say.values ?? {}).at(-1)]),
    ];
  };

  test('the goal, and what shows that it was reached, beside the one message', () => {
    const metrics = ['one_message_metrics', brief.metrics];
    expect(told('one-message', 'The river is high.')).toEqual(['yes', ['one_message_goal', 'come by on Saturday morning'], metrics]);
    expect(told('one-message', 'On Saturday we open in the morning.')).toEqual(['yes', ['one_message_goal_seen', 'Saturday'], metrics]);
    const own = { text: 'The river is high.', goal: 'go for a walk' };
    expect(told('one-message', own)).toEqual(['yes', ['one_message_goal', 'go for a walk'], metrics]);
    expect(told('one-message', { text: 'We will look at it today.', replyTo: 'It is broken.' })).toEqual(['yes']);
  });
  test('the plan for the stages, where the stage is clear', () => {
    const text = 'The trick is to let the glaze dry for a day before the second coat, or it crawls.';
    expect(told('speaks-to-market', text).at(-1)).toEqual(['speaks_to_market_stages', brief.stages]);
    expect(told('speaks-to-market', 'The river is high.')).toEqual(['ask', ['speaks_to_market_ask', 'bakers']]);
  });
  test('what was promised after the sale, to somebody who is answered', () => {
    const answer = { text: 'We will look at it today.', replyTo: 'It is broken.' };
    expect(told('value-proposition', answer)).toEqual(['ask', ['value_proposition_support', brief.support]]);
    expect(told('value-proposition', answer, ['valueProposition'])).toEqual(['ask', ['value_proposition_support', brief.support]]);
    expect(told('value-proposition', answer, ['support'])[0]).toBe('ask');
  });
  test('why they stay, in a post for those who are there', () => {
    const text = 'Thank you, Ana, for carrying the chairs home last night.';
    expect(told('value-proposition', text)).toEqual(['ask', ['value_proposition_loyalty', brief.loyalty]]);
  });
  test('how a talk begins, where nothing draws people in', () => {
    expect(told('opening', 'It is out. It smells good.')).toEqual(['ask', ['opening_two_way', brief.twoWay]]);
  });
  test('what they tell others, or else what one set out to tell', () => {
    expect(told('worth-sharing', 'The river is high.')).toEqual(['ask', ['worth_sharing_told', brief.wordOfMouth]]);
    expect(told('worth-sharing', 'The river is high.', ['wordOfMouth'])).toEqual(['ask', ['worth_sharing_content', brief.content]]);
  });
});

describe('the media plan', () => {
  const plan: Voice = {
    brief: {
      media: [
        { platform: 'linkedin', purpose: 'to be asked', topics: ['contracts'] },
        { platform: 'x', topics: ['the office dog'] },
      ],
    },
  };
  const placed = (text: string, platform: string) => {
    const { verdict, evidence } = check('right-place', { text, platform }, plan);
    return [verdict, evidence[0]?.quote ?? evidence[0]?.say.values?.purpose];
  };
  test.each([
    ['its own topic is right there', 'linkedin', 'Every contract has one sentence that nobody reads.', ['yes', 'contract']],
    ['another network’s is not', 'x', 'Every contract has one sentence that nobody reads.', ['no', 'contract']],
    ['beside its own, another’s may stand', 'x', 'The office dog ate a contract.', ['yes', 'The office dog']],
    ['else its purpose is asked for', 'linkedin', 'The river is high.', ['ask', 'to be asked']],
    ['and nothing of a network without one', 'mastodon', 'The river is high.', ['ask', undefined]],
  ])('%s', (_, platform, text, wanted) => {
    expect(placed(text, platform)).toEqual(wanted);
  });
});

describe('who may tell of it', () => {
  const people: Voice = {
    representatives: [
      { name: 'Ana', mayTalkAbout: ['bread', 'the oven'], values: ['patience'] },
      { name: 'Ben', mayTalkAbout: ['invoices', 'hiring'] },
      { name: 'Carla', mayTalkAbout: ['invoices', ' '] },
      { name: 'Dan' },
    ],
  };
  const line = (id: CheckId, text: string, representative?: string, profile = people) => {
    const account = { mode: 'brand' as const, ...(representative && { representative }) };
    const found = coach({ text, lang: 'en' }, { norms, account, voice: profile }).checklist.find((one) => one.id === id);
    return [found?.verdict, ...(found?.evidence ?? []).map(({ quote, say }) => [say.key, quote ?? say.values?.value, say.values?.others])];
  };
  const anothers = (others: string) => ['ask', ['check_right_place_anothers', 'invoice', others]];
  const text = 'Every invoice has one line that nobody reads.';

  test.each([
    ['another’s subject asks, and names whoever may', 'Ana', text, anothers('Ben, Carla')],
    ['however the name is written', ' ana', text, anothers('Ben, Carla')],
    ['one’s own does not', 'Ben', text, ['ask']],
    ['nor does one’s own beside another’s', 'Ana', 'An invoice for bread.', ['ask']],
    [
      'what is nobody’s asks whether it is of one’s own',
      'Ana',
      'The river is high.',
      ['ask', ['check_right_place_may', undefined, undefined]],
    ],
    ['nor anything, of somebody of whom nothing is said', 'Dan', text, ['ask']],
    ['nor of somebody unknown', 'Eve', text, ['ask']],
    ['nor where nobody was named', undefined, text, ['ask']],
  ])('%s', (_, name, draft, wanted) => {
    expect(line('right-place', draft, name)).toEqual(wanted);
  });

  test('what the speaker stands for is asked too', () => {
    const own = ['check_values_kept_own', 'patience', undefined];
    expect(line('values-kept', text, 'Ana')).toEqual(['ask', own]);
    expect(line('values-kept', text, 'Ana', { ...people, values: ['no waste'] })).toEqual([
      'ask',
      ['check_values_kept_ask', 'no waste', undefined],
      own,
    ]);
    expect(line('values-kept', text, 'Ben')[0]).toBe('unset');
  });
});

test('an empty draft is told neither yes nor no', () => {
  const { checklist } = coach({ text: '' }, { voice });
  expect([...new Set(checklist.map((one) => one.verdict))]).toEqual(['ask']);
});

test('every quote stands in the draft where it says', () => {
  const text = 'Dear valued customer, our artisanal rye is discounted! Follow us on https://x.com/crumb #rye';
  for (const { evidence } of coach({ text }, { norms, voice }).checklist)
    for (const { start, end, quote } of evidence) if (quote !== undefined) expect(text.slice(start, end)).toBe(quote);
});
