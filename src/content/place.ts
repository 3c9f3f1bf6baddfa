/** Where the badge and the card stand. Pure: boxes in, a point out; all in CSS pixels of the layout viewport. */

import type { BadgePlace } from '../messages/snapshot';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Something that should stay visible: `weight` is how bad it is to cover it wholly. */
export interface Precious {
  box: Box;
  weight: number;
}

const GAP = 8;
/** How far the badge stands into the frame: as a bubble stands on its kerb. */
const KERB = 6;

/** Corners for the badge, best first; all of them outside the box, or nearly. */
export function badgeSpots(frame: Box, { width, height }: Size, rtl: boolean): Point[] {
  const end = rtl ? frame.left + GAP : frame.right - width - GAP;
  const start = rtl ? frame.right - width - GAP : frame.left + GAP;
  const beyond = rtl ? frame.left - width - GAP / 2 : frame.right + GAP / 2;
  return [
    { x: end, y: frame.top - height + KERB },
    { x: end, y: frame.bottom - KERB },
    { x: beyond, y: frame.top },
    { x: beyond, y: frame.bottom - height },
    { x: start, y: frame.bottom - KERB },
    { x: start, y: frame.top - height + KERB },
  ];
}

/** @returns the point where a badge stands that was put to `place` */
export function spotAt({ corner, x, y }: BadgePlace, frame: Box, { width, height }: Size, rtl: boolean): Point {
  const isLeft = corner.endsWith('start') !== rtl;
  return {
    x: isLeft ? frame.left + x : frame.right - width - x,
    y: corner.startsWith('top') ? frame.top + y : frame.bottom - height - y,
  };
}

/** @returns the place that `point` is: seen from the nearest corner, so that it stays there while the composer grows */
export function placeOf(point: Point, frame: Box, { width, height }: Size, rtl: boolean): BadgePlace {
  const isLeft = point.x + width / 2 < (frame.left + frame.right) / 2;
  const isTop = point.y + height / 2 < (frame.top + frame.bottom) / 2;
  return {
    corner: `${isTop ? 'top' : 'bottom'}-${isLeft === rtl ? 'end' : 'start'}`,
    x: Math.round(isLeft ? point.x - frame.left : frame.right - width - point.x),
    y: Math.round(isTop ? point.y - frame.top : frame.bottom - height - point.y),
  };
}

/**
 * Out of the text by the nearest side, or by the side that is ahead.
 * @param text the box that one writes in; the badge may stand on its edge
 * @param ahead the direction in which the badge is being moved: over the text, not back
 * @returns `null` if there is no way out within `view`
 */
export function besideText(text: Box, point: Point, { width, height }: Size, view: Box, ahead: Point | null = null): Point | null {
  const box = boxAt(point, { width, height });
  const [left, right] = [text.left + KERB - width, text.right - KERB];
  const [top, bottom] = [text.top + KERB - height, text.bottom - KERB];
  if (box.left <= left || box.left >= right || box.top <= top || box.top >= bottom) return point;
  const isAhead = ({ x, y }: Point) => !ahead || Math.sign(x - point.x) * ahead.x > 0 || Math.sign(y - point.y) * ahead.y > 0;
  const away = ({ x, y }: Point) => Math.abs(x - point.x) + Math.abs(y - point.y);
  const exits = [
    { x: point.x, y: top },
    { x: point.x, y: bottom },
    { x: left, y: point.y },
    { x: right, y: point.y },
  ];
  const isInView = ({ x, y }: Point) => x >= view.left && y >= view.top && x + width <= view.right && y + height <= view.bottom;
  return exits.filter((exit) => isInView(exit) && isAhead(exit)).sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** Pixels by which a key moves the badge, and by which it gives way to a button. */
const STEP = 12;
/** As far as it gives way. */
const STEPS = 60;

/** @returns points from near to far around `point`: where a badge may stand that was dropped on a button */
export function around({ x, y }: Point): Point[] {
  const ways = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => ({ down, right }))).filter(({ down, right }) => down || right);
  const rings = Array.from({ length: 12 }, (_, ring) => (ring + 1) * STEP);
  return [{ x, y }, ...rings.flatMap((far) => ways.map(({ down, right }) => ({ x: x + right * far, y: y + down * far })))];
}

/** @returns points from `point` on in one direction, a step apart */
export function onwards({ x, y }: Point, ahead: Point): Point[] {
  return Array.from({ length: STEPS }, (_, step) => ({ x: x + ahead.x * STEP * (step + 1), y: y + ahead.y * STEP * (step + 1) }));
}

/** Places for the card: beside the frame if there is room, else under or over it, else by the words, else in a corner. */
export function cardSpots(frame: Box, by: Box, card: Size, view: Box, rtl: boolean): Point[] {
  const after = { x: frame.right + GAP, y: by.top - GAP };
  const before = { x: frame.left - card.width - GAP, y: by.top - GAP };
  const x = rtl ? by.left : by.right - card.width;
  return [
    ...(rtl ? [before, after] : [after, before]),
    { x, y: frame.bottom + GAP },
    { x: rtl ? frame.right - card.width : frame.left, y: frame.bottom + GAP },
    { x, y: frame.top - card.height - GAP },
    { x: by.left, y: by.bottom + GAP },
    { x: by.left, y: by.top - card.height - GAP },
    { x: rtl ? view.left : view.right - card.width, y: view.bottom - card.height },
    { x: rtl ? view.left : view.right - card.width, y: view.top },
  ];
}

/** How much worse the place where we stand must be before we move: nothing is as restless as a badge that jumps. */
const LOYALTY = 0.5;

/**
 * @param stands the index of the spot where we stand already
 * @returns the index of the spot that, pushed into `view`, covers least; among equals the earlier one
 */
export function bestSpot(spots: readonly Point[], size: Size, view: Box, precious: readonly Precious[], stands: number | null): number {
  const costs = spots.map((spot, rank) => {
    const box = boxAt(pushedInto(view, spot, size), size);
    const covers = precious.reduce((sum, { box: other, weight }) => sum + weight * covered(box, other), 0);
    return covers + rank / 1000 - (rank === stands ? LOYALTY : 0);
  });
  return costs.indexOf(Math.min(...costs));
}

export function boxAt({ x, y }: Point, { width, height }: Size): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

export function pushedInto(view: Box, { x, y }: Point, { width, height }: Size): Point {
  return { x: Math.max(view.left, Math.min(x, view.right - width)), y: Math.max(view.top, Math.min(y, view.bottom - height)) };
}

/** Share of the smaller of the two boxes that the other one covers: a small button wholly covered is wholly lost. */
function covered(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const smaller = Math.min(area(a), area(b));
  return width <= 0 || height <= 0 || smaller === 0 ? 0 : (width * height) / smaller;
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** @returns what of the page can be seen now: pinch zoom and an on-screen keyboard make it smaller than the window */
export function visibleView(margin: number): Box {
  const view = window.visualViewport;
  const left = view?.offsetLeft ?? 0;
  const top = view?.offsetTop ?? 0;
  const width = Math.min(view?.width ?? innerWidth, document.documentElement.clientWidth || innerWidth);
  const height = view?.height ?? innerHeight;
  return { left: left + margin, top: top + margin, right: left + width - margin, bottom: top + height - margin };
}
