/** Who is not asked would have said nothing: that rules and strengths name what they need makes drafts quick to read, and must not make them deaf. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Caused } from '../../src/engine/causes';
import { draftOf, hear } from '../../src/engine/coach';
import type { Draft } from '../../src/engine/draft';
import { asked, run } from '../../src/engine/raise';
import type { Context } from '../../src/engine/reading';
import type { RuleContext } from '../../src/engine/rule';
import { rules } from '../../src/engine/rules';
import { causes, strengths } from '../../src/engine/strengths';
import { packs } from '../../src/engine/words';
import { anyContext, anyInput } from './any-draft';
import { exampleInput } from './examples';

/** Everybody's ear, so that nobody keeps quiet for another reason. */
const contextOf = (context: Context): RuleContext => ({ ...context, account: { mode: 'brand' } });

/** @returns rules and strengths that were not asked about a draft, and would have spoken */
function deaf(draft: Draft, context: RuleContext): string[] {
  const heard = hear(draft, context);
  // The weights of the day do not decide what a rule would say of a broadcast.
  const broadcast = { ...context, heard: { ...heard, tone: { ...heard.tone, label: 'broadcast' as const } } };
  const listening = new Set([...asked(draft, context), ...asked(draft, broadcast)]);
  const silent = rules
    .filter(({ kinds }) => !kinds || kinds.includes(draft.kind))
    .filter(({ structure, publicOnly }) => (structure || draft.lang !== 'und') && !(publicOnly && draft.message))
    .filter((rule) => !listening.has(rule) && run(rule, draft, broadcast).length > 0);
  const shown = new Set(causes.in(draft));
  const hidden = strengths.filter((strength) => !shown.has(strength) && strength.shows(draft).length > 0);
  return [...silent, ...hidden].map(({ id }) => id);
}

/** Drafts that were written for a rule, alone and side by side with the next one, in every language. */
const examples = [
  ...rules.flatMap(({ examples: { bad, good } }) => [...bad, ...good].map((example) => ({ example, lang: 'en' }))),
  ...strengths.flatMap(({ examples: { shows, lacks } }) => [...shows, ...lacks].map((example) => ({ example, lang: 'en' }))),
  ...packs.flatMap(({ lang, lists }) =>
    Object.values(lists).flatMap(({ examples }) =>
      [...(examples?.heard ?? []), ...(examples?.unheard ?? [])].map((example) => ({ example, lang })),
    ),
  ),
].map(({ example, lang }) => exampleInput(example, lang));

describe('a rule or strength that is not asked has nothing to say', () => {
  test('about any example of any rule', () => {
    examples.forEach(({ input, context }, i) => {
      const alone = contextOf(context);
      expect(deaf(draftOf(input, alone), alone), input.text).toEqual([]);
      const text = `${input.text}\n${examples[(i + 1) % examples.length]?.input.text}`;
      expect(deaf(draftOf({ ...input, text }, alone), alone), text).toEqual([]);
    });
  });

  test('about any draft', () => {
    fc.assert(
      fc.property(anyInput, anyContext, (input, some) => {
        const context = contextOf(some);
        expect(deaf(draftOf(input, context), context)).toEqual([]);
      }),
      { numRuns: 400, seed: 2026 },
    );
  });
});

test('who listens for words hears lists that are there', () => {
  const lists = new Set(packs.flatMap((pack) => Object.keys(pack.lists)));
  // Doubtful words are listed only where there are some.
  const units: ({ id: string } & Caused)[] = [...rules, ...strengths];
  const missing = units.flatMap(({ id, hears = [] }) => hears.filter((list) => !lists.has(list) && list !== `${id}-weak`));
  expect(missing).toEqual([]);
});
