import type { BadgePlace } from '../messages/snapshot';
import type { Badge } from './badge';
import type { Card } from './card/card';
import { isFromRight } from './direction';
import {
  around,
  type Box,
  badgeSpots,
  besideText,
  bestSpot,
  boxAt,
  cardSpots,
  onwards,
  type Point,
  type Precious,
  placeOf,
  pushedInto,
  spotAt,
  visibleView,
} from './place';
import { ancestors, deepElementFromPoint, roots } from './shadow';
import type { Sitting } from './sitting';

const PRESSABLE = [
  'a[href], button, input, select, textarea, summary, [contenteditable]',
  ...['button', 'link', 'tab', 'checkbox', 'switch', 'radio', 'menuitem', 'combobox'].map((role) => `[role="${role}"]`),
].join();
const MARGIN = 8;
/** Siblings of the editor up to here may lie over it: a placeholder, a box for styling. */
const NEAR = 5;

/** Keeps the badge at the composer's corner and the card beside it, off the buttons of the page. */
export class Placement {
  private badgeSpot: number | null = null;
  /** Where the user wants the badge. */
  private wish: BadgePlace | null = null;
  /** Where the pointer holds it. */
  private held: Point | null = null;
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
   * @param wish where the user wants the badge on this network; `null`: wherever is best
   * @param words where the words stand that the card speaks of
   * @param lines where all lines stand under the draft's words
   */
  place({ host: editor, frame, loop }: Sitting, wish: BadgePlace | null, words: readonly Box[], lines: readonly Box[]): void {
    if (wish !== this.wish) this.badgeSpot = null;
    this.wish = wish;
    const rtl = isFromRight(loop.text, editor);
    const seen = isSeen(editor, this.layer);
    this.badge.seen(seen);
    if (seen && this.badge.isShown) this.placeBadge(editor, frame, rtl);
    if (this.card.isOpen) this.placeCard(editor, frame, words, lines, rtl);
  }

  /** The pointer has taken the badge along. */
  carry(to: Point): void {
    this.held = to;
    put(this.badge.element, pushedInto(badgeView(), to, sizeOf(this.badge.element)));
  }

  /** @returns where it is to stand that was let go at `at`: beside the text, off the buttons, as near as can be */
  drop(sitting: Sitting, at: Point): BadgePlace {
    this.held = null;
    const free = this.free(sitting, around(at));
    return this.asPlace(sitting, free ?? at);
  }

  /**
   * @param ahead one step in this direction, or as many more as lead over the text and past the buttons
   * @returns `null` if there is no room
   */
  nudge(sitting: Sitting, ahead: Point): BadgePlace | null {
    const { left: x, top: y } = this.badge.element.getBoundingClientRect();
    const next = this.free(sitting, onwards({ x, y }, ahead), ahead);
    return next && this.asPlace(sitting, next);
  }

  private asPlace({ frame, loop, editor }: Sitting, point: Point): BadgePlace {
    return placeOf(point, frame.getBoundingClientRect(), sizeOf(this.badge.element), isFromRight(loop.text, editor));
  }

  /** @returns the first of the points, each moved beside the text, where the badge covers nothing that can be pressed */
  private free({ editor }: Sitting, points: readonly Point[], ahead: Point | null = null): Point | null {
    const size = sizeOf(this.badge.element);
    const view = badgeView();
    const text = editor.getBoundingClientRect();
    const isFree = (point: Point) => pressedUnder(boxAt(point, size), editor, this.layer).length === 0;
    const beside = points.map((point) => besideText(text, pushedInto(view, point, size), size, view, ahead));
    // At the edge of the view every further step is the same.
    const now = this.badge.element.getBoundingClientRect();
    const moves = beside.filter((point) => point !== null && (!ahead || Math.hypot(point.x - now.left, point.y - now.top) > 1));
    return moves.find((point) => point !== null && isFree(point)) ?? null;
  }

  private placeBadge(editor: HTMLElement, frame: Element, rtl: boolean): void {
    if (this.held) return this.carry(this.held);
    const size = sizeOf(this.badge.element);
    const view = badgeView();
    const box = frame.getBoundingClientRect();
    const wished = this.wish && pushedInto(view, spotAt(this.wish, box, size, rtl), size);
    const spots = [
      ...(wished ? [besideText(editor.getBoundingClientRect(), wished, size, view) ?? wished] : []),
      ...badgeSpots(box, size, rtl),
    ];
    const pressed = (spot: Point) => pressedUnder(boxAt(pushedInto(view, spot, size), size), editor, this.layer);
    const stands = this.badgeSpot === null ? undefined : spots[this.badgeSpot];
    // Where it stands and bothers nobody no other place is looked at: a page that scrolls asks in every frame.
    if (!stands || pressed(stands).length > 0)
      this.badgeSpot = bestSpot(spots, size, view, [...spots.flatMap(pressed), ...this.submitBoxes(editor)], this.badgeSpot);
    put(this.badge.element, pushedInto(view, spots[this.badgeSpot ?? 0] ?? { x: 0, y: 0 }, size));
  }

  private placeCard(editor: HTMLElement, frame: Element, words: readonly Box[], lines: readonly Box[], rtl: boolean): void {
    const view = visibleView(MARGIN);
    const around = frame.getBoundingClientRect();
    const badge = this.badge.element.getBoundingClientRect();
    const opener = (this.openedBy === 'words' && words[0]) || (badge.width > 0 ? badge : around);
    this.openedAt ??= movedBy(opener, -around.left, -around.top);
    const by = movedBy(this.openedAt, around.left, around.top);
    // As much room as there is: a keyboard on the screen, or a pinch, leaves less than the window.
    this.card.element.style.maxWidth = `${view.right - view.left}px`;
    this.card.element.style.maxHeight = `min(560px, ${view.bottom - view.top}px)`;
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

/** Pixels; no button is narrower. */
const NARROWEST = 14;

/** What the page has to press where we would stand. Only the page knows, so it is asked at many points. */
function pressedUnder({ left, top, right, bottom }: Box, editor: HTMLElement, layer: Element): Precious[] {
  const columns = Math.ceil((right - left - 4) / NARROWEST);
  const xs = Array.from({ length: columns + 1 }, (_, column) => left + 2 + ((right - left - 4) * column) / columns);
  const points = xs.flatMap((x) => [top + 2, (top + bottom) / 2, bottom - 2].map((y) => ({ x, y })));
  const under = new Set(points.map(({ x, y }) => deepElementFromPoint(x, y, layer)?.closest(PRESSABLE)));
  return [...under].flatMap((pressed) =>
    pressed && pressed !== editor && !editor.contains(pressed) ? [{ box: pressed.getBoundingClientRect(), weight: 8 }] : [],
  );
}

/** Where the badge may be. */
const badgeView = () => visibleView(2);

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
