import type { DraftInput, Finding, Reading } from '../../engine/reading';
import type { AccountMode } from '../../messages/snapshot';
import type { Point } from '../place';

/** All that the card tells of. */
export interface Told {
  reading: Reading;
  /** The reading's findings where they stand now, most important first. */
  findings: readonly Finding[];
  mode: AccountMode | 'unknown';
  intent: DraftInput['intent'] | null;
  /** The number of the post of a thread in which a finding stands; `null` if it is the one in use. */
  otherPost(finding: Finding): number | null;
  /** How many times something was asked to be left unsaid in this draft. */
  hushes: number;
  /** The draft was not praised yet, or as it stands; a second time would be flattery. */
  mayPraise: boolean;
  /** The badge stands where the user put it. */
  isBadgeMoved: boolean;
}

/** What came of the last thing that was pressed. */
export interface Note {
  text: string;
  /** Takes it back. */
  undo?: () => void;
  /** Words that could not be written and can be copied instead. */
  copy?: string;
}

/** What the buttons of the card do. */
export interface CardActions {
  apply(finding: Finding): void;
  /** This finding, in this draft. */
  hushOnce(finding: Finding): void;
  /** Its rule, in this draft. */
  hushInDraft(finding: Finding): void;
  /** Its rule, in every draft from now on. */
  silence(finding: Finding): void;
  /** All that was hushed in this draft may be said again. */
  hearAll(): void;
  moveBadge(ahead: Point): void;
  putBadgeBack(): void;
  meantAsOffer(isOffer: boolean): void;
  speaksAs(mode: AccountMode): void;
  copy(text: string): void;
  close(): void;
  /** Another tip is being read: its words are pointed at in the draft. */
  tells(finding: Finding | null): void;
  /** Takes the caret to the words, which stand in another post of the thread. */
  goTo(finding: Finding): void;
}

/** @returns a name for a finding that stays the same while the words around it move */
export function tipId({ rule, print }: Finding): string {
  return `${rule} ${print}`;
}

/** @returns the finding that `before` has become in a newer reading; of several in the same words the nearest to where it stood */
export function again(findings: readonly Finding[], before: Finding): Finding | undefined {
  const away = ({ start }: Finding) => Math.abs(start - before.start);
  return findings.filter((finding) => tipId(finding) === tipId(before)).sort((a, b) => away(a) - away(b))[0];
}
