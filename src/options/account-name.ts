import { handleOf } from '../messages/snapshot';
import { platforms } from '../platforms';
import { words } from '../ui/words';

/** @param key from `accountKey()` @returns the account as people would call it */
export function accountName(key: string): string {
  const platform = key.slice(0, key.indexOf(':'));
  const handle = handleOf(key);
  const network = platforms.find(({ id }) => id === platform)?.name ?? platform;
  return handle === null ? words('options_account_any', { network }) : words('options_account_named', { network, handle });
}
