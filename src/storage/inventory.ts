import { SNAPSHOT_KEY } from '../messages/snapshot';
import { isEmpty } from './alike';
import { type Contents, migrate, SHAPE_KEY } from './migrations';
import { POSTS_KEY } from './schema/posts';
import { damagedPart, type Kept, type Shelf } from './shelf';
import { FIRST, PARTS, type Part, readState, type State } from './state';

/** Where each thing that can be told of by itself lies: a part of the state, or one key of it. */
const PLACES = {
  voice: ['voices', 'voice'],
  others: ['voices', 'others'],
  voices: ['voices', 'voices'],
  sites: ['settings', 'sites'],
  hosts: ['settings', 'hosts'],
  badges: ['settings', 'badges'],
  key: ['settings', 'key'],
  card: ['settings', 'card'],
  messages: ['settings', 'messages'],
  welcome: ['settings', 'welcome'],
  accounts: ['accounts'],
  silenced: ['silenced', 'rules'],
  practice: ['practice', 'solved'],
} as const satisfies Record<string, readonly [Part, string?]>;

export type ThingId = keyof typeof PLACES;
export const THINGS = Object.keys(PLACES) as ThingId[];

interface Weighed {
  /** Bytes of its JSON. */
  size: number;
}

/** Something that the user has set. */
export interface Thing extends Weighed {
  id: ThingId;
  /** How many entries it has. */
  count: number;
}

/** Originals of a part or of posts, put aside because something of them could not be read. */
export interface PutAside extends Weighed {
  key: string;
  part: Kept;
  originals: unknown;
}

/** Something that this version does not know. */
export interface Stranger extends Weighed {
  /** `settings.mood`: within a part it stays with its part. */
  path: string;
  value: unknown;
}

export interface Inventory {
  things: Thing[];
  putAside: PutAside[];
  strangers: Stranger[];
  /** Posts that the voice was learnt from; `null` where none are kept. */
  posts: (Weighed & { count: number }) | null;
  /** What Sidewalk writes for itself: a copy for the pages where one writes, and a number that says how all of this is laid out. */
  own: (Weighed & { id: 'snapshot' | 'shape' })[];
  /** Of all keys and values together. */
  size: number;
}

type Undo = () => Promise<void>;

/** Everything that lies in storage, thing by thing, and nothing left out. */
export function inventoryOn(shelf: Shelf) {
  const read = async () => inventoryOf(await shelf.contents());
  return {
    read,
    /** Lets a thing be as it was at first. @returns brings it back */
    async erase(id: ThingId): Promise<Undo> {
      let before: unknown;
      await shelf.write((now) => {
        before = valueAt(now, id);
        return withValue(now, id, valueAt(FIRST, id));
      });
      return async () => {
        await shelf.write((now) => withValue(now, id, before));
      };
    },
    /** Takes out a key with originals, with posts, or one that nobody knows. @returns brings it back */
    takeOut: (key: string): Promise<Undo> => shelf.takeOut(key),
    onChanged(listen: (now: Inventory) => void, signal: AbortSignal): void {
      shelf.onAnyChange(() => void read().then(listen), signal);
    },
  };
}

/** @param contents as they lie there, whatever shape or damage is in them */
export function inventoryOf(contents: Contents): Inventory {
  const { state } = readState(migrate(contents));
  const there = THINGS.filter((id) => PLACES[id][0] in contents && !isEmpty(valueAt(state, id)));
  const known = new Set<string>([...PARTS, POSTS_KEY, SNAPSHOT_KEY, SHAPE_KEY]);
  return {
    things: there.map((id) => ({ id, size: sizeOf(valueAt(state, id)), count: countOf(valueAt(state, id)) })),
    putAside: Object.entries(contents).flatMap(([key, originals]) => {
      const part = damagedPart(key);
      return part ? [{ key, part, originals, size: sizeOf(originals) }] : [];
    }),
    strangers: [
      ...Object.entries(contents).filter(([key]) => !known.has(key) && damagedPart(key) === null),
      ...PARTS.flatMap((part) => strangersIn(part, state)),
    ].map(([path, value]) => ({ path, value, size: sizeOf(value) })),
    posts: POSTS_KEY in contents ? { size: sizeOf(contents[POSTS_KEY]), count: countOf(contents[POSTS_KEY]) } : null,
    own: (
      [
        ['snapshot', SNAPSHOT_KEY],
        ['shape', SHAPE_KEY],
      ] as const
    ).flatMap(([id, key]) => (key in contents ? [{ id, size: sizeOf(contents[key]) }] : [])),
    size: sizeOf(contents),
  };
}

/** @returns keys of a part that are no thing of ours: a newer Sidewalk may have written them */
function strangersIn(part: Part, state: State): [path: string, value: unknown][] {
  const places = Object.values(PLACES).filter(([place]) => place === part);
  if (places.some(({ length }) => length === 1)) return [];
  const ours = new Set<string>(['version', 'id', ...places.map(([, key]) => key ?? '')]);
  return Object.entries(state[part]).flatMap(([key, value]) => (ours.has(key) ? [] : [[`${part}.${key}`, value]]));
}

function valueAt(state: State, id: ThingId): unknown {
  const [part, key] = PLACES[id];
  return key === undefined ? state[part] : (state[part] as unknown as Record<string, unknown>)[key];
}

function withValue(state: State, id: ThingId, value: unknown): Partial<State> {
  const [part, key] = PLACES[id];
  return { [part]: key === undefined ? value : { ...state[part], [key]: value } };
}

function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).filter((key) => key !== 'version').length : 1;
}

function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
