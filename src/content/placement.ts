import type { Badge } from './badge';
import type { Card } from './card/card';
import { type Box, badgeSpots, bestSpot, boxAt, cardSpots, type Point, type Precious, pushedInto, visibleView } from './place';
import { ancestors, deepElementFromPoint, roots } from './shadow';
import type { Sitting } from './sitting';

const PRESSABLE = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [contenteditable]';
const MARGIN = 8;
/** Siblings of the editor up to here may lie over it: a placeholder, a box for styling. */
const NEAR = 5;

/** Keeps the badge at the composer's corner and the card beside it, off the buttons of the page. */
export class Placement {
  private badgeSpot: number | null = null;
  private cardSpot: number | null = null;
  private openedBy: 'badge' | 'words' = 'badge';
  /** What the card was opened at, seen from the corner of the frame: it stays there while other tips are read. */
  private openedAt: Box | null = null;

  /** @param layer our own element in the page, through which we look at what the page has there */
  constructor(
    private readonly layer: Element,
    private readonly badge: Badge,
    private readonly card: Card,
    private readonly submit: readonly string[],
  ) {}

  /** Another composer. */
  forget(): void {
    this.badgeSpot = null;
    this.opened('badge');
  }

  /** The card was opened; it will stand by what opened it, wherever is best. */
  opened(by: 'badge' | 'words'): void {
    this.cardSpot = null;
    this.openedAt = null;
    this.openedBy = by;
  }

  /**
   * @param words where the words stand that the card speaks of
   * @param lines where all lines stand under the draft's words
   */
  place({ host: editor, frame }: Sitting, words: readonly Box[], lines: readonly Box[]): void {
    const rtl = getComputedStyle(editor).direction === 'rtl';
    const seen = isSeen(editor, this.layer);
    this.badge.element.hidden = !seen;
    if (seen && this.badge.element.isConnected) this.placeBadge(editor, frame, rtl);
    if (this.card.isOpen) this.placeCard(editor, frame, words, lines, rtl);
  }

  private placeBadge(editor: HTMLElement, frame: Element, rtl: boolean): void {
    const size = sizeOf(this.badge.element);
    const view = visibleView(2);
    const spots = badgeSpots(frame.getBoundingClientRect(), size, rtl);
    const precious = spots.flatMap((spot) => pressedUnder(boxAt(pushedInto(view, spot, size), size), editor, this.layer));
    this.badgeSpot = bestSpot(spots, size, view, [...precious, ...this.submitBoxes(editor)], this.badgeSpot);
    put(this.badge.element, pushedInto(view, spots[this.badgeSpot] ?? { x: 0, y: 0 }, size));
  }

  private placeCard(editor: HTMLElement, frame: Element, words: readonly Box[], lines: readonly Box[], rtl: boolean): void {
    const view = visibleView(MARGIN);
    const around = frame.getBoundingClientRect();
    const badge = this.badge.element.getBoundingClientRect();
    const opener = (this.openedBy === 'words' && words[0]) || (badge.width > 0 ? badge : around);
    this.openedAt ??= movedBy(opener, -around.left, -around.top);
    const by = movedBy(this.openedAt, around.left, around.top);
    const size = sizeOf(this.card.element);
    const spots = cardSpots(around, by, size, view, rtl);
    const precious: Precious[] = [
      ...this.submitBoxes(editor),
      ...words.map((box) => ({ box, weight: 6 })),
      ...lines.map((box) => ({ box, weight: 2 })),
      { box: editor.getBoundingClientRect(), weight: 3 },
      { box: badge, weight: 1 },
    ];
    this.cardSpot = bestSpot(spots, size, view, precious, this.cardSpot);
    put(this.card.element, pushedInto(view, spots[this.cardSpot] ?? { x: 0, y: 0 }, size));
  }

  private submitBoxes(editor: HTMLElement): Precious[] {
    const buttons = [...roots(editor)].flatMap((root) => this.submit.flatMap((selector) => Array.from(root.querySelectorAll(selector))));
    return buttons.map((button) => ({ box: button.getBoundingClientRect(), weight: 12 }));
  }
}

function movedBy({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** What the page has to press where we would stand. Only the page knows, so it is asked at three points. */
function pressedUnder(box: Box, editor: HTMLElement, layer: Element): Precious[] {
  const y = (box.top + box.bottom) / 2;
  const inset = Math.min(8, (box.right - box.left) / 4);
  return [box.left + inset, (box.left + box.right) / 2, box.right - inset].flatMap((x) => {
    const under = deepElementFromPoint(x, y, layer)?.closest(PRESSABLE);
    return under && under !== editor && !editor.contains(under) ? [{ box: under.getBoundingClientRect(), weight: 2 }] : [];
  });
}

/** @returns whether the editor can be seen: not hidden, not scrolled away, not under a dialog or a menu of the page */
function isSeen(editor: HTMLElement, layer: Element): boolean {
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

function sizeOf(element: HTMLElement) {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function put(element: HTMLElement, { x, y }: Point): void {
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
