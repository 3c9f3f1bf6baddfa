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

export interface Character {
  /** Trait ids, strongest first. */
  traits?: string[];
  note?: string;
  /** YYYY-MM-DD: held since. */
  since?: string;
  /** 2..10 */
  horizonYears?: number;
  history?: { at: string; traits: string[]; reason: string }[];
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
  media?: { platform: string; purpose?: string; topics?: string[] }[];
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
