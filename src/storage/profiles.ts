import type { Voice, VoiceAccount } from '../engine/voice/voice';
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
  const change = (edit: (now: Profiles) => Profiles) =>
    shelf.write(({ voices }) => ({ voices: withProfiles(voices, edit(profilesIn(voices))) }));

  const use = async (id: string): Promise<void> => {
    await change((now) => (Object.hasOwn(now.all, id) ? { ...now, active: id } : now));
  };

  const remove = async (id: string): Promise<Undo> => {
    let before: Profiles | undefined;
    await change((now) => {
      before = now;
      const { [id]: _, ...others } = now.all;
      const [next] = Object.keys(others);
      // There is always one.
      if (next === undefined) return now;
      return { active: id === now.active ? next : now.active, all: others };
    });
    return async () => {
      const voice = before?.all[id];
      if (voice) await change((now) => ({ active: before?.active === id ? id : now.active, all: { ...now.all, [id]: voice } }));
    };
  };

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
        await use(before);
        await remove(id);
      };
    },
    /** Changes which accounts the profiles name: from those of each to those that it shall have. @returns takes it back */
    async editAccounts(edit: (now: readonly VoiceAccount[], id: string) => readonly VoiceAccount[]): Promise<Undo> {
      let before: Profiles['all'] = {};
      const set = (accountsOf: (id: string, voice: Voice) => readonly VoiceAccount[]) =>
        change((now) => {
          before = now.all;
          const all = Object.entries(now.all).map(([id, voice]) => [id, withAccounts(voice, accountsOf(id, voice))]);
          return { ...now, all: Object.fromEntries(all) };
        });
      await set((id, voice) => edit(voice.accounts ?? [], id));
      const then = before;
      return async () => {
        await set((id, voice) => (then[id] ?? voice).accounts ?? []);
      };
    },
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
