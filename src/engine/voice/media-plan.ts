/** The media plan of the profile: which network is there for what, and what a draft has to do with it. */

import { type Draft, perDraft } from '../draft';
import type { Span } from '../tokens';
import { subjectIn } from './subjects';
import type { MediaPlan, Voice } from './voice';

export interface Planned {
  plan: MediaPlan;
  /** As the profile has it. */
  topic: string;
  /** The words of the draft that are about it. */
  span: Span;
}

/** @returns the first planned topic that a draft is about: of its own network if there is one, else of another */
export function plannedFor(draft: Draft, voice: Voice | undefined): Planned | null {
  const plans = voice?.brief?.media ?? [];
  const known = seen(draft);
  let planned = known.get(plans);
  if (planned === undefined) known.set(plans, (planned = look(draft, plans)));
  return planned;
}

/** The rule and the checklist ask the same. */
const seen = perDraft(() => new Map<readonly MediaPlan[], Planned | null>());

function look(draft: Draft, plans: readonly MediaPlan[]): Planned | null {
  const isHere = ({ platform }: MediaPlan) => platform === draft.platform;
  for (const plan of [...plans.filter(isHere), ...plans.filter((one) => !isHere(one))])
    for (const topic of plan.topics ?? []) {
      const span = subjectIn(draft, topic);
      if (span) return { plan, topic, span };
    }
  return null;
}

/** @returns what the profile says that a draft's network is there for */
export const purposeHere = ({ platform }: Draft, voice: Voice | undefined): string | undefined =>
  voice?.brief?.media?.find((plan) => plan.platform === platform && plan.purpose?.trim())?.purpose;
