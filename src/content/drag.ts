import type { Point } from './place';

export interface Dragged {
  /** @param to where the corner of the element would stand now */
  onMove(to: Point): void;
  /** It was let go there. */
  onDrop(at: Point): void;
}

/** Pixels up to which a press with an unsteady hand is still a press. */
const STILL = 4;

/**
 * Lets the pointer carry an element about. A press that carried it presses nothing.
 * @returns to be told when the pointer went down on the element
 */
export function draggable(element: HTMLElement, { onMove, onDrop }: Dragged): (down: PointerEvent) => void {
  /** Where on the element it is held, and where the pointer went down. */
  let held: { at: Point; down: Point } | null = null;
  let to: Point | null = null;

  element.addEventListener('pointermove', ({ clientX: x, clientY: y, pointerId }) => {
    // One that leaves the page under the pointer loses it, and is not told.
    if (!element.hasPointerCapture(pointerId)) held = null;
    if (!held || (!to && Math.hypot(x - held.down.x, y - held.down.y) < STILL)) return;
    to = { x: x - held.at.x, y: y - held.at.y };
    onMove(to);
  });
  element.addEventListener('lostpointercapture', () => {
    held = null;
    if (to) onDrop(to);
  });
  element.addEventListener(
    'click',
    (event) => {
      if (to && event.detail > 0) event.stopImmediatePropagation();
      to = null;
    },
    { capture: true },
  );

  return ({ clientX: x, clientY: y, pointerId, button }) => {
    if (button !== 0) return;
    const { left, top } = element.getBoundingClientRect();
    to = null;
    held = { at: { x: x - left, y: y - top }, down: { x, y } };
    element.setPointerCapture(pointerId);
  };
}
