import type { ReadArea } from '../browser/area';
import type { Voice } from '../engine/voice/voice';
import type { Settings } from '../messages/snapshot';
import { policy as schema } from './schema/policy';
import { type Problem, repair } from './schema/repair';

/** What the user's organisation has set for them. It wins, field by field; what the user had is kept underneath. */
export interface Policy {
  voice: Voice;
  sites: Settings['sites'];
  /** `false`: direct messages stay closed, whatever the user has set. */
  messages?: false;
  /** What of it could not be read. */
  problems: Problem[];
}

export const NO_POLICY: Policy = { voice: {}, sites: {}, problems: [] };

/** Milliseconds. Chromium says nothing for two seconds after it started, and once in a while for minutes (156, 2026-11). */
const PATIENCE = 5_000;

/** @param area that belongs to the administrator: it is read, and never written */
export function policyOn(area: ReadArea) {
  const listeners = new Set<(now: Policy) => void>();
  let known: Policy | undefined;
  const ask = async () => (known = policyIn(await area.get(null)));
  const tell = (now: Policy) => {
    for (const listen of listeners) listen(now);
  };
  // As long as this page or script lives.
  area.onChanged(() => void ask().then(tell), new AbortController().signal);
  return {
    /** @returns what the organisation has set, nothing if the browser does not say so in time; what it says later is told as a change */
    async read(): Promise<Policy> {
      if (known) return known;
      let isLate = false;
      const asked = ask().then((now) => isLate && tell(now));
      await Promise.race([asked, new Promise((over) => setTimeout(over, PATIENCE))]);
      isLate = known === undefined;
      return known ?? NO_POLICY;
    },
    /** @returns what the browser has said by now; `undefined` while it has not */
    known: (): Policy | undefined => known,
    onChanged(listen: (now: Policy) => void, signal: AbortSignal): void {
      listeners.add(listen);
      signal.addEventListener('abort', () => listeners.delete(listen), { once: true });
    },
  };
}

/** @param contents as the browser hands them over, whatever is in them */
export function policyIn(contents: unknown): Policy {
  const { value, problems } = repair(schema, contents);
  const { voice = {}, sites = {}, messages } = value ?? {};
  return { voice, sites, ...(messages === false && { messages }), problems };
}

/** @returns the voice with the organisation's word wherever it has said something; a character is its word as a whole */
export function underPolicy(own: Voice | null, { voice }: Policy): Voice | null {
  if (Object.keys(voice).length === 0) return own;
  const brief = { ...own?.brief, ...voice.brief };
  return { ...own, ...voice, ...(Object.keys(brief).length > 0 && { brief }) };
}

/** @param field of the voice: `name`, `brief.market`, `character.note` @returns whether the organisation has set it */
export function isSetBy({ voice }: Policy, field: string): boolean {
  const [top = '', line = ''] = field.split('.');
  return Object.hasOwn(top === 'brief' ? (voice.brief ?? {}) : voice, top === 'brief' ? line : top);
}

/** @returns whether the organisation has set anything at all */
export function isUnderPolicy({ voice, sites, messages }: Policy): boolean {
  return messages === false || [voice, sites].some((each) => Object.keys(each).length > 0);
}
