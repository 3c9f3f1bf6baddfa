import { openOptions } from '../browser';
import { missingStage } from '../engine/strategy/missing-stage';
import type { Seen } from '../messages/protocol';
import { type AccountMode, accountKey, FIRST_SNAPSHOT, type SiteMode, type Snapshot, speakerOn } from '../messages/snapshot';
import { platforms } from '../platforms';
import type { Policy } from '../storage/policy';
import { profileName } from '../ui/profile-name';
import { ReadingBoundary } from '../ui/reading-boundary';
import { useTicks } from '../ui/use-ticks';
import { words } from '../ui/words';
import { Elsewhere } from './elsewhere';
import { NothingHere } from './nothing-here';
import { Openings } from './openings';
import { answers, type Scratch } from './scratch';
import { Sees } from './sees';
import type { Watched } from './watched';
import { Where } from './where';

interface Props {
  watched: Watched;
  /** `undefined` until it has been read. */
  snapshot: Snapshot | undefined;
  policy: Policy;
  setSite: (platform: string, mode: SiteMode) => void;
  setSpeaker: (account: string, mode: AccountMode) => void;
  /** Brings the draft over. */
  askDraft: () => void;
  /** Looks again who answers in that tab. */
  lookAgain: () => void;
  openScratchpad: () => void;
  /** Begins a draft in the scratchpad. */
  begin: (part: Partial<Scratch>) => void;
}

/** Where hardly anything is raised, no tips are no praise. */
const NO_TIPS: { [mode in AccountMode | 'unknown']?: () => string } = {
  unknown: () => words('popup_no_tips_unknown'),
  personal: () => words('popup_no_tips_personal'),
};

/** The live reading of the draft in the tab in front, or why there is none. */
export function ThisPage({
  watched,
  snapshot = FIRST_SNAPSHOT,
  policy,
  setSite,
  setSpeaker,
  askDraft,
  lookAgain,
  openScratchpad,
  begin,
}: Props) {
  if (watched.at === 'looking') return null;
  if (watched.at === 'nowhere') {
    // What is known of one place says nothing of the next.
    const place = `${watched.tab} ${watched.address}`;
    return <Elsewhere key={place} {...watched} lookAgain={lookAgain} openScratchpad={openScratchpad} />;
  }

  const { seen } = watched;
  const network = platforms.find(({ id }) => id === seen.platform)?.name ?? words('popup_this_site');
  return (
    <>
      <Where
        seen={seen}
        network={network}
        speaker={seen.composer && speakerOn(snapshot, seen.composer.account)}
        mode={modeIn(snapshot, seen.composer)}
        profile={seen.composer && profileOn(snapshot, seen.composer.account)}
        fixedSite={seen.platform in policy.sites}
        fixedSpeaker={isNamed(policy, seen.composer)}
        setSite={(mode) => setSite(seen.platform, mode)}
        setSpeaker={(mode) => seen.composer && setSpeaker(seen.composer.account, mode)}
      />
      <Draft seen={seen} network={network} snapshot={snapshot} askDraft={askDraft} begin={begin} />
      {seen.site !== 'off' && <Sees network={network} sees={seen.composer?.sees ?? null} unknown={seen.unknown} />}
    </>
  );
}

/** Which profile the draft is read with, where there are several. */
function profileOn(snapshot: Snapshot, account: string): string | null {
  const { voice } = speakerOn(snapshot, account);
  return Object.keys(snapshot.voices).length > 0 && voice ? profileName(voice) : null;
}

/** The organisation may have said who speaks on an account. */
function isNamed({ voice }: Policy, composer: Seen['composer']): boolean {
  return voice.accounts?.some(({ platform, handle }) => accountKey(platform, handle) === composer?.account) ?? false;
}

/** As it is set now: a page whose composer is empty tells of a change only with the first word. */
function modeIn({ accounts }: Snapshot, composer: Seen['composer']): AccountMode | 'unknown' {
  return composer ? (accounts[composer.account] ?? 'unknown') : 'unknown';
}

interface DraftProps extends Pick<Props, 'askDraft' | 'begin'> {
  seen: Seen;
  network: string;
  snapshot: Snapshot;
}

function Draft({ seen: { composer, site, platform }, network, snapshot, askDraft, begin }: DraftProps) {
  const reading = composer?.reading ?? null;
  // An emptied composer is the end of a draft.
  const draft = `${composer?.account ?? accountKey(platform, null)} ${composer?.kind} ${reading !== null}`;
  const checks = useTicks(draft);

  if (site === 'off') return <NothingHere title={words('popup_off_title', { network })} says={words('popup_off_says')} />;
  if (!composer) return <NothingHere title={words('popup_no_composer_title')} says={words('popup_no_composer_says', { network })} />;
  if (!reading)
    return (
      <>
        <NothingHere title={words('popup_nothing_typed_title')} says={words('popup_nothing_typed_says')} />
        {!answers(composer.kind) && (
          <Openings
            voice={modeIn(snapshot, composer) === 'personal' ? null : speakerOn(snapshot, composer.account).voice}
            stage={missingStage(snapshot.ledgerDigest)}
            take={(prompt) => begin({ platform, kind: composer.kind, prompt })}
          />
        )}
      </>
    );
  return (
    <>
      <ReadingBoundary reading={reading} speaker={composer.mode} {...checks} noTips={NO_TIPS[composer.mode]?.()} openField={openOptions} />
      <p class="actions">
        <button type="button" class="button" onClick={askDraft}>
          {words('popup_to_scratchpad')}
        </button>
      </p>
    </>
  );
}
