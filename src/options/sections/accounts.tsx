import type { AccountMode } from '../../messages/snapshot';
import { platforms } from '../../platforms';
import { store } from '../../storage';
import { Choice } from '../../ui/choice';
import { named, words } from '../../ui/words';
import { RemoveButton } from '../remove-button';
import { useSaving } from '../saving';
import { Section } from '../section';
import { useRemoval } from '../use-removal';

const MODES: readonly AccountMode[] = ['brand', 'personal'];

/** Which accounts speak for the brand, as answered in the page. */
export function Accounts({ accounts }: { accounts: Record<string, AccountMode> }) {
  const saving = useSaving();
  const { removed, line } = useRemoval();
  const keys = Object.keys(accounts).sort();

  const forget = async (key: string, mode: AccountMode) => {
    await saving(store.accounts.forget(key));
    removed(nameOf(key), () => saving(store.accounts.setMode(key, mode)));
  };

  return (
    <Section id="accounts">
      {keys.length === 0 && <p class="empty">{words('options_accounts_none')}</p>}
      <ul class="rows">
        {keys.map((key) => {
          const mode = accounts[key] ?? 'brand';
          return (
            <li key={key}>
              <Choice
                name={`account-${key}`}
                legend={nameOf(key)}
                options={MODES.map((id) => ({ id, name: named('speaks_', id) }))}
                chosen={mode}
                choose={(next) => saving(store.accounts.setMode(key, next))}
              />
              <RemoveButton label={words('options_forget', { name: nameOf(key) })} remove={() => forget(key, mode)} />
            </li>
          );
        })}
      </ul>
      {line}
    </Section>
  );
}

/** @param key from `accountKey()` */
function nameOf(key: string): string {
  const colon = key.indexOf(':');
  const network = key.slice(0, colon);
  const handle = key.slice(colon + 1);
  const name = platforms.find(({ id }) => id === network)?.name ?? network;
  return handle === '*' ? words('options_account_any', { network: name }) : words('options_account_named', { network: name, handle });
}
