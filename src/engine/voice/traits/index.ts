/** Traits that drafts are judged by. The others of `TRAITS` may be chosen, and wait for their file. */

import type { Trait } from '../trait';

export const traits: readonly Trait[] = [];
