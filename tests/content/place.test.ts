import { describe, expect, test } from 'vitest';
import { badgeSpots, bestSpot, boxAt, cardSpots, type Point, pushedInto } from '../../src/content/place';

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
