/** The people who speak for a brand: what is theirs to tell, and what is another's. */

import type { Draft } from '../draft';
import type { Span } from '../tokens';
import { subjectIn } from './subjects';
import type { Representative, Voice } from './voice';

export interface Anothers {
  /** Whoever may speak about it. */
  names: string[];
  /** The words of the draft that are about it. */
  span: Span;
}

/** @returns the representative of that name, however it is capitalised */
export function representativeCalled(voice: Voice | undefined, name: string | undefined): Representative | undefined {
  const wanted = folded(name ?? '');
  return wanted === '' ? undefined : voice?.representatives?.find((one) => folded(one.name) === wanted);
}

/** @returns what a speaker may tell of, where the draft is about none of it; nothing as long as nobody has said what that is */
export function ownSubjectsMissed(draft: Draft, speaker: Representative | undefined): string[] {
  const own = topicsOf(speaker);
  return own.some((topic) => subjectIn(draft, topic)) ? [] : own;
}

/**
 * @returns a subject of the draft that others may speak about and the speaker may not; `null` as long as nothing says what
 * the speaker may
 */
export function anothersSubject(draft: Draft, voice: Voice | undefined, speaker: Representative | undefined): Anothers | null {
  if (ownSubjectsMissed(draft, speaker).length === 0) return null;
  const others = (voice?.representatives ?? [])
    .filter((one) => one !== speaker)
    .flatMap((one) => {
      const span = firstOf(topicsOf(one).map((topic) => subjectIn(draft, topic)));
      return span ? [{ name: one.name, span }] : [];
    });
  const span = firstOf(others.map((one) => one.span));
  return span && { names: others.map(({ name }) => name), span };
}

const folded = (name: string) => name.trim().toLowerCase();

const topicsOf = (one: Representative | undefined): string[] => (one?.mayTalkAbout ?? []).filter((topic) => topic.trim() !== '');

function firstOf(spans: readonly (Span | null)[]): Span | null {
  return spans.filter((span) => span !== null).sort((a, b) => a.start - b.start)[0] ?? null;
}
