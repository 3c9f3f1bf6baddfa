import { firstShape } from './001-first-shape';

/** Everything that is stored, by key, as it was found: any of it may be damaged. */
export type Contents = Readonly<Record<string, unknown>>;

/**
 * In order; the number of a file is its place in this list. A step is pure, takes what the step before left, must
 * survive damaged values, and is never changed once it has been released.
 */
const steps: readonly ((old: Contents) => Contents)[] = [firstShape];

/** How many steps the stored data has been through stands under this key. */
export const SHAPE_KEY = 'shape';
export const SHAPE = steps.length;

/** @returns the contents in today's shape; those of a newer version as they are, for the schemas to read what they can */
export function migrate(contents: Contents): Contents {
  const shape = contents[SHAPE_KEY];
  const done = typeof shape === 'number' && Number.isInteger(shape) && shape >= 0 ? shape : 0;
  return steps.slice(done).reduce((old, step) => step(old), contents);
}
