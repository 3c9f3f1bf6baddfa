import { words } from '../ui/words';
import { QUESTIONS } from './brief-fields';
import type { Changed } from './use-voice';

/** Message keys, by the name of the field. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  name: 'options_name_label',
  industry: 'options_industry_label',
  values: 'options_values_label',
  character: 'options_section_character',
  'character.traits': 'options_traits_label',
  'character.note': 'options_note_label',
  'character.signature': 'options_signature_label',
  'character.since': 'options_since_label',
  'character.horizonYears': 'options_horizon_label',
  'character.intensity': 'options_change_intensity',
  'character.meanings': 'options_change_meanings',
  'character.provisional': 'options_change_provisional',
  'character.history': 'options_change_history',
  neverSay: 'options_never_say_label',
  home: 'options_home_label',
  profiles: 'options_profiles_label',
  accounts: 'options_section_accounts',
  representatives: 'options_representatives_label',
  ready: 'profile_ready_step',
  ...Object.fromEntries(QUESTIONS.flatMap(({ first, lines }) => [first, ...lines]).map(({ field, name }) => [field, `${name}_label`])),
};

/** @returns what was changed in a voice, by the name that it has in the options */
export const nameOfField = (field: Changed): string => words(FIELD_NAMES[field] ?? field);
