import { useState } from 'preact/hooks';
import { openOptions } from '../browser';
import type { AccountMode, SiteMode } from '../messages/snapshot';
import { store } from '../storage';
import { isSetBy, NO_POLICY } from '../storage/policy';
import { ErrorBoundary } from '../ui/error-boundary';
import { Gear, Mark } from '../ui/icons';
import { ProfileSwitch } from '../ui/profile-switch';
import { type Tab, TabPanel, Tabs } from '../ui/tabs';
import { Trouble } from '../ui/trouble';
import { publishedSnapshot, useKept } from '../ui/use-kept';
import { words } from '../ui/words';
import { type PageDraft, useComposer } from './composer';
import { KeepOpen } from './keep-open';
import { EMPTY, type Scratch } from './scratch';
import { Scratchpad } from './scratchpad';
import { StillYou } from './still-you';
import { ThisPage } from './this-page';

type TabId = 'page' | 'scratchpad';

interface Props {
  /** It stands beside the page, stays open, and goes along from tab to tab. */
  isPanel?: boolean;
}

/** The popup, and the panel: what the draft in the tab in front reads like, and a scratchpad for any other. */
export function Popup({ isPanel = false }: Props) {
  const [tab, setTab] = useState<TabId>('page');
  const [scratch, setScratch] = useState<Scratch>(EMPTY);
  /** What stood in the scratchpad before something else took its place; the two change places on demand. */
  const [before, setBefore] = useState<Scratch | null>(null);
  const [failed, setFailed] = useState<unknown>();
  const [refused, setRefused] = useState<unknown>();
  const { now: snapshot, error, again } = useKept(publishedSnapshot);
  const { now: profiles } = useKept(store.profiles);
  const { now: policy = NO_POLICY } = useKept(store.policy);
  const inUse = profiles?.all[profiles.active];

  const putAside = (one: Scratch) => setBefore(one.text.trim() === '' ? null : one);
  const open = (next: Scratch) => {
    putAside(scratch);
    setScratch({ ...next, draft: scratch.draft + 1 });
    setTab('scratchpad');
  };
  const { watched, askDraft, lookAgain } = useComposer(isPanel, (draft) => open(fromPage(draft, scratch.speaker)));

  const keep = (write: Promise<unknown>) => write.then(() => setFailed(undefined), setFailed);
  const setSite = (platform: string, mode: SiteMode) => keep(store.settings.setSite(platform, mode));
  const setSpeaker = (account: string, mode: AccountMode) => keep(store.accounts.setMode(account, mode));

  const tabs: Tab<TabId>[] = [
    { id: 'page', name: words('popup_tab_page') },
    { id: 'scratchpad', name: words('popup_tab_scratchpad') },
  ];

  return (
    <>
      <header class="top">
        <h1>
          <Mark size={20} />
          <span class="unseen">{words('product_name')}</span>
        </h1>
        <Tabs label={words('product_name')} tabs={tabs} chosen={tab} choose={setTab} />
        {!isPanel && <KeepOpen refuse={setRefused} />}
        <button
          type="button"
          class="bare icon"
          title={words('popup_options')}
          aria-label={words('popup_options')}
          onClick={() => openOptions()}
        >
          <Gear />
        </button>
      </header>
      <main>
        {profiles && <ProfileSwitch profiles={profiles} use={(id) => keep(store.profiles.use(id))} />}
        {inUse && !isSetBy(policy, 'character') && <StillYou voice={inUse} />}
        {refused !== undefined && <Trouble what={words('popup_keep_open_refused')} error={refused} />}
        {failed !== undefined && <Trouble what={words('ui_trouble_save')} error={failed} />}
        <TabPanel id="page" chosen={tab}>
          <ErrorBoundary>
            <ThisPage
              watched={watched}
              snapshot={snapshot}
              policy={policy}
              setSite={setSite}
              setSpeaker={setSpeaker}
              askDraft={askDraft}
              lookAgain={lookAgain}
              openScratchpad={() => setTab('scratchpad')}
              begin={(part) => open({ ...EMPTY, speaker: scratch.speaker, ...part })}
            />
          </ErrorBoundary>
        </TabPanel>
        <TabPanel id="scratchpad" chosen={tab}>
          {error !== undefined && <Trouble what={words('ui_trouble_load')} error={error} again={again} />}
          {before && (
            <p>
              <button
                type="button"
                class="bare"
                onClick={() => {
                  setScratch(before);
                  putAside(scratch);
                }}
              >
                {words('popup_scratch_bring_back')}
              </button>
            </p>
          )}
          {snapshot && <Scratchpad scratch={scratch} change={setScratch} snapshot={snapshot} />}
        </TabPanel>
      </main>
    </>
  );
}

function fromPage({ text, platform, draftKind, replyTo }: PageDraft, speaker: AccountMode): Scratch {
  return { ...EMPTY, text, platform, kind: draftKind, replyTo: replyTo ?? '', speaker };
}
