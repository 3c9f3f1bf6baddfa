/**
 * What `set()` takes: one string (lines become blocks), or blocks of runs. A run is a string,
 * `{ bold }`, `{ mention }`, `{ hashtag }` or `{ emoji }` (a picture where the editor has pictures). Gives blocks of such objects.
 */
export function blocksOf(draft) {
  const blocks = typeof draft === 'string' ? draft.split('\n') : draft;
  return blocks.map((block) =>
    (typeof block === 'string' ? [block] : block)
      .filter((run) => run !== '')
      .map((run) => (typeof run === 'string' ? { plain: run } : run)),
  );
}

/** The visible text of a run. */
export const textOf = (run) => run.plain ?? run.bold ?? run.mention ?? run.hashtag ?? run.emoji;

export const plain = (draft) =>
  blocksOf(draft)
    .map((block) => block.map(textOf).join(''))
    .join('\n');

/** A picture of an emoji as networks serve them, drawn here by the machine's own font. */
export const emojiPicture = (emoji) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><text x="16" y="26" font-size="26" text-anchor="middle">${emoji}</text></svg>`)}`;

/** Offers an editor to tests: `text()` is its own model's, blocks joined by a line break. */
export function expose(editor) {
  globalThis.editors ??= [];
  const at = globalThis.editors.findIndex((other) => other.name === editor.name);
  if (at < 0) globalThis.editors.push(editor);
  else globalThis.editors[at] = editor;
}
