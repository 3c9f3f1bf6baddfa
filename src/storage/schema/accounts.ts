import * as z from 'zod/mini';
import type { AccountMode } from '../../messages/snapshot';

/** Who speaks, by account key. */
export type Accounts = Record<string, AccountMode>;

export const accounts: z.ZodMiniType<Accounts> = z.record(z.string().check(z.maxLength(240)), z.enum(['brand', 'personal']));
