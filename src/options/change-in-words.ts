/** What has changed or would change, as people say it: what a thing is called, and what stands there. */

import { platforms } from '../platforms';
import { FIELD_NAMES } from '../profile/field-name';
import { valueInWords } from '../profile/value-in-words';
import { isEmpty } from '../storage/alike';
import type { Change } from '../storage/changes';
import type { State } from '../storage/state';
import { named, words } from '../ui/words';
import { accountName } from './account-name';
import { keyInWords } from './key-in-words';
import { ruleName } from './rule-name';

type Path = Change['path'];

/** @returns what changes there, by the name that it has in the options */
export function nameOfChange(path: Path): string {
  const [part = '', key = '', ...rest] = path;
  const last = path.at(-1) ?? '';
  const within = (group: string, name: string) => words('options_change_within', { group: words(group), name });
  if (part === 'accounts') return within('options_section_accounts', accountName(key));
  if (part === 'practice') return words('options_stored_practice');
  if (part === 'silenced' && key === 'rules') return words('options_section_silenced');
  if (part === 'settings' && key === 'sites') return within('options_section_networks', networkName(last));
  if (part === 'settings' && key === 'badges') return within('options_stored_badges', networkName(last));
  if (part === 'settings' && key === 'hosts') return words('options_stored_hosts');
  if (part === 'settings' && key === 'key') return words('options_stored_key');
  if (part === 'settings' && key === 'messages') return words('options_stored_messages');
  if (part === 'settings' && key === 'welcome') return words('options_stored_welcome');
  if (part === 'voices' && key === 'voices') return within('options_stored_voices', accountName(last));
  const isOther = part === 'voices' && key === 'others';
  const field = (isOther ? rest.slice(1) : rest).join('.');
  const name = FIELD_NAMES[field];
  // What no field has a name for is called as the file calls it, without the shelf on which it lies here.
  if (!name) return part === 'voices' && field !== '' ? field : path.join('.');
  return isOther ? within('options_change_other', words(name)) : words(name);
}

/** Enough to know a text by. */
const MOST_LETTERS = 300;

/** @returns what stands there, or the beginning of it */
export function valueOfChange(path: Path, value: unknown): string {
  const letters = [...wholeValue(path, value)];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : letters.join('');
}

function wholeValue(path: Path, value: unknown): string {
  const [part, key] = path;
  const last = path.at(-1) ?? '';
  if (isEmpty(value)) return words('options_change_nothing');
  if (part === 'accounts') return valueInWords(value, 'mode');
  if (part === 'practice') return words('options_change_drills', { count: Object.keys((value as State['practice']).solved).length });
  if (part === 'silenced') return valueInWords((value as string[]).map(ruleName));
  if (key === 'sites') return named('ui_site_', String(value));
  if (part === 'settings' && key === 'key') return keyInWords(String(value));
  if (part === 'settings' && key === 'messages') return words(value ? 'options_change_messages_on' : 'options_change_messages_off');
  if (key === 'badges') return words('options_change_badge');
  if (key === 'welcome') return named('welcome_step_', String(value));
  if (last === 'history') return words('options_history', { count: (value as unknown[]).length });
  if (key === 'voices') return (value as { name?: string }).name ?? words('options_change_unnamed');
  return valueInWords(value, last);
}

function networkName(id: string): string {
  return platforms.find((platform) => platform.id === id)?.name ?? id;
}
