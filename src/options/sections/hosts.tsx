import { askForHost } from '../../browser/sites';
import { platformOf } from '../../platforms';
import { RemoveButton } from '../../profile/remove-button';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { store } from '../../storage';
import { words } from '../../ui/words';
import { closeSites } from '../close-sites';

/** The sites that were opened to Sidewalk. Closing one gives it back to the browser; to open it again the browser asks anew. */
export function Hosts({ hosts }: { hosts: readonly string[] }) {
  const saving = useSaving();
  const { done, line } = useUndo();

  const closeIt = async (host: string) => {
    const closed = await saving(closeSites([host]).then(() => true));
    if (closed) done(words('options_hosts_closed', { host: called(host) }), () => void saving(openAgain(host)));
  };

  return (
    <>
      {hosts.length === 0 ? (
        <p class="empty">{words('options_hosts_none')}</p>
      ) : (
        <ul class="rows">
          {hosts.map((host) => (
            <li key={host}>
              <span>{called(host)}</span>
              <RemoveButton label={words('options_hosts_close', { host })} remove={() => closeIt(host)} />
            </li>
          ))}
        </ul>
      )}
      {line}
    </>
  );
}

/** A host, with the network that is known to live there. */
function called(host: string): string {
  const network = platformOf(host)?.name;
  return network ? words('options_hosts_known', { network, host }) : host;
}

async function openAgain(host: string): Promise<void> {
  if (await askForHost(host)) await store.settings.addHosts([host]);
}
