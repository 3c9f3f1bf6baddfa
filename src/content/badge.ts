import type { Severity, Tone } from '../engine/reading';
import type { AccountMode } from '../messages/snapshot';
import { draggable } from './drag';
import { drawing, el } from './el';
import type { Layer } from './layer';
import type { Point } from './place';
import { words } from './words';

export interface BadgeShows {
  tips: number;
  /** The strongest of them. */
  severity: Severity | null;
  tone: Tone;
  /** `unknown`: the account has not been asked yet who speaks. */
  mode: AccountMode | 'unknown';
  /** Something was asked to be left unsaid, so no tips are no praise. */
  isHushed: boolean;
}

export interface BadgeActions {
  press(byKey: boolean): void;
  carry(to: Point): void;
  drop(at: Point): void;
  /** Back to where it stands by itself. */
  putBack(): void;
}

/** The pill at the corner of the composer: how many tips, or a leaf; and how the draft reads. */
export class Badge {
  readonly element = el('button', { part: 'badge', class: 'badge', 'aria-haspopup': 'dialog', 'aria-description': words('badge_move') });
  private readonly grip: (down: PointerEvent) => void;
  private drawn = '';

  constructor(
    private readonly layer: Layer,
    { press, carry, drop, putBack }: BadgeActions,
  ) {
    this.grip = draggable(this.element, { onMove: carry, onDrop: drop });
    // A press by keyboard has no clicks to count; only then the focus may move.
    this.element.addEventListener('click', (event) => press(event.detail === 0));
    this.element.addEventListener('dblclick', putBack);
  }

  get hasFocus(): boolean {
    return this.layer.root.activeElement === this.element;
  }

  /** The pointer went down on something of ours. */
  pressed(event: PointerEvent, at: Element | null): void {
    if (this.element.contains(at)) this.grip(event);
  }

  show(shows: BadgeShows, isCardOpen: boolean): void {
    this.element.setAttribute('aria-expanded', String(isCardOpen));
    // Every key asks; it is drawn when it looks another way.
    const { tips, severity, tone, mode, isHushed } = shows;
    const looks = [tips, severity, tone.label, tone.score, mode, isHushed].join();
    if (looks !== this.drawn) {
      const label = labelOf(shows);
      this.element.setAttribute('aria-label', label);
      this.element.title = label;
      this.element.replaceChildren(pill(shows));
      this.drawn = looks;
    }
    if (!this.element.isConnected) this.layer.pieces.append(this.element);
  }

  hide(): void {
    this.element.remove();
  }
}

function labelOf({ tips, tone, mode, isHushed }: BadgeShows): string {
  if (tips === 0 && mode === 'unknown') return words('badge_question');
  if (mode === 'personal') return words('card_tips', { count: tips });
  const none = tone.label === 'conversation' && !isHushed ? 'badge_good' : 'badge_none';
  return words(tips === 0 ? none : 'badge_tips', { count: tips, reads: words(`reads_${tone.label}`) });
}

function pill(shows: BadgeShows): HTMLElement {
  const { severity, tone, mode } = shows;
  return el(
    'span',
    { class: `pill ${severity ?? (isGood(shows) ? 'good' : '')}` },
    drawing('mark'),
    sign(shows),
    mode === 'personal' ? null : smallStreet(tone),
  );
}

/** A number, a question or a leaf; nothing where there is neither a tip nor praise. */
function sign(shows: BadgeShows): Node | null {
  const { tips, mode } = shows;
  const asks = tips === 0 && mode === 'unknown';
  if (tips > 0 || asks) return el('span', { class: 'count' }, asks ? '?' : String(tips));
  return isGood(shows) ? drawing('leaf') : null;
}

const isGood = ({ tips, tone, mode, isHushed }: BadgeShows) =>
  tips === 0 && tone.label === 'conversation' && mode !== 'unknown' && !isHushed;

/** The tone line at its smallest: a kerb and a dot. */
function smallStreet({ score, label }: Tone): HTMLElement {
  const dot = el('span', { class: 'dot' });
  dot.style.insetInlineStart = `${Math.round((1 - score) * 100)}%`;
  return el('span', { class: `small-street ${label}` }, dot);
}
