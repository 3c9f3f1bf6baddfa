import type { OwnSet } from './drill';

/** Sentences into which nearly any German word fits. */
export const ownDe: OwnSet = {
  word: {
    id: 'word',
    text: 'Heute war der Schildermaler da und hat gefragt, was auf unserem Fenster stehen soll. Wir haben beim Kaffee überlegt und ihm gesagt: {words}. Er hat nur gelacht.',
    finds: ['never-say'],
    sample:
      'Heute war der Schildermaler da und hat gefragt, was auf unserem Fenster stehen soll. Wir haben beim Kaffee überlegt und ihm gesagt: unser Name, und wann wir da sind. Was würdest du hinschreiben?',
  },
  turnOff: {
    id: 'turn-off',
    text: 'Beim Mittagessen hat jemand gesagt, was hier fehlt: {words}. Davon gibt es jetzt also mehr, mindestens zweimal in der Woche. Ines hat schon eine Liste gemacht.',
    finds: ['turn-off'],
    sample:
      'Beim Mittagessen hat jemand gesagt, wir sollten lieber euch fragen als uns. Also: Was würdest du hier gern lesen, einmal in der Woche?',
  },
  promise: {
    id: 'promise',
    text: 'Wir sind stolz, bekannt geben zu dürfen: {name} ist der führende Anbieter der Branche! Unser Versprechen an Sie: {words}. Kontaktieren Sie uns noch heute!',
    sample:
      'Eine Nachbarin hat mich gestern gefragt, was du bei uns bekommst, in einem Satz. Ich habe gesagt: {words}. Was hättest du gern gehört?',
  },
};
