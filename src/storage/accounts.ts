import type { AccountMode } from '../messages/snapshot';
import type { Accounts } from './schema/accounts';
import type { Shelf } from './shelf';

/** Who speaks on which account; keys are from `accountKey()`. */
export function accountsOn(shelf: Shelf) {
  return {
    async read(): Promise<Accounts> {
      return (await shelf.read()).accounts;
    },
    async setMode(account: string, mode: AccountMode): Promise<void> {
      await shelf.write(({ accounts }) => ({ accounts: { ...accounts, [account]: mode } }));
    },
    /** The card will ask again. */
    async forget(account: string): Promise<void> {
      await shelf.write(({ accounts: { [account]: _, ...others } }) => ({ accounts: others }));
    },
    onChanged(listen: (now: Accounts) => void, signal: AbortSignal): void {
      shelf.onChanged('accounts', listen, signal);
    },
  };
}
