import * as z from 'zod/mini';
import type { Voice } from '../../engine/voice/voice';
import type { Settings } from '../../messages/snapshot';
import { sites } from './settings';
import { voice } from './voice';

/** What an organisation may say for everybody in it. */
export interface PolicyFile {
  voice?: Voice;
  sites?: Settings['sites'];
  /** An organisation may keep direct messages closed. To open them is for whoever writes them. */
  messages?: false;
}

export const policy: z.ZodMiniType<PolicyFile> = z.strictObject({
  voice: z.exactOptional(voice),
  sites: z.exactOptional(sites),
  messages: z.exactOptional(z.literal(false)),
});
