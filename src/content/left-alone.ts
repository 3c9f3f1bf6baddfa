/**
 * What a field says that wants no help with its words: the signs that grammar checkers agreed on, and the roles of a box to
 * search or choose in. Also from Automattic/harper packages/lint-framework (August 2026). Not asked for by the network:
 *
 * - Quill 1 puts `data-gramm` on each of its editors, LinkedIn's posts and comments among them (quill 1.3.7);
 * - another extension puts it, with `wt-ignore-input`, on whatever people write in (many saved pages, 2021-2026);
 * - a larger field is a combobox where it offers names to mention: TikTok's caption always is (a public uploader script),
 *   GitHub's comment while the names are shown (github/text-expander-element);
 * - spelling is off in any editor of Draft.js, so that says something only of a field which is hidden from readers too.
 */
const ASKS = [
  '[data-enable-grammarly="false"]',
  '[data-gramm="false"]:not(.ql-editor, [wt-ignore-input])',
  '[aria-hidden="true"][spellcheck="false"]',
  '[role="searchbox"]',
  'input[role="combobox"]',
].join();

/** @returns whether a field asks to be left alone, on whatever site */
export const wantsToBeLeftAlone = (field: Element): boolean => field.matches(ASKS);
