import type { Finding } from '../../engine/reading';
import { drawing, el } from '../el';
import { words } from '../words';
import { button, tip } from './tip';
import type { CardActions, Told } from './told';

/** As many tips as stand up front; more on demand. */
export const UP_FRONT = 3;

export interface TipsView {
  /** The tip that is open. */
  current: Finding | undefined;
  showsAll: boolean;
  isExplained: boolean;
  read(finding: Finding): void;
  step(by: 1 | -1): void;
  explain(): void;
  showAll(): void;
}

/** The tips, one of them open with the ways to the others, the rest folded under it. */
export function tips({ findings, intent, otherPost }: Told, view: TipsView, actions: CardActions): HTMLElement {
  const { current, showsAll, isExplained, read, step, explain, showAll } = view;
  const shown = showsAll ? findings : findings.slice(0, UP_FRONT);
  const rest = findings.length - shown.length;
  const list = shown.map((finding) =>
    tip(
      finding,
      {
        isOpen: finding === current,
        isExplained,
        pager: findings.length > 1 ? pager(findings.indexOf(finding), findings.length, step) : null,
        otherPost: otherPost(finding),
        canBeOffer: finding.category === 'advertising' && intent !== 'offer',
        unfold: () => read(finding),
        explain,
      },
      actions,
    ),
  );
  return el(
    'div',
    { class: 'tips' },
    el('ul', { 'aria-label': words('card_tips', { count: findings.length }) }, ...list),
    rest > 0 && button('more', words('tips_more', { count: rest }), showAll, 'bare'),
  );
}

function pager(index: number, count: number, step: TipsView['step']): HTMLElement {
  // Pressed again and again, the button stays; what it brought is said after its name.
  const said = { class: 'icon', 'aria-describedby': 'tip-message' };
  const way = (part: 'previous' | 'next', by: 1 | -1) =>
    el('button', { part, ...said, 'aria-label': words(`card_${part}`), click: () => step(by) }, drawing(part));
  const position = el(
    'span',
    { part: 'position', id: 'tip-position', class: 'position quiet' },
    words('card_position', { position: index + 1, total: count }),
  );
  return el('div', { class: 'pager' }, way('previous', -1), position, way('next', 1));
}
