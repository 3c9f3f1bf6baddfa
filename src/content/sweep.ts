/**
 * What a script of ours has left in the page that was ended before it could leave, as Firefox ends it with an update: the badge and
 * the card, which answer nobody any more, and the lines under words. One that lives has left before, when it was asked to.
 */

/** Firefox lets content scripts look into closed shadow roots; in Chrome an outlived script takes its things away by itself. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

export function sweep(): void {
  for (const host of document.querySelectorAll<Opened>('[popover="manual"]:empty')) {
    if (host.openOrClosedShadowRoot?.firstElementChild?.className === 'pieces') host.remove();
  }
  const left = document.adoptedStyleSheets.flatMap((sheet) => {
    const names = highlightsOf(sheet);
    return names.length > 0 ? [{ sheet, names }] : [];
  });
  if (left.length === 0) return;
  for (const name of left.flatMap(({ names }) => names)) CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !left.some((one) => one.sheet === sheet));
}

/** @returns the names in a sheet that has no other rules than those for our lines (marks.ts) */
function highlightsOf({ cssRules }: CSSStyleSheet): string[] {
  const names = Array.from(cssRules, ({ cssText }) => /^::highlight\((t[a-z0-9]{1,7})\)/.exec(cssText)?.[1]);
  const ours = names.filter((name) => name !== undefined);
  return ours.length === 4 && names.length === 4 ? ours : [];
}
