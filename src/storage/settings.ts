import type { BadgePlace, CardBy, Settings, SiteMode, WelcomeStep } from '../messages/snapshot';
import type { Shelf } from './shelf';

/** What Sidewalk does on which network, and by which key. */
export function settingsOn(shelf: Shelf) {
  return {
    async read(): Promise<Settings> {
      return (await shelf.read()).settings;
    },
    /** @param platform id of a network */
    async setSite(platform: string, mode: SiteMode): Promise<void> {
      await shelf.write(({ settings }) => ({ settings: { ...settings, sites: { ...settings.sites, [platform]: mode } } }));
    },
    /** Changes what holds on several networks at once. @param edit from the modes that stand to those that shall stand */
    async editSites(edit: (now: Settings['sites']) => Settings['sites']): Promise<void> {
      await shelf.write(({ settings }) => ({ settings: { ...settings, sites: edit(settings.sites) } }));
    },
    /** @param place `null`: the badge finds its own place again on that network */
    async setBadge(platform: string, place: BadgePlace | null): Promise<void> {
      await shelf.write(({ settings }) => {
        const { [platform]: _, ...others } = settings.badges;
        return { settings: { ...settings, badges: place ? { ...others, [platform]: place } : others } };
      });
    },
    /** @param hosts as in `location.hostname`; a host that is there already stays where it is */
    async addHosts(hosts: readonly string[]): Promise<void> {
      await shelf.write(({ settings }) => ({ settings: { ...settings, hosts: [...new Set([...settings.hosts, ...hosts])] } }));
    },
    /** Where none of them is there, nothing is written: the background says it once more after everything was erased. */
    async removeHosts(hosts: readonly string[]): Promise<void> {
      await shelf.write(({ settings }) => {
        const left = settings.hosts.filter((host) => !hosts.includes(host));
        return left.length === settings.hosts.length ? null : { settings: { ...settings, hosts: left } };
      });
    },
    /** @param key the in-page key that opens the card, as `Alt+Shift+K` */
    async setKey(key: string): Promise<void> {
      await shelf.write(({ settings }) => ({ settings: { ...settings, key } }));
    },
    /** What opens the card, besides the key. */
    async setCard(card: CardBy): Promise<void> {
      await shelf.write(({ settings }) => ({ settings: { ...settings, card } }));
    },
    /** Whether direct messages are read. */
    async setMessages(messages: boolean): Promise<void> {
      await shelf.write(({ settings }) => ({ settings: { ...settings, messages } }));
    },
    /** Where the first run was left. */
    async setWelcome(welcome: WelcomeStep): Promise<void> {
      await shelf.write(({ settings }) => ({ settings: { ...settings, welcome } }));
    },
    onChanged(listen: (now: Settings) => void, signal: AbortSignal): void {
      shelf.onChanged('settings', listen, signal);
    },
  };
}
