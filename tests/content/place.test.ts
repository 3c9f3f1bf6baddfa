import { describe, expect, test } from 'vitest';
import {
  around,
  badgeSpots,
  besideText,
  bestSpot,
  boxAt,
  cardSpots,
  onwards,
  type Point,
  placeOf,
  pushedInto,
  spotAt,
} from '../../src/content/place';

const view = { left: 0, top: 0, right: 1280, bottom: 900 };
const frame = { left: 300, top: 200, right: 900, bottom: 400 };
const badge = { width: 72, height: 28 };
const card = { width: 320, height: 400 };

const at = (spots: Point[], index: number) => spots[index] as Point;

describe('the badge', () => {
  const spots = badgeSpots(frame, badge, false);

  test('stands on the upper kerb at the end of the line, and on the other side where people write from the right', () => {
    expect(at(spots, bestSpot(spots, badge, view, [], null))).toEqual({ x: 900 - 72 - 8, y: 200 - 28 + 6 });
    const rtl = badgeSpots(frame, badge, true);
    expect(at(rtl, bestSpot(rtl, badge, view, [], null)).x).toBe(308);
  });

  test('goes elsewhere when a button is there', () => {
    const button = { box: { left: 850, top: 170, right: 890, bottom: 200 }, weight: 2 };
    const index = bestSpot(spots, badge, view, [button], null);
    const box = boxAt(at(spots, index), badge);
    expect(box.right <= button.box.left || box.top >= button.box.bottom || box.bottom <= button.box.top).toBe(true);
  });

  test('does not jump for a trifle once it stands', () => {
    const link = { box: { left: 0, top: 380, right: 900, bottom: 420 }, weight: 0.4 };
    expect(bestSpot(spots, badge, view, [link], 1)).toBe(1);
    expect(bestSpot(spots, badge, view, [{ ...link, weight: 3 }], 1)).toBe(0);
  });
});

describe('a badge that the user moved', () => {
  const grown = { ...frame, right: 1000, bottom: 700 };

  test.each([
    ['top-start', { x: 320, y: 180 }, { x: 320, y: 180 }],
    ['top-end', { x: 850, y: 180 }, { x: 950, y: 180 }],
    ['bottom-start', { x: 240, y: 390 }, { x: 240, y: 690 }],
    ['bottom-end', { x: 880, y: 396 }, { x: 980, y: 696 }],
  ])('keeps its distance to the %s corner while the composer grows', (corner, point, later) => {
    const place = placeOf(point, frame, badge, false);
    expect(place.corner).toBe(corner);
    expect(spotAt(place, frame, badge, false)).toEqual(point);
    expect(spotAt(place, grown, badge, false)).toEqual(later);
  });

  test('stands on the other side in a draft from right to left', () => {
    const place = placeOf({ x: 320, y: 180 }, frame, badge, false);
    const mirrored = spotAt(place, frame, badge, true);
    expect(mirrored).toEqual({ x: 900 - 20 - badge.width, y: 180 });
    expect(placeOf(mirrored, frame, badge, true)).toEqual(place);
  });

  test('is not left in the text, but by its nearest side', () => {
    expect(besideText(frame, { x: 500, y: 210 }, badge, view)).toEqual({ x: 500, y: 200 + 6 - 28 });
    expect(besideText(frame, { x: 500, y: 380 }, badge, view)).toEqual({ x: 500, y: 400 - 6 });
    expect(besideText(frame, { x: 310, y: 300 }, badge, view)).toEqual({ x: 300 + 6 - 72, y: 300 });
    expect(besideText(frame, { x: 100, y: 100 }, badge, view)).toEqual({ x: 100, y: 100 });
  });

  test('by a key it goes over the text and not back', () => {
    const [next] = onwards({ x: 500, y: 178 }, { x: 0, y: 1 });
    expect(besideText(frame, next as Point, badge, view, { x: 0, y: 1 })).toEqual({ x: 500, y: 394 });
    expect(besideText({ ...frame, bottom: 890 }, next as Point, badge, view, { x: 0, y: 1 })).toBeNull();
  });

  test('gives way to a button by as little as it can', () => {
    const [first, ...others] = around({ x: 10, y: 10 });
    expect(first).toEqual({ x: 10, y: 10 });
    const far = others.map(({ x, y }) => Math.max(Math.abs(x - 10), Math.abs(y - 10)));
    expect(far).toEqual([...far].sort((a, b) => a - b));
  });
});

describe('the card', () => {
  const by = { left: 828, top: 178, right: 900, bottom: 206 };
  const submit = { box: { left: 820, top: 410, right: 890, bottom: 446 }, weight: 12 };
  const editor = { box: frame, weight: 3 };

  test('stands beside the composer where there is room', () => {
    const spots = cardSpots(frame, by, card, view, false);
    const { x } = pushedInto(view, at(spots, bestSpot(spots, card, view, [submit, editor], null)), card);
    expect(x).toBe(908);
  });

  test.each([
    ['a narrow window', { ...view, right: 920 }],
    ['a phone', { left: 0, top: 0, right: 360, bottom: 740 }],
    ['a low window', { ...view, right: 920, bottom: 700 }],
  ])('in %s it is wholly in view and not over the button that posts', (_, small) => {
    const narrow = { left: 8, top: 200, right: Math.min(900, small.right - 8), bottom: 300 };
    const post = { box: { left: narrow.right - 80, top: 310, right: narrow.right - 10, bottom: 340 }, weight: 12 };
    const spots = cardSpots(narrow, by, { width: 300, height: 330 }, small, false);
    const size = { width: 300, height: 330 };
    const box = boxAt(pushedInto(small, at(spots, bestSpot(spots, size, small, [post, { box: narrow, weight: 3 }], null)), size), size);
    expect(box.left >= small.left && box.right <= small.right && box.top >= small.top && box.bottom <= small.bottom).toBe(true);
    expect(box.top >= post.box.bottom || box.bottom <= post.box.top || box.right <= post.box.left).toBe(true);
  });
});

test('what is larger than the view begins where the view begins', () => {
  expect(pushedInto(view, { x: 50, y: 50 }, { width: 100, height: 2000 })).toEqual({ x: 50, y: 0 });
});
