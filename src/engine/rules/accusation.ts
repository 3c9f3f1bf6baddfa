import { type Draft, saidHits, saidWithin, spanOf } from '../draft';
import { wordAt } from '../offering';
import type { Hit } from '../phrases';
import type { Found, Rule } from '../rule';
import * as T from '../tokens';

const IS = new Set(['is', 'are', 'was', 'were', "he's", "she's", "they're", "you're", 'hes', 'shes', 'theyre', 'youre']);
const IS_SHORT = "'s";
const ARTICLES = new Set([
  'a',
  'an',
  'the',
  'such',
  'all',
  'just',
  'nothing',
  'but',
  'total',
  'complete',
  'bunch',
  'of',
  'known',
  'real',
  'literal',
  'so',
  'very',
]);
/** Things, riddles and the writer himself. */
const NOBODY = new Set(['i', 'it', 'this', 'that', 'there', 'here', 'what', 'who', 'which', 'we', 'these', 'those', 'one']);

/** A crime or a disgrace, said of somebody who can be named. */
export const accusation: Rule = {
  id: 'accusation',
  category: 'permanence',
  principle: 'P24',
  severity: 'consider',
  everyone: true,
  tries: 2,
  most: 1,
  hears: ['accusation', 'accusation-deed'],
  checks: accusations,
  examples: {
    bad: [
      'The landlord «is a crook», and the whole street knows.',
      '@builder «is a scammer», do not hire him.',
      'Dr Rye «is a fraud», his teeth are his own.',
      'The other bakery «poisons its customers».',
      'Everyone in town hall «takes bribes».',
      'Buy nothing there: the «man’s a crook», and always was.',
      { text: 'My old boss? «He is a thief».', account: { mode: 'personal' } },
      'Their chef «cooked the books» before he cooked soup.',
    ],
    good: [
      'In the play the mayor is a crook, and our mayor plays him.',
      'This is a scam: nobody from our bank will ever ask for your code.',
      'The thief took the bread and left the money.',
      'Is he a crook or just unlucky?',
      'I am a thief of recipes.',
      'He is not a crook.',
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
    .filter((hit) => hit.from > 0 && !isAsked(draft, hit) && !NOBODY.has(wordAt(draft, hit.from - 1)))
    .map(({ from, to }) => spanOf(draft, from, to));
  return T.apart([...called, ...did]);
}

/** @returns the token at which "is a crook" begins ("he is a crook" from the pronoun on); `null` if nobody is called so */
function calledBy(draft: Draft, hit: Hit): number | null {
  if (isAsked(draft, hit)) return null;
  const { tokens } = draft;
  let i = hit.from - 1;
  while (i >= 0 && ARTICLES.has(wordAt(draft, i)) && tokens.gap[i + 1] === T.NO_GAP) i--;
  // "A criminal waste": the word belongs to what follows.
  if (
    tokens.kind[hit.to] === T.WORD &&
    tokens.gap[hit.to] === T.NO_GAP &&
    !/^(?:and|who|but|in|at|from|with|like|or|to|on|for|as|so)$/.test(wordAt(draft, hit.to))
  )
    return null;
  if (i < 0 || tokens.sentence[i] !== tokens.sentence[hit.from]) return null;
  const said = wordAt(draft, i);
  // "The man's a crook"
  if (said.endsWith(IS_SHORT)) return isTitle(said.slice(0, -IS_SHORT.length)) ? i : null;
  if (!IS.has(said)) return null;
  if (said.length > 4) return i;
  const who = i - 1;
  if (who < 0 || tokens.sentence[who] !== tokens.sentence[i] || NOBODY.has(wordAt(draft, who))) return null;
  if (/^(?:he|she|they|you)$/.test(wordAt(draft, who))) return who;
  const person =
    tokens.kind[who] === T.MENTION || ((tokens.flags[who] as number) & (T.CAPITALISED | T.CAPS)) !== 0 || isTitle(wordAt(draft, who));
  return person ? i : null;
}

const isTitle = (word: string): boolean =>
  /^(?:man|woman|guy|bloke|fella|couple|landlady|seller|dealer|trader|agent|landlord|mayor|boss|owner|ceo|manager|director|doctor|dentist|lawyer|teacher|president|senator|minister|coach|chef|builder|plumber|neighbour|neighbor|company|firm|bank|police|politicians|bankers|lawyers|husband|wife|ex|priest|judge|editor)$/.test(
    word,
  );

const isAsked = ({ tokens }: Draft, { from }: Hit): boolean => tokens.sentences[tokens.sentence[from] as number]?.mark === '?';

function isInvented(draft: Draft, { from }: Hit): boolean {
  const sentence = draft.tokens.sentences[draft.tokens.sentence[from] as number];
  return sentence !== undefined && saidWithin(draft, 'fiction', sentence);
}
