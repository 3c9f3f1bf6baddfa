import type { Say } from '../engine/reading';
import type { Character, MediaPlan, NeverSay, Representative, Voice, VoiceAccount } from '../engine/voice/voice';
import { parseVoiceFile } from '../storage/schema/voice';

/** The fields of a voice that the options offer, and what each holds. The names are the voice file's, and the ids in the page. */
export interface VoiceFields {
  name: string;
  industry: string;
  character: Character;
  'character.traits': readonly string[];
  'character.intensity': NonNullable<Character['intensity']>;
  'character.meanings': NonNullable<Character['meanings']>;
  'character.note': string;
  'character.signature': readonly string[];
  'character.since': string;
  'character.horizonYears': number | null;
  values: readonly string[];
  neverSay: readonly NeverSay[];
  home: readonly string[];
  profiles: readonly string[];
  accounts: readonly VoiceAccount[];
  representatives: readonly Representative[];
  'brief.goals': readonly string[];
  'brief.market': string;
  'brief.behaviours': string;
  'brief.motivations': string;
  'brief.turnOffs': readonly string[];
  'brief.influencers': string;
  'brief.purchaseInputs': string;
  'brief.valueProposition': string;
  'brief.twoWay': string;
  'brief.content': string;
  'brief.media': readonly MediaPlan[];
  'brief.stages': string;
  'brief.support': string;
  'brief.loyalty': string;
  'brief.wordOfMouth': string;
  'brief.advocacy': string;
  'brief.metrics': string;
}
export type VoiceField = keyof VoiceFields;

type Keyed = Record<string, unknown>;

/** @returns what stands in a field, `undefined` if it is not set */
export function fieldOf<F extends VoiceField>(voice: Voice, field: F): VoiceFields[F] | undefined {
  let here: unknown = voice;
  for (const key of field.split('.')) here = (here as Keyed | undefined)?.[key];
  return here as VoiceFields[F] | undefined;
}

/** @returns the voice with that field set; an empty value takes the field away */
export function withField<F extends VoiceField>(voice: Voice, field: F, value: VoiceFields[F]): Voice {
  return withKey(voice as Keyed, field.split('.'), value) as Voice;
}

function withKey(here: Keyed, [key, ...rest]: string[], value: unknown): Keyed {
  if (key === undefined) return here;
  const { [key]: before, ...others } = here;
  const after = rest.length > 0 ? withKey((before ?? {}) as Keyed, rest, value) : value;
  return isEmpty(after) ? others : { ...here, [key]: after };
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/**
 * @returns what is wrong with a value for that field, `null` if it may stand. The voice file's own schema decides;
 * its sentences speak of a file, so a field has its own (`problem_url` → `options_wrong_url`)
 */
export function troubleWith<F extends VoiceField>(field: F, value: VoiceFields[F]): Say | null {
  const { problems } = parseVoiceFile(withField({}, field, value));
  const say = problems.find(({ kept }) => !kept)?.say;
  return say ? { ...say, key: say.key.replace(/^problem_/, 'options_wrong_') } : null;
}
