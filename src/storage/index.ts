/** The one store of the extension, for pages and the background. */

import { local } from '../browser';
import { openStore } from './store';

export type { Problem } from './schema/repair';

export const store = openStore(local);
