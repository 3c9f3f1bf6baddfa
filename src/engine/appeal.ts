/** Somebody is missing, something was found, a warning, a cause: what is asked is asked for somebody else. */

import { type Draft, saidHits } from './draft';

/** @returns true where people are called to help or to be safe; whoever does so neither sells nor begs, and may say call, share and now */
export const isAppeal = (draft: Draft): boolean => saidHits(draft, 'bait-exempt').length > 0;
