import { giveBackHost } from '../../browser';
import { type Settings, SITE_MODES } from '../../messages/snapshot';
import { platformOf, platforms } from '../../platforms';
import type { Platform } from '../../platforms/platform';
import { usePolicy } from '../../profile/policy';
import { RemoveButton } from '../../profile/remove-button';
import { useSaving } from '../../profile/saving';
import { store } from '../../storage';
import { Choice } from '../../ui/choice';
import { named, words } from '../../ui/words';
import { KeyRecorder } from '../key-recorder';
import { Section } from '../section';

/** How much Sidewalk shows in each network, the sites that were opened to it, and the key that opens the card there. */
export function Networks({ settings }: { settings: Settings }) {
  const saving = useSaving();
  return (
    <Section id="networks">
      <Modes of={platforms.filter(({ optional }) => !optional)} sites={settings.sites} />
      <dl class="meaning">
        {SITE_MODES.map((mode) => (
          <div key={mode}>
            <dt>{named('ui_site_', mode)}</dt>
            <dd>{named('options_site_means_', mode)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words('options_optional')}</h3>
      <p class="help">{words('options_optional_help')}</p>
      <Modes of={platforms.filter(({ optional }) => optional)} sites={settings.sites} />
      <h3>{words('options_hosts')}</h3>
      <p class="help">{words('options_hosts_help')}</p>
      {settings.hosts.length === 0 ? (
        <p class="empty">{words('options_hosts_none')}</p>
      ) : (
        <ul class="rows">
          {settings.hosts.map((host) => (
            <li key={host}>
              <span>{called(host)}</span>
              <RemoveButton label={words('options_hosts_close', { host })} remove={() => saving(close(host))} />
            </li>
          ))}
        </ul>
      )}
      <KeyRecorder kept={settings.key} save={(key) => saving(store.settings.setKey(key))} />
      <p class="help">{words('options_key_toolbar')}</p>
    </Section>
  );
}

function Modes({ of, sites }: { of: readonly Platform[]; sites: Settings['sites'] }) {
  const saving = useSaving();
  const fixed = usePolicy().sites;
  return (
    <ul class="rows">
      {of.map(({ id, name }) => (
        <li key={id}>
          <Choice
            name={`site-${id}`}
            legend={name}
            options={SITE_MODES.map((mode) => ({ id: mode, name: named('ui_site_', mode) }))}
            chosen={fixed[id] ?? sites[id] ?? 'marks'}
            fixed={fixed[id] && words('profile_fixed')}
            choose={(mode) => saving(store.settings.setSite(id, mode))}
          />
        </li>
      ))}
    </ul>
  );
}

/** A host, with the network that is known to live there. */
function called(host: string): string {
  const network = platformOf(host)?.name;
  return network ? words('options_hosts_known', { network, host }) : host;
}

/** The background, told by the browser, leaves the pages of that host. One that was never granted is only forgotten. */
async function close(host: string): Promise<void> {
  await giveBackHost(host);
  await store.settings.removeHosts([host]);
}
