import type { Practice } from '../storage/schema/practice';
import type { Drill } from './drills';

type Solved = Practice['solved'];

/** @returns the drill after that one (or the first) that is not solved yet; once all are, simply the one that follows */
export function nextAfter(drills: readonly Drill[], solved: Solved, id?: string): Drill | undefined {
  const at = drills.findIndex((drill) => drill.id === id) + 1;
  const following = [...drills.slice(at), ...drills.slice(0, at)].filter((drill) => drill.id !== id);
  return following.find((drill) => !isSolved(solved, drill)) ?? following[0];
}

export const isSolved = (solved: Solved, { id }: Pick<Drill, 'id'>): boolean => Object.hasOwn(solved, id);
