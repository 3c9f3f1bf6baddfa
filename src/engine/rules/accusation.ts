import { calledBy, isInvented, isNameBehind, isSomebody } from '../called';
import { type Draft, saidHits, spanOf } from '../draft';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';
import { inSet, isFunction } from '../word-at';

/** A crime or a disgrace, said of somebody who can be named. */
export const accusation: Rule = {
  id: 'accusation',
  category: 'permanence',
  principle: 'P24',
  severity: 'consider',
  everyone: true,
  tries: 2,
  most: 1,
  hears: ['accusation', 'accusation-deed', 'accusation-title'],
  checks: accusations,
  examples: {
    bad: [
      'The «place next door are thieves», they copied our soup.',
      'I met the builder twice. «He’s a crook», I tell you.',
      'Our old cook had «his hand in the till».',
      'He says it is an old family dish, but they «nicked our recipe».',
      'Dr Rye at the Nord «clinic killed my father».',
      'We all know that Steve Rye «pays people to write» this.',
      'The landlord «is a crook», and the whole street knows.',
      '@builder «is a scammer», do not hire him.',
      'Dr Rye «is a fraud», his teeth are his own.',
      'The other bakery «poisons its customers».',
      'Everyone in town hall «takes bribes».',
      'Buy nothing there: the «man’s a crook», and always was.',
      { text: 'My old boss? «He is a thief».', account: { mode: 'personal' } },
      'Priya from accounts «came in drunk» again today.',
      'Greg at the depot is a man who «cooks the books».',
      'My old boss, Greg, «is a lazy drunk».',
      'Their chef «cooked the books» before he cooked soup.',
      'Look who runs for mayor: «fraudster Max» Rye.',
    ],
    good: [
      'Somebody is a thief here, said the inspector in act two.',
      'We water down the juice for the little ones.',
      'The doctor killed my plans: no running for six weeks.',
      'Cancer killed my father, and the clinic gave him another spring.',
      'In the play the mayor is a crook, and our mayor plays him.',
      'This is a scam: nobody from our bank will ever ask for your code.',
      'This printer is a lazy drunk.',
      'The play is about a man who takes bribes.',
      'The thief took the bread and left the money.',
      'Is he a crook or just unlucky?',
      'I am a thief of recipes.',
      'He is not a crook.',
      'The trial of the fraudster Anna Rye begins in room 4.',
      'Traitor, a novel by our own Ines Rye, is out in May.',
      'The film is about a con artist who learns to bake.',
      'Take care of thieves at the market tonight.',
      'Old cheese is a criminal waste to throw away.',
    ],
  },
};

function accusations(draft: Draft): Found[] {
  const called = saidHits(draft, 'accusation').flatMap((hit) => {
    const from = isInvented(draft, hit) ? null : calledBy(draft, hit);
    return from === null ? [] : [{ ...spanOf(draft, from, hit.to) }];
  });
  const did = saidHits(draft, 'accusation-deed')
    .filter(
      (hit) =>
        hit.from > 0 &&
        !T.isAsked(draft.tokens, hit.from) &&
        (!inSet(draft, 'called-nobody', hit.from - 1) || isTheOne(draft, hit.from - 1)),
    )
    .map(({ from, to }) => spanOf(draft, from, to));
  const titled = saidHits(draft, 'accusation-title')
    .filter((hit) => isNameBehind(draft, hit.to) && !isInvented(draft, hit) && !inSet(draft, 'called-article', hit.from - 1))
    .map(({ from, to }) => spanOf(draft, from, to + 1));
  return T.apart([...called, ...did, ...titled]);
}

/** As far before "who" stands who it is. */
const RELATIVE = 6;
/** So many words say who. */
const SUBJECT = 4;

/** "Greg is a man who cooks the books" */
function isTheOne(draft: Draft, who: number): boolean {
  if (!inSet(draft, 'called-relative', who)) return false;
  for (let i = who - 1; i > 0 && i >= who - RELATIVE; i--)
    if (draft.tokens.sentence[i] === draft.tokens.sentence[who] && inSet(draft, 'called-is', i)) return isAboutSomebody(draft, i);
  return false;
}

/** "Greg at the depot is" */
function isAboutSomebody(draft: Draft, is: number): boolean {
  for (let i = is - 1; i >= 0 && i >= is - SUBJECT; i--)
    if (draft.tokens.sentence[i] === draft.tokens.sentence[is] && !isFunction(draft, i) && isSomebody(draft, i)) return true;
  return false;
}
