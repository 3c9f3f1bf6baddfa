import { type Answered, answered, inAnswer, takesUp, tellsStory } from '../answered';
import { type Draft, saidHits } from '../draft';
import { givesAnswer, isFormula } from '../gives-answer';
import { hollowIn, SHOWING } from '../hollow';
import type { Found, Rule } from '../rule';
import { vagueIn } from '../vague';
import { sendsAway } from './sent-away';

/** Somebody asked, complained or told something, and got a thank-you, or words about the house. */
export const replyIgnores: Rule = {
  id: 'reply-ignores',
  category: 'conversation',
  principle: 'P4',
  severity: 'fix',
  kinds: ['reply', 'comment'],
  tries: 2,
  most: 1,
  hears: ['reply-ignores', 'reply-nod', ...SHOWING, 'house-aloud'],
  checks: ignores,
  examples: {
    bad: [
      {
        text: '«Accessibility is very important to us», and we are always looking to improve.',
        replyTo: 'No wheelchair can climb your “accessible” ramp.',
      },
      { text: 'We are «constantly working to improve». Stay tuned!', replyTo: 'Does the map run without a network?' },
      { text: '«Our pies are all baked with love»!', replyTo: 'is there egg in the crust' },
      {
        text: 'We are committed to the careful work that makes it last, on old wooden frames.',
        replyTo: 'When do you come about the window?',
      },
      { text: '«Delivery times may vary».', replyTo: 'My desk should have been here on the ninth. Still nothing.' },
      {
        text: 'Dear Jo, «we are proud to offer» the finest rooms. Kind regards, your hotel team',
        replyTo: 'A pigeon lives in the shower. It was disgusting.',
      },
      { text: '«Our commitment to quality guides every step of the production».', replyTo: 'Which farm does the milk come from?' },
      { text: '«Thank you for being» part of our wonderful community.', replyTo: 'The new menu is awful, I cannot find my lists.' },
      { text: 'The safety of children «is our top priority».', replyTo: 'I took the early bus with four school classes this morning.' },
      { text: '«We are proud to serve» premium coffee.', replyTo: 'Your barista drew a lovely fox for my son this morning.' },
      {
        text: '«Your opinion matters» to us! Please take our two minute survey.',
        replyTo: 'Two hours in the waiting room with a broken wrist.',
      },
      { text: '«Please be patient», we are a small team.', replyTo: 'Six weeks since I sent my watch, and no answer.' },
      { text: 'Hi Mike, «we’ll pass it on».', replyTo: 'The lift is broken again and I use a wheelchair. When will it be fixed?' },
      { text: '«Your concerns have been noted».', replyTo: 'The bins have not been emptied since the third.' },
      {
        text: '«We have forwarded your complaint to the responsible department».',
        replyTo: 'Your bus left my son standing in the snow. Why?',
      },
      { text: '«Thank you for your comment»!', replyTo: 'Which flour do you use for the rye?' },
      { text: '@ben «Great question»!', replyTo: 'How long does a divorce take if both agree?' },
      { text: '«Thanks so much for stopping by»!', replyTo: 'Is the lift at the museum repaired?' },
      { text: '«We love hearing» from our fans!', replyTo: 'Will you play in Lyon this year?' },
      { text: '«Thanks for sharing»! 🙌', replyTo: 'My grandmother died in March, and today I baked her loaf for the first time.' },
      { text: '«Great post»! Thanks for sharing!', replyTo: 'After nine years at the till I start as a teacher on Monday.' },
      { text: '«Have a great day»!', replyTo: 'When does the children’s ward allow visits?' },
      { text: '«Thank you for your feedback».', replyTo: 'The new sign is ugly and points into the river.' },
      { text: '«Stay tuned»!', replyTo: 'Where can I see the colours of the new coat?' },
    ],
    good: [
      { text: 'We are constantly working on it: the map runs offline from version 9.', replyTo: 'Does the map run without a network?' },
      { text: 'We are committed to opening the crypt for schools.', replyTo: 'Does the crypt open for schools?' },
      { text: 'Our chef grills the trout for guests at Oby.', replyTo: 'How do you cook fish?' },
      { text: 'Our kitchen makes two kinds for guests.', replyTo: 'Which cakes are there?' },
      { text: 'No egg. Our pies are all baked with oil.', replyTo: 'is there egg in the crust' },
      {
        text: 'Delivery times may vary, and nine days is not that. I’ll ring the driver.',
        replyTo: 'My desk should have been here on the ninth. Still nothing.',
      },
      { text: 'Our cheese comes from Oby, our milk from the Lund farm.', replyTo: 'Which farm does the milk come from?' },
      { text: 'Fixed, thanks. The lists are back in the side bar.', replyTo: 'The new menu is awful, I cannot find my lists.' },
      { text: 'We look forward to seeing you!', replyTo: 'I am coming on Sunday with my three brothers.' },
      { text: 'Our side door.', replyTo: 'Where do I get in after eight?' },
      {
        text: 'What were they up to? Our drivers love the early bus.',
        replyTo: 'I took the early bus with four school classes this morning.',
      },
      { text: 'Great question! Check the link in our bio.', replyTo: 'What is the difference between the two?' },
      { text: 'Good question. The blue one is lapis.', replyTo: 'Which pigment lasts longer?' },
      { text: 'We’ll pass it on to Ines, she rings you before six tonight.', replyTo: 'When will the lift be fixed?' },
      { text: 'Thank you! It is a light rye, from the mill in Oby.', replyTo: 'Which flour do you use for the rye?' },
      { text: 'Great question, it depends: three months if you both sign.', replyTo: 'How long does a divorce take if both agree?' },
      { text: 'Thanks for asking, which entrance do you need?', replyTo: 'Is the lift at the museum repaired?' },
      { text: 'I’ve passed this on to our workshop, Ines rings you tonight.', replyTo: 'The lift is out again. When will it run?' },
      { text: 'Great post! I was the one who spilled the tea.', replyTo: 'After nine years at the till I start as a teacher on Monday.' },
      { text: 'Great post!', replyTo: 'We have moved.' },
      { text: 'Thanks so much!', replyTo: 'The concert was wonderful.' },
      '@ana Thank you so much!',
      { text: 'Thank you!', replyTo: 'That was the best joke of the evening.' },
      { text: 'Thanks for asking. We do not know yet, I will write to you on Monday.', replyTo: 'Will you play in Lyon this year?' },
    ],
  },
};

/** A canned apology says more, and so does another counter; both have tips of their own. */
function ignores(draft: Draft): Found[] {
  const before = answered(draft);
  if (!before || isFormula(draft) || sendsAway(draft).length > 0) return [];
  const thanked = before.asks || before.complains ? merelyThanks(draft) : [];
  const missed = thanked.length > 0 ? thanked : saysNothing(draft, before);
  if (missed.length > 0) return missed.map((one) => ({ ...one, ...manner(before) }));
  return nods(draft).map((one) => ({ ...one, variant: 'told', severity: before.mourns ? 'fix' : 'consider' }));
}

const merelyThanks = inAnswer(
  ['reply-ignores'],
  (before, draft) => (before.asks || saidHits(draft, 'canned-apology').length === 0) && !takesUp(draft, before) && !givesAnswer(draft),
);

/** "Great post" has read none of it. */
const nods = inAnswer(['reply-nod'], (before, draft) => tellsStory(before) && isAllNods(draft));

function isAllNods(draft: Draft): boolean {
  const nodding = new Set([...saidHits(draft, 'reply-nod'), ...saidHits(draft, 'reply-ignores')].map(({ from }) => from));
  return draft.tokens.sentences.every(({ from }) => nodding.has(from));
}

/** So many words of somebody are something that one can take up; "love this" is not. */
const TOLD = 4;

function saysNothing(draft: Draft, before: Answered): Found[] {
  const awaited = isAwaited(before);
  const hollow = awaited ? (hollowIn(draft, true) ?? vagueIn(draft)) : before.words >= TOLD ? hollowIn(draft, false) : null;
  return hollow ? [{ ...hollow, values: { said: before.said } }] : [];
}

const isAwaited = ({ asks, complains, mourns }: Answered): boolean => asks || complains || mourns;

/** Praise that gets words about the house is a chance that was missed; whoever tells anything else was not heard. */
function manner(before: Answered): Partial<Found> {
  if (before.asks) return {};
  if (isAwaited(before)) return { variant: 'complaint' };
  return before.praises ? { variant: 'told', severity: 'consider' } : { variant: 'told' };
}
