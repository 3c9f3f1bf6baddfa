import type { Practice } from './schema/practice';
import type { Shelf } from './shelf';

/** Which practice drills were solved, and when. */
export function practiceOn(shelf: Shelf) {
  return {
    async read(): Promise<Practice> {
      return (await shelf.read()).practice;
    },
    /** The first time counts. @param drill its id @param day YYYY-MM-DD */
    async solve(drill: string, day: string): Promise<void> {
      await shelf.write(({ practice: { solved } }) => ({ practice: { solved: { [drill]: day, ...solved } } }));
    },
    /** All drills are unsolved again. */
    async clear(): Promise<void> {
      await shelf.write(() => ({ practice: { solved: {} } }));
    },
    /** Brings back what was cleared, beside what was solved since. */
    async bringBack({ solved: before }: Practice): Promise<void> {
      await shelf.write(({ practice: { solved } }) => ({ practice: { solved: { ...solved, ...before } } }));
    },
    onChanged(listen: (now: Practice) => void, signal: AbortSignal): void {
      shelf.onChanged('practice', listen, signal);
    },
  };
}
