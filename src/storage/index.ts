/** The one store of the extension, for pages and the background. */

import { local, managed } from '../browser';
import { openStore } from './store';

export type { Problem } from './schema/repair';

export const store = openStore(local, managed);
