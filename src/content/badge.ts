import type { Severity, Tone } from '../engine/reading';
import { drawing, el } from './el';
import type { Layer } from './layer';
import { words } from './words';

export interface BadgeShows {
  tips: number;
  /** The strongest of them. */
  severity: Severity | null;
  tone: Tone;
  /** The account has not been asked yet who speaks. */
  asks: boolean;
}

/** The pill at the corner of the composer: how many tips, or a leaf; and how the draft reads. */
export class Badge {
  readonly element = el('button', { part: 'badge', class: 'badge', 'aria-haspopup': 'dialog' });

  constructor(
    private readonly layer: Layer,
    onPress: (byKey: boolean) => void,
  ) {
    // A press by keyboard has no clicks to count; only then the focus may move.
    this.element.addEventListener('click', (event) => onPress(event.detail === 0));
  }

  show({ tips, severity, tone, asks }: BadgeShows, isCardOpen: boolean): void {
    const reads = words(`badge_tone_${tone.label}`);
    const label = tips === 0 && asks ? words('badge_question') : words(tips === 0 ? 'badge_good' : 'badge_tips', { count: tips, reads });
    const sign = tips > 0 ? el('span', { class: 'count' }, String(tips)) : asks ? el('span', { class: 'count' }, '?') : drawing('leaf');
    const pill = el('span', { class: `pill ${severity ?? (asks ? 'asks' : 'good')}` }, drawing('mark'), sign, miniStreet(tone));
    this.element.setAttribute('aria-label', label);
    this.element.setAttribute('aria-expanded', String(isCardOpen));
    this.element.title = label;
    this.element.replaceChildren(pill);
    if (!this.element.isConnected) this.layer.pieces.append(this.element);
  }

  hide(): void {
    this.element.remove();
  }
}

/** The tone line at its smallest: a kerb and a dot. */
function miniStreet({ score, label }: Tone): HTMLElement {
  const dot = el('span', { class: 'dot' });
  dot.style.insetInlineStart = `${Math.round((1 - score) * 100)}%`;
  return el('span', { class: `mini ${label}` }, dot);
}
