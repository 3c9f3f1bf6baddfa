import type { Area } from '../browser/area';
import { SNAPSHOT_KEY } from '../messages/snapshot';
import { type Contents, migrate, SHAPE, SHAPE_KEY } from './migrations';
import { oneAtATime } from './one-at-a-time';
import type { Policy, policyOn } from './policy';
import { reverted } from './reverted';
import { POSTS_KEY } from './schema/posts';
import type { Problem } from './schema/repair';
import { snapshotOf } from './snapshot';
import { FIRST, PARTS, type Part, readPart, readState, type State } from './state';

/** Where all parts of the state lie together; every write also publishes the snapshot. */
export interface Shelf {
  /** Reads without writing, whatever shape or damage it finds. */
  read(): Promise<State>;
  /**
   * Changes the state in its turn: nobody writes between the reading and the writing.
   * @param change gives the parts that are new; what of them does not fit the schema is cut or left out. `null`: it is so already,
   * and nothing is written
   * @returns what was cut or left out
   * @throws when the browser cannot write (the disk is full); then nothing has changed
   */
  write(change: (now: State) => Partial<State> | null): Promise<Problem[]>;
  /**
   * What is begun in `run` waits for no turn, but goes over what was seen last: a page that is being left does not live until its
   * turn comes, and what it has handed over is written without it.
   */
  atOnce(run: () => void): void;
  /** Tells a part whenever it changed, from wherever. */
  onChanged<P extends Part>(part: P, listen: (now: State[P]) => void, signal: AbortSignal): void;
  /** @returns everything that lies there, as it lies there */
  contents(): Promise<Contents>;
  /** Tells that something changed, whatever it is. */
  onAnyChange(listen: () => void, signal: AbortSignal): void;
  /** Takes out a key that is no part of the state. @returns puts it back */
  takeOut(key: string): Promise<() => Promise<void>>;
  /** Removes everything, the snapshot and what was put aside as damaged too. @returns puts it back, and leaves alone what was written since */
  erase(): Promise<() => Promise<void>>;
}

/** Originals of values that could not be read whole are kept under `<key>.damaged`, the latest last: as many as nobody will reach. */
const MOST_DAMAGED = 20;
const DAMAGED = '.damaged';

/** What is put aside when it is damaged: the parts, and the posts that lie beside them. */
export type Kept = Part | typeof POSTS_KEY;
const KEPT: readonly Kept[] = [...PARTS, POSTS_KEY];

/** @returns what has its originals under that key, `null` if nothing has */
export function damagedPart(key: string): Kept | null {
  return KEPT.find((part) => key === part + DAMAGED) ?? null;
}

/**
 * @param area whose keys all belong to us
 * @param policy what the organisation has set
 */
export function openShelf(area: Area, policy: Pick<ReturnType<typeof policyOn>, 'read' | 'known'>): Shelf {
  const inTurn = oneAtATime('sidewalk-storage');
  let isAtOnce = false;
  /** As fresh as whoever listens here. */
  let seen: Contents | null = null;
  const look = async () => (seen = await area.get(null));

  const put = async (contents: Contents, change: (now: State) => Partial<State> | null, organisation: Policy): Promise<Problem[]> => {
    const found = readState(migrate(contents));
    const changed = change(found.state);
    if (!changed) return [];
    const next = readState({ ...found.state, ...changed });
    const values = {
      ...putAside(contents, found.problems),
      ...next.state,
      [SHAPE_KEY]: SHAPE,
      [SNAPSHOT_KEY]: snapshotOf(next.state, organisation),
    };
    seen = { ...contents, ...values };
    await area.set(values);
    return next.problems.filter(({ kept }) => !kept);
  };

  return {
    async read() {
      return readState(migrate(await look())).state;
    },

    write(change) {
      const organisation = policy.known();
      if (isAtOnce && seen && organisation) return put(seen, change, organisation);
      return inTurn(async () => {
        const organisation = await policy.read();
        return put(await look(), change, organisation);
      });
    },

    atOnce(run) {
      isAtOnce = true;
      try {
        run();
      } finally {
        isAtOnce = false;
      }
    },

    onChanged(part, listen, signal) {
      area.onChanged((values) => {
        seen &&= { ...seen, ...values };
        if (part in values) listen(readPart(part, values[part]).value);
      }, signal);
    },

    contents: () => area.get(null),

    onAnyChange: (listen, signal) => area.onChanged(listen, signal),

    takeOut: (key) =>
      inTurn(async () => {
        const before = await area.get([key]);
        await area.remove([key]);
        return () =>
          inTurn(async () => {
            const since = (await area.get([key]))[key];
            const both = Array.isArray(before[key]) && Array.isArray(since);
            await area.set(both ? { [key]: [...(before[key] as unknown[]), ...since] } : before);
          });
      }),

    erase: () =>
      inTurn(async () => {
        const before = await area.get(null);
        await area.remove(Object.keys(before));
        return () =>
          inTurn(async () => {
            const now = await area.get(null);
            if (Object.keys(now).length === 0) return area.set(before);
            // Whoever wrote one thing since has written all others as they are at first.
            const both = reverted<Contents>({ ...FIRST, ...now }, migrate(before), { ...FIRST });
            await area.set(both);
            await put(both, () => ({}), await policy.read());
          });
      }),
  };
}

/** @returns `<key>.damaged` for each key of which something would be lost by writing it anew */
function putAside(contents: Contents, problems: readonly Problem[]): Contents {
  const damaged = PARTS.filter((part) => problems.some(({ kept, path }) => !kept && path.split('.')[0] === part));
  return Object.assign({}, ...damaged.map((part) => originalsOf(part, contents)));
}

/** @returns under the key of its originals those that lie there, and what stands there now behind them */
export function originalsOf(part: Kept, contents: Contents): Contents {
  const key = part + DAMAGED;
  const earlier = contents[key];
  return { [key]: [...(Array.isArray(earlier) ? earlier : []), contents[part]].slice(-MOST_DAMAGED) };
}
