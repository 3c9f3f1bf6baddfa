/** What of the page would be in the way of ours, or is in the way of the editor. Only the page knows what it has where: it is asked at many points. */

import type { Platform } from '../platforms/platform';
import { type Box, type Precious, visibleView } from './place';
import { ancestors, deepElementFromPoint, roots } from './shadow';

const PRESSABLE = [
  'a[href], button, input, select, textarea, summary, [contenteditable]',
  ...['button', 'link', 'tab', 'checkbox', 'switch', 'radio', 'menuitem', 'combobox'].map((role) => `[role="${role}"]`),
].join();
/** Pixels; no button is narrower. */
const NARROWEST = 14;
/** Siblings of the editor up to here may lie over it: a placeholder, a box for styling. */
const NEAR = 5;

/**
 * What the page has to press where we would stand.
 * @param layer our own element, through which we look
 */
export function pressedUnder({ left, top, right, bottom }: Box, editor: HTMLElement, layer: Element): Precious[] {
  const columns = Math.ceil((right - left - 4) / NARROWEST);
  const xs = Array.from({ length: columns + 1 }, (_, column) => left + 2 + ((right - left - 4) * column) / columns);
  const points = xs.flatMap((x) => [top + 2, (top + bottom) / 2, bottom - 2].map((y) => ({ x, y })));
  const under = new Set(points.map(({ x, y }) => deepElementFromPoint(x, y, layer)?.closest(PRESSABLE)));
  return [...under].flatMap((pressed) =>
    pressed && pressed !== editor && !editor.contains(pressed) ? [{ box: pressed.getBoundingClientRect(), weight: 8 }] : [],
  );
}

/** The buttons that publish: nothing is worse to cover. */
export function submitBoxes(editor: HTMLElement, { submit = [] }: Platform): Precious[] {
  const buttons = [...roots(editor)].flatMap((root) => submit.flatMap((selector) => Array.from(root.querySelectorAll(selector))));
  return buttons.map((button) => ({ box: button.getBoundingClientRect(), weight: 12 }));
}

/** @returns whether the editor can be seen: not hidden, not scrolled away, not under a dialog or a menu of the page */
export function isSeen(editor: HTMLElement, layer: Element): boolean {
  const box = editor.getBoundingClientRect();
  const view = visibleView(0);
  const left = Math.max(box.left, view.left);
  const right = Math.min(box.right, view.right);
  const top = Math.max(box.top, view.top);
  const bottom = Math.min(box.bottom, view.bottom);
  if (right - left < 8 || bottom - top < 4 || !editor.checkVisibility({ visibilityProperty: true })) return false;
  const near = [editor, ...[...ancestors(editor)].slice(0, NEAR)];
  return [top + 3, (top + bottom) / 2, bottom - 3].some((y) => {
    const found = deepElementFromPoint((left + right) / 2, y, layer);
    return found !== null && (near.includes(found) || [...ancestors(found)].some((up) => near.includes(up)));
  });
}
