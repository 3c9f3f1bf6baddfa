import type { Context } from '../engine/reading';
import type { SampleLanguage } from '../engine/voice/samples';
import type { Voice } from '../engine/voice/voice';
import { norms } from '../platforms';
import type { Business } from '../profile/ready';
import { readyVoice } from '../profile/ready-voice';

/** Who speaks in the drills. */
export interface Speaker {
  voice: Voice;
  /** What a ready business lends: everything to an empty profile, its name to one that has none. */
  lent: 'profile' | 'name' | null;
}

/** @param voice the profile as it stands @param business of the drills @param today YYYY-MM-DD */
export function speakerFor(voice: Voice, business: Business, lang: SampleLanguage, today: string): Speaker {
  const { version: _, ...told } = voice;
  const ready = readyVoice(business, lang, today);
  if (Object.keys(told).length === 0) return { voice: ready, lent: 'profile' };
  return voice.name ? { voice, lent: null } : { voice: { ...voice, name: ready.name ?? '' }, lent: 'name' };
}

/** @param silenced ids of rules */
export function contextOf({ voice }: Speaker, silenced: readonly string[], now: number): Context {
  return { norms, account: { mode: 'brand' }, voice, silenced: { rules: silenced, prints: [] }, now };
}
