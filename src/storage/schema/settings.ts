import * as z from 'zod/mini';
import { CARD_BY, CORNERS, type Settings, SITE_MODES, WELCOME_STEPS } from '../../messages/snapshot';

const platform = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const pixels = z.int().check(z.gte(-9999), z.lte(9999));

export const sites: z.ZodMiniType<Settings['sites']> = z.record(platform, z.enum(SITE_MODES));

export const settings: z.ZodMiniType<Partial<Settings>> = z.strictObject({
  version: z.exactOptional(z.literal(1, { error: 'problem_newer' })),
  sites: z.exactOptional(sites),
  hosts: z.exactOptional(z.array(z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/))).check(z.maxLength(500))),
  key: z.exactOptional(z.string().check(z.regex(/^(?:(?:Ctrl|Alt|Shift|Meta)\+){1,4}[A-Za-z0-9]{1,12}$/))),
  card: z.exactOptional(z.enum(CARD_BY)),
  messages: z.exactOptional(z.boolean()),
  badges: z.exactOptional(z.record(platform, z.strictObject({ corner: z.enum(CORNERS), x: pixels, y: pixels }))),
  welcome: z.exactOptional(z.enum(WELCOME_STEPS)),
});
