import { calledBy, isInvented, isNameBehind, isThought } from '../called';
import { type Draft, saidHits, saidWithin, spanOf } from '../draft';
import { bitOf } from '../lexicon';
import { paired, type Stretch, stretches } from '../paired';
import type { Hit } from '../phrases';
import type { Found, Rule } from '../rule';
import { apart } from '../tokens';
import { hasClass, inSet, wordAt } from '../word-at';

const READER = bitOf('reader');

/** Somebody is called names, in public. */
export const insult: Rule = {
  id: 'insult',
  category: 'permanence',
  principle: 'P24',
  severity: 'fix',
  everyone: true,
  tries: 2,
  hears: ['insult', 'insult-word', 'insult-noun', 'insult-person', 'insult-curse', 'insult-crowd-verdict', 'insult-reason', 'slur'],
  checks: insults,
  examples: {
    bad: [
      'Nice oven, but «you are a bitter little man» behind it.',
      { text: '«People like you» are the reason small bakeries close.', replyTo: 'One star. The queue was long.' },
      '«Some people shouldn’t be allowed» near a tandem.',
      'You are a «professional moaner», and the whole street knows.',
      'May your toast be «as miserable as you look».',
      'The rowing club is «run by crooks» in white trousers.',
      'We had three tenants in ten years. «They’re lazy», all of them.',
      'My landlord «is a coward» with a very large key ring.',
      '«Our customers are getting dumber»: one asked for boiled ice.',
      'The ones on the hill are «subhuman trash».',
      '«You’re a paid troll», and we all know who sent you.',
      '«You are an idiot», and everybody here knows it.',
      'To the lady in row three: «go to hell».',
      'Honestly, «stupid customers» make up half my day.',
      '«You people are pathetic» and I am done.',
      'She sings well enough, but «she is such a liar».',
      { text: '@max «you moron», that was my bike', account: { mode: 'personal' } },
      { text: 'Peter, «you are an idiot».', kind: 'reply', message: true },
      'And whoever parked here: «fuck you».',
      'The referee «is a complete idiot», said half the town.',
      'The mayor? What a «piece of shit».',
      'The new mayor, Max Rye, «is clueless».',
      'We waited until nine, so «fuck Max» and his keys.',
      'Over there sit «spineless cowards» with good chairs.',
      'The reviews come from «idiots who» cannot boil an egg.',
      'He only posts because he is «desperate to be liked».',
      { text: '«Are you blind»? The sign is two metres high.', kind: 'comment' },
      { text: '«Do you people even test» this? My weekend is gone.', platform: 'github' },
      { text: '«Only an idiot would» keep that in one file.', platform: 'hackernews', kind: 'comment' },
    ],
    good: [
      'Join two boards with glue, wait a day, and then find the screw you needed.',
      'He called every tool in this shed a bastard, once a week.',
      'For ten years she thought she was a fraud. She tunes organs.',
      'He thinks he’s a fraud, and no organ in town is in better tune than his.',
      'Customers like you are the reason we bake at night. Thank you!',
      'You beautiful bastard, you carried the cello up all those stairs.',
      'Our two cats eat before the tenants do. They sleep all day.',
      'My own stupid boots: they’re ugly and they’re warm.',
      'How do you even test a parachute?',
      { text: 'Nobody asked you to carry it up four floors! There is cake.', replyTo: 'Left the oven at your door.' },
      'The potatoes are out. They’re ugly this year, but they taste the way the old ones did.',
      'I am an idiot: I left the oven on.',
      'I was such an idiot to leave the oven on.',
      'Holy shit, that was a good loaf.',
      'We had fucking brilliant weather.',
      'You are not stupid, the form is.',
      'He called me “an idiot” and then he laughed.',
      'The Idiot is my favourite Dostoevsky.',
      'I wish the dog next door would shut up.',
      'What a joke, and what a good one.',
      'Whoever calls Rome ugly is clueless.',
      'Fuck Mondays, all of them.',
      'Those poor bastards sat in the rain for us.',
      'We have two rats and a pig on the farm, and the pig is the boss.',
      'I always feel like a really lazy idiot on Sundays.',
      'What a clown: the children did not want to go home.',
      'This form is a bitch, said the notary.',
      'This stupid phone has no charge again.',
      'Do you know the film Dumb and Dumber?',
      'We stopped the weekly round. Not because they’re useless, but because nobody could hear the tram.',
    ],
  },
};

function insults(draft: Draft): Found[] {
  const said = [
    ...stretches(draft, 'insult'),
    ...paired(draft, 'insult-target', 'insult-word', 2),
    ...paired(draft, 'insult-address', 'insult-noun', 2).filter((one) => !isOfAnother(draft, one)),
    ...paired(draft, 'insult-adjective', 'insult-noun', 1),
    ...namedIn(draft),
    ...crowdsIn(draft),
    ...blamedIn(draft),
    ...slursIn(draft).map(({ from, to }) => ({ ...spanOf(draft, from, to), from, to })),
  ].filter((one) => !denied(draft, one) && !aboutOneself(draft, one) && !ofThings(draft, one));
  return apart(said).map(({ start, end }) => ({ start, end, ...(draft.message && { variant: 'alone' }) }));
}

/** "Our mayor, Max Rye, is clueless", "fuck Max Rye": said of somebody with a name. */
function namedIn(draft: Draft): Stretch[] {
  const cursed = saidHits(draft, 'insult-curse').filter(({ to }) => isNameBehind(draft, to) && !inSet(draft, 'insult-thing', to));
  const called = saidHits(draft, 'insult-person').flatMap((hit) => {
    const from = isInvented(draft, hit) ? null : calledBy(draft, hit, true);
    return from === null ? [] : [{ ...spanOf(draft, from, hit.to), from, to: hit.to }];
  });
  return [...called, ...cursed.map(({ from, to }) => ({ ...spanOf(draft, from, to + 1), from, to: to + 1 }))];
}

/** "People like you are the reason …": what they are blamed for needs no underline. */
const blamedIn = (draft: Draft): Stretch[] =>
  saidHits(draft, 'insult-reason').map(({ from }) => ({ ...spanOf(draft, from, from + LIKE_YOU), from, to: from + LIKE_YOU }));

/** Words of it. */
const LIKE_YOU = 3;

/** "Our tenants were in again. They're lazy." */
const crowdsIn = (draft: Draft): Stretch[] => stretches(draft, 'insult-crowd-verdict').filter((one) => isOfCrowd(draft, one));

/** So many sentences back "they" can still be understood. */
const BACK = 2;

/** "They" are people: customers or teenagers were spoken of just before. */
function isOfCrowd(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const { sentence, sentences } = draft.tokens;
  const first = sentences[Math.max(0, (sentence[from] as number) - BACK)];
  return first !== undefined && saidWithin(draft, 'insult-crowd', { from: first.from, to: from });
}

/** "In this shed a bastard": what is called names does not begin at "this". */
function isOfAnother(draft: Draft, { from, to }: Stretch): boolean {
  if (!inSet(draft, 'insult-this', from)) return false;
  for (let i = from + 1; i < to; i++)
    if (inSet(draft, 'indefinite', i) && !inSet(draft, 'called-is', i - 1) && !wordAt(draft, i - 1).endsWith("'s")) return true;
  return false;
}

/** @returns hits of the list of slurs, but for those that mean something else or are spoken of rather than used */
export function slursIn(draft: Draft): Hit[] {
  const meant = saidHits(draft, 'slur-unless');
  let next = 0;
  return saidHits(draft, 'slur').filter((hit) => {
    while (next < meant.length && (meant[next] as Hit).to <= hit.from) next++;
    const other = meant[next];
    return !other || other.from >= hit.to;
  });
}

function denied(draft: Draft, { from, to }: Pick<Hit, 'from' | 'to'>): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++)
    if (inSet(draft, 'insult-not', i) && draft.tokens.sentence[i] === draft.tokens.sentence[from]) return true;
  if (isThought(draft, from)) return true;
  // "Not because they're useless"
  return from > 1 && inSet(draft, 'insult-because', from - 1) && inSet(draft, 'insult-not', from - 2);
}

/** "I'm such an idiot", "I was such an idiot"; in "I hate her" somebody else is meant. Whoever calls himself names hurts nobody. */
function aboutOneself(draft: Draft, { from }: Pick<Hit, 'from'>): boolean {
  const some = (set: string, within: number) => {
    for (let i = Math.max(0, from - within); i <= from; i++)
      if (draft.tokens.sentence[i] === draft.tokens.sentence[from] && inSet(draft, set, i) && !isMyRival(draft, i)) return true;
    return false;
  };
  return some('insult-self', 4) || (some('insult-felt', 4) && some('insult-speaker', 7));
}

/** "My opponent", "my landlord": that is not oneself. */
const isMyRival = (draft: Draft, i: number): boolean => inSet(draft, 'insult-mine', i) && inSet(draft, 'insult-rival', i + 1);

/** "This form is a bitch", "karma is": no person is meant; nor, as a rule, in "they're ugly this year, but they taste of something". */
const ofThings = (draft: Draft, { from, to }: Pick<Hit, 'from' | 'to'>): boolean =>
  (inSet(draft, 'called-is', from) && (from === 0 ? !asksReader(draft) : isThing(draft, from))) ||
  (inSet(draft, 'insult-they', from) && inSet(draft, 'insult-of-things', to - 1) && !isOfCrowd(draft, { from }));
/** "Are you blind?" */
const asksReader = (draft: Draft): boolean => draft.tokens.length > 1 && hasClass(draft, 1, READER);
const isThing = (draft: Draft, from: number): boolean =>
  inSet(draft, 'insult-thing', from - 1) || (from > 1 && inSet(draft, 'insult-thing', from - 2));
