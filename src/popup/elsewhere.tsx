import { useEffect, useState } from 'preact/hooks';
import { reloadTab, sendToBackground } from '../browser';
import { askForHost, hostsLetIn } from '../browser/sites';
import { send } from '../messages/send';
import { isAskedFor, platformOf, platforms } from '../platforms';
import { store } from '../storage';
import { Trouble } from '../ui/trouble';
import { words } from '../ui/words';
import { NothingHere } from './nothing-here';

interface Props {
  tab: number | null;
  /** `null` where the browser does not tell it. */
  address: string | null;
  /** Looks again who answers in the tab. */
  lookAgain: () => void;
  openScratchpad: () => void;
}

/** No content script answers in the tab in front. Where the browser tells the address we know why, and what can be done. */
export function Elsewhere({ tab, address, lookAgain, openScratchpad }: Props) {
  const host = address === null ? null : hostOf(address);
  const network = host === null ? null : platformOf(host);
  if (host === null || tab === null) return <Nowhere isKnown={address !== null} openScratchpad={openScratchpad} />;
  if (network && isAskedFor(host)) return <Closed network={network.name} host={host} tab={tab} lookAgain={lookAgain} />;
  return <AnySite network={network?.name ?? null} host={host} tab={tab} lookAgain={lookAgain} openScratchpad={openScratchpad} />;
}

/** A network of ours whose page does not answer: it was open before us, or its user has not let us in. */
function Closed({ network, host, tab, lookAgain }: { network: string; host: string; tab: number; lookAgain: () => void }) {
  const { letIn, failed, open } = useOpening(host, tab, lookAgain);
  const [isBrought, setBrought] = useState(false);
  // Nobody has written there yet, or the page was open before us: either way the coach can come now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a tab
  useEffect(() => {
    if (letIn) void comeTo(tab).then(({ ok }) => (ok ? lookAgain() : setBrought(true)));
    const waited = setTimeout(() => setBrought(true), PATIENCE);
    return () => clearTimeout(waited);
  }, [letIn, tab]);
  if (letIn === undefined || (letIn && !isBrought)) return null;
  if (letIn)
    return (
      <NothingHere title={words('popup_reload_title', { network })} says={words('popup_reload_says')}>
        <button type="button" class="button main" onClick={() => reloadTab(tab)}>
          {words('popup_reload')}
        </button>
      </NothingHere>
    );
  return (
    <>
      {failed}
      <NothingHere title={words('popup_closed_title', { network })} says={words('popup_closed_says', { network })}>
        <button type="button" class="button main" onClick={open}>
          {words('popup_turn_on', { network })}
        </button>
      </NothingHere>
    </>
  );
}

interface AnySiteProps {
  /** A network that is only known once it was opened; `null` where we know nothing. */
  network: string | null;
  host: string;
  tab: number;
  lookAgain: () => void;
  openScratchpad: () => void;
}

/** A site that we do not ask for: its field in use can be coached now, or the site from now on. */
function AnySite({ network, host, tab, lookAgain, openScratchpad }: AnySiteProps) {
  const { letIn, failed, open } = useOpening(host, tab, lookAgain);
  const [refused, setRefused] = useState<unknown>();
  const coachField = () => comeTo(tab).then((answer) => (answer.ok ? lookAgain() : setRefused(answer.error)));
  return (
    <>
      {failed}
      {refused !== undefined && <Trouble what={words('popup_field_refused', { host })} error={refused} />}
      <NothingHere
        title={network ? words('popup_optional_title', { network }) : words('popup_elsewhere_title')}
        says={network ? words('popup_optional_says', { network, host }) : words('popup_elsewhere_says', { host })}
      >
        <button type="button" class="button main" onClick={coachField}>
          {words('popup_coach_field')}
        </button>
        {letIn === false && (
          <button type="button" class="button" onClick={open}>
            {words('popup_coach_site', { host })}
          </button>
        )}
        <button type="button" class="button" onClick={openScratchpad}>
          {words('popup_open_scratchpad')}
        </button>
      </NothingHere>
    </>
  );
}

/** Milliseconds until a tab in which the coach should have come counts as one to be loaded again. */
const PATIENCE = 2500;

const comeTo = (tab: number) => send({ kind: 'come', tab }, sendToBackground);

/** A page of the browser itself, or one whose address it keeps to itself. */
function Nowhere({ isKnown, openScratchpad }: { isKnown: boolean; openScratchpad: () => void }) {
  const names = platforms.filter(({ optional }) => !optional).map(({ name }) => name);
  const networks = new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(names);
  return (
    <NothingHere title={words('popup_nowhere_title')} says={words(isKnown ? 'popup_nowhere_says' : 'popup_nowhere_unsure', { networks })}>
      <button type="button" class="button" onClick={openScratchpad}>
        {words('popup_open_scratchpad')}
      </button>
    </NothingHere>
  );
}

/** @returns whether the browser lets us in at a host (`undefined`: not known yet), and the press that asks its user to */
function useOpening(host: string, tab: number, lookAgain: () => void) {
  const [failed, setFailed] = useState<unknown>();
  const [letIn, setLetIn] = useState<boolean>();
  useEffect(() => {
    hostsLetIn([host]).then(({ length }) => setLetIn(length > 0), setFailed);
  }, [host]);
  // Asked at once: a browser takes the question only from the press itself.
  const open = () => askForHost(host).then((isGiven) => (isGiven ? arrive() : undefined), setFailed);
  const arrive = async () => {
    if (!isAskedFor(host)) await store.settings.addHosts([host]);
    const { ok } = await comeTo(tab);
    if (ok) lookAgain();
  };
  return { letIn, failed: failed === undefined ? null : <Trouble what={words('ui_trouble_save')} error={failed} />, open };
}

/** @returns the host of a page that can be opened to us, `null` for any other */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' ? hostname : null;
}
