import { alike, isEmpty } from './alike';
import type { State } from './state';

/** One thing that would no longer be as it is. */
export interface Change {
  /** From the part down: `['voices', 'voice', 'brief', 'market']`. Names of accounts have dots in them. */
  path: readonly string[];
  /** `undefined` where nothing stands. */
  now: unknown;
  next: unknown;
}

/** What is looked into; anything else is told of as a whole. */
const OPENED = [
  [],
  ['settings'],
  ['settings', 'sites'],
  ['settings', 'badges'],
  ['voices'],
  ['voices', 'voice'],
  ['voices', 'voice', 'brief'],
  ['voices', 'voice', 'character'],
  ['voices', 'voices'],
  ['voices', 'others'],
  ['voices', 'others', '*'],
  ['voices', 'others', '*', 'brief'],
  ['voices', 'others', '*', 'character'],
  ['accounts'],
  ['silenced'],
].map((path) => path.join());

/** What changes with it is told. */
const UNTOLD = ['voices,id'];

const isOpened = (path: readonly string[]) =>
  OPENED.includes(path.map((step, at) => (path[1] === 'others' && at === 2 ? '*' : step)).join());

/** @returns thing by thing, what differs between two states */
export function changesBetween(now: State, next: State): Change[] {
  return changesIn(now, next, []);
}

function changesIn(now: unknown, next: unknown, path: readonly string[]): Change[] {
  if (alike(now, next) || UNTOLD.includes(path.join()) || path.at(-1) === 'version') return [];
  if (!isOpened(path)) return [{ path, now, next }];
  // A part of nothing is nothing: a voice that is set for the first time is told line by line too.
  const [before, after] = [now ?? {}, next ?? {}] as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return keys
    .flatMap((key) => changesIn(before?.[key], after?.[key], [...path, key]))
    .filter((each) => !(isEmpty(each.now) && isEmpty(each.next)));
}
