/** The role a draft plays and the stage it serves, as docs/engine.md defines them. */

import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/engine/coach';
import type { DraftInput, Role, Stage } from '../../../src/engine/reading';

const drafts: [Role | null, Stage | null, string, Partial<DraftInput>?][] = [
  ['advertiser', 'attraction', 'Get 20% off all bread until midnight. Use code RYE20 and order now.'],
  ['advertiser', null, 'Like and share if you love bread, and tag a friend.'],
  ['advertiser', 'attraction', 'Two seats for Sunday, 12 euros each.', { intent: 'offer' }],
  ['coach', 'audience', 'Sorry to hear that. Try turning the valve to the left, that resets it.', { replyTo: 'The heater is cold again.' }],
  ['coach', 'audience', 'We’ll send a new lamp today, it is with you on Friday.', { replyTo: 'The lamp came in pieces.' }],
  ['coach', null, 'You can do this. Start small: write one page tonight, and keep it.'],
  [
    'teacher',
    'attraction',
    'Never sign a handover form in the dark. What you do not write down on that day was always there, says the court.',
  ],
  [
    'teacher',
    'attraction',
    'The trick is to let the glaze dry for a day before the second coat. Otherwise it crawls, and no oven can save it.',
  ],
  ['newscaster', 'attention', 'Mill Street: road closed until Friday, the bus takes the bridge.'],
  ['newscaster', 'audience', 'We are closed on Monday; the night desk at the station takes your call.'],
  ['newscaster', null, 'The council approved the new bridge last night, nine to four.'],
  ['entertainer', 'attention', 'The new oven has a touch screen. The dough has opinions about that.'],
  [
    'entertainer',
    'affinity',
    'When we opened, nobody came for two weeks. One day an old man sat down, ate one roll and left without a word. The next morning he brought his whole choir.',
  ],
  ['friend', 'affinity', 'This morning a boy paid for his roll in one-cent coins, forty of them, and counted them twice.'],
  ['friend', 'audience', 'Thank you, Maria, for carrying the flour up the stairs when the lift was out.'],
  ['friend', 'affinity', 'We moved the stop without asking. That was our mistake, and it moves back on Monday.'],
  ['friend', 'attention', 'I lost my first case because I was too polite to object. I object now.'],
  ['friend', null, 'I gave discounts when nobody asked, and I never told anyone the price had gone up.'],
  ['newscaster', 'audience', '2.3.1: paths with spaces work on Windows, thanks @lindqvist.', { kind: 'release' }],
  [
    'coach',
    null,
    'No. Normal wear is what the rent is for. Ask for the bill and for photos, and give him 14 days.',
    { replyTo: 'Can my landlord keep the deposit for normal wear?' },
  ],
  [null, 'advocacy', 'A customer said “it tastes like my grandmother’s kitchen”, and it made us so happy.'],
  [null, 'advocacy', 'Who would you send this to? Tell a friend who still thinks rye is sour.'],
  [null, 'attention', 'Which room of the museum did your kids run to first?'],
  [null, null, 'We are thrilled to announce our new strategic partnership.'],
  [null, null, 'any update on this? it is a critical feature for our customers', { kind: 'comment' }],
  [null, null, 'The river is high.'],
  [null, null, ''],
];

describe('role and stage', () => {
  test.each(drafts)('%s, %s: %s', (role, stage, text, more) => {
    const reading = coach({ text, lang: 'en', ...more });
    expect([reading.role, reading.stage]).toEqual([role, stage]);
  });
});
