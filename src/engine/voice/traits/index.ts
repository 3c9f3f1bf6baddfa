/** Traits that drafts are judged by. The others of `TRAITS` may be chosen, and wait for their file. */

import type { Trait } from '../trait';
import { bold } from './bold';
import { calm } from './calm';
import { caring } from './caring';
import { curious } from './curious';
import { dry } from './dry';
import { expert } from './expert';
import { funny } from './funny';
import { humble } from './humble';
import { plainSpoken } from './plain-spoken';
import { playful } from './playful';
import { precise } from './precise';
import { quick } from './quick';
import { warm } from './warm';

export const traits: readonly Trait[] = [
  warm,
  plainSpoken,
  funny,
  playful,
  humble,
  bold,
  expert,
  calm,
  curious,
  caring,
  precise,
  dry,
  quick,
];
