/** German. */

import type { LanguagePack } from '../../pack';
import { advertising } from './advertising';
import { bait } from './bait';
import { broadcast } from './broadcast';
import { classes } from './classes';
import { conversation } from './conversation';
import { harm } from './harm';
import { selfTalk } from './self-talk';
import { dialect, heads, sets } from './sets';
import { strengths } from './strengths';
import { traits } from './traits';
import { turnOffs } from './turn-off';

export const de: LanguagePack = {
  lang: 'de',
  classes,
  sets,
  heads,
  dialect,
  prose: { longWord: 12, nounsCapital: true, toneShift: 0.3 },
  spelling: { letters: { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue' }, endings: ['ern', 'en', 'er', 'es', 'em', 'e'] },
  lists: {
    ...advertising,
    ...bait,
    ...broadcast,
    ...conversation,
    ...harm,
    ...selfTalk,
    ...strengths,
    ...traits,
    ...turnOffs,
  },
  wordings: {},
  // What the download of a whole language may weigh goes to the habits that are met most.
  without: {
    'staged-vulnerability': 'a form of LinkedIn in English; German ones were not studied yet',
    'invented-dialogue': 'not studied in German yet',
    'forced-slang': 'a brand that borrows youth slang changes its words every year',
    'borrowed-grief': 'seldom met; condolence and its misuse share their words',
    'trend-jacking': 'seldom met, and bound to the trend of the day',
    'adds-nothing': 'signs such as +1 are seen without words; trackers are mostly written in English',
    'reply-ignores': 'an empty thank-you is heard by formula-reply',
    'sent-away': 'not studied in German yet',
    'pitch-to-complaint': 'the lists that sell are heard in an answer too',
    testimonial: 'seldom met in other words than customers use',
    'order-and-link': 'not studied in German yet',
    shouting: 'measures rows of capitals; no single German word is loud enough by itself',
    'own-profile-link': 'compares addresses; the words around them are not studied yet',
    'unexplained-link': 'the link itself is seen by other rules',
    'empty-opening': 'greetings are polite in German',
    'soft-sell': 'not studied in German yet; plain offers are heard',
    'topic-shift': 'not studied in German yet',
    'violent-wish': 'too many harmless figures of speech use the same words',
    'own-wrong': 'not studied in German yet',
    'whole-group': 'not studied in German yet',
    'private-data': 'long numbers and mail addresses are seen without words',
    accusation: 'needs to know titles and articles in every case',
    'told-in-confidence': 'not studied in German yet',
    'grim-joke': 'seldom met, and easily mistaken',
    obscene: 'seldom met where firms post',
    'looks-remark': 'seldom met, and easily mistaken',
    shaming: 'not studied in German yet',
    'foreign-idiom': 'German posts use the English idioms inside German sentences; not studied yet',
    'hidden-ad': 'German law asks for Werbung or Anzeige; which other tags still count as hidden is not settled',
    'tool-signature': 'scheduling tools sign in English',
    jargon: 'bound to a trade; not studied in German yet',
    'nothing-to-share': 'stock wishes are not listed yet; what a house says of itself it hears in other lists',
    'strength-customer-words': 'not studied in German yet',
    'strength-humour': 'jokes share too few words',
    'strength-good-hook': 'not studied in German yet',
    'strength-reader-first': 'not studied in German yet',
  },
};
