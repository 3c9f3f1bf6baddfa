import * as z from 'zod/mini';

/** What came of the practice drills. */
export interface Practice {
  /** The day (YYYY-MM-DD) on which a drill was solved, by its id. Drills that are no longer there may be among them. */
  solved: Readonly<Record<string, string>>;
}

const drill = z.string().check(z.regex(/^[a-z0-9-]{1,100}$/));

export const practice: z.ZodMiniType<Partial<Practice>> = z.strictObject({
  solved: z.exactOptional(z.record(drill, z.iso.date({ error: 'problem_date' }))),
});
