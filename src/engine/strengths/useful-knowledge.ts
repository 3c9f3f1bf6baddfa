import { type Draft, saidHits } from '../draft';
import { isOrder } from '../is-order';
import { bitOf } from '../lexicon';
import { sells } from '../offering';
import type { Hit } from '../phrases';
import { isAsked, LINK, NO_GAP, type Sentence, type Span, sentenceOf } from '../tokens';
import { hasClass, inSet, wordAt } from '../word-at';
import { type StrengthUnit, sentenceAt } from './strength';

/** A pointer to knowledge is none: what can be used must stand here, beside the link. */
const ENOUGH = 14;
/** One order is a wish; several are a way to do it. */
const STEPS = 2;
/** So many where no list knows them, or one less behind "how to". */
const UNLISTED = 3;
/** What such stories teach is the teller’s. */
const STAGED = ['staged-vulnerability', 'invented-dialogue'];

/** How to do it, what it costs, what was learned: the reader knows more afterwards. */
export const usefulKnowledge: StrengthUnit = {
  id: 'useful-knowledge',
  hears: [
    'strength-useful-knowledge',
    'strength-useful-knowledge-if',
    'strength-useful-knowledge-step',
    'strength-useful-knowledge-amount',
    'strength-useful-knowledge-act',
  ],
  shows: (draft) => (draft.counts.words < (draft.links.length ? 2 * ENOUGH : ENOUGH) || sells(draft) ? [] : lessons(draft)),
  examples: {
    shows: [
      '«Here is how we tell whether the dough is ready: press a finger in.» If the dent comes back slowly, bake; if it stays, you waited too long.',
      '«Never sign a handover form in the dark.» What you do not write down on that day was always there, says the court.',
      '«Sourdough keeps best in a cloth, not in the fridge.» The cold makes the starch firm, and the crust goes soft.',
      'The court decided on Tuesday. «A paper list of the hours is enough, as long as it is kept for two years.»',
      '«Take photos of every wall on the day you move in.» Date them, and send them to yourself, so that nobody can say they are newer.',
      'Put the index on the column you filter by, not on the one you print. «After ten minutes of measuring, the query took 40 ms instead of 900.»',
      '«The trick is to let the glaze dry for a day before the second coat.» Otherwise it crawls, and no oven can save it.',
      '«Before you sign a lease, ask for the heating bill of last winter.» It tells you more about the windows than any visit.',
      '«If your bread sticks to the cloth, dust it with rice flour.» Wheat drinks the water and glues itself to the linen.',
      '«If your child has a fever tonight: under three months old, come in at once.» Older and drinking well, keep them in light clothes.',
      '«Your landlord has to give back the deposit within 30 days after you move out.» If they keep some of it, they write down what for.',
      '«Overnight oats: 40 g oats, 120 ml milk, a spoon of yoghurt, rhubarb with orange peel.» Keeps for three days in the fridge.',
      '«How to tell whether an avocado is ripe without squeezing it: flick off the little stem.» Green underneath: eat it today.',
      'If a text says that your parcel waits for a fee, it is a trick. «Don’t tap the link, forward it to your bank and delete it.»',
      '«One thing I wish more people knew about wills: a wedding cancels the one before.»',
      '«If your landlord says that the deposit is gone for cleaning, ask for the invoice.» In nine of the last ten cases there was none.',
      '«How to keep basil alive past Tuesday: pull the pot apart into four, give each its own pot, water from below.» Shops sell you twenty plants in one cup of soil.',
      '«Lemon jars, step by step: cut the lemons in quarters, but not through, add two spoons of salt, wait four weeks.» Better with lentils than with chicken.',
      'The squeak after rain is nearly always the pads. «Wipe the rim with alcohol, lift the pads off, file the shiny part away.»',
      '«Free idea for anybody who runs a help desk: let the new person answer first and the old one read along.» The answers got shorter.',
      '«Rye loaf with a crack down the middle: bake at 250 °C for 12 minutes, then at 200 for 40.» Cut it tomorrow and not tonight.',
      'Fever tonight? «Under three months old: come in at once, any hour.» Older and answering you: light clothes, small sips.',
      '«How to keep basil past Tuesday: pull the pot apart into four, water from below.» Shops sell you twenty plants in one cup of soil.',
      '«Hay fever tip from our pharmacist: begin with the spray two weeks before the birches do.»',
    ],
    lacks: [
      'Somebody fed the cat, watered the beans and forwarded the post while we were away, and we still do not know who it was.',
      'If your choir is free on Sunday, come to the mill and bring the loud ones, there is soup for all of them.',
      'If the rain stops before noon, tell me, and I will fetch the chairs, the cake and the dog from the barn.',
      'One thing I wish: more rain, less wind, and a bench under the lime tree where the post office used to be.',
      'If your business is ready to grow this year, our team is here for you with a plan that fits.',
      'Before you go, let me say that I never liked the hat, the dog, the car or the way you sing.',
      'Rain, wind, water, rest and a roof: there is not much more that a hut can give to whoever walks up here.',
      'Stand by the river, watch the herons, count the boats that I have painted, and tell me that this is not the best place for us.',
      'On Sundays we rest: bake the rye for our neighbours, paint the door, sweep the steps, polish the bell of our school.',
      'She will pull the pot apart, he can polish the bell, they both paint the door on Mondays, and nobody will sweep the steps.',
      'Here is how.',
      'I found two kittens behind the oven today, and nobody in the house wants to say whose they are.',
      'If your dog is a husky he will dance in the snow all day and be sad that you would rather sit inside.',
      'I was away from them for 10 minutes, and by the time I came back they had eaten the whole cake again.',
      'The keyboard shortcut for search has stopped working since the last update, and the large one is 20 oz or so.',
      'A cup of coffee, two cups of regret, and a meeting that could have been a postcard from somewhere warm.',
      'I rewrote the whole thing from scratch over a long wet weekend in March, and this is what I learned',
      'Learn how to grow your business with our free webinar, today only, for every owner who wants more from the next year.',
      'How to bake bread like a pro https://bread.example/pro',
      'The office is closed on Monday.',
      'My daughter weighed the cat today, and the cat weighed 200 g more than last week, which is the cake.',
      'I never know what to say at parties and always end up with the dog in the kitchen.',
      'Which bread do you bake at home, and why?',
      'I take the bread and put the coins down, and they leave the door open for the cat, every single morning, in any weather.',
    ],
  },
};

function lessons(draft: Draft): Span[] {
  if (STAGED.some((list) => saidHits(draft, list).length > 0)) return [];
  const hit = saidHits(draft, 'strength-useful-knowledge').find(({ from }) => !isAsked(draft.tokens, from));
  if (hit) return [sentenceAt(draft, hit.from)];
  const advice = saidHits(draft, 'strength-useful-knowledge-if').find((hit) => isAdvice(draft, hit));
  if (advice) return [sentenceAt(draft, advice.from)];
  const [amount, another] = saidHits(draft, 'strength-useful-knowledge-amount');
  if (amount && another) return [sentenceAt(draft, amount.from)];
  const steps = saidHits(draft, 'strength-useful-knowledge-step').filter(
    (step) => !isAsked(draft.tokens, step.from) && isOrder(draft, step),
  );
  const [first] = steps;
  // "Pour it up, pour it up" is a song.
  if (first && new Set(steps.map(({ from }) => wordAt(draft, from))).size >= STEPS) return [sentenceAt(draft, first.from)];
  return unlistedSteps(draft);
}

/** "Pull the pot apart into four, give each its own pot, water from below": orders that begin their clauses, in one sentence or two. */
function unlistedSteps(draft: Draft): Span[] {
  const { sentence, sentences } = draft.tokens;
  const how = new Set(saidHits(draft, 'strength-useful-knowledge-how').map(({ from }) => sentence[from] as number));
  const said = new Map<number, Set<string>>();
  for (const { from } of saidHits(draft, 'strength-useful-knowledge-act')) {
    if (!beginsClause(draft, from)) continue;
    const here = sentence[from] as number;
    for (const at of [here, here - 1]) said.set(at, (said.get(at) ?? new Set()).add(wordAt(draft, from)));
  }
  for (const [at, words] of said)
    if (words.size >= UNLISTED - (how.has(at) ? 1 : 0) && !speaksOfTeller(draft, at)) return [sentenceAt(draft, sentences[at]?.from ?? 0)];
  return [];
}

const beginsClause = (draft: Draft, i: number): boolean =>
  (draft.tokens.gap[i] !== NO_GAP || inSet(draft, 'clause-after', i - 1)) && !isAsked(draft.tokens, i);

function speaksOfTeller(draft: Draft, at: number): boolean {
  const sentence = draft.tokens.sentences[at];
  if (!sentence) return true;
  for (let i = sentence.from; i < sentence.to; i++) if (hasClass(draft, i, SELF)) return true;
  return false;
}

const IMPERATIVE = bitOf('imperative');
const SELF = bitOf('self') | bitOf('us');

/** "If your bread sticks to the cloth, dust it": the case, and what to do then; "if you come, ask for me" is an invitation. */
function isAdvice(draft: Draft, { from }: Hit): boolean {
  const { tokens } = draft;
  const { to, mark } = sentenceOf(tokens, from) as Sentence;
  if (mark === '?') return false;
  let isTold = false;
  for (let i = from; i < to; i++) {
    if (hasClass(draft, i, SELF) || tokens.kind[i] === LINK) return false;
    if (isTold || tokens.gap[i] === NO_GAP || !hasClass(draft, i, IMPERATIVE)) continue;
    if (inSet(draft, 'advice-of-nothing', i)) return false;
    isTold = true;
  }
  return isTold;
}
