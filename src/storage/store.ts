import type { Area, ReadArea } from '../browser/area';
import { accountsOn } from './accounts';
import { type Change, changesBetween } from './changes';
import { exportText, importText, type Way } from './export';
import { inventoryOn } from './inventory';
import { policyOn } from './policy';
import { postsOn } from './posts';
import { practiceOn } from './practice';
import { profilesOn } from './profiles';
import { reverted } from './reverted';
import type { Problem } from './schema/repair';
import { settingsOn } from './settings';
import { openShelf } from './shelf';
import { silencedOn } from './silenced';
import { readState, type State } from './state';
import { voiceOn } from './voice';

export type Store = ReturnType<typeof openStore>;

export interface Preview {
  problems: Problem[];
  ways: { [W in Way]?: Change[] } | null;
}

/** Where no organisation has a say. */
const NOBODYS: ReadArea = { get: async () => ({}), onChanged: () => {} };

/**
 * Everything that Sidewalk remembers, one repository a concern.
 * @param area whose keys all belong to us
 * @param managed what the user's organisation has set
 */
export function openStore(area: Area, managed: ReadArea = NOBODYS) {
  const policy = policyOn(managed);
  const shelf = openShelf(area, policy);
  return {
    settings: settingsOn(shelf),
    voice: voiceOn(shelf),
    profiles: profilesOn(shelf),
    accounts: accountsOn(shelf),
    silenced: silencedOn(shelf),
    posts: postsOn(area),
    practice: practiceOn(shelf),
    policy,
    inventory: inventoryOn(shelf),

    /** What is begun in `run` is written without waiting for its turn, as a page that is being left has to. */
    atOnce: shelf.atOnce,

    /** Brings what is stored into today's shape, puts originals of damaged values aside and publishes the snapshot. */
    async settle(): Promise<void> {
      // Before it is one's turn: whoever wants to write meanwhile does not wait for the administrator.
      await policy.read();
      await shelf.write(() => ({}));
    },

    /** @returns everything the user has set, but for posts that are kept, as the text of one JSON file */
    async exportAll(): Promise<string> {
      return exportText(await shelf.read());
    },

    /**
     * What a file would change, either way: one from `exportAll()`, or a voice file. Writes nothing.
     * @returns no ways where nothing of it could be read; then the problems say why
     */
    async preview(text: string): Promise<Preview> {
      const { changes, problems } = importText(text);
      if (!changes) return { problems, ways: null };
      const now = await shelf.read();
      const ways = Object.entries(changes).map(([way, change]) => [way, changesBetween(now, readState({ ...now, ...change(now) }).state)]);
      return { problems, ways: Object.fromEntries(ways) };
    },

    /**
     * Takes over what a file says. What the file does not speak of stays as it is.
     * @returns what in the file was cut, left out or is unknown here, and a way back that leaves alone what was done since; where
     * nothing of it could be read, nothing has changed
     */
    async importAll(text: string, way: Way): Promise<{ problems: Problem[]; undo: () => Promise<void> }> {
      const { changes, problems } = importText(text);
      const change = changes?.[way];
      let before: Partial<State> = {};
      let after: Partial<State> = {};
      const cut = change
        ? await shelf.write((now) => {
            const next = change(now);
            before = now;
            after = readState({ ...now, ...next }).state;
            return next;
          })
        : [];
      const undo = async () => {
        await shelf.write((now) => reverted<Partial<State>>(now, before, after));
      };
      return { problems: [...problems, ...cut], undo };
    },

    /** Afterwards nothing at all is stored. @returns brings it back, and leaves alone what was done since */
    eraseEverything: () => shelf.erase(),
  };
}
