import type { Area } from '../browser/area';
import { accountsOn } from './accounts';
import { exportText, importText } from './export';
import { inventoryOn } from './inventory';
import type { Problem } from './schema/repair';
import { settingsOn } from './settings';
import { openShelf } from './shelf';
import { silencedOn } from './silenced';
import { voiceOn } from './voice';

export type Store = ReturnType<typeof openStore>;

/** Everything that Sidewalk remembers, one repository a concern. @param area whose keys all belong to us */
export function openStore(area: Area) {
  const shelf = openShelf(area);
  return {
    settings: settingsOn(shelf),
    voice: voiceOn(shelf),
    accounts: accountsOn(shelf),
    silenced: silencedOn(shelf),
    inventory: inventoryOn(shelf),

    /** Brings what is stored into today's shape, puts originals of damaged values aside and publishes the snapshot. */
    async settle(): Promise<void> {
      await shelf.write(() => ({}));
    },

    /** @returns everything the user has set, as the text of one JSON file */
    async exportAll(): Promise<string> {
      return exportText(await shelf.read());
    },

    /**
     * Takes over what a file says: one from `exportAll()`, or a voice file. What the file does not speak of stays as it is.
     * @returns what in the file was cut, left out or unknown here; where nothing of it could be read, nothing has changed
     */
    async importAll(text: string): Promise<Problem[]> {
      const { change, problems } = importText(text);
      const cut = change ? await shelf.write(change) : [];
      return [...problems, ...cut];
    },

    /** Afterwards nothing at all is stored. @returns brings all of it back */
    eraseEverything: () => shelf.erase(),
  };
}
