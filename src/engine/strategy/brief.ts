/** The strategy brief: twelve parts, and the fields of the voice file that each is written in. */

import type { Brief, MediaPlan } from '../voice/voice';

export const BRIEF_PARTS = [
  'market',
  'customers',
  'value-proposition',
  'two-way',
  'content',
  'media',
  'stages',
  'support',
  'loyalty',
  'word-of-mouth',
  'advocacy',
  'metrics',
] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];

const PART_OF: Readonly<Record<keyof Brief, BriefPart>> = {
  market: 'market',
  behaviours: 'customers',
  motivations: 'customers',
  turnOffs: 'customers',
  influencers: 'customers',
  purchaseInputs: 'customers',
  valueProposition: 'value-proposition',
  twoWay: 'two-way',
  content: 'content',
  media: 'media',
  stages: 'stages',
  support: 'support',
  loyalty: 'loyalty',
  wordOfMouth: 'word-of-mouth',
  advocacy: 'advocacy',
  // What is measured follows from what is hoped for: one part.
  goals: 'metrics',
  metrics: 'metrics',
};

/** @returns the parts that say something, in their order */
export function partsWithWords(brief: Brief = {}): BriefPart[] {
  const fields = (Object.keys(PART_OF) as (keyof Brief)[]).filter((field) => hasWords(brief[field]));
  const parts = new Set(fields.map((field) => PART_OF[field]));
  return BRIEF_PARTS.filter((part) => parts.has(part));
}

/** @returns whether a line of the profile says something, or a list has a line that does */
export function hasWords(line: string | readonly (string | MediaPlan)[] | undefined): boolean {
  if (typeof line === 'string') return line.trim() !== '';
  return (line ?? []).some((each) => typeof each !== 'string' || each.trim() !== '');
}
