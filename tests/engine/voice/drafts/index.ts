import { aggressive } from './aggressive';
import { bold } from './bold';
import { calm } from './calm';
import { caring } from './caring';
import { curious } from './curious';
import { downToEarth } from './down-to-earth';
import type { TraitDrafts, TraitName } from './drafts';
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

export type { TraitDrafts, TraitName } from './drafts';
export { neutral } from './neutral';

/** The drafts of every trait, by the trait's name. */
export const drafts: Readonly<Record<TraitName, TraitDrafts>> = {
  funny,
  innovative,
  quick,
  secretive,
  aggressive,
  warm,
  'plain-spoken': plainSpoken,
  expert,
  playful,
  dry,
  bold,
  humble,
  calm,
  curious,
  caring,
  rebellious,
  elegant,
  precise,
  optimistic,
  'down-to-earth': downToEarth,
};
