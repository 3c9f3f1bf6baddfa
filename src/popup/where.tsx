import type { Seen } from '../messages/protocol';
import { type AccountMode, SITE_MODES, type SiteMode } from '../messages/snapshot';
import { Choice } from '../ui/choice';
import { named, words } from '../ui/words';

const SPEAKERS: readonly AccountMode[] = ['brand', 'personal'];

interface Props {
  seen: Seen;
  /** As people call the network. */
  network: string;
  setSite: (mode: SiteMode) => void;
  setSpeaker: (mode: AccountMode) => void;
}

/** Which network, what is being written, who speaks, and how much Sidewalk shows in this site. */
export function Where({ seen, network, setSite, setSpeaker }: Props) {
  const { composer, site } = seen;
  return (
    <section class="where" aria-label={words('popup_where')}>
      <h2>
        {network}
        {composer && site !== 'off' && <span class="quiet"> · {named('ui_kind_', composer.kind)}</span>}
      </h2>
      <Choice
        name="site"
        legend={words('popup_site')}
        legendUnseen
        options={SITE_MODES.map((id) => ({ id, name: named('ui_site_', id) }))}
        chosen={site}
        choose={setSite}
      />
      {composer && site !== 'off' && (
        <Choice
          name="speaker"
          legend={words('popup_speaker')}
          options={SPEAKERS.map((id) => ({ id, name: named('popup_speaker_', id) }))}
          chosen={composer.mode === 'unknown' ? null : composer.mode}
          choose={setSpeaker}
        />
      )}
    </section>
  );
}
