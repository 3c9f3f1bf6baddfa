/** Words that come in everybody's posts beside those that the language pack counts: time, greetings, thanks, plain verbs. */

import { fold } from '../../characters';
import { wordsOf } from '../../pack';

const EVERYDAY: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    wordsOf(
      `today tomorrow yesterday tonight morning afternoon evening night day days week weeks weekend month months year years time times
       monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
       november december new old good great best better big little small first last next every many much way thing things people
       get got go goes going went come comes came make makes made take takes took see saw know say says said want need like look
       think thanks thank happy please right here back never always ever really well let lot bit day's today's four five six seven
       eight nine ten hour hours minute minutes`,
    ),
  ),
  de: new Set(
    wordsOf(
      `heute morgen gestern abend nacht tag tage tagen woche wochen wochenende monat jahr jahre jahren zeit uhr montag dienstag
       mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
       neu neue neuen neuer neues alt alte alten gut gute guten guter gutes groß große großen klein kleine kleinen erste ersten letzte
       letzten nächste nächsten ganz immer mal leute menschen danke bitte gern gerne machen macht gemacht gehen ging kommen kam
       sehen sagen sagt wissen weiß wollen will brauchen liebe lieben einfach natürlich drei vier fünf sechs sieben acht neun zehn`,
    ),
  ),
};

export const isEveryday = (lang: string, word: string): boolean => EVERYDAY[lang]?.has(fold(word)) ?? false;
