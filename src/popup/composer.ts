import { useEffect, useRef, useState } from 'preact/hooks';
import { activeTab, connectToTab, onFrontChanged, onTabLoaded, type Port, tabAddress } from '../browser';
import { type FromComposer, READING_PORT, type ToComposer } from '../messages/protocol';
import { followFront } from './front-tab';
import { closer, type Watched } from './watched';

/** The draft as the page gave it, once, because it was asked to. */
export type PageDraft = Extract<FromComposer, { kind: 'draft' }>;

/** A content script that was just let in answers after a moment: so often, and so many milliseconds apart, somebody is looked for. */
const LOOKS = 10;
const BETWEEN_LOOKS = 150;

/**
 * Holds the line to the composer of the tab in front while the page of ours is open. Nothing that comes over it is kept.
 * @param follows goes along when another tab comes to the front
 * @param onDraft the whole draft, after `askDraft()`
 */
export function useComposer(
  follows: boolean,
  onDraft: (draft: PageDraft) => void,
): { watched: Watched; askDraft: () => void; lookAgain: () => void } {
  const tab = useFrontTab(follows);
  const [watched, setWatched] = useState<Watched>({ at: 'looking' });
  const port = useRef<Port | null>(null);
  /** How often the tab is looked into before it counts as one in which nobody answers. */
  const looks = useRef(0);
  const look = useRef(() => {});
  const draft = useRef(onDraft);
  draft.current = onDraft;

  useEffect(() => {
    if (tab === undefined) return;
    if (tab === null) return setWatched({ at: 'nowhere', tab, address: null });
    const leave = new AbortController();

    const watch = () => {
      // A page that was left may be put away with its line still open (Firefox does that), and must not speak for the next one.
      port.current?.close();
      const line = connectToTab(tab, READING_PORT);
      port.current = line;
      let isNew = true;
      line.onMessage((message) => {
        const said = message as FromComposer;
        if (said.kind === 'draft') return draft.current(said);
        const anew = isNew;
        isNew = false;
        setWatched((before) => ({ at: 'page', seen: anew ? said : closer(before, said) }));
      });
      line.onClosed(async () => {
        if (port.current !== line) return;
        port.current = null;
        const address = await tabAddress(tab).catch(() => null); // the tab may be gone
        if (leave.signal.aborted || port.current !== null) return;
        setWatched({ at: 'nowhere', tab, address });
        if (looks.current-- > 0) setTimeout(() => leave.signal.aborted || port.current || watch(), BETWEEN_LOOKS);
      });
    };

    setWatched({ at: 'looking' });
    looks.current = 0;
    watch();
    look.current = () => {
      looks.current = LOOKS;
      if (port.current === null) watch();
    };
    onTabLoaded(tab, watch, leave.signal);

    return () => {
      leave.abort();
      look.current = () => {};
      port.current?.close();
      port.current = null;
    };
  }, [tab]);

  const askDraft = () => port.current?.post({ kind: 'ask-draft' } satisfies ToComposer);
  return { watched, askDraft, lookAgain: () => look.current() };
}

/** @returns the tab in front: of now, or of any moment; `undefined` until the browser has told, `null` where there is none */
function useFrontTab(follows: boolean): number | null | undefined {
  const [tab, setTab] = useState<number | null>();
  useEffect(() => {
    const leave = new AbortController();
    if (follows) followFront({ activeTab, onFrontChanged }, setTab, leave.signal);
    else activeTab().then((now) => leave.signal.aborted || setTab(now));
    return () => leave.abort();
  }, [follows]);
  return tab;
}
