import { isAppeal } from '../appeal';
import { type Draft, saidHits } from '../draft';
import { mourns } from '../mourning';
import type { Hit } from '../phrases';
import type { Found, Rule, RuleContext } from '../rule';
import { meansSomebody } from '../unspoken';
import { inSet } from '../word-at';

/** So much is read for its own sake: a story, a recipe, what happened and what follows from it. */
const TOLD = 25;

/** Words alone where people come to look. */
export const nothingToLookAt: Rule = {
  id: 'nothing-to-look-at',
  category: 'platform-fit',
  principle: 'P12',
  severity: 'consider',
  structure: true,
  kinds: ['post'],
  afterTone: true,
  tries: 2,
  measures: bare,
  examples: {
    bad: [
      { text: 'The rye is back on the shelf since this morning.', platform: 'facebook' },
      { text: 'Our lift works again.', platform: 'facebook', media: { images: 0 } },
      { text: 'The new wing smells of paint.', platform: 'facebook', media: {} },
      { text: 'Heute gibt es Linsen.', platform: 'facebook', media: { images: 0, video: false } },
      { text: 'We fixed the organ. It sounds like a ship.', platform: 'facebook' },
      { text: 'Der Aufzug geht wieder.', platform: 'facebook', kind: 'post' },
      {
        text: 'Our new loaves are on the shelf, and for this week only they are cheaper: 20% off everything with rye in it, 10% off the rest, as long as there are any.',
        platform: 'facebook',
      },
    ],
    good: [
      { text: 'The rye is back on the shelf.', platform: 'facebook', media: { images: 1 } },
      { text: 'The rye is back: https://bakery.org/rye', platform: 'facebook' },
      { text: 'The organ, before and after.', platform: 'facebook', media: { video: true } },
      { text: 'The rye is back on the shelf.', platform: 'x' },
      { text: 'Yes, we open at nine.', platform: 'facebook', kind: 'comment' },
      { text: 'Flood in the valley: our kitchen is dry, soup from six for everybody.', platform: 'facebook' },
      { text: 'Rosa passed away on Sunday. The shop stays closed.', platform: 'facebook' },
      { text: 'Does anybody know a plumber? The boiler is making the noise again.', platform: 'facebook' },
      { text: 'We are closed on Monday, the floor gets its new oil. Back on Tuesday at eight.', platform: 'facebook' },
      { text: '', platform: 'facebook' },
      'The rye is back on the shelf.',
      { text: 'We got this wrong, and we have paid her back.', platform: 'facebook' },
      {
        text: 'My gran kept this shop for forty years and never owned a till. She wrote what people owed her on the wall behind the flour, and once a year she painted it white.',
        platform: 'facebook',
      },
      { text: 'The landlord is an idiot.', platform: 'facebook' },
      { text: 'If your bread is flat, give it an hour more.', platform: 'facebook' },
      { text: 'Thank you, Tom, for three nights with the pump.', platform: 'facebook' },
      { text: 'Walter, our first customer, passed away on Sunday. Tea, two sugars, and the crossword.', platform: 'facebook' },
    ],
  },
};

function bare(draft: Draft, { heard }: RuleContext): Found | null {
  const { norms, media, links, tokens, text, counts } = draft;
  if (norms.media.expects !== 'picture' || tokens.length === 0) return null;
  // Whoever asks the neighbourhood for a plumber needs no picture.
  if (counts.questions > 0 || links.length > 0 || media?.images || media?.video || media?.card) return null;
  // In a flood, beside a death, with an apology or on the door that is closed today nobody misses one.
  if (isAppeal(draft) || mourns(draft) || meansSomebody(draft) || isOnTheDoor(draft)) return null;
  // What holds up a ware, a prize or a programme needs one, however long it is.
  const loud = heard?.raised.filter(({ severity }) => severity !== 'consider') ?? [];
  if (loud.some(({ category }) => category === 'permanence')) return null;
  if (loud.length === 0 && (counts.reader > 0 || counts.words >= TOLD)) return null;
  return { start: text.length, end: text.length, values: { place: norms.name } };
}

/** "Closed on Monday", "postponed until May": what is told that nobody may come in vain. */
const isOnTheDoor = (draft: Draft): boolean => saidHits(draft, 'strength-useful-news').some((hit) => isShut(draft, hit));

function isShut(draft: Draft, { from, to }: Hit): boolean {
  for (let i = from; i < to; i++) if (inSet(draft, 'shut', i)) return true;
  return false;
}
