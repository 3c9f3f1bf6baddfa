import type { Seen } from '../messages/protocol';
import { type AccountMode, handleOf, SITE_MODES, type SiteMode, type Speaker } from '../messages/snapshot';
import { Choice } from '../ui/choice';
import { named, words } from '../ui/words';

const SPEAKERS: readonly AccountMode[] = ['brand', 'personal'];

type Composer = NonNullable<Seen['composer']>;

interface Props {
  seen: Seen;
  /** As people call the network. */
  network: string;
  /** What the profile says of this account; `null` where nobody writes. */
  speaker: Speaker | null;
  mode: AccountMode | 'unknown';
  /** The profile that it is read with, where there are several. */
  profile: string | null;
  /** Whether the organisation has set these two. */
  fixedSite: boolean;
  fixedSpeaker: boolean;
  setSite: (mode: SiteMode) => void;
  setSpeaker: (mode: AccountMode) => void;
}

/** Which network, what is being written, who speaks, and how much Sidewalk shows in this site. */
export function Where({ seen, network, speaker, mode, profile, fixedSite, fixedSpeaker, setSite, setSpeaker }: Props) {
  const { composer, site } = seen;
  return (
    <section class="where" aria-label={words('popup_where')}>
      <h2>
        {network}
        {composer && site !== 'off' && <span class="quiet"> · {named('ui_kind_', composer.sees.message ? 'message' : composer.kind)}</span>}
      </h2>
      <Choice
        name="site"
        legend={words('popup_site')}
        legendUnseen
        options={SITE_MODES.map((id) => ({ id, name: named('ui_site_', id) }))}
        chosen={site}
        choose={setSite}
        fixed={fixedSite ? words('profile_fixed') : undefined}
      />
      {composer && site !== 'off' && (
        <>
          {composer.sees.message && <p class="account quiet">{words('popup_message')}</p>}
          <Choice
            name="speaker"
            legend={words('popup_speaker')}
            options={SPEAKERS.map((id) => ({ id, name: named('popup_speaker_', id) }))}
            chosen={mode === 'unknown' ? null : mode}
            choose={setSpeaker}
            fixed={fixedSpeaker ? words('profile_fixed') : undefined}
          />
          <SpeaksAs composer={composer} mode={mode} speaker={speaker} profile={profile} />
        </>
      )}
    </section>
  );
}

/** The account, whoever writes there for the brand, and what was planned. Before the first word a page has not been asked who writes. */
function SpeaksAs({ composer, mode, speaker, profile }: Pick<Props, 'mode' | 'speaker' | 'profile'> & { composer: Composer }) {
  const handle = handleOf(composer.account);
  const { representative, owner, postsPerWeek } = mode === 'brand' && speaker ? speaker : NOBODY;
  const lines = [
    handle !== null && words('popup_account', { handle }),
    handle === null && composer.reading && words('popup_account_unnamed'),
    mode === 'brand' && profile !== null && words('popup_profile', { name: profile }),
    representative && words('popup_representative', { name: representative }),
    owner && words('popup_owner', { name: owner }),
    postsPerWeek && words('popup_rhythm', { count: postsPerWeek }),
  ].filter((line) => typeof line === 'string');
  return lines.length > 0 ? <p class="account quiet">{lines.join(' ')}</p> : null;
}

/** Whoever writes for themselves follows no plan of the brand. */
const NOBODY: Speaker = { representative: null, owner: null, postsPerWeek: null };
