import { useEffect, useState } from 'preact/hooks';

/** @returns `value` once it has stood still for `ms` */
export function usePaused<T>(value: T, ms: number): T {
  const [still, setStill] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return still;
}
