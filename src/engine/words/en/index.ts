/** English. */

import type { LanguagePack } from '../../pack';
import { announcement } from './announcement';
import { classes } from './classes';

export const en: LanguagePack = {
  lang: 'en',
  classes,
  lists: {
    announcement,
  },
  wordings: {},
};
