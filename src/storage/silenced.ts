import type { Silenced } from '../engine/reading';
import { MOST_PRINTS } from './schema/silenced';
import type { Shelf } from './shelf';

/** What the user asked not to hear again: a rule anywhere, or one finding in its own few words. */
export function silencedOn(shelf: Shelf) {
  return {
    async read(): Promise<Silenced> {
      return (await shelf.read()).silenced;
    },
    async addRule(rule: string): Promise<void> {
      await shelf.write(({ silenced }) => ({ silenced: { ...silenced, rules: withLast(silenced.rules, rule) } }));
    },
    /** @param print of a finding */
    async addPrint(print: string): Promise<void> {
      await shelf.write(({ silenced }) => ({ silenced: { ...silenced, prints: withLast(silenced.prints, print).slice(-MOST_PRINTS) } }));
    },
    /** Lets a rule, a finding or both be heard again. */
    async remove({ rule, print }: { rule?: string; print?: string }): Promise<void> {
      await shelf.write(({ silenced: { rules, prints } }) => ({
        silenced: { rules: rules.filter((each) => each !== rule), prints: prints.filter((each) => each !== print) },
      }));
    },
    /** Lets everything be heard again, or all of one sort. */
    async clear(sort?: keyof Silenced): Promise<void> {
      await shelf.write(({ silenced }) => ({ silenced: sort ? { ...silenced, [sort]: [] } : { rules: [], prints: [] } }));
    },
    onChanged(listen: (now: Silenced) => void, signal: AbortSignal): void {
      shelf.onChanged('silenced', listen, signal);
    },
  };
}

function withLast(list: readonly string[], last: string): string[] {
  return [...list.filter((each) => each !== last), last];
}
