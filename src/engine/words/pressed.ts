/** The words of all languages as the engine reads them. A build puts what this exports in place of all that it is made of (`scripts/press.mjs`). */

import { type Pressed, press } from '../press';
import { packs } from '.';

export const pressed: Pressed = press(packs);
