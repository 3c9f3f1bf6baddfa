import type { Draft } from '../draft';
import type { Evidence } from '../reading';
import type { Example, RuleContext } from '../rule';

/** Something that a draft does well. Its sentence is `strength_<id>`; its words are the pack's list `strength-<id>`. */
export interface StrengthUnit {
  /** The file's name. */
  id: string;
  /** @returns the words that do it; none if the draft does not. The engine fills in `say` and `quote`. */
  shows: (draft: Draft, context: RuleContext) => Pick<Evidence, 'start' | 'end'>[];
  examples: { shows: readonly Example[]; lacks: readonly Example[] };
}
