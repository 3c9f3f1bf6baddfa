import { type Draft, perDraft } from '../draft';
import { quoted } from '../quote';
import type { Trait, TraitSign } from './trait';
import { traits } from './traits';
import { type Intensity, isTrait, type TraitId, type Voice } from './voice';

export interface Judged extends TraitSign {
  trait: TraitId;
  intensity: Intensity;
  /** What the trait means here, in the brand's own words and ready to be quoted; `''` where nobody has said. */
  meaning: string;
}

const NOTHING: TraitSign = { verdict: 'unclear', spans: [] };
const byId = new Map(traits.map((trait) => [trait.id, trait]));
const signsSeen = perDraft(() => new Map<TraitId, TraitSign>());

export const traitOf = (id: TraitId): Trait => byId.get(id) as Trait;

/** @returns the traits of a character that we know, strongest first, each once */
export const chosenTraits = (voice: Voice | undefined): TraitId[] => [...new Set((voice?.character?.traits ?? []).filter(isTrait))];

/**
 * Two neighbours of one character may both hold, and one draft need not show both: what is in for one of them is not out for the other.
 * @returns each trait of the character, strongest first, with how it shows in the draft
 */
export function judge(draft: Draft, voice: Voice | undefined): Judged[] {
  const judged = chosenTraits(voice).map(
    (trait): Judged => ({
      trait,
      intensity: voice?.character?.intensity?.[trait] ?? 2,
      meaning: meaningOf(voice, trait),
      ...judgeTrait(draft, trait),
    }),
  );
  const isIn = (trait: TraitId) => judged.some((other) => other.trait === trait && other.verdict === 'in');
  return judged.map((one) => (one.verdict === 'out' && traitOf(one.trait).near.some(isIn) ? { ...one, ...NOTHING } : one));
}

/** The sentence around it has a full stop of its own. */
function meaningOf(voice: Voice | undefined, trait: TraitId): string {
  return quoted(voice?.character?.meanings?.[trait] ?? '', LONGEST).replace(/\.$/, '');
}

/** As long as a line of the profile may be. */
const LONGEST = 200;

/** The rule and the checklist ask the same. */
export function judgeTrait(draft: Draft, id: TraitId): TraitSign {
  const signs = signsSeen(draft);
  let sign = signs.get(id);
  if (!sign) signs.set(id, (sign = traitOf(id).judge(draft)));
  return sign;
}

/** @returns the key of one of a trait's sentences, e.g. `trait_plain_spoken_out` */
export const traitKey = (trait: TraitId, part: string): string => `trait_${trait.replaceAll('-', '_')}_${part}`;

/** @returns the key of a trait's name */
export const traitName = (trait: TraitId): string => `trait_${trait.replaceAll('-', '_')}`;
