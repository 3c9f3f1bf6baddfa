import { useEffect, useState } from 'preact/hooks';
import { dayOf } from './day';

/** @returns today; a page that was left open overnight sees the new day as soon as somebody comes back to it */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const leaving = new AbortController();
    const look = () => setToday(dayOf(new Date()));
    document.addEventListener('visibilitychange', look, { signal: leaving.signal });
    addEventListener('focus', look, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return today;
}
