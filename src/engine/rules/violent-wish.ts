import { saidWithin, spanOf } from '../draft';
import type { Rule } from '../rule';
import { sentenceOf } from '../tokens';
import { inSet } from '../word-at';

/** Harm wished on people, even as a joke: nobody can hear the wink. */
export const violentWish: Rule = {
  id: 'violent-wish',
  category: 'permanence',
  principle: 'P24',
  severity: 'fix',
  everyone: true,
  tries: 2,
  finds: (hit, draft) => {
    const sentence = sentenceOf(draft.tokens, hit.from);
    if (!sentence || saidWithin(draft, 'fiction', sentence)) return false;
    if (!inSet(draft, 'harm-to-oneself', hit.to - 1)) return true;
    // "Don't kill yourself over a loaf"
    return !(hit.from > 0 && inSet(draft, 'insult-not', hit.from - 1)) && { ...spanOf(draft, hit.from, hit.to), severity: 'stop' };
  },
  examples: {
    bad: [
      'Whoever took my bike «deserves to be shot».',
      'Next time I «hope you die» in that queue.',
      'These drivers «need to get hit» by a tram.',
      { text: '@ref «kill yourself»', account: { mode: 'personal' } },
      'Every time he opens that door, «I want to punch him».',
      'Politicians «should be hanged» for this road.',
    ],
    good: [
      'In the play everybody must die by act five, and the cat takes a bow.',
      '“You deserve to be shot”, says the villain, and the audience laughs every night.',
      'House plants can die of too much love.',
      'The villain says “I will kill you all”, and the audience laughs every night.',
      'Break a leg tonight, all of you, I could kill for a seat.',
      'This heat will kill me.',
      'I could kill for a coffee.',
      'My mum is going to kill me when she sees the kitchen.',
      'We shot the film in two days.',
      'The plants need to be watered or they die.',
      'Nobody deserves to wait this long.',
      'Sleep on it, and don’t kill yourself over a loaf.',
      'She wants to hang the picture in the hall.',
    ],
  },
};
