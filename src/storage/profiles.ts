import type { Voice, VoiceAccount } from '../engine/voice/voice';
import { reverted } from './reverted';
import type { Voices } from './schema/voice';
import type { Shelf } from './shelf';

/** Several brands in one browser: each has its profile, and one of them is in use. */
export interface Profiles {
  /** Id of the one in use. */
  active: string;
  /** By id, the one in use among them. */
  all: Readonly<Record<string, Voice>>;
}

type Undo = () => Promise<void>;

/** The profile that is there before there are several. */
const FIRST_ID = 'first';

export function profilesOn(shelf: Shelf) {
  /** @returns takes back what the edit changed, and nothing that was done since */
  const change = async (edit: (now: Profiles) => Profiles): Promise<Undo> => {
    let before: Partial<Profiles> = {};
    let after: Partial<Profiles> = {};
    await shelf.write(({ voices }) => {
      const now = profilesIn(voices);
      const next = edit(now);
      [before, after] = [now, next];
      return { voices: withProfiles(voices, next) };
    });
    return async () => {
      await change((now) => reverted<Partial<Profiles>>(now, before, after) as Profiles);
    };
  };

  const use = async (id: string): Promise<void> => {
    await change((now) => (Object.hasOwn(now.all, id) ? { ...now, active: id } : now));
  };

  const remove = (id: string): Promise<Undo> =>
    change((now) => {
      const { [id]: _, ...others } = now.all;
      const [next] = Object.keys(others);
      // There is always one.
      if (next === undefined) return now;
      return { active: id === now.active ? next : now.active, all: others };
    });

  return {
    async read(): Promise<Profiles> {
      return profilesIn((await shelf.read()).voices);
    },
    /** From now on that profile is in use; one that has gone meanwhile is not. */
    use,
    /** Puts a profile beside the others, and uses it. @returns takes it out again, and uses the one that was in use */
    async add(voice: Voice): Promise<Undo> {
      const id = newId();
      let before = FIRST_ID;
      await change((now) => {
        before = now.active;
        return { active: id, all: { ...now.all, [id]: { ...voice, version: 1 } } };
      });
      return async () => {
        await change((now) => (now.active === id && Object.hasOwn(now.all, before) ? { ...now, active: before } : now));
        await remove(id);
      };
    },
    /** Changes which accounts the profiles name: from those of each to those that it shall have. @returns takes it back */
    editAccounts: (edit: (now: readonly VoiceAccount[], id: string) => readonly VoiceAccount[]): Promise<Undo> =>
      change((now) => {
        const all = Object.entries(now.all).map(([id, voice]) => [id, withAccounts(voice, edit(voice.accounts ?? [], id))]);
        return { ...now, all: Object.fromEntries(all) };
      }),
    /** Where it was in use, another one is from now on; the last one stays. @returns brings it back */
    remove,
    onChanged(listen: (now: Profiles) => void, signal: AbortSignal): void {
      shelf.onChanged('voices', (voices) => listen(profilesIn(voices)), signal);
    },
  };
}

export function profilesIn({ voice, id = FIRST_ID, others = {} }: Voices): Profiles {
  const { [id]: twice, ...rest } = others;
  // Whoever wrote a file by hand may have given two the same id.
  return { active: id, all: { [id]: voice ?? {}, ...rest, ...(twice && { [`${id}-2`]: twice }) } };
}

/** @returns the stored form; as long as there is one profile, no more than that */
export function withProfiles(voices: Voices, { active, all }: Profiles): Voices {
  const { [active]: voice = {}, ...others } = all;
  const { id: _, others: __, ...rest } = voices;
  const isOnlyFirst = active === FIRST_ID && Object.keys(others).length === 0;
  return { ...rest, voice: Object.keys(voice).length > 0 ? voice : null, ...(!isOnlyFirst && { id: active, others }) };
}

function withAccounts({ accounts: _, ...voice }: Voice, accounts: readonly VoiceAccount[]): Voice {
  return accounts.length > 0 ? { ...voice, accounts: [...accounts] } : voice;
}

export const newId = (): string => crypto.randomUUID();
