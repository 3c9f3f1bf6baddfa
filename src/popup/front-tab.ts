/** What the browser tells of the tabs of the window that a page of ours stands in. */
export interface Tabs {
  /** The one in front. */
  activeTab(): Promise<number | null>;
  /** Another one may have come to the front. */
  onFrontChanged(act: () => void, signal: AbortSignal): void;
}

/**
 * Follows the tab in front, from now on.
 * @param tell is given every tab that comes, once; `null` where there is none
 */
export function followFront(tabs: Tabs, tell: (tab: number | null) => void, signal: AbortSignal): void {
  let latest = 0;
  let told: number | null | undefined;

  const look = async () => {
    const mine = ++latest;
    const tab = await tabs.activeTab().catch(() => null);
    // Somebody who goes through tabs quickly is told of the one they stay at.
    if (signal.aborted || mine !== latest || tab === told) return;
    told = tab;
    tell(tab);
  };

  tabs.onFrontChanged(() => void look(), signal);
  void look();
}
