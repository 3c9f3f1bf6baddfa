import { describe, expect, test } from 'vitest';
import { coach } from '../../src/engine/coach';
import type { Finding } from '../../src/engine/reading';
import { rules } from '../../src/engine/rules';
import { norms, platforms } from '../../src/platforms';

const GREETING =
  'Hey there! Our new cinnamon-raisin muffins just came out. Come by within the next two hours, tell them you saw me on the street and get 10% off. Order now, bye!';
const CHAT =
  'Morning, Ann. I burnt the first tray of cinnamon-raisin muffins at six today because I was reading the paper. The second one is fine. Do you put raisins in yours, or is that a crime at your house?';

const rulesOf = ({ findings }: ReturnType<typeof coach>) => findings.map(({ rule }) => rule);

const read = (text: string, more: Partial<Parameters<typeof coach>[0]> = {}) => coach({ text, ...more }, { norms });

test('whoever posts a bare link hears what this network does with links, where its file knows', () => {
  const said = (platform: string) =>
    read('https://city-museum.org/opening', { platform })
      .findings.find(({ rule }) => rule === 'bare-link')
      ?.try.map(({ key }) => key);
  expect(said('linkedin')?.at(-1)).toBe('links_note_linkedin');
  expect(said('bluesky')).toEqual(['rule_bare_link_try1', 'rule_bare_link_try2']);
});

test('where nobody can press a link, that is all there is to say about it', () => {
  const said = (text: string) =>
    read(text, { platform: 'instagram' })
      .findings.filter(({ category }) => category === 'link-blast')
      .map(({ rule }) => rule);
  expect(said('https://city-museum.org/opening')).toEqual(['dead-link-here']);
  expect(said('City Council Approves New Bridge Over Mill Creek https://paper.org/bridge')).toEqual(['dead-link-here']);
});

test('a sentence repeats as much of long words as a tip has room for, a reason of the tone still less', () => {
  const wall = read(`${'🎉🔥💯🚀'.repeat(60)} We sell bread.`).findings.find(({ rule }) => rule === 'emoji-row');
  const address = read(`Order now at https://example.com/${'a'.repeat(300)} please!!!`);
  const link = address.findings.find(({ rule }) => rule === 'broken-link');
  for (const found of [wall, link]) {
    const said = String(found?.message.values?.quote);
    expect([...said].length).toBeLessThanOrEqual(140);
    expect(said).toMatch(/…$/);
    expect(found?.quote.startsWith(said.slice(0, -1))).toBe(true);
  }
  const reasons = address.tone.because.flatMap(({ say }) => say.values?.quote ?? []).map(String);
  expect(reasons.some((said) => said.endsWith('…'))).toBe(true);
  expect(reasons.filter((said) => said.length > 80)).toEqual([]);
});

test('what a network does about begging is said of that network only', () => {
  const begging = (text: string, platform: string) => {
    const found = read(text, { platform }).findings.find(({ rule }) => rule === 'reaction-begging');
    return [found?.why.key, found?.severity];
  };
  expect(begging('Share this with your friends.', 'facebook')[0]).toBe('rule_reaction_begging_demoted_why');
  expect(begging('Share this with your friends.', 'mastodon')[0]).toBe('rule_reaction_begging_why');
  expect(begging('Please upvote, it took me a week.', 'reddit')[0]).toBe('rule_reaction_begging_votes_why');
  expect(begging('Smash that like button and subscribe, please!', 'youtube')).toEqual(['rule_reaction_begging_usual_why', 'consider']);
});

test('an announcement that says what changes for the reader has said what it lacked', () => {
  const announced = (text: string) => read(text).findings.find(({ rule }) => rule === 'announcement')?.severity;
  expect(announced('We have released Tusker 2.1. Notes on our site: https://tusker.app/notes')).toBe('fix');
  expect(announced('We have released Tusker 2.1. You can now mute a word for a week. https://tusker.app/notes')).toBeUndefined();
});

test('what sells outright is named before what hints at it, and by itself', () => {
  const selling = read('Our rye is back! Order now and get 15% off.').findings.filter(({ category }) => category === 'advertising');
  expect(selling.map(({ rule }) => rule)).toEqual(['order-to-buy', 'discount', 'soft-sell']);
  const demo = read('Our planner sends itself. Book a demo today and see how it plans.').findings;
  expect(demo.filter(({ quote }) => quote.startsWith('Book a demo')).map(({ rule }) => rule)).toEqual(['order-to-buy']);
});

test('words that were held up once wait until others have been', () => {
  const { findings } = read(
    'We are thrilled to announce a new oven. Our mission is bread for every street, and our amazing team bakes it.',
  );
  expect(findings.some(({ quote, category }) => quote === 'thrilled to announce' && category === 'self-talk')).toBe(false);
  expect(findings.some(({ category }) => category === 'self-talk')).toBe(true);
  const [first, second] = read('Follow me for bread. Tag a friend who bakes.').findings;
  expect(first?.quote).toBe('Follow me for bread');
  expect(second?.quote).toMatch(/^Tag a friend/);
  const trophy = read(
    'Humbled to share that we were named one of the Top 50. Our mission is bread, and our amazing team bakes it.',
  ).findings;
  expect(new Set(trophy.slice(0, 3).map(({ quote }) => quote)).size).toBe(3);
});

test('whether a text is welcome in a place comes before how it is worded', () => {
  const first = (text: string, platform: string) => read(text, { platform }).findings[0]?.rule;
  expect(first('Introducing Breadbox 2! We just launched, try it for free, 20% off until Friday.', 'github')).toBe('topic-away');
  expect(first('Our app is now available: 20% off with code BREAD20. Sign up now!', 'reddit')).toBe('against-house-rules');
});

describe('the baker', () => {
  test('greeting a friend with an offer is a broadcast that sells', () => {
    const { tone, findings } = read(GREETING);
    expect(tone.label).toBe('broadcast');
    expect(
      findings
        .filter(({ category }) => category === 'advertising')
        .map(({ quote }) => quote)
        .join(' | '),
    ).toMatch(/10% off/);
  });

  test('chatting about the same muffins is a conversation with nothing to fix', () => {
    const { tone, findings } = read(CHAT);
    expect(tone.label).toBe('conversation');
    expect(findings.filter(({ severity }) => severity !== 'consider')).toEqual([]);
  });

  test('may mean it as an offer: advertising is forgiven, the tips make it a good one, the tone hides nothing', () => {
    const plain = read(GREETING);
    const meant = read(GREETING, { intent: 'offer' });
    const selling = meant.findings.filter(({ category }) => category === 'advertising');
    expect(selling.length).toBeGreaterThan(0);
    expect(selling.every(({ severity }) => severity === 'consider')).toBe(true);
    expect(selling[0]?.try.map(({ key }) => key)).toContain('offer_try_for_whom');
    expect(meant.tone).toEqual(plain.tone);
  });
});

test.each([
  [
    'a complaint',
    'So sorry about the delay. Use SORRY for 15% off your next order!',
    'Her present came four days late.',
    'pitch-to-complaint',
  ],
  ['a death', 'Rest in peace, dear singer. Order now and get his albums at 50% off.', undefined, 'borrowed-grief'],
])('who sells beside %s hears that, and not how to sell better', (_, text, replyTo, rule) => {
  const { findings } = read(text, replyTo === undefined ? {} : { replyTo });
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  expect(findings.filter(({ category }) => category === 'advertising')).toEqual([]);
});

describe('what is a habit of a crowd', () => {
  test('a few loud words among friends are how people talk, and no tip; a shout at everybody is told', () => {
    const friends = read('I sat behind him on the bus and he HUMMED THE WHOLE WAY home. I hummed along in the end.');
    expect(friends.tone.label).toBe('conversation');
    expect(rulesOf(friends)).not.toContain('shouting');
    expect(rulesOf(read('COME AND TASTE our new rye bread, order yours today! https://bakery.example/rye'))).toContain('shouting');
  });

  test('the words of an announcement or a clock, told of a day, are no habit', () => {
    const curry = read("Introducing my parents to curry tonight. My dad asked for ketchup and I didn't know where to look.");
    expect(rulesOf(curry)).not.toContain('announcement');
    expect(rulesOf(read('Introducing the new Curry Club. Sign up at https://curry.example'))).toContain('announcement');
    const late = read("I should hurry up, the bus leaves in a minute and I still can't find my left shoe.");
    expect(rulesOf(late)).not.toContain('urgency');
  });

  test('who shouts all of it is hard to read for friends too', () => {
    const loud = read('I SAT BEHIND HIM ON THE BUS AND HE HUMMED THE WHOLE WAY HOME');
    expect(rulesOf(loud)).toContain('shouting');
  });

  test('what somebody calls the best ever is an opinion in a talk, and a claim on a wall', () => {
    const friends = read("That was the best song ever and you know it. My sister still can't hear it without crying.");
    expect(friends.tone.label).toBe('conversation');
    expect(rulesOf(friends)).not.toContain('superlative');
    expect(rulesOf(read('Our new album: the best song ever. Order now! https://band.example'))).toContain('superlative');
  });
});

describe('who speaks', () => {
  test.each(['personal', 'unknown'] as const)('%s: only what could do harm is raised', (mode) => {
    const { findings } = coach({ text: `${GREETING} Password: hunter2-Xy99` }, { norms, account: { mode } });
    const everyone = new Set(rules.filter((rule) => rule.everyone).map(({ id }) => id));
    expect(findings.every(({ rule }) => everyone.has(rule))).toBe(true);
  });

  test('what a firm may not say of its people, a person is not told', () => {
    const rules = (mode: 'brand' | 'personal') =>
      coach(
        { text: 'The driver has been sacked, so there.', kind: 'reply', replyTo: 'He laughed at my broken vase.' },
        { norms, account: { mode } },
      ).findings.map(({ rule }) => rule);
    expect(rules('brand')).toContain('told-in-confidence');
    expect(rules('personal')).not.toContain('told-in-confidence');
  });

  test.each([
    GREETING,
    CHAT,
    'We are thrilled to announce our new rye loaf!!! Hurry, 10% off for two hours only. We utilize a new oven. Thoughts?',
    `${CHAT} And while you are here: 10% off with code MUFFIN10, order now!`,
  ])('a draft reads the same whoever writes it: %s', (text) => {
    const [brand, ...others] = (['brand', 'personal', 'unknown'] as const).map(
      (mode) => coach({ text }, { norms, account: { mode } }).tone,
    );
    expect(others).toEqual([brand, brand]);
  });
});

describe('what was silenced', () => {
  test('a rule stays silent, and one finding in its few words does, whatever is written elsewhere', () => {
    const first = read(GREETING).findings[0] as Finding;
    const silenced = (rulesOff: string[], prints: string[]) =>
      coach({ text: `${GREETING} See you.` }, { norms, silenced: { rules: rulesOff, prints } }).findings;
    expect(silenced([first.rule], []).some(({ rule }) => rule === first.rule)).toBe(false);
    expect(silenced([], [first.print]).some(({ print }) => print === first.print)).toBe(false);
    expect(silenced([], []).some(({ print }) => print === first.print)).toBe(true);
  });

  test('a print gives no text back', () => {
    for (const { print, quote } of read(GREETING).findings) {
      expect(print).toMatch(/^[0-9a-f]{16}$/);
      expect(print).not.toContain(quote);
    }
  });
});

describe('languages', () => {
  test.each([
    ['I think the bread is good today', 'en'],
    ['ok', 'und'],
    ['Wir freuen uns auf den Besuch im neuen Laden', 'de'],
    ['Mir freued eus uf alli, wo hüt Abig verbii chömed', 'und'],
    ['De eerste klanten waren er in de vroege ochtend', 'und'],
    ['Seven die in a fire in Iraq', 'en'],
    ['新しいパンが焼けました', 'und'],
    ['', 'und'],
  ])('%j is %s', (text, lang) => {
    expect(read(text).lang).toBe(lang);
  });

  test.each([
    ['DM us', 'How much is the blue vase in your window?', 'en'],
    ['Calm down.', 'This is the third wrong order!', 'en'],
    ['Nein.', 'Habt ihr am Montag auch auf?', 'de'],
    ['Grazie mille', 'How much is the blue vase in your window?', 'und'],
    ['Isch guet, merci', 'Habt ihr am Montag auch auf?', 'und'],
    ['DM us', 'Combien coûte le vase bleu dans la vitrine ?', 'und'],
  ])('the curt answer %j to %j is %s', (text, replyTo, lang) => {
    expect(read(text, { replyTo }).lang).toBe(lang);
  });

  test('a draft may say its own', () => {
    expect(read('Buy now', { lang: 'en' }).lang).toBe('en');
  });
});

describe('length', () => {
  test.each(platforms.map(({ id, limits }) => [id, limits.post] as const))('%s: the limit of a post', (platform, limit) => {
    expect(read('Good morning', { platform }).length.limit).toBe(limit);
  });

  test('nowhere in particular there is none', () => {
    expect(read('Good morning').length.limit).toBeNull();
  });
});

test('what turns readers away is not praised in the same breath', () => {
  const praised = (text: string) => read(text).strengths.map(({ id }) => id);
  expect(praised('Today we opened our third office in Mill Street.')).toEqual([]);
  expect(praised('Today a heron opened our letter box in Mill Street.')).toContain('everyday-moment');
});

test('a story is praised for itself, whatever was hung on it', () => {
  const story =
    'One day an old man sat down and ate one roll. He never said a word. The next morning he came back with his whole choir, and they sang until the bread was gone. ' +
    'In the end we learned every song. My sister hums them when she kneads.\n\n';
  const praised = (text: string) => read(text).strengths.map(({ id }) => id);
  expect(praised(story)).toContain('story');
  expect(praised(`${story}Order now and get 10% off with code CHOIR.`)).toContain('story');
});

test('a question in a log, or in a line that is answered, is nobody’s question to the reader', () => {
  const praised = (text: string) => coach({ text, platform: 'github' }, { norms }).strengths.map(({ id }) => id);
  expect(praised('The message is clearer now:\n\n```\nunknown key, did you mean your timeout?\n```\n\nIt took a day.')).not.toContain(
    'question',
  );
  expect(praised('> Which of your builds should wait?\n\nNone, I think. The queue is long enough.')).not.toContain('question');
  expect(praised('None should wait, I think. Which of your builds takes longest?')).toContain('question');
});

test('one call for a click is forgiven where people talk, two are what the post is for', () => {
  const bait = (text: string) => coach({ text }, { norms }).findings.filter(({ category }) => category === 'bait');
  const once = "The cat sat on the till again, so I had to ask her for change. She didn't move. Tag a friend who has one like that.";
  expect(bait(once).map(({ severity }) => severity)).toEqual(['consider']);
  expect(bait(`${once} Double tap if you’re ready for Friday.`).map(({ severity }) => severity)).toEqual(['fix', 'fix']);
});

test('nothing is praised where something must not go out', () => {
  const moment = 'Yesterday a boy paid for his roll in one-cent coins.';
  expect(read(moment).strengths).not.toEqual([]);
  expect(read(`${moment} Mrs Rye told me her number is 030 901 820 77.`).strengths).toEqual([]);
});

test('nothing is praised where somebody is put down, and whoever answers a complaint with wares is an advertiser', () => {
  const moment = 'Yesterday a boy paid for his roll in one-cent coins.';
  const insulted = read(`${moment} Mrs Rye, you are a stupid cow.`);
  expect(insulted.findings.map(({ rule }) => rule)).toContain('insult');
  expect(insulted.strengths).toEqual([]);
  const answer = coach({
    text: 'Did you know our new app shows every tram? Download it today.',
    kind: 'reply',
    replyTo: 'Your tram drove past.',
  });
  expect(answer.role).toBe('advertiser');
});

test('a charge told in passing is no moment of the day', () => {
  const praised = (text: string) => read(text).strengths.map(({ id }) => id);
  expect(praised('My new colleague Priya came in early again today and told the boss she had baked.')).toContain('everyday-moment');
  expect(praised('My new colleague Priya came in drunk again today and told the boss she had the flu.')).toEqual([]);
});

test('under a death a nod or a menu turns people away, under any other story it is worth a thought', () => {
  const severity = (text: string, replyTo: string) =>
    coach({ text, kind: 'reply', replyTo }, { norms }).findings.map((one) => one.severity);
  const death = 'My grandmother died in March, and today I baked her loaf for the first time.';
  const move = 'On the first of May I move into the flat above the old mill, with two cats.';
  expect([severity('Thanks for sharing!', death), severity('Thanks for sharing!', move)]).toEqual([['fix'], ['consider']]);
  const menu = 'Why not try something with rye? You can upgrade to plus.';
  expect([severity(menu, death), severity(menu, move)]).toEqual([['fix'], ['consider']]);
});

test('whoever is sold something was not acknowledged', () => {
  const replyTo = 'I have decided to close my studio after 19 years. Rent, and my knees.';
  const praised = (text: string) => coach({ text, kind: 'reply', replyTo }, { norms }).strengths.map(({ id }) => id);
  expect(praised('Sorry to hear that. I still drink from your blue cup every morning.')).toContain('acknowledges');
  expect(praised('Sorry to hear that. At our studio we offer flexible spaces from £200 a month. DM us!')).not.toContain('acknowledges');
  const kind = coach(
    {
      text: "Thank you for your kind words! We're proud to be the region's number one bakery.",
      kind: 'reply',
      replyTo: "Best sourdough I've had since Portland. The crust alone!",
    },
    { norms },
  );
  expect(kind.findings.map(({ rule }) => rule)).toContain('reply-ignores');
  expect(kind.strengths).toEqual([]);
});

test('whoever writes everything small is read like everybody else', () => {
  const text = 'We opened early today. Come try our new lattes. Half price till noon. Do you like oat milk?';
  const rules = (written: string) =>
    read(written)
      .findings.map(({ rule }) => rule)
      .sort();
  expect(rules(text.toLowerCase())).toEqual(rules(text));
});

test('a post that could stand on any wall is asked which part of what people come for is in it', () => {
  const triesWith = (valueProposition: string) =>
    coach(
      { text: 'Researchers create lighter building material' },
      { norms, account: { mode: 'brand' }, voice: { brief: { valueProposition } } },
    )
      .findings.filter(({ rule }) => rule === 'nobody-speaks')
      .map((finding) => [finding.try[0]?.key, finding.try[0]?.values?.value]);
  expect(triesWith('walls that keep warm.')).toEqual([['rule_nobody_speaks_value_try1', 'walls that keep warm']]);
  expect(triesWith(' ')).toEqual([['rule_nobody_speaks_try1', undefined]]);
});
