import type { BadgePlace } from '../messages/snapshot';
import type { Platform } from '../platforms/platform';
import type { Badge } from './badge';
import type { Card } from './card/card';
import { isFromRight } from './direction';
import { isSeen, pressedUnder, submitBoxes } from './in-the-way';
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
import type { Sitting } from './sitting';
import type { Wishes } from './wishes';

/** Pixels between the card and the edge of the view. */
const MARGIN = 8;

/** Where the badge may be. */
const badgeView = () => visibleView(2);

/** Keeps the badge at the composer's corner and the card beside it, off the buttons of the page. */
export class Placement {
  private badgeSpot: number | null = null;
  /** Where the user wanted the badge when it was placed last. */
  private placedBy: BadgePlace | null = null;
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
    private readonly platform: Platform,
    private readonly wishes: Wishes,
  ) {}

  /** Another composer. */
  forget(): void {
    this.badgeSpot = null;
    this.held = null;
    this.opened('badge');
  }

  /** The card was opened; it will stand by what opened it, wherever is best. */
  opened(by: 'badge' | 'words'): void {
    this.cardSpot = null;
    this.openedAt = null;
    this.openedBy = by;
  }

  /** Where the user wants the badge on this network; `null`: wherever is best. */
  get wish(): BadgePlace | null {
    return this.wishes.badge(this.platform.id);
  }

  /**
   * @param words where the words stand that the card speaks of
   * @param lines where all lines stand under the draft's words
   */
  place({ host: editor, frame, loop }: Sitting, words: readonly Box[], lines: readonly Box[]): void {
    const { wish } = this;
    if (wish !== this.placedBy) this.badgeSpot = null;
    this.placedBy = wish;
    const rtl = isFromRight(loop.text, editor);
    const seen = isSeen(editor, this.layer);
    this.badge.seen(seen);
    if (seen && this.badge.isShown) this.placeBadge(editor, frame, wish, rtl);
    if (this.card.isOpen) this.placeCard(editor, frame, words, lines, rtl);
  }

  /** The pointer has taken the badge along. */
  carry(to: Point): void {
    this.held = to;
    stand(this.badge.element, pushedInto(badgeView(), to, sizeOf(this.badge.element)));
  }

  /** It was let go at `at`, and stands from now on beside the text, off the buttons, as near as can be. */
  drop(sitting: Sitting, at: Point): void {
    this.held = null;
    this.put(sitting, this.free(sitting, around(at)) ?? at);
  }

  /** @param ahead one step in this direction, or as many more as lead over the text and past the buttons; none if there is no room */
  nudge(sitting: Sitting, ahead: Point): void {
    const { left: x, top: y } = this.badge.element.getBoundingClientRect();
    const next = this.free(sitting, onwards({ x, y }, ahead), ahead);
    if (next) this.put(sitting, next);
  }

  /** Where it stands by itself. */
  putBack(): void {
    if (this.wish) this.wishes.putBadge(this.platform.id, null);
  }

  private put({ frame, loop, editor }: Sitting, point: Point): void {
    const place = placeOf(point, frame.getBoundingClientRect(), sizeOf(this.badge.element), isFromRight(loop.text, editor));
    this.wishes.putBadge(this.platform.id, place);
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

  private placeBadge(editor: HTMLElement, frame: Element, wish: BadgePlace | null, rtl: boolean): void {
    if (this.held) return this.carry(this.held);
    const size = sizeOf(this.badge.element);
    const view = badgeView();
    const box = frame.getBoundingClientRect();
    const wished = wish && pushedInto(view, spotAt(wish, box, size, rtl), size);
    const spots = [
      ...(wished ? [besideText(editor.getBoundingClientRect(), wished, size, view) ?? wished] : []),
      ...badgeSpots(box, size, rtl),
    ];
    const pressed = (spot: Point) => pressedUnder(boxAt(pushedInto(view, spot, size), size), editor, this.layer);
    const stands = this.badgeSpot === null ? undefined : spots[this.badgeSpot];
    // Where it stands and bothers nobody no other place is looked at: a page that scrolls asks in every frame.
    if (!stands || pressed(stands).length > 0)
      this.badgeSpot = bestSpot(spots, size, view, [...spots.flatMap(pressed), ...submitBoxes(editor, this.platform)], this.badgeSpot);
    stand(this.badge.element, pushedInto(view, spots[this.badgeSpot ?? 0] ?? { x: 0, y: 0 }, size));
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
      ...submitBoxes(editor, this.platform),
      ...words.map((box) => ({ box, weight: 6 })),
      ...lines.map((box) => ({ box, weight: 2 })),
      { box: editor.getBoundingClientRect(), weight: 3 },
      { box: badge, weight: 1 },
    ];
    this.cardSpot = bestSpot(spots, size, view, precious, this.cardSpot);
    stand(this.card.element, pushedInto(view, spots[this.cardSpot] ?? { x: 0, y: 0 }, size));
  }
}

function movedBy({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function sizeOf(element: HTMLElement) {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function stand(element: HTMLElement, { x, y }: Point): void {
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
