import type { WordList } from '../../pack';

const source = 'The plainest signs of each character, as far as the room for a language goes; ours.';
const list = (phrases: string): WordList => ({ source, phrases });

/** What a character sounds like, and what speaks against it. */
export const traits: Readonly<Record<string, WordList>> = {
  'manner-stiff': list(`
    sehr geehrte <word>
    [hiermit|gemäß|seitens|untersagt|kenntnisnahme]`),
  'manner-hedge': list('[möglicherweise|eventuell|gegebenenfalls|vielleicht]'),
  'trait-warm-in': list(`
    schön, dass [ihr|du|sie]
    ihr lieben`),
  'trait-plain-spoken-in': list('[kurz gesagt|ganz einfach]'),
  'trait-humble-in': list(`
    [unser|mein] fehler
    wir haben uns geirrt`),
  'trait-humble-out': list('[marktführer|weltklasse]'),
  'trait-calm-in': list(`
    in [aller|] ruhe
    keine [eile|panik]`),
  'trait-calm-out': list('[panik|eilmeldung]'),
  'trait-bold-in': list('[nie wieder|schluss mit|basta]'),
  'trait-playful-in': list('[ratet mal|hoppla]'),
  'trait-expert-in': list('[faustregel|im schnitt|gemessen]'),
  'trait-expert-out': list('[wundermittel]'),
  'trait-precise-out': list('[demnächst|irgendwann|vieles mehr]'),
  'trait-innovative-in': list('[prototyp|zum ersten mal]'),
  'trait-innovative-out': list('[seit jeher]'),
  'trait-aggressive-in': list('[schande|abzocke|frechheit|schämt euch]'),
  'trait-rebellious-in': list('[wer sagt das|trotzdem gemacht]'),
  'trait-elegant-out': list('[geil|digga]'),
  'trait-optimistic-in': list('[gutes zeichen|hoffnung|bergauf]'),
  'trait-optimistic-out': list('[sinnlos|bergab]'),
};
