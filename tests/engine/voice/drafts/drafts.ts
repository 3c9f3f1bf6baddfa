/** What the drafts of a trait are made of. A trait is a way of speaking: not what the post is about, nor what deed it tells. */

/** The twenty traits a character may be made of; each has its drafts in the file of its name. */
export type TraitName =
  | 'funny'
  | 'innovative'
  | 'quick'
  | 'secretive'
  | 'aggressive'
  | 'warm'
  | 'plain-spoken'
  | 'expert'
  | 'playful'
  | 'dry'
  | 'bold'
  | 'humble'
  | 'calm'
  | 'curious'
  | 'caring'
  | 'rebellious'
  | 'elegant'
  | 'precise'
  | 'optimistic'
  | 'down-to-earth';

/** Drafts a stranger would hear the trait, or its opposite, in. None of them names the trait. */
export interface TraitDrafts {
  /** Posts that sound like the trait by the way they speak alone. */
  readonly inCharacter: readonly string[];
  /** Posts that speak against the trait, so that its opposite can be heard. */
  readonly outOfCharacter: readonly string[];
  /** Neighbours that the drafts in character may fairly be taken for as well: hearing one of these there is not wrong. */
  readonly also?: readonly TraitName[];
}
