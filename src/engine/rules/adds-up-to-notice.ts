import { addsUp } from '../adds-up';
import type { Rule } from '../rule';

/** The sound of a notice from the press office, in words that are innocent one by one. */
export const addsUpToNotice: Rule = {
  id: 'adds-up-to-notice',
  category: 'broadcast',
  principle: 'P2',
  severity: 'fix',
  afterTone: true,
  tries: 2,
  measures: (draft, context) => addsUp('broadcast', draft, context),
  examples: {
    bad: [
      'Our spring conference is now taking bookings. Partners and delegates from across the region are expected.',
      'The foundation helps communities improve health and education',
      'Our CEO on the future of sustainable farming and responsible investment https://mill.org/future',
      'We look forward to working with our partners to strengthen health services across the region.',
      'Our partners help us deliver health and nutrition to rural communities',
      'Today we opened our new training centre for young bakers https://mill.org/centre',
      'Yesterday the mayor visited the Mill Foundation and met our volunteers.',
    ],
    good: [
      "Crisp linen, birdsong through the window and breakfast made with eggs from our own hens. Our two new shepherd's huts are now taking bookings for spring.",
      'My programme for tonight: soup, sofa, sleep.',
      'The growth on my old bread is impressive.',
      'Our neighbours painted their fence and half the cat.',
      'I help at the food bank on Tuesdays and burn the soup.',
      'Sorry for the wait, Ann. Your bowl is ready and the kiln is forgiven.',
      { text: 'The training starts on Monday, and our partners from the valley join in June.', replyTo: 'When does it start?' },
      'You were right about the rye.',
    ],
  },
};
