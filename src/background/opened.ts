import { isAskedFor } from '../platforms';
import type { Store } from '../storage/store';

/** What the background can do about sites that are no network's own. */
export interface SiteDoors {
  settings: Pick<Store['settings'], 'read' | 'addHosts' | 'removeHosts'>;
  /** @returns those of the hosts at which the browser lets us in */
  letIn(hosts: readonly string[]): Promise<string[]>;
  /** From now on the content script runs at exactly these hosts, besides the networks' own. */
  runAt(hosts: readonly string[]): Promise<void>;
  /** Runs the content script in the tabs that are there already. */
  runInTabsAt(hosts: readonly string[]): Promise<void>;
  /** Runs it in all tabs that are at a network's own host already. */
  runInOpenTabs(): Promise<void>;
  /** Asks the content scripts within these match patterns to go, unless they are let in by another one. */
  leave(origins: readonly string[]): Promise<void>;
}

/** The user opened sites to us: they are remembered, and coached at once. */
export async function opened(origins: readonly string[], doors: SiteDoors): Promise<void> {
  const hosts = hostsOf(origins);
  await doors.settings.addHosts(hosts.filter((host) => !isAskedFor(host)));
  await runWhereOpen(doors);
  await doors.runInTabsAt(hosts);
}

/** The user closed sites to us, here or in the browser's own settings: we leave their pages. */
export async function closed(origins: readonly string[], doors: SiteDoors): Promise<void> {
  await doors.settings.removeHosts(hostsOf(origins));
  await runWhereOpen(doors);
  await doors.leave(origins);
}

/** We have come, or come back, into a browser in which tabs stand open: what they held of us before is of no more use. */
export async function arrived(doors: SiteDoors): Promise<void> {
  const { settings, letIn, runInTabsAt, runInOpenTabs } = doors;
  await runWhereOpen(doors);
  await Promise.all([runInOpenTabs(), runInTabsAt(await letIn((await settings.read()).hosts))]);
}

/** What the browser has registered follows what is remembered: an update of ours, or an import, may have parted them. */
export async function runWhereOpen({ settings, letIn, runAt }: SiteDoors): Promise<void> {
  await runAt(await letIn((await settings.read()).hosts));
}

/** @returns the hosts of match patterns that name one; a grant for all of the web opens no single place */
function hostsOf(origins: readonly string[]): string[] {
  return origins.flatMap((origin) => /^https:\/\/([a-z0-9.-]+)\/\*$/.exec(origin)?.[1] ?? []);
}
