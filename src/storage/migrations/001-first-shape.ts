import type { Contents } from './index';

/** Each concern has its key from the start, so that later steps need not ask whether it is there. */
export function firstShape(old: Contents): Contents {
  return {
    settings: { version: 1, sites: {}, key: 'Alt+Shift+K' },
    voices: { voice: null, voices: {} },
    accounts: {},
    silenced: { rules: [] },
    ...old,
  };
}
