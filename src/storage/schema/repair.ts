import type * as z from 'zod/mini';
import type { Say } from '../../engine/reading';

/** One thing in a file or in storage that is not as it should be, and what was done about it. */
export interface Problem {
  /** Where: `brief.market`, `neverSay.3.term`; `''` is the whole. */
  path: string;
  say: Say;
  /** `true`: it stands as it was (a key from a newer version, say); `false`: it was left out or cut. */
  kept: boolean;
}

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;
type Tree = Record<PropertyKey, unknown>;

/** No file may reach for the prototype of our objects. */
const PROTOTYPE = '__proto__';

/** Stands for a value that goes, until every issue of a round has been looked at: indices must not move meanwhile. */
const GONE = Symbol('gone');

/**
 * Reads a value through a schema field by field: what does not fit is cut to size or left out, with the smallest
 * part that makes the rest fit; everything else stays, unknown keys included.
 * @param schema of strict objects without transforms, whose every part may be missing or stands in a part that may
 * @returns `value` is a new one that fits the schema but for unknown keys, or `null` if nothing could be read
 */
export function repair<T>(schema: z.ZodMiniType<T>, input: unknown): { value: T | null; problems: Problem[] } {
  const { value, problems } = plain(input);
  const where = placesIn(value);
  /** Places within which something was already reported. */
  const touched = new Set<string>();
  for (;;) {
    const parsed = schema.safeParse(value);
    const issues = parsed.success ? [] : parsed.error.issues;
    const unfit = issues.filter((issue) => issue.code !== 'unrecognized_keys').map((issue) => ({ issue, path: culprit(issue, value) }));
    if (unfit.length === 0) {
      // Only unknown keys are left, and the schema changes nothing on its way: the value itself is a T with more in it.
      return { value: value as T, problems: [...problems, ...issues.flatMap((issue) => unknownKeys(issue, where))] };
    }
    for (const { issue, path } of unfit) {
      const found = at(value, path);
      // Already gone or cut off, on account of an earlier issue.
      if (found === GONE || found === undefined) continue;
      const place = where(path);
      // An entry that goes because its one necessary word has just gone is no news.
      if (issue.path.length === path.length || !touched.has(place)) {
        problems.push({ path: place, say: explain(issue, place, found), kept: false });
        for (const around of above(place)) touched.add(around);
      }
      if (path.length === 0) return { value: null, problems };
      put(value, path, shortened(issue, found));
    }
    clear(value);
  }
}

/** As JSON would carry it: no `undefined`, no functions, nothing shared with the input. `null` for what JSON cannot carry. */
function plain(input: unknown): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  try {
    const value = JSON.parse(JSON.stringify(input) ?? 'null', (key, found) => {
      if (key !== PROTOTYPE) return found;
      problems.push({ path: key, say: { key: 'problem_left_out', values: { path: key, found: shown(found) } }, kept: false });
      return undefined;
    });
    return { value, problems };
  } catch {
    return { value: null, problems: [] };
  }
}

/** @returns the names of places as the file has them, however much has been taken out of its lists since */
function placesIn(value: unknown): (path: Path) => string {
  const places = new WeakMap<object, string>();
  const visit = (here: unknown, place: string) => {
    if (!isTree(here)) return;
    places.set(here, place);
    for (const [key, next] of Object.entries(here)) visit(next, place ? `${place}.${key}` : key);
  };
  visit(value, '');

  return (path) => {
    let here = value;
    let place = '';
    for (const step of path) {
      here = isTree(here) ? here[step] : undefined;
      place = (isTree(here) && places.get(here)) || (place ? `${place}.${String(step)}` : String(step));
    }
    return place;
  };
}

/** @returns `a.b.c` → `a`, `a.b` */
function above(place: string): string[] {
  const steps = place.split('.');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'));
}

/** A necessary part that is missing takes the smallest whole around it along: an entry without its word is no entry. */
function culprit({ path }: Issue, value: unknown): Path {
  return path.length > 0 && at(value, path) === undefined ? path.slice(0, -1) : path;
}

function shortened(issue: Issue, found: unknown): unknown {
  if (issue.code !== 'too_big') return GONE;
  const most = Number(issue.maximum);
  if (Array.isArray(found)) return found.slice(0, most);
  // The schema counts code points, of at most two units each; so no emoji is cut in half.
  if (typeof found === 'string') return [...found.slice(0, most * 2)].slice(0, most).join('');
  return GONE;
}

function explain(issue: Issue, path: string, found: unknown): Say {
  if (path === '') return { key: 'problem_unreadable' };
  if (issue.code === 'too_big' && Array.isArray(found)) return { key: 'problem_list_cut', values: { path, limit: Number(issue.maximum) } };
  if (issue.code === 'too_big' && typeof found === 'string') {
    return { key: 'problem_text_cut', values: { path, limit: Number(issue.maximum) } };
  }
  // A schema may name its own sentence: `z.string({ error: 'problem_…' })`.
  const key = /^problem_\w+$/.test(issue.message) ? issue.message : 'problem_left_out';
  return { key, values: { path, found: shown(found) } };
}

const shown = (found: unknown): string => JSON.stringify(found).slice(0, 60);

function unknownKeys(issue: Issue, where: (path: Path) => string): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key) => {
    const path = where([...issue.path, key]);
    return { path, say: { key: 'problem_unknown_key', values: { path } }, kept: true };
  });
}

function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (here === GONE) return GONE;
    if (!isTree(here) || !Object.hasOwn(here, step)) return undefined;
    here = here[step];
  }
  return here;
}

function put(value: unknown, path: Path, next: unknown): void {
  const around = at(value, path.slice(0, -1));
  const last = path.at(-1);
  if (isTree(around) && last !== undefined) around[last] = next;
}

/** Takes out what is gone, in place. */
function clear(value: unknown): void {
  if (!isTree(value)) return;
  if (Array.isArray(value)) {
    const left = value.filter((item) => item !== GONE);
    value.length = 0;
    for (const item of left) value.push(item);
  }
  for (const [key, item] of Object.entries(value)) {
    if (item === GONE) delete value[key];
    else clear(item);
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}
