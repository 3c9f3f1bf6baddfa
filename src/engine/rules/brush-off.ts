import { acknowledges, inAnswer } from '../answered';
import { type Draft, saidHits } from '../draft';
import { inSet } from '../offering';
import type { Hit } from '../phrases';
import type { Rule } from '../rule';
import { NO_GAP } from '../tokens';

/** A reply that shows somebody the door. */
export const brushOff: Rule = {
  id: 'brush-off',
  category: 'conversation',
  principle: 'P18',
  severity: 'fix',
  kinds: ['reply', 'comment'],
  tries: 2,
  most: 1,
  hears: ['brush-off', 'brush-off-cold'],
  checks: (draft) => {
    const closed = shut(draft);
    return closed.length > 0 || leavesAWay(draft) ? closed : cold(draft);
  },
  examples: {
    bad: [
      { text: '«Nobody forced you to» eat it.', replyTo: 'The soup was too salty.' },
      { text: 'Sorry, but «that’s just how it works».', replyTo: 'Why do I pay a fee to print my own ticket?' },
      { text: '«lol ok Karen»', replyTo: 'It was so loud that we could not hear each other.' },
      { text: 'We are «unable to discuss» single cases here.', replyTo: 'Why does the bus not come to our street any more?' },
      { text: 'All «procedures were followed».', replyTo: 'Your driver shut the door on my arm.' },
      { text: '«Fake review».', replyTo: 'There was a hair in my soup.' },
      { text: 'This has «already been answered above».', replyTo: 'Does it come in left-handed?' },
      { text: 'Well, «our other 4,000 customers seem» to manage.', replyTo: 'I cannot open the new lid with my hands.' },
      { text: '«If you’d read the» page, you would know.', replyTo: 'There were no batteries in the box.' },
      { text: 'It was the courier. You «have to take that up with» them.', replyTo: 'The books are soaked.' },
      { text: '«Our lawyers will be» in touch.', replyTo: 'There is palm oil in it, and they lie about it.' },
      { text: '«Refunds cannot be processed» after 14 days.', replyTo: 'I was in hospital, can you make an exception?' },
      { text: 'That «is not our problem».', replyTo: 'The courier left my parcel in the rain.' },
      { text: '«As we said», the deposit stays with us.', replyTo: 'Can I have my deposit back?' },
      { text: '@tim «Calm down».', replyTo: 'This is the third wrong order!' },
      { text: '«It’s on our website».', replyTo: 'What does an hour with a lawyer cost?' },
      { text: '«Nobody else has» complained.', replyTo: 'The hall was freezing last night.' },
      { text: '«You should have» booked earlier.', replyTo: 'Why is every seat on Saturday gone?' },
    ],
    good: [
      { text: 'People like you are why we bake at night.', replyTo: 'Best rye in town, I tell everyone.' },
      { text: 'You have never been here? Come on Sunday, there is soup.', replyTo: 'Your garden looks lovely.' },
      { text: 'Yes, we have it all on video, from the first song on.', replyTo: 'Did anybody film the concert?' },
      { text: 'I have no record of you on that day, which name did you book under?', replyTo: 'You lost my booking.' },
      {
        text: 'Refunds cannot be processed after 14 days, sorry. I can swap it for any other colour.',
        replyTo: 'Can I have my money back?',
      },
      { text: 'Refunds cannot be made by card after a month. Shall I put it on a voucher?', replyTo: 'Can I have my money back?' },
      { text: 'You’re the only one who noticed, thank you.', replyTo: 'Your clock is wrong.' },
      { text: 'Not our department, but I rang them: room 12, ask for Ines.', replyTo: 'Where do I hand in the form?' },
      { text: 'You could calm down the dog with a biscuit, it works for ours.', replyTo: 'How do I get him to stop barking?' },
      { text: 'Not our driver, but our parcel: I will send you a dry one.', replyTo: 'The courier left my parcel in the rain.' },
      { text: 'It is 90 an hour, the first half hour is free.', replyTo: 'What does an hour with a lawyer cost?' },
      { text: 'You are right, the heating failed at eight.', replyTo: 'The hall was freezing last night.' },
      '@tim calm down, it is only chess',
      { text: 'Saturday is full, Sunday has twelve seats left. Shall I keep two?', replyTo: 'Why is every seat on Saturday gone?' },
      { text: 'Whatever the reason, you get it back today.', replyTo: 'Can I have my deposit back?' },
    ],
  },
};

const shut = inAnswer(
  ['brush-off'],
  () => true,
  (draft, hit) => !goesOn(draft, hit),
);

const cold = inAnswer(['brush-off-cold'], () => true);

/** Sorry, a question back or a step beside the rule book: it is read out by somebody who would rather help. */
const leavesAWay = (draft: Draft): boolean =>
  acknowledges(draft) || saidHits(draft, 'strength-helps').length > 0 || draft.tokens.sentences.some(({ mark }) => mark === '?');

/** "Not our department, but room 12 will know", "calm down the dog": it was no last word. */
const goesOn = (draft: Draft, { to }: Hit): boolean =>
  inSet(draft, 'goes-on-after-comma', to) || (draft.tokens.gap[to] === NO_GAP && inSet(draft, 'goes-on', to));
