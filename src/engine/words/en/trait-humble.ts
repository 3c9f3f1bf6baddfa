import type { WordList } from '../../pack';

export const traitHumbleIn: WordList = {
  source: 'Credit given away and limits admitted beyond strength-humility; ours.',
  phrases: `
    [couldn't|could not|wouldn't] [have done|have made|be|exist] [it|this|here] without
    [all|the|full|every] credit [goes|belongs|is due] to
    credit to [<mention>|the|our|everyone|all|her|him|them|<word>]
    [you|they|she|he|readers|customers|our neighbours|our neighbors] [taught|showed|told|corrected] us
    [owe|borrowed|learned|learnt|copied] [it|this|that] [to|from] [you|them|her|him|our|the|<mention>]
    [we|i] owe you
    [we|i] [were|was|got|have been|are] [just|simply|very|so|] lucky
    [you|they|she|he] [know|knows|do|does] [this|it|that] [better|far better]
  `,
};

export const traitHumbleOut: WordList = {
  source: 'Boasts of brochures and of award season, "humbled to" among them; ours, read against the labelled sets (2026-11).',
  phrases: `
    [leading|premier|number one|foremost|most trusted|fastest growing] [provider|supplier|company|firm|brand|manufacturer|platform|agency|bakery|hospital|museum|clinic|<word> provider|<word> company|<word> firm]
    [number one|no 1] [in|for|choice|provider|brand|rated|on]
    [award winning|industry leading|market leading|world class|world leading|world renowned|best in class|second to none|unrivalled|unrivaled|unmatched|unparalleled|unsurpassed|without equal|like no other|top notch|in a league of]
    [proud|honoured|honored|humbled|thrilled|delighted|excited] to [be|have been] [named|voted|recognised|recognized|ranked|awarded|chosen|selected|among|one of]
    [so|truly|deeply|beyond] humbled
    humbled and [honoured|honored|grateful|proud]
    [named|voted|crowned|ranked] [best|number one|top]
    [we|our] [pride ourselves|unique expertise|unmatched expertise|unique approach|track record]
  `,
};
