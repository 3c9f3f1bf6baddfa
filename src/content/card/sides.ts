/** What stands in the card beside the tips: what was asked, what came of it, what works. */

import type { Reading } from '../../engine/reading';
import { drawing, el } from '../el';
import { spoken, words } from '../words';
import { button } from './tip';
import type { CardActions, Note, Told } from './told';

/** Asked once for each account. */
export function question({ speaksAs }: CardActions): HTMLElement {
  return el(
    'div',
    { part: 'speaks', class: 'question', role: 'group', 'aria-label': words('card_speaks_question') },
    el('p', {}, words('card_speaks_question')),
    el('p', { class: 'quiet' }, words('card_speaks_means')),
    el(
      'div',
      { class: 'actions' },
      button('speaks-brand', words('speaks_brand'), () => speaksAs('brand')),
      button('speaks-personal', words('speaks_personal'), () => speaksAs('personal')),
    ),
  );
}

export function personal({ speaksAs }: CardActions): HTMLElement {
  const change = button('speaks-brand', words('card_personal_change'), () => speaksAs('brand'), 'bare');
  return el('div', { part: 'personal', class: 'quiet' }, el('p', {}, words('card_personal')), change);
}

export function offerLine({ meantAsOffer }: CardActions): HTMLElement {
  const back = button('offer-back', words('card_offer_back'), () => meantAsOffer(false), 'bare');
  return el('div', { part: 'offer', class: 'note' }, el('p', {}, words('card_offer_taken')), back);
}

export function noteLine({ text, undo, copy }: Note, actions: CardActions): HTMLElement {
  return el(
    'div',
    { part: 'note', class: 'note' },
    el('p', {}, text),
    undo && button('undo', words('undo'), undo, 'bare'),
    copy !== undefined && button('copy', words('card_copy'), () => actions.copy(copy), 'bare'),
  );
}

/** No tip is no praise: that is for a draft that reads like talk, and once. */
export function nothing({ reading: { tone }, mayPraise }: Told): HTMLElement {
  if (tone.label !== 'conversation') return el('p', { part: 'nothing', class: 'quiet' }, words('card_nothing'));
  const says = words(mayPraise ? 'nothing_to_change' : 'card_still_good');
  return el('p', { part: 'good', class: 'good' }, drawing('leaf'), el('span', {}, says));
}

/** What was left unsaid in this draft, and the way back. */
export function hushedLine(count: number, { hearAll }: CardActions): HTMLElement {
  return el(
    'div',
    { part: 'hushed', class: 'note' },
    el('p', {}, words('card_hushed', { count })),
    button('hear-all', words('card_hear_again'), hearAll, 'bare'),
  );
}

const WAYS = [
  ['left', { x: -1, y: 0 }],
  ['up', { x: 0, y: -1 }],
  ['down', { x: 0, y: 1 }],
  ['right', { x: 1, y: 0 }],
] as const;

/** The badge can be dragged; whoever does not drag presses here. */
export function moving(isOpen: boolean, isMoved: boolean, toggle: () => void, { moveBadge, putBadgeBack }: CardActions): HTMLElement {
  const way = ([name, ahead]: (typeof WAYS)[number]) =>
    el(
      'button',
      { part: `move-${name}`, class: 'icon', 'aria-label': words(`card_move_${name}`), click: () => moveBadge(ahead) },
      drawing(name),
    );
  return el(
    'footer',
    { part: 'moving', class: 'moving' },
    el('button', { part: 'move', class: 'bare', 'aria-expanded': String(isOpen), click: toggle }, words('card_move')),
    isOpen && el('div', { class: 'ways', role: 'group', 'aria-label': words('card_move') }, ...WAYS.map(way)),
    isOpen && isMoved && button('put-back', words('card_put_back'), putBadgeBack, 'bare'),
  );
}

/** What the draft does well, with the words that do it; `null` if nothing stands out. */
export function strengths({ strengths }: Reading): HTMLElement | null {
  const said = strengths.flatMap(({ evidence }) => evidence.slice(0, 1));
  if (said.length === 0) return null;
  const lines = said.map(({ say }) => el('li', {}, drawing('tick'), el('span', {}, spoken(say))));
  return el('ul', { part: 'strengths', class: 'strengths', 'aria-label': words('what_works') }, ...lines);
}
