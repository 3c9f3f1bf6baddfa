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

/** Stands for a value that goes, until every issue has been looked at: indices must not move meanwhile. */
const GONE = Symbol('gone');

/**
 * Reads a value through a schema field by field: what does not fit is cut to size or left out, with the smallest
 * part that makes the rest fit; everything else stays, unknown keys included.
 * @param schema of strict objects without transforms, whose every part may be missing or stands in a part that may
 * @returns `value` is a new one that fits the schema but for unknown keys, or `null` if nothing could be read
 */
export function repair<T>(schema: z.ZodMiniType<T>, input: unknown): { value: T | null; problems: Problem[] } {
  const problems: Problem[] = [];
  let value = plain(input);
  for (;;) {
    const parsed = schema.safeParse(value);
    const issues = parsed.success ? [] : parsed.error.issues;
    const unfit = issues.filter((issue) => issue.code !== 'unrecognized_keys');
    if (unfit.length === 0) {
      // Only unknown keys are left, and the schema changes nothing on its way: the value itself is a T with more in it.
      return { value: value as T, problems: [...problems, ...issues.flatMap(unknownKeys)] };
    }
    const culprits = unfit.map((issue) => ({ issue, path: culprit(issue, value) }));
    for (const { issue, path } of culprits) {
      const found = at(value, path);
      // Already gone or cut off, on account of an earlier issue.
      if (found === GONE || found === undefined) continue;
      problems.push({ path: path.join('.'), say: explain(issue, path, found), kept: false });
      if (path.length === 0) return { value: null, problems };
      put(value, path, shortened(issue, found));
    }
    value = withoutGone(value);
  }
}

/** As JSON would carry it: no `undefined`, no functions, nothing shared with the input. `null` for what JSON cannot carry. */
function plain(input: unknown): unknown {
  try {
    // No file may reach for the prototype of our objects.
    return JSON.parse(JSON.stringify(input) ?? 'null', (key, value) => (key === '__proto__' ? undefined : value));
  } catch {
    return null;
  }
}

/** A required part that is missing takes the smallest whole around it along: an entry without its word is no entry. */
function culprit(issue: Issue, value: unknown): Path {
  return issue.path.length > 0 && at(value, issue.path) === undefined ? issue.path.slice(0, -1) : issue.path;
}

function shortened(issue: Issue, found: unknown): unknown {
  if (issue.code !== 'too_big') return GONE;
  const most = Number(issue.maximum);
  if (Array.isArray(found)) return found.slice(0, most);
  // Half an emoji at the end would show as a broken character.
  if (typeof found === 'string') return found.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return GONE;
}

function explain(issue: Issue, path: Path, found: unknown): Say {
  const where = path.join('.');
  const what = typeof found === 'string' ? found.slice(0, 60) : JSON.stringify(found)?.slice(0, 60);
  const values = { path: where, found: what ?? '' };
  if (issue.code === 'too_big' && Array.isArray(found))
    return { key: 'problem_list_cut', values: { path: where, limit: Number(issue.maximum) } };
  if (issue.code === 'too_big' && typeof found === 'string')
    return { key: 'problem_text_cut', values: { path: where, limit: Number(issue.maximum) } };
  if (path.length === 0) return { key: 'problem_unreadable' };
  // A schema may name its own sentence: `z.string({ error: 'problem_…' })`.
  return { key: /^problem_\w+$/.test(issue.message) ? issue.message : 'problem_left_out', values };
}

function unknownKeys(issue: Issue): Problem[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key) => {
    const path = [...issue.path, key].join('.');
    return { path, say: { key: 'problem_unknown_key', values: { path } }, kept: true };
  });
}

function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (here === GONE) return GONE;
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

function put(value: unknown, path: Path, next: unknown): void {
  const parent = at(value, path.slice(0, -1)) as Record<PropertyKey, unknown>;
  Object.defineProperty(parent, path.at(-1) as PropertyKey, { value: next, enumerable: true, configurable: true, writable: true });
}

function withoutGone(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== GONE).map(withoutGone);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== GONE)
      .map(([key, item]) => [key, withoutGone(item)]),
  );
}
