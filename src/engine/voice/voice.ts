/** The voice file: who a brand is and for whom it speaks. Every key is optional; unknown keys are kept. */

export const TRAITS = [
  'funny',
  'innovative',
  'quick',
  'secretive',
  'aggressive',
  'warm',
  'plain-spoken',
  'expert',
  'playful',
  'dry',
  'bold',
  'humble',
  'calm',
  'curious',
  'caring',
  'rebellious',
  'elegant',
  'precise',
  'optimistic',
  'down-to-earth',
] as const;
export type TraitId = (typeof TRAITS)[number];

export const isTrait = (id: string): id is TraitId => (TRAITS as readonly string[]).includes(id);

/** How much of a trait: 1 a little, 2 clearly, 3 strongly. */
export const INTENSITIES = [1, 2, 3] as const;
export type Intensity = (typeof INTENSITIES)[number];

export interface Character {
  /** Trait ids, strongest first. */
  traits?: string[];
  /** Of a trait that is not in it: 2. What was said of a trait stays when the trait goes. */
  intensity?: Partial<Record<TraitId, Intensity>>;
  /** What a trait means here, in the brand's own words. */
  meanings?: Partial<Record<TraitId, string>>;
  note?: string;
  /** Turns that people know it by: a sign-off, a phrase, an emoji. */
  signature?: string[];
  /** YYYY-MM-DD: held since. */
  since?: string;
  /** 2..10 */
  horizonYears?: number;
  /** YYYY-MM-DD: tried on since, and not confirmed yet. */
  provisional?: string;
  /** The characters before this one, the latest last. */
  history?: CharacterBefore[];
}

export interface CharacterBefore {
  /** YYYY-MM-DD: the day on which it was changed. */
  at: string;
  traits: string[];
  /** Why it was changed; empty until somebody says so. */
  reason: string;
  /** As they stood in the character when it was changed. */
  since?: string;
  horizonYears?: number;
}

export interface NeverSay {
  term: string;
  instead?: string;
  why?: string;
}

export interface VoiceAccount {
  platform: string;
  handle?: string;
  mode: 'brand' | 'personal';
  owner?: string;
  representative?: string;
  postsPerWeek?: number;
}

/** What a network is there for. */
export interface MediaPlan {
  platform: string;
  purpose?: string;
  topics?: string[];
}

export interface Brief {
  goals?: string[];
  market?: string;
  behaviours?: string;
  motivations?: string;
  turnOffs?: string[];
  influencers?: string;
  purchaseInputs?: string;
  valueProposition?: string;
  twoWay?: string;
  content?: string;
  media?: MediaPlan[];
  stages?: string;
  support?: string;
  loyalty?: string;
  wordOfMouth?: string;
  advocacy?: string;
  metrics?: string;
}

export interface Representative {
  name: string;
  mayTalkAbout?: string[];
  values?: string[];
}

export interface Voice {
  version?: 1;
  name?: string;
  industry?: string;
  character?: Character;
  values?: string[];
  neverSay?: NeverSay[];
  /** Landing pages of the brand. */
  home?: string[];
  /** Its own social profiles. */
  profiles?: string[];
  accounts?: VoiceAccount[];
  brief?: Brief;
  representatives?: Representative[];
}
