import { useEffect, useRef, useState } from 'preact/hooks';
import { activeTab, connectToTab, onTabLoaded, type Port, tabAddress } from '../browser';
import { type FromComposer, READING_PORT, type ToComposer } from '../messages/protocol';
import { closer, type Watched } from './watched';

/** The draft as the page gave it, once, because it was asked to. */
export type PageDraft = Extract<FromComposer, { kind: 'draft' }>;

/** A content script that was just let in answers after a moment: so often, and so many milliseconds apart, somebody is looked for. */
const LOOKS = 10;
const BETWEEN_LOOKS = 150;

/**
 * Holds the line to the composer of the tab in front while the popup is open. Nothing that comes over it is kept.
 * @param onDraft the whole draft, after `askDraft()`
 */
export function useComposer(onDraft: (draft: PageDraft) => void): { watched: Watched; askDraft: () => void; lookAgain: () => void } {
  const [watched, setWatched] = useState<Watched>({ at: 'looking' });
  const port = useRef<Port | null>(null);
  /** How often the tab is looked into before it counts as one in which nobody answers. */
  const looks = useRef(0);
  const look = useRef(() => {});
  const draft = useRef(onDraft);
  draft.current = onDraft;

  useEffect(() => {
    const leave = new AbortController();

    const watch = (tab: number) => {
      const line = connectToTab(tab, READING_PORT);
      port.current = line;
      line.onMessage((message) => {
        const said = message as FromComposer;
        if (said.kind === 'draft') draft.current(said);
        else setWatched((before) => ({ at: 'page', seen: closer(before, said) }));
      });
      line.onClosed(async () => {
        port.current = null;
        const address = await tabAddress(tab).catch(() => null); // the tab may be gone
        if (leave.signal.aborted || port.current !== null) return;
        setWatched({ at: 'nowhere', tab, address });
        if (looks.current-- > 0) setTimeout(() => leave.signal.aborted || port.current || watch(tab), BETWEEN_LOOKS);
      });
    };

    activeTab().then((tab) => {
      if (leave.signal.aborted) return;
      if (tab === null) return setWatched({ at: 'nowhere', tab, address: null });
      watch(tab);
      look.current = () => {
        looks.current = LOOKS;
        if (port.current === null) watch(tab);
      };
      onTabLoaded(tab, () => port.current ?? watch(tab), leave.signal);
    });

    leave.signal.addEventListener('abort', () => port.current?.close(), { once: true });
    return () => leave.abort();
  }, []);

  const askDraft = () => port.current?.post({ kind: 'ask-draft' } satisfies ToComposer);
  return { watched, askDraft, lookAgain: () => look.current() };
}
