/** The languages whose words the engine knows. */

import type { LanguagePack } from '../pack';
import { de } from './de';
import { en } from './en';

export const packs: readonly LanguagePack[] = [en, de];
