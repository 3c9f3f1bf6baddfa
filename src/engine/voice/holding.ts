/**
 * How a character is held: tried on first, confirmed on another day, and changed only with a reason. A change counts at once;
 * while the new character is tried on, its reason can be written, and taking the change back leaves no trace of it.
 * Every date is YYYY-MM-DD, so that the later one is the greater one.
 */

import type { Character, CharacterBefore } from './voice';

/** So many characters before this one are kept. */
export const HISTORY = 200;

/** Fewer could be anybody; more nobody can keep, or tell apart. */
export const FEWEST = 2;
export const MOST = 4;

/**
 * @param traits that shall be its traits, strongest first
 * @returns the character with them. The same ones in another order are the same character
 */
export function choose(now: Character, traits: string[], today: string): Character {
  if (alike(now.traits ?? [], traits)) return { ...now, traits };
  const change = changeUnderWay(now);
  if (change && alike(change.traits, traits)) return takenBack(now, change, traits);
  const { traits: _, provisional: __, ...others } = isHeld(now) ? keptBefore(now, today) : now;
  return traits.length > 0 ? { ...others, traits, provisional: today } : others;
}

/** @returns true from the day after it was chosen (on any other day, should a clock have gone wrong) */
export const canConfirm = ({ provisional }: Character, today: string): boolean => provisional !== undefined && provisional !== today;

/** @returns the character as one that is held, since the day it was chosen unless somebody has said otherwise */
export function confirm(now: Character): Character {
  const { provisional, ...held } = now;
  return provisional === undefined ? now : { since: provisional, ...held };
}

/** @returns what was before, while the one that took its place is tried on; `null` where nothing is being changed */
export function changeUnderWay({ traits = [], provisional, history = [] }: Character): CharacterBefore | null {
  const isOpen = provisional !== undefined || traits.length === 0;
  return (isOpen && history.at(-1)) || null;
}

/** @returns the character with the reason of the change that is under way */
export function withReason(now: Character, reason: string): Character {
  const change = changeUnderWay(now);
  return change ? { ...now, history: [...(now.history ?? []).slice(0, -1), { ...change, reason }] } : now;
}

/** @returns `now` with traits, dates and history as they were `before`; what else was written since stays */
export function heldAs(now: Character, before: Character): Character {
  const { traits: _, since: __, provisional: ___, history: ____, ...others } = now;
  const { traits, since, provisional, history } = before;
  return {
    ...others,
    ...(traits && { traits }),
    ...(since && { since }),
    ...(provisional && { provisional }),
    ...(history && { history }),
  };
}

/** @returns the days within the last year on which it was changed, if they are more than two; else none */
export function oftenChanged({ history = [] }: Character, today: string): string[] {
  const recent = history.map(({ at }) => at).filter((at) => at > yearsAfter(today, -1) && at <= today);
  return recent.length > 2 ? recent.sort() : [];
}

/** @returns the day until which the character that is being changed was meant to be held, if that is still to come; else `null` */
export function cutShort(now: Character): { since: string; until: string } | null {
  const { at, since, horizonYears } = changeUnderWay(now) ?? {};
  if (!at || !since || !horizonYears) return null;
  const until = yearsAfter(since, horizonYears);
  return at < until ? { since, until } : null;
}

/** @returns the day until which the character was meant to be held, once that has come; else `null`. One that is tried on is looked at anyway */
export function heldOut(now: Character, today: string): string | null {
  const { since, horizonYears } = now;
  if (!isHeld(now) || !since || !horizonYears) return null;
  const until = yearsAfter(since, horizonYears);
  return until <= today ? until : null;
}

/** @returns the character as one that was decided on anew: its years begin again */
export const heldOn = (now: Character, today: string): Character => ({ ...now, since: today });

export const alike = (one: readonly string[], other: readonly string[]): boolean =>
  new Set(one).size === new Set(other).size && one.every((trait) => other.includes(trait));

const isHeld = ({ traits = [], provisional }: Character): boolean => traits.length > 0 && provisional === undefined;

function keptBefore(now: Character, today: string): Character {
  const { since, ...others } = now;
  const { traits = [], horizonYears, history = [] } = now;
  const before: CharacterBefore = { at: today, traits, reason: '', ...(since && { since }), ...(horizonYears && { horizonYears }) };
  return { ...others, history: [...history, before].slice(-HISTORY) };
}

function takenBack(now: Character, { since }: CharacterBefore, traits: string[]): Character {
  const history = (now.history ?? []).slice(0, -1);
  return heldAs(now, { traits, ...(since && { since }), ...(history.length > 0 && { history }) });
}

/** A year without a 29 February has its day after. */
function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}${day.endsWith('-02-29') && !isLeap ? '-03-01' : day.slice(4)}`;
}
