import { answered, inAnswer, takesUp, tellsStory } from '../answered';
import { type Draft, saidHits } from '../draft';
import { offers } from '../offering';
import type { Severity } from '../reading';
import type { Found, Rule } from '../rule';
import { wantsOffer } from '../standing';

/** Lists whose words sell outright, wherever they stand. */
const OUTRIGHT = [
  'discount',
  'discount-code',
  'free-offer',
  'now-available',
  'self-plug',
  'service-pitch',
  'price-tag',
  'soft-sell-terms',
  'order-to-buy',
];
/** Words that push something of one's own into any talk; a price or a date may be the answer. */
const PLUGS = ['self-plug', 'service-pitch'];
const SELLING = ['pitch-to-complaint', ...OUTRIGHT];

/** Somebody is let down, or tells of their life, and is sold something. */
export const pitchToComplaint: Rule = {
  id: 'pitch-to-complaint',
  category: 'conversation',
  principle: 'P18',
  severity: 'fix',
  kinds: ['reply', 'comment'],
  tries: 2,
  most: 1,
  hears: SELLING,
  checks: pitches,
  examples: {
    bad: [
      {
        text: 'Aww, we love dogs! «Don’t forget we now stock» treats without grain.',
        replyTo: 'My late husband’s dog sat down at your window today, where he used to buy her a bone.',
      },
      {
        text: 'Every letter helps. «Could you consider a monthly gift»?',
        replyTo: 'You send me four letters a month, and I gave you ten pounds once.',
      },
      { text: '«Have you considered upgrading» to the big one?', replyTo: 'It crashes every time I open a file.' },
      {
        text: 'So sorry about the delay, Tom. Use SORRY for «15% off» your next order!',
        replyTo: 'The present came four days after her birthday.',
      },
      { text: 'Sorry about that. «Have you tried our» premium plan?', replyTo: 'The app is broken again, I lost my notes.' },
      { text: '@eva «Check out our new menu»!', replyTo: 'My soup was cold and nobody came.' },
      { text: 'Oh no. «Our new collection» is much sturdier.', replyTo: 'The strap came apart after a week, so disappointed.' },
      { text: '«Premium members never» wait in line.', replyTo: 'Two hours on hold for a filling, ridiculous.' },
      { text: 'We hear you. «Upgrade to our» fast lane.', replyTo: 'My parcel has not arrived, three weeks late.' },
      {
        text: 'Thanks for reaching out! «Did you know our new» app shows every tram? Download it today.',
        replyTo: 'Your tram just drove past nine of us. Again.',
      },
      {
        text: 'Sorry to hear that. Our studio has «rooms from £200» a month, write to us.',
        replyTo: 'I have decided to close my studio after 19 years. Rent, and my knees.',
      },
      {
        text: 'So touching! «Check out our» weekend bread course.',
        replyTo: 'My grandmother taught me to knead. She died in March, and today I baked her loaf.',
      },
      {
        text: 'So touching! «Check out our» weekend bread course, twenty pounds a month.',
        replyTo: 'We started to fix toasters with people. What would you rather fix yourself if somebody sat next to you?',
      },
      { text: 'Come back and get something off your «next visit»!', replyTo: 'The worst haircut of my life.' },
    ],
    good: [
      { text: 'Check out our old kettle first, it taught me everything.', replyTo: 'What should a beginner fix, a kettle or a toaster?' },
      { text: 'Check out our course, it begins in May.', replyTo: 'Where can I book something for my sister?' },
      { text: 'Our new collection has one in blue.', replyTo: 'I looked for a green one in every shop of the town, do you have it?' },
      {
        text: 'Welcome to the street! Our new oven moves in on the same day.',
        replyTo: 'On the first of May I move into the flat above the bakery.',
      },
      { text: 'Our new menu has it.', replyTo: 'We miss the leek tart.' },
      { text: 'No, sorry. Our new collection has one in blue.', replyTo: 'Do you have it in green?' },
      {
        text: 'Thank you! Our new menu has more of it.',
        replyTo: 'The train was late, but your soup was wonderful and your waiter so kind.',
      },
      {
        text: 'That should not happen. Send me the order number and I will have a new strap in the post today.',
        replyTo: 'The strap came apart after a week, so disappointed.',
      },
      { text: 'Cold soup is awful. Your money is back on the card, and I told the kitchen.', replyTo: 'My soup was cold and nobody came.' },
      {
        text: 'You can get it today at the depot, till eight. Sorry that we lost it.',
        replyTo: 'You lost my umbrella and nobody called me.',
      },
      { text: 'Yes, our new menu has four.', replyTo: 'Do you have anything vegan?' },
      '@eva Check out our new menu',
      { text: 'I am so sorry. Which notes are gone, and since when?', replyTo: 'The app is broken again, I lost my notes.' },
      { text: 'Try to turn it off and on, then write to me if it is still stuck.', replyTo: 'The screen does not work.' },
    ],
  },
};

function pitches(draft: Draft): Found[] {
  const complaint = underComplaint(draft);
  if (complaint.length > 0) return complaint;
  return [...underStory(draft), ...underQuestion(draft)].map((found) => ({ ...found, variant: 'told', severity: graveness(draft) }));
}

const underComplaint = inAnswer(SELLING, ({ complains }) => complains, offers);

/** Nobody asked for anything there. */
const underStory = inAnswer(SELLING, tellsStory, offers);

/** Something else was asked. */
const underQuestion = inAnswer(
  PLUGS,
  (before, draft) => before.asks && !before.complains && !wantsOffer(draft) && !takesUp(draft, before),
  offers,
);

/** A new menu mentioned under a story is but clumsy; a price is not, nor is anything where somebody has died. */
const graveness = (draft: Draft): Severity =>
  answered(draft)?.mourns || OUTRIGHT.some((list) => saidHits(draft, list).some((hit) => offers(draft, hit))) ? 'fix' : 'consider';
