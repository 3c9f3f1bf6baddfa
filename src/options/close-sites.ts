import { giveBackHost } from '../browser/sites';
import { store } from '../storage';

/** The background, told by the browser, leaves the pages of these hosts. One that was never granted is only forgotten. */
export async function closeSites(hosts: readonly string[]): Promise<void> {
  for (const host of hosts) await giveBackHost(host);
  await store.settings.removeHosts(hosts);
}
