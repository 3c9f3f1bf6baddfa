import { CARD_BY, type CardBy, type Settings, SITE_MODES, type SiteMode } from '../../messages/snapshot';
import { platforms } from '../../platforms';
import type { Platform } from '../../platforms/platform';
import { usePolicy } from '../../profile/policy';
import { useSaving } from '../../profile/saving';
import { useUndo } from '../../profile/use-undo';
import { store } from '../../storage';
import { Choice } from '../../ui/choice';
import { named, words } from '../../ui/words';
import { keyInWords } from '../key-in-words';
import { KeyRecorder } from '../key-recorder';
import { Section } from '../section';
import { Hosts } from './hosts';
import { Messages } from './messages';

/** How much Sidewalk shows in each network, whether it reads messages there, the sites that were opened to it, and what opens the card there. */
export function Networks({ settings }: { settings: Settings }) {
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
      <Messages kept={settings.messages ?? false} />
      <h3>{words('options_optional')}</h3>
      <p class="help">{words('options_optional_help')}</p>
      <Modes of={platforms.filter(({ optional }) => optional)} sites={settings.sites} />
      <h3>{words('options_hosts')}</h3>
      <p class="help">{words('options_hosts_help')}</p>
      <Hosts hosts={settings.hosts} />
      <CardKey kept={settings.key} />
      <p class="help">{words('options_key_toolbar')}</p>
      <CardOpens kept={settings.card ?? 'words'} />
    </Section>
  );
}

function Modes({ of, sites }: { of: readonly Platform[]; sites: Settings['sites'] }) {
  const saving = useSaving();
  const { done, line } = useUndo();
  const fixed = usePolicy().sites;

  const choose = async (id: string, network: string, mode: SiteMode) => {
    const before = sites[id];
    if (!(await saving(store.settings.setSite(id, mode).then(() => true)))) return;
    done(words('options_site_now', { network, mode: named('ui_site_', mode) }), () => {
      void saving(store.settings.editSites(({ [id]: _, ...others }) => (before ? { ...others, [id]: before } : others)));
    });
  };

  return (
    <>
      <ul class="rows">
        {of.map(({ id, name }) => (
          <li key={id}>
            <Choice
              name={`site-${id}`}
              legend={name}
              options={SITE_MODES.map((mode) => ({ id: mode, name: named('ui_site_', mode) }))}
              chosen={fixed[id] ?? sites[id] ?? 'marks'}
              fixed={fixed[id] && words('profile_fixed')}
              choose={(mode) => choose(id, name, mode)}
            />
          </li>
        ))}
      </ul>
      {line}
    </>
  );
}

function CardKey({ kept }: { kept: string }) {
  const saving = useSaving();
  const { done, line } = useUndo();

  const save = async (key: string) => {
    if (!(await saving(store.settings.setKey(key).then(() => true)))) return;
    done(words('options_key_now', { key: keyInWords(key) }), () => void saving(store.settings.setKey(kept)));
  };

  return (
    <>
      <KeyRecorder kept={kept} save={save} />
      {line}
    </>
  );
}

function CardOpens({ kept }: { kept: CardBy }) {
  const saving = useSaving();
  const { done, line } = useUndo();

  const choose = async (by: CardBy) => {
    if (!(await saving(store.settings.setCard(by).then(() => true)))) return;
    done(words('options_card_now', { by: named('options_card_', by) }), () => void saving(store.settings.setCard(kept)));
  };

  return (
    <>
      <Choice
        name="card"
        legend={words('options_card')}
        options={CARD_BY.map((id) => ({ id, name: named('options_card_', id) }))}
        chosen={kept}
        choose={choose}
      />
      <p class="help">{words('options_card_help')}</p>
      {line}
    </>
  );
}
