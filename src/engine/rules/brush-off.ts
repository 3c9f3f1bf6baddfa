import { inAnswer } from '../answered';
import type { Draft } from '../draft';
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
  hears: ['brush-off'],
  checks: inAnswer(
    ['brush-off'],
    () => true,
    (draft, hit) => !goesOn(draft, hit),
  ),
  examples: {
    bad: [
      { text: 'That «is not our problem».', replyTo: 'The courier left my parcel in the rain.' },
      { text: '«As we said», the deposit stays with us.', replyTo: 'Can I have my deposit back?' },
      { text: '@tim «Calm down».', replyTo: 'This is the third wrong order!' },
      { text: '«It’s on our website».', replyTo: 'What does an hour with a lawyer cost?' },
      { text: '«Nobody else has» complained.', replyTo: 'The hall was freezing last night.' },
      { text: '«You should have» booked earlier.', replyTo: 'Why is every seat on Saturday gone?' },
    ],
    good: [
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

/** "Not our department, but room 12 will know", "calm down the dog": it was no last word. */
const goesOn = (draft: Draft, { to }: Hit): boolean =>
  inSet(draft, 'goes-on-after-comma', to) || (draft.tokens.gap[to] === NO_GAP && inSet(draft, 'goes-on', to));
