import * as z from 'zod/mini';
import type { Settings } from '../../messages/snapshot';

export const settings: z.ZodMiniType<Partial<Settings>> = z.strictObject({
  version: z.exactOptional(z.literal(1, { error: 'problem_newer' })),
  sites: z.exactOptional(z.record(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), z.enum(['marks', 'list', 'off']))),
  hosts: z.exactOptional(z.array(z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/))).check(z.maxLength(500))),
  key: z.exactOptional(z.string().check(z.regex(/^(?:(?:Ctrl|Alt|Shift|Meta)\+){1,4}[A-Za-z0-9]{1,12}$/))),
});
