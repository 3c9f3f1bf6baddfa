import type { Badge } from './badge';
import type { Card } from './card/card';
import { arrowOf } from './keys';
import type { Point } from './place';

/** What the keys can do while the focus is in the badge or the card. */
export interface LayerKeys {
  card: Card;
  badge: Badge;
  close(): void;
  /** Out of the card, at its first or last part: back to where one wrote. */
  leave(): void;
  moveBadge(ahead: Point): void;
}

/** Escape closes, Tab goes round, arrows go from tip to tip in the card; with Shift, on the badge, they move the badge itself. */
export function keyInLayer(event: KeyboardEvent, { card, badge, close, leave, moveBadge }: LayerKeys): void {
  const ahead = arrowOf(event);
  if (event.key === 'Escape' && card.isOpen) {
    event.preventDefault();
    close();
  } else if (event.key === 'Tab' && card.hasFocus && !card.tab(event.shiftKey)) {
    event.preventDefault();
    leave();
  } else if (ahead && badge.hasFocus && event.shiftKey) {
    event.preventDefault();
    moveBadge(ahead);
  } else if (ahead && card.hasFocus && !event.shiftKey && ahead.y !== 0 && card.walk(ahead.y > 0 ? 1 : -1)) event.preventDefault();
}
