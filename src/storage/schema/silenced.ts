import * as z from 'zod/mini';
import type { Snapshot } from '../../messages/snapshot';

const id = z.string().check(z.minLength(1), z.maxLength(100));

export const silenced: z.ZodMiniType<Partial<Snapshot['silenced']>> = z.strictObject({
  rules: z.exactOptional(z.array(id).check(z.maxLength(1000))),
});
