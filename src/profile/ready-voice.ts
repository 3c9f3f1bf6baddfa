import { choose } from '../engine/voice/holding';
import { SAMPLE_LANGUAGES, type SampleLanguage } from '../engine/voice/samples';
import type { Voice } from '../engine/voice/voice';
import { parseVoiceFile } from '../storage/schema/voice';
import { BUSINESSES, type Business, readyVoices } from './ready';

/** @returns the ready voice of that business; its character is tried on from `today`, as any new one is */
export function readyVoice(business: Business, lang: SampleLanguage, today: string): Voice {
  const { voice } = parseVoiceFile(readyVoices[business][lang]);
  const { traits = [], ...others } = voice.character ?? {};
  return { ...voice, character: choose(others, traits, today) };
}

/** @returns true if somebody has written something into the voice, which would go once another takes its place */
export function isOwn(voice: Voice): boolean {
  const { version: _, ...written } = voice;
  return Object.keys(written).length > 0 && !isReady(voice);
}

function isReady(voice: Voice): boolean {
  const since = voice.character?.provisional ?? '';
  const ready = BUSINESSES.flatMap((business) => SAMPLE_LANGUAGES.map((lang) => readyVoice(business, lang, since)));
  return ready.some((one) => inOrder(one) === inOrder(voice));
}

/** Storage gives keys back in an order of its own. */
function inOrder(voice: Voice): string {
  return JSON.stringify(voice, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
