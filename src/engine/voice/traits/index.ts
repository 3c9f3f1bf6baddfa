/** Traits that drafts are judged by: all that can be chosen. */

import type { Trait } from '../trait';
import { aggressive } from './aggressive';
import { bold } from './bold';
import { calm } from './calm';
import { caring } from './caring';
import { curious } from './curious';
import { downToEarth } from './down-to-earth';
import { dry } from './dry';
import { elegant } from './elegant';
import { expert } from './expert';
import { funny } from './funny';
import { humble } from './humble';
import { innovative } from './innovative';
import { optimistic } from './optimistic';
import { plainSpoken } from './plain-spoken';
import { playful } from './playful';
import { precise } from './precise';
import { quick } from './quick';
import { rebellious } from './rebellious';
import { secretive } from './secretive';
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
  innovative,
  secretive,
  aggressive,
  rebellious,
  elegant,
  optimistic,
  downToEarth,
];
