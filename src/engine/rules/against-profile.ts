import { type Draft, saidHits, saidWithin, spanOf } from '../draft';
import { lex } from '../lex';
import { bitOf } from '../lexicon';
import { quoted } from '../quote';
import type { Found, Rule, RuleContext } from '../rule';
import { apart, QUOTED } from '../tokens';
import { representativeCalled } from '../voice/representatives';
import { hasClass } from '../word-at';

const NEGATION = bitOf('negation');

/** What a trade is, and the virtue it had better not claim. */
const TRADES = [
  ['house-dirty', 'claim-green'],
  ['house-unhealthy', 'claim-health'],
  ['house-gambling', 'claim-prudence'],
  ['house-data', 'claim-privacy'],
  ['house-arms', 'claim-peace'],
] as const;

/** What a brand stands for, and the words that break it. */
const VALUES = [
  ['value-green', 'breach-green'],
  ['value-animals', 'breach-animals'],
  ['value-privacy', 'breach-privacy'],
  ['value-local', 'breach-local'],
  ['value-craft', 'breach-craft'],
  ['value-health', 'breach-health'],
  ['value-children', 'breach-children'],
] as const;

/** Of so many hits the first ones say it all; each looks through its sentence. */
const ENOUGH = 20;

/** The oil firm's solar calculator: a claim against what the profile says the brand is, or stands for. */
export const againstProfile: Rule = {
  id: 'against-profile',
  category: 'authenticity',
  principle: 'P8',
  severity: 'fix',
  tries: 2,
  most: 2,
  hears: [...TRADES, ...VALUES].map(([, words]) => words),
  checks: contradictions,
  examples: {
    bad: [
      { text: 'Try our new «solar» calculator and see what your roof can do.', voice: { industry: 'Oil and gas' } },
      { text: 'Bought a «solar powered calculator», made me feel good to «conserve»', voice: { industry: 'oil company' } },
      { text: 'We turned off the lights in the tower, and it feels good to «conserve».', voice: { industry: 'Oilfield services' } },
      { text: 'A «healthier» break, with our filter.', voice: { industry: 'Tobacco' } },
      { text: 'Learn about «financial freedom» with us.', voice: { industry: 'Online casino' } },
      { text: 'Coffee to go, in «disposable» cups.', voice: { values: ['No plastic, zero waste'] } },
      { text: 'Friday is «steak» night.', voice: { values: ['Animal welfare'] } },
      {
        text: 'Friday is «steak» night.',
        voice: { representatives: [{ name: 'Ana', values: ['vegetarian'] }] },
        account: { mode: 'brand', representative: 'Ana' },
      },
      { text: 'Roses, «flown in» this morning.', voice: { values: ['We buy local'] } },
      { text: 'Your «privacy» is in good hands.', voice: { industry: 'Data broker' } },
    ],
    good: [
      'Try our new solar calculator and see what your roof can do.',
      { text: 'Try our new solar calculator.', voice: { industry: 'Roofing' } },
      { text: 'Sustainable since 1950: the press runs on its own husks.', voice: { industry: 'Olive oil mill' } },
      { text: 'Our footprint fits on a postcard.', voice: { industry: 'Plastic-free shop' } },
      { text: 'Our spill reached the bay. Here is what we paid, and what we changed.', voice: { industry: 'Oil and gas' } },
      { text: 'Coffee to go, in cups you bring back.', voice: { values: ['No plastic, zero waste'] } },
      { text: 'No more disposable cups from Monday.', voice: { values: ['No plastic, zero waste'] } },
      { text: 'Friday is mushroom night, no steak in sight.', voice: { values: ['Animal welfare'] } },
      {
        text: 'Friday is steak night.',
        voice: { representatives: [{ name: 'Ana', values: ['vegetarian'] }] },
        account: { mode: 'brand', representative: 'Ben' },
      },
      { text: 'The well ran dry at noon, and the crew played cards.', voice: { industry: 'Oil and gas' } },
      { text: 'Is solar something you would want from us?', voice: { industry: 'Oil and gas' } },
    ],
  },
};

function contradictions(draft: Draft, { voice, account }: RuleContext): Found[] {
  if (!voice) return [];
  const found: Found[] = [];
  if (voice.industry)
    for (const [house, claim] of TRADES)
      if (speaksOf(draft, voice.industry, house)) found.push(...claims(draft, claim, { industry: quoted(voice.industry) }));
  for (const value of [...(voice.values ?? []), ...(representativeCalled(voice, account.representative)?.values ?? [])])
    for (const [stand, breach] of VALUES)
      if (speaksOf(draft, value, stand))
        found.push(
          ...claims(draft, breach, { value: quoted(value) }).map((one) => ({ ...one, variant: 'value', severity: 'stop' as const })),
        );
  return apart(found);
}

/** A line of the profile is a few words, so reading it anew costs next to nothing. */
function speaksOf({ pack }: Draft, line: string, list: string): boolean {
  const hits = pack.matcher.match(lex(line, pack.lexicon));
  const innocent = hits.of('house-not');
  return hits.of(list).some(({ from, to }) => !innocent.some((other) => other.from < to && from < other.to));
}

function claims(draft: Draft, list: string, values: Record<string, string>): Found[] {
  return saidHits(draft, list)
    .slice(0, ENOUGH)
    .filter(({ from }) => isMeant(draft, from))
    .map(({ from, to }) => ({ ...spanOf(draft, from, to), values }));
}

/** @returns false in a question, and where the sentence turns the words round ("no more disposable cups") */
function isMeant(draft: Draft, token: number): boolean {
  const { tokens } = draft;
  const sentence = tokens.sentences[tokens.sentence[token] as number];
  if (!sentence || sentence.mark === '?') return false;
  for (let i = sentence.from; i < sentence.to; i++)
    if (hasClass(draft, i, NEGATION) && !((tokens.flags[i] as number) & QUOTED)) return false;
  return !saidWithin(draft, 'breach-unless', sentence);
}
