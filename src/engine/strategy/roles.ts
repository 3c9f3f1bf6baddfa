import type { Draft } from '../draft';
import type { Finding, Role, Tone } from '../reading';

/** @returns the part that a draft plays for its reader, `null` if none shows clearly */
export function roleOf(_draft: Draft, _tone: Tone, _findings: readonly Finding[]): Role | null {
  return null;
}
