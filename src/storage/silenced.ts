import type { Shelf } from './shelf';
import type { State } from './state';

/** What the user never wants to hear again. */
export function silencedOn(shelf: Shelf) {
  return {
    async read(): Promise<State['silenced']> {
      return (await shelf.read()).silenced;
    },
    async addRule(rule: string): Promise<void> {
      await shelf.write(({ silenced: { rules } }) => ({ silenced: { rules: [...rules.filter((each) => each !== rule), rule] } }));
    },
    /** Lets a rule be heard again. */
    async removeRule(rule: string): Promise<void> {
      await shelf.write(({ silenced: { rules } }) => ({ silenced: { rules: rules.filter((each) => each !== rule) } }));
    },
    onChanged(listen: (now: State['silenced']) => void, signal: AbortSignal): void {
      shelf.onChanged('silenced', listen, signal);
    },
  };
}
