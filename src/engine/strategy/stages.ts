import type { Draft } from '../draft';
import type { Finding, Stage, Strength } from '../reading';

/** @returns the stage of the path that a draft serves, `null` if none shows clearly */
export function stageOf(_draft: Draft, _findings: readonly Finding[], _strengths: readonly Strength[]): Stage | null {
  return null;
}
