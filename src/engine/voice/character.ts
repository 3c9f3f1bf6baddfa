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
const byId = new Map<string, Trait>(traits.map((trait) => [trait.id, trait]));
const signsSeen = perDraft(() => new Map<string, TraitSign>());

/** @returns each trait of the character, strongest first, with how it shows in the draft; a trait without a file is `unclear` */
export function judge(draft: Draft, voice: Voice | undefined): Judged[] {
  const chosen = (voice?.character?.traits ?? []).filter(isTrait);
  return [...new Set(chosen)].map((trait) => ({
    trait,
    intensity: voice?.character?.intensity?.[trait] ?? 2,
    meaning: meaningOf(voice, trait),
    ...signOf(draft, trait),
  }));
}

/** The sentence around it has a full stop of its own. */
function meaningOf(voice: Voice | undefined, trait: TraitId): string {
  return quoted(voice?.character?.meanings?.[trait] ?? '', LONGEST).replace(/\.$/, '');
}

/** As long as a line of the profile may be. */
const LONGEST = 200;

/** The rule and the checklist ask the same. */
function signOf(draft: Draft, id: TraitId): TraitSign {
  const signs = signsSeen(draft);
  let sign = signs.get(id);
  if (!sign) signs.set(id, (sign = byId.get(id)?.judge(draft) ?? NOTHING));
  return sign;
}

/** @returns the key of one of a trait's sentences, e.g. `trait_plain_spoken_out` */
export const traitKey = (trait: TraitId, part: string): string => `trait_${trait.replaceAll('-', '_')}_${part}`;

/** @returns the key of a trait's name */
export const traitName = (trait: TraitId): string => `trait_${trait.replaceAll('-', '_')}`;
