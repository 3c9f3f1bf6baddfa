import type { Settings } from '../messages/snapshot';
import { platforms } from '../platforms';

type Sites = Settings['sites'];

/** Those that are there from the start; another one is opened where one writes, and is on from then on. */
export const choosable = platforms.filter(({ optional }) => !optional);

const IDS = choosable.map(({ id }) => id);

/** @returns true for a network that somebody has said yes to; until one is chosen, all are on without that */
export const isChosen = (sites: Sites, id: string): boolean => (sites[id] ?? 'off') !== 'off';

/**
 * @returns what holds once that network is chosen, or no longer. Chosen ones are on, in the way they were before; the others are off.
 * With none chosen all are on again, as they were at first
 */
export function withNetwork(sites: Sites, id: string, chosen: boolean): Sites {
  const on = IDS.filter((each) => (each === id ? chosen : isChosen(sites, each)));
  const elsewhere = Object.fromEntries(Object.entries(sites).filter(([each]) => !IDS.includes(each)));
  if (on.length === 0) return elsewhere;
  const modeOf = (each: string) => (isChosen(sites, each) ? (sites[each] ?? 'marks') : 'marks');
  return { ...elsewhere, ...Object.fromEntries(IDS.map((each) => [each, on.includes(each) ? modeOf(each) : 'off'])) };
}
