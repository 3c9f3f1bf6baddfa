import type { Severity, Tone } from '../engine/reading';
import type { AccountMode } from '../messages/snapshot';
import { drawing, el } from './el';
import type { Layer } from './layer';
import { words } from './words';

export interface BadgeShows {
  tips: number;
  /** The strongest of them. */
  severity: Severity | null;
  tone: Tone;
  /** `unknown`: the account has not been asked yet who speaks. */
  mode: AccountMode | 'unknown';
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

  show(shows: BadgeShows, isCardOpen: boolean): void {
    const label = labelOf(shows);
    this.element.setAttribute('aria-label', label);
    this.element.setAttribute('aria-expanded', String(isCardOpen));
    this.element.title = label;
    this.element.replaceChildren(pill(shows));
    if (!this.element.isConnected) this.layer.pieces.append(this.element);
  }

  hide(): void {
    this.element.remove();
  }
}

function labelOf({ tips, tone, mode }: BadgeShows): string {
  if (tips === 0 && mode === 'unknown') return words('badge_question');
  if (mode === 'personal') return words('card_tips', { count: tips });
  const none = tone.label === 'conversation' ? 'badge_good' : 'badge_none';
  return words(tips === 0 ? none : 'badge_tips', { count: tips, reads: words(`reads_${tone.label}`) });
}

function pill({ tips, severity, tone, mode }: BadgeShows): HTMLElement {
  return el(
    'span',
    { class: `pill ${severity ?? (isGood(tips, tone, mode) ? 'good' : '')}` },
    drawing('mark'),
    sign({ tips, severity, tone, mode }),
    mode === 'personal' ? null : smallStreet(tone),
  );
}

/** A number, a question or a leaf; nothing where there is neither a tip nor praise. */
function sign({ tips, tone, mode }: BadgeShows): Node | null {
  const asks = tips === 0 && mode === 'unknown';
  if (tips > 0 || asks) return el('span', { class: 'count' }, asks ? '?' : String(tips));
  return isGood(tips, tone, mode) ? drawing('leaf') : null;
}

const isGood = (tips: number, { label }: Tone, mode: BadgeShows['mode']) => tips === 0 && label === 'conversation' && mode !== 'unknown';

/** The tone line at its smallest: a kerb and a dot. */
function smallStreet({ score, label }: Tone): HTMLElement {
  const dot = el('span', { class: 'dot' });
  dot.style.insetInlineStart = `${Math.round((1 - score) * 100)}%`;
  return el('span', { class: `small-street ${label}` }, dot);
}
