import type * as z from 'zod/mini';
import { FIRST_SNAPSHOT, type Settings, type Snapshot } from '../messages/snapshot';
import type { Contents } from './migrations';
import { type Accounts, accounts } from './schema/accounts';
import { type Practice, practice } from './schema/practice';
import { type Problem, repair } from './schema/repair';
import { settings } from './schema/settings';
import { silenced } from './schema/silenced';
import { type Voices, voices } from './schema/voice';

/** Everything the user has set, each part under the key of its name. */
export interface State {
  settings: Settings;
  voices: Voices;
  accounts: Accounts;
  silenced: Snapshot['silenced'];
  practice: Practice;
}

export type Part = keyof State;

const parts: { [P in Part]: { schema: z.ZodMiniType<Partial<State[P]>>; first: State[P] } } = {
  settings: { schema: settings, first: FIRST_SNAPSHOT.settings },
  voices: { schema: voices, first: { voice: null, voices: {} } },
  accounts: { schema: accounts, first: {} },
  silenced: { schema: silenced, first: FIRST_SNAPSHOT.silenced },
  practice: { schema: practice, first: { solved: {} } },
};

export const PARTS = Object.keys(parts) as Part[];

/** What holds before anything was set. */
export const FIRST: State = {
  settings: parts.settings.first,
  voices: parts.voices.first,
  accounts: parts.accounts.first,
  silenced: parts.silenced.first,
  practice: parts.practice.first,
};

/** @returns one part, whole, with what it lacks as it was at first; `null` if nothing of it can be read */
export function repairPart<P extends Part>(part: P, found: unknown): { value: State[P] | null; problems: Problem[] } {
  const { schema, first } = parts[part];
  const { value, problems } = repair(schema, found);
  return {
    value: value && { ...first, ...value },
    problems: problems.map((problem) => ({ ...problem, path: problem.path ? `${part}.${problem.path}` : part })),
  };
}

/** @returns one part, whole, as it was at first where it is missing or cannot be read */
export function readPart<P extends Part>(part: P, found: unknown): { value: State[P]; problems: Problem[] } {
  const { first } = parts[part];
  if (found === undefined) return { value: first, problems: [] };
  const { value, problems } = repairPart(part, found);
  return { value: value ?? first, problems };
}

/** @param contents in today's shape */
export function readState(contents: Contents): { state: State; problems: Problem[] } {
  const read = {
    settings: readPart('settings', contents.settings),
    voices: readPart('voices', contents.voices),
    accounts: readPart('accounts', contents.accounts),
    silenced: readPart('silenced', contents.silenced),
    practice: readPart('practice', contents.practice),
  };
  return {
    state: {
      settings: read.settings.value,
      voices: read.voices.value,
      accounts: read.accounts.value,
      silenced: read.silenced.value,
      practice: read.practice.value,
    },
    problems: Object.values(read).flatMap(({ problems }) => problems),
  };
}
