/** Every habit the coach knows, in the order of the principles they serve. */

import type { Rule } from '../rule';
import { announcement } from './announcement';

export const rules: readonly Rule[] = [announcement];
