import type { Settings, SiteMode } from '../../messages/snapshot';
import { platforms } from '../../platforms';
import { store } from '../../storage';
import { Choice } from '../../ui/choice';
import { named, words } from '../../ui/words';
import { KeyRecorder } from '../key-recorder';
import { useSaving } from '../saving';
import { Section } from '../section';

const MODES: readonly SiteMode[] = ['marks', 'list', 'off'];

/** How much Sidewalk shows in each network, and the key that opens the card there. */
export function Networks({ settings }: { settings: Settings }) {
  const saving = useSaving();
  return (
    <Section id="networks">
      <ul class="rows">
        {platforms.map(({ id, name }) => (
          <li key={id}>
            <Choice
              name={`site-${id}`}
              legend={name}
              options={MODES.map((mode) => ({ id: mode, name: named('ui_site_', mode) }))}
              chosen={settings.sites[id] ?? 'marks'}
              choose={(mode) => saving(store.settings.setSite(id, mode))}
            />
          </li>
        ))}
      </ul>
      <dl class="meaning">
        {MODES.map((mode) => (
          <div key={mode}>
            <dt>{named('ui_site_', mode)}</dt>
            <dd>{named('options_site_means_', mode)}</dd>
          </div>
        ))}
      </dl>
      <KeyRecorder kept={settings.key} save={(key) => saving(store.settings.setKey(key))} />
      <p class="help">{words('options_key_toolbar')}</p>
    </Section>
  );
}
