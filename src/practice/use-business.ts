import { useEffect, useState } from 'preact/hooks';
import type { Voice } from '../engine/voice/voice';
import { BUSINESSES, type Business } from '../profile/ready';
import { businessOf } from './business';
import { inAddress } from './use-drill';

/** @returns the business whose drills are shown: that of the drill in the address, else the one that comes closest to the profile; and the way to another */
export function useBusiness(voice: Voice): [Business, (business: Business) => void] {
  const [business, setBusiness] = useState<Business>(() => named() ?? businessOf(voice));
  useEffect(() => {
    const leaving = new AbortController();
    // The browser's own way back may lead to a drill of another one.
    addEventListener('hashchange', () => setBusiness((now) => named() ?? now), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return [business, setBusiness];
}

const named = (): Business | undefined => BUSINESSES.find((business) => inAddress().startsWith(`${business}-`));
