import * as z from 'zod/mini';
import type { Silenced } from '../../engine/reading';

/** How many findings "ignore here" remembers; the oldest go first. */
export const MOST_PRINTS = 2000;

const id = z.string().check(z.minLength(1), z.maxLength(100));

export const silenced: z.ZodMiniType<Partial<Silenced>> = z.strictObject({
  rules: z.exactOptional(z.array(id).check(z.maxLength(1000))),
  prints: z.exactOptional(z.array(id).check(z.maxLength(MOST_PRINTS))),
});
