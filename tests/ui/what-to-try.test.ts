import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { coach } from '../../src/engine/coach';
import { CHECKS, type CheckId } from '../../src/engine/reading';
import { norms } from '../../src/platforms';
import { whatToTry } from '../../src/ui/what-to-try';

const voice = { brief: { turnOffs: ['discounts', 'hashtags', 'emoji'] } };

function triedFor(id: CheckId, text: string) {
  const { checklist, findings } = coach({ text, lang: 'en' }, { norms, account: { mode: 'brand' }, voice });
  const check = checklist.find((one) => one.id === id);
  if (check?.verdict !== 'no') throw new Error(`${id} is ${check?.verdict}`);
  return whatToTry(check, findings).key;
}

test('a tip about the same words says what to try', () => {
  expect(triedFor('no-turn-offs', 'There is a discount on every loaf.')).toBe('rule_turn_off_try1');
});

test.each([
  ['reader-first', 'We opened a shop. Our team grew. We are proud of our new oven.'],
  ['no-turn-offs', 'The rye is out #bread'],
  ['no-turn-offs', 'The rye is out, come by and tell me how it went 🥖'],
] as const)('where there is no such tip, the line says it itself: %s, %s', (id, text) => {
  expect(triedFor(id, text)).toBe(`check_${id.replaceAll('-', '_')}_try`);
});

/** Lines that are never answered with no. */
const NEVER_NO: readonly CheckId[] = ['speaks-to-market', 'value-proposition', 'sidewalk'];

test.each(CHECKS.filter((id) => !NEVER_NO.includes(id)))('%s has something to try', (id) => {
  expect(messages).toHaveProperty(`check_${id.replaceAll('-', '_')}_try`);
});
