/** Habits that belong to a chosen character: what is noise from one brand is the voice of another. */

import type { Category, Say, Severity } from '../reading';
import { chosenTraits, traitName, traitOf } from './character';
import type { TraitId, Voice } from './voice';

/** What no character excuses: harm to people, words that leave readers out, the profile's own bans, the rules of the place. */
export const HARM: ReadonlySet<Category> = new Set(['permanence', 'audience', 'voice', 'platform-fit']);

/** The same among the other categories: pain that is borrowed, people who are left alone, lies about oneself, strangers who are pestered. */
export const HARMFUL: ReadonlySet<string> = new Set([
  'against-profile',
  'borrowed-grief',
  'brush-off',
  'canned-apology',
  'mass-tagging',
  'pitch-to-complaint',
  'unearned-virtue',
]);

interface Weighed {
  rule: string;
  category: Category;
  severity: Severity;
}

/** @returns true for a habit that is a matter of taste: one that could harm nobody */
export const isMatterOfTaste = ({ rule, category, severity }: Weighed): boolean =>
  severity !== 'stop' && !HARM.has(category) && !HARMFUL.has(rule);

/** @returns the strongest trait of the character to which a finding's habit belongs, if it is a matter of taste */
export const softenerOf = (finding: Weighed, voice: Voice | undefined): TraitId | undefined =>
  voice && isMatterOfTaste(finding) ? chosenTraits(voice).find((id) => traitOf(id).softens.includes(finding.rule)) : undefined;

/** @returns what a rule says, and that the trait was chosen */
export const softened = (message: Say, trait: TraitId): Say => ({
  key: 'softened_message',
  values: { message, trait: { key: traitName(trait) } },
});
