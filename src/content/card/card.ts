import type { Finding } from '../../engine/reading';
import { drawing, el } from '../el';
import type { Layer } from '../layer';
import { words } from '../words';
import { hushedLine, moving, noteLine, nothing, offerLine, personal, question, strengths } from './sides';
import { button, tip } from './tip';
import { again, type CardActions, type Note, type Told } from './told';
import { toneLine } from './tone-line';

/** As many tips as stand up front; more on demand. */
const UP_FRONT = 3;

/** The card: one tip open, the others folded under it; what works; the tone line. */
export class Card {
  readonly element = el('section', {
    part: 'card',
    class: 'card',
    role: 'dialog',
    'aria-label': words('card_name'),
    'aria-describedby': 'card-title',
    tabindex: -1,
  });
  private told: Told | null = null;
  /** The tip being read, as it last stood. */
  private at: Finding | null = null;
  private showsAll = false;
  private isExplained = false;
  private isToneOpen = false;
  private isMoving = false;
  private note: Note | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly actions: CardActions,
  ) {}

  get isOpen(): boolean {
    return this.element.isConnected;
  }

  /** It tells what came of the last press. */
  get says(): boolean {
    return this.note !== null;
  }

  get hasFocus(): boolean {
    return this.isOpen && this.element.contains(this.layer.root.activeElement);
  }

  /** @param finding the tip to begin with; default: the most important one */
  open(told: Told, finding: Finding | null = null): void {
    this.at = finding;
    this.showsAll = finding !== null && told.findings.indexOf(finding) >= UP_FRONT;
    this.isExplained = false;
    this.layer.pieces.append(this.element);
    this.show(told);
  }

  /** Another reading, other answers: what is being read stays open as long as it holds. */
  show(told: Told): void {
    this.told = told;
    if (this.isOpen) this.layer.whenReleased(() => this.isOpen && this.render());
  }

  /** @param at the finding to read on with */
  say(note: Note | null, at?: Finding): void {
    if (note === this.note && !at) return;
    const hadFocus = this.hasFocus;
    this.note = note;
    if (at) this.at = at;
    if (this.isOpen) this.render();
    // The next press on the same spot would silence the next tip, and the first thing one may want is the way back.
    if (note?.undo && hadFocus) this.part('undo')?.focus({ preventScroll: true });
  }

  close(): void {
    this.element.remove();
    this.note = null;
    this.isToneOpen = false;
    this.isMoving = false;
    this.actions.tells(null);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** Tab walks within the card; past its ends the caret goes back to the draft. */
  tab(backwards: boolean): boolean {
    const stops = Array.from(this.element.querySelectorAll<HTMLElement>('button'));
    const end = backwards ? stops[0] : stops.at(-1);
    const active = this.layer.root.activeElement;
    return active !== end && !(backwards && active === this.element);
  }

  step(by: 1 | -1): void {
    const { findings = [] } = this.told ?? {};
    const next = findings[(findings.indexOf(this.current(findings) as Finding) + by + findings.length) % findings.length];
    if (next) this.read(next);
  }

  /** To another tip by the keyboard: the focus goes to the tip itself. @returns whether there is another */
  walk(by: 1 | -1): boolean {
    if ((this.told?.findings.length ?? 0) < 2) return false;
    this.step(by);
    this.openTip()?.focus();
    return true;
  }

  private read(finding: Finding): void {
    const findings = this.told?.findings ?? [];
    this.at = finding;
    this.isExplained = false;
    this.note = null;
    if (findings.indexOf(finding) >= UP_FRONT) this.showsAll = true;
    this.render();
  }

  private current(findings: readonly Finding[]): Finding | undefined {
    return (this.at && again(findings, this.at)) ?? findings[0];
  }

  private render(): void {
    const { told } = this;
    if (!told) return;
    const focused = this.focusedPart();
    const { scrollTop } = this.element;
    const current = this.current(told.findings);
    this.at = current ?? null;
    this.element.replaceChildren(...this.pieces(told, current));
    this.element.scrollTop = scrollTop;
    if (focused !== null)
      (this.element.querySelector<HTMLElement>(focused) ?? this.openTip() ?? this.element).focus({ preventScroll: true });
    this.actions.tells(current ?? null);
  }

  private pieces(told: Told, current: Finding | undefined): HTMLElement[] {
    const { findings, reading, mode, intent, hushes, isBadgeMoved } = told;
    const { actions } = this;
    return [
      this.header(told),
      mode === 'personal' ? null : toneLine(reading.tone, this.isToneOpen, () => this.toggleTone()),
      mode === 'unknown' ? question(actions) : null,
      this.note && noteLine(this.note, actions),
      intent === 'offer' ? offerLine(actions) : null,
      findings.length > 0 ? this.tips(told, current) : null,
      findings.length === 0 && mode === 'brand' && hushes === 0 ? nothing(told) : null,
      // Nobody is praised before it is known who speaks.
      mode === 'unknown' ? null : strengths(reading),
      mode === 'personal' ? personal(actions) : null,
      hushes > 0 && !this.note?.undo ? hushedLine(hushes, actions) : null,
      moving(this.isMoving, isBadgeMoved, () => this.toggleMoving(), actions),
    ].filter((piece) => piece !== null);
  }

  private header({ reading, mode }: Told): HTMLElement {
    const { label } = reading.tone;
    const close = el('button', { part: 'close', class: 'icon', 'aria-label': words('card_close'), click: this.actions.close });
    close.append(drawing('cross'));
    const title = words(mode === 'personal' ? 'card_title_personal' : `reads_${label}`);
    return el('header', { class: mode === 'personal' ? '' : label }, el('h2', { id: 'card-title' }, title), close);
  }

  private tips({ findings, intent, otherPost }: Told, current: Finding | undefined): HTMLElement {
    const shown = this.showsAll ? findings : findings.slice(0, UP_FRONT);
    const rest = findings.length - shown.length;
    const list = shown.map((finding) =>
      tip(
        finding,
        {
          isOpen: finding === current,
          isExplained: this.isExplained,
          pager: findings.length > 1 ? this.pager(findings.indexOf(finding), findings.length) : null,
          otherPost: otherPost(finding),
          canBeOffer: finding.category === 'advertising' && intent !== 'offer',
          unfold: () => this.read(finding),
          explain: () => {
            this.isExplained = !this.isExplained;
            this.render();
          },
        },
        this.actions,
      ),
    );
    return el(
      'div',
      { class: 'tips' },
      el('ul', { 'aria-label': words('card_tips', { count: findings.length }) }, ...list),
      rest > 0 && button('more', words('tips_more', { count: rest }), () => this.showAll(), 'bare'),
    );
  }

  private pager(index: number, count: number): HTMLElement {
    // Pressed again and again, the button stays; what it brought is said after its name.
    const said = { class: 'icon', 'aria-describedby': 'tip-message' };
    const step = (part: 'previous' | 'next', by: 1 | -1) =>
      el('button', { part, ...said, 'aria-label': words(`card_${part}`), click: () => this.step(by) }, drawing(part));
    const position = el(
      'span',
      { part: 'position', id: 'tip-position', class: 'position quiet' },
      words('card_position', { position: index + 1, total: count }),
    );
    return el('div', { class: 'pager' }, step('previous', -1), position, step('next', 1));
  }

  private showAll(): void {
    this.showsAll = true;
    this.render();
  }

  private toggleMoving(): void {
    this.isMoving = !this.isMoving;
    this.render();
  }

  private toggleTone(): void {
    this.isToneOpen = !this.isToneOpen;
    this.render();
  }

  private part(name: string): HTMLElement | null {
    return this.element.querySelector(`[data-part="${name}"]`);
  }

  private openTip(): HTMLElement | null {
    return this.element.querySelector('.tip.open');
  }

  /** @returns a selector that finds the focused button again after a new rendering; `null`: nothing that a rendering takes away has it */
  private focusedPart(): string | null {
    const active = this.layer.root.activeElement;
    if (!this.hasFocus || active === this.element) return null;
    if (!(active instanceof HTMLElement) || !active.dataset.part) return ':scope > no-part';
    if (active.matches('.tip')) return '.tip.open';
    const part = `[data-part="${active.dataset.part}"]`;
    const inTip = active.closest<HTMLElement>('[data-tip]');
    if (!inTip?.dataset.tip) return part;
    return part === '[data-part="unfold"]' ? `[data-tip="${CSS.escape(inTip.dataset.tip)}"] button` : `.tip.open ${part}`;
  }
}
