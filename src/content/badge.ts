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

/**
 * The pill at the corner of the composer: how many tips, or a leaf; and how the draft reads. Its parts are hidden, never taken
 * out: a node that leaves the page ends the step of undo which Chromium gathers while somebody types (tried with 156, 2026-11).
 */
export class Badge {
  readonly element = el('button', { part: 'badge', class: 'badge', 'aria-haspopup': 'dialog', 'aria-description': words('badge_move') });
  private readonly grip: (down: PointerEvent) => void;
  private readonly counted = document.createTextNode('');
  private readonly count = el('span', { class: 'count' }, this.counted);
  private readonly leaf = drawing('leaf');
  private readonly dot = el('span', { class: 'dot' });
  /** The tone line at its smallest: a kerb and a dot. */
  private readonly street = el('span', {}, this.dot);
  private readonly pill = el('span', {}, drawing('mark'), this.count, this.leaf, this.street);
  private drawn = '';
  private shown = false;
  private inSight = true;

  constructor(
    private readonly layer: Layer,
    { press, carry, drop, putBack }: BadgeActions,
  ) {
    this.element.append(this.pill);
    this.grip = draggable(this.element, { onMove: carry, onDrop: drop });
    // A press by keyboard has no clicks to count; only then the focus may move.
    this.element.addEventListener('click', (event) => press(event.detail === 0));
    this.element.addEventListener('dblclick', putBack);
  }

  /** There is something to show, whether or not its place can be seen now. */
  get isShown(): boolean {
    return this.shown;
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
    if (looks !== this.drawn) this.draw(shows);
    this.drawn = looks;
    if (!this.element.isConnected) this.layer.pieces.append(this.element);
    this.shown = true;
    this.seen(this.inSight);
  }

  hide(): void {
    this.shown = false;
    this.seen(this.inSight);
  }

  /** Its place on the screen can be seen, or not. */
  seen(inSight: boolean): void {
    this.inSight = inSight;
    this.element.hidden = !this.shown || !inSight;
  }

  private draw(shows: BadgeShows): void {
    const { tips, severity, tone, mode } = shows;
    const label = labelOf(shows);
    this.element.setAttribute('aria-label', label);
    this.element.title = label;
    const asks = tips === 0 && mode === 'unknown';
    const isCounted = tips > 0 || asks;
    const good = isGood(shows);
    this.pill.className = `pill ${severity ?? (good ? 'good' : '')}`;
    this.counted.data = asks ? '?' : String(tips);
    this.count.hidden = !isCounted;
    this.leaf.toggleAttribute('hidden', isCounted || !good);
    this.street.className = `small-street ${tone.label}`;
    this.street.hidden = mode === 'personal';
    this.dot.style.insetInlineStart = `${Math.round((1 - tone.score) * 100)}%`;
  }
}

function labelOf({ tips, tone, mode, isHushed }: BadgeShows): string {
  if (tips === 0 && mode === 'unknown') return words('badge_question');
  if (mode === 'personal') return words('card_tips', { count: tips });
  const none = tone.label === 'conversation' && !isHushed ? 'badge_good' : 'badge_none';
  return words(tips === 0 ? none : 'badge_tips', { count: tips, reads: words(`reads_${tone.label}`) });
}

const isGood = ({ tips, tone, mode, isHushed }: BadgeShows) =>
  tips === 0 && tone.label === 'conversation' && mode !== 'unknown' && !isHushed;
