import type { Voice } from '../engine/voice/voice';
import { accountKey } from '../messages/snapshot';
import { isEmpty } from './alike';
import { newId, profilesIn, withProfiles } from './profiles';
import type { Voices } from './schema/voice';
import { FIRST, type State } from './state';

type Tree = Record<string, unknown>;

/**
 * Takes into a state what it lacks: what is empty is filled, lists get what is not in them, and where both say something the
 * state keeps its own.
 * @returns the parts that `theirs` speaks of
 */
export function mergedState(mine: State, theirs: Partial<State>): Partial<State> {
  const { settings, voices, accounts, silenced, practice } = theirs;
  return {
    ...(settings && { settings: { ...filled(mine.settings, settings), key: keyOf(mine.settings, settings) } }),
    ...(voices && { voices: mergedVoices(mine.voices, voices) }),
    ...(accounts && { accounts: filled(mine.accounts, accounts) }),
    ...(silenced && { silenced: filled(mine.silenced, silenced) }),
    ...(practice && { practice: filled(mine.practice, practice) }),
  };
}

/** Profiles of the same name become one; of another name they stand beside each other. An empty one is there to be filled. */
function mergedVoices(mine: Voices, theirs: Voices): Voices {
  const { active, all: before } = profilesIn(mine);
  let all = before;
  for (const [theirId, voice] of Object.entries(profilesIn(theirs).all)) {
    const same = Object.keys(all).find((id) => nameOf(all[id]?.name ?? '') === nameOf(voice.name ?? ''));
    const free = isEmpty(all[active]) ? active : Object.hasOwn(all, theirId) ? newId() : theirId;
    const id = same ?? free;
    if (!isEmpty(voice)) all = { ...all, [id]: mergedVoice(all[id] ?? null, voice) ?? voice };
  }
  return { ...withProfiles(mine, { active, all }), voices: filled(mine.voices, theirs.voices) };
}

/** A character goes whole: traits of two would be the character of neither. */
export function mergedVoice(mine: Voice | null, theirs: Voice | null): Voice | null {
  if (mine === null || theirs === null) return mine ?? theirs;
  const voice = filled(mine, theirs);
  return mine.character && !isEmpty(mine.character.traits) ? { ...voice, character: mine.character } : voice;
}

/** The key is always set; only one that is still the first is no word of the user's. */
function keyOf(mine: State['settings'], theirs: State['settings']): string {
  return mine.key === FIRST.settings.key ? theirs.key : mine.key;
}

function filled<T>(mine: T, theirs: T): T {
  if (isEmpty(mine)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) return joined(mine, theirs) as T;
  if (!isTree(mine) || !isTree(theirs)) return mine;
  return { ...theirs, ...mapped(mine as Tree, (own, key) => (Object.hasOwn(theirs, key) ? filled(own, theirs[key]) : own)) } as T;
}

/** Entries of the same name become one. */
function joined(mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const named = new Map(theirs.map((entry) => [nameOf(entry), entry]));
  const known = new Set(mine.map(nameOf));
  return [
    ...mine.map((entry) => (named.has(nameOf(entry)) ? filled(entry, named.get(nameOf(entry))) : entry)),
    ...theirs.filter((entry) => !known.has(nameOf(entry))),
  ];
}

/** What an entry of a list is known by, however it is written. */
function nameOf(entry: unknown): string {
  const { term, name, platform, handle } = (isTree(entry) ? entry : { term: entry }) as Tree;
  const known = term ?? name ?? (typeof platform === 'string' ? accountKey(platform, handle as string | undefined) : entry);
  return (typeof known === 'string' ? known : JSON.stringify(known)).trim().toLowerCase();
}

function mapped<V>(tree: Record<string, V>, change: (value: V, key: string) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, change(value, key)]));
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
