import type { Finding, Severity } from '../engine/reading';
import type { SiteMode } from '../messages/snapshot';
import type { Platform } from '../platforms/platform';
import { Announcer } from './announce';
import { Badge } from './badge';
import { Card } from './card/card';
import { again, type Note, type Told } from './card/told';
import { type Caret, caretOf, giveBack } from './caret';
import { deedsWith } from './deeds';
import { followSize } from './follow';
import { type Layer, openLayer } from './layer';
import { keyInLayer } from './layer-keys';
import { MarkedWords } from './marked-words';
import type { Point } from './place';
import { Placement } from './placement';
import type { Sitting } from './sitting';
import { themeOf } from './theme';
import type { Wishes } from './wishes';

const GRAVE: readonly Severity[] = ['stop', 'fix', 'consider'];

/** What only whoever follows the composer in use can do. */
export interface Follows {
  /** Something of ours came, went or has another size: everything is to be placed anew, if the composer is still there. */
  look(): void;
  /** The composer is gone, and so is what the card still had to say. */
  letGo(): void;
}

/** What we show beside the composer in use: badge, card, lines under words, a line for the screen reader. Beside none, nothing. */
export class InPage {
  private sitting: Sitting | null = null;
  private readonly layer: Layer;
  private readonly badge: Badge;
  private readonly card: Card;
  private readonly marked: MarkedWords;
  private readonly placement: Placement;
  private readonly announcer: Announcer;
  /** Where the writer was when the focus went to the card. */
  private caret: Caret | null = null;

  constructor(
    platform: Platform,
    wishes: Wishes,
    private readonly follows: Follows,
    signal: AbortSignal,
  ) {
    this.layer = openLayer({ onKey: (event) => this.keyInLayer(event), onPress: (event, at) => this.badge.pressed(event, at) }, signal);
    this.badge = new Badge(this.layer, {
      press: (byKey) => (this.card.isOpen ? this.closeCard() : this.openCard(null, byKey)),
      carry: (to) => this.placement.carry(to),
      drop: (at) => this.sitting && this.placement.drop(this.sitting, at),
      putBack: () => this.placement.putBack(),
    });
    const reach = {
      sitting: () => this.sitting,
      wishes,
      say: (...said: Parameters<Card['say']>) => this.say(...said),
      close: () => this.closeCard(),
      tells: (finding: Finding | null) => this.marked.point(finding),
      goTo: (finding: Finding) => this.goTo(finding),
      moveBadge: (ahead: Point) => this.moveBadge(ahead),
      putBadgeBack: () => this.placement.putBack(),
    };
    this.card = new Card(this.layer, deedsWith(reach, signal));
    this.marked = new MarkedWords(this.layer);
    this.placement = new Placement(this.layer.root.host, this.badge, this.card, platform, wishes);
    this.announcer = new Announcer(this.layer);
    matchMedia('(forced-colors: active)').addEventListener('change', () => this.recolour(), { signal });
  }

  /** There is a composer to stand beside, and we may. */
  get isUsed(): boolean {
    return this.sitting !== null;
  }

  get isCardOpen(): boolean {
    return this.card.isOpen;
  }

  owns(event: Event): boolean {
    return this.layer.owns(event);
  }

  /** Another composer is in use. @param signal ends with its use */
  begin(sitting: Sitting, mode: SiteMode, signal: AbortSignal): void {
    this.sitting = sitting;
    if (mode === 'marks') this.marked.begin(sitting);
    followSize(this.card.element, () => this.follows.look(), signal);
  }

  end(): void {
    this.marked.end();
    this.putAway();
    this.sitting = null;
    this.layer.hide();
    this.placement.forget();
  }

  /** Nothing is left to tell of the draft; the composer stays in use. */
  rest(): void {
    this.marked.clear();
    this.putAway();
  }

  private putAway(): void {
    this.shutCard();
    this.badge.hide();
    this.layer.rest();
    this.announcer.forget();
  }

  /** A new reading stands. */
  present(): void {
    const { sitting } = this;
    if (!sitting) return;
    this.layer.show(sitting.host);
    this.draw();
    this.announcer.later(sitting.loop.findings.length, () => sitting.isWrittenIn);
  }

  /** A key: nothing is measured now. Whatever moves with the text tells of it (follow.ts), and the next reading looks at all. */
  edited(): void {
    this.announcer.hush();
    this.card.say(null);
    this.tell();
  }

  /** The page has drawn something anew, and the text is the same. */
  redrawn(): void {
    this.marked.mend();
  }

  draw(): void {
    if (this.tell()) this.follows.look();
  }

  /** Shows what stands now; between a key and the next reading that is what the last one left. @returns whether anything is shown */
  private tell(): boolean {
    const { sitting, told } = this;
    if (!sitting || !told) return false;
    const { findings, reading, mode, hushes } = told;
    const severity = GRAVE.find((one) => findings.some((finding) => finding.severity === one)) ?? null;
    // A personal account hears of us only when there is something to hear.
    if (mode === 'personal' && findings.length === 0 && !this.card.isOpen) this.badge.hide();
    else this.badge.show({ tips: findings.length, severity, tone: reading.tone, mode, isHushed: hushes > 0 }, this.card.isOpen);
    this.card.show(told);
    if (this.card.isOpen && findings.length === 0) sitting.draft.praised(sitting.loop.text);
    this.marked.draw();
    return true;
  }

  private get told(): Told | null {
    const told = this.sitting?.told();
    return told ? { ...told, isBadgeMoved: this.placement.wish !== null } : null;
  }

  /** Puts everything where it belongs now. */
  place(): void {
    const { sitting, marked } = this;
    if (!sitting) return;
    if (this.badge.isShown || this.card.isOpen) this.layer.show(sitting.host);
    // A network's theme may change, or the system's, while all else stays as it is.
    const theme = themeOf(sitting.host);
    this.layer.wear(theme);
    marked.wear(theme);
    marked.follow();
    this.placement.place(sitting, marked.toldBoxes(), this.card.isOpen ? marked.boxes() : []);
  }

  private recolour(): void {
    this.marked.beginAnew();
    this.draw();
  }

  /** The composer is gone from the page. @returns whether the card stays: it has something to say about that, or words to copy */
  staysAlone(): boolean {
    if (!this.card.says) return false;
    this.marked.clear();
    this.badge.hide();
    this.layer.show(document.documentElement);
    return true;
  }

  /** What came of a press: to be read above the tips, and to be heard. */
  private say(note: Note | null, at?: Finding): void {
    this.card.say(note, at);
    if (note) this.announcer.say(note.text);
  }

  /** @param finding the tip to begin with; default: the most important one */
  openCard(finding: Finding | null, withFocus: boolean): void {
    const { sitting, card } = this;
    if (!sitting) return;
    if (!card.hasFocus) this.caret = sitting.isWrittenIn ? caretOf(sitting.editor) : null;
    if (!card.isOpen || finding) {
      // Who asks hears all, also of the sentence under the pen.
      sitting.loop.readNow();
      const { told } = this;
      if (!told) return;
      this.placement.opened(finding ? 'words' : 'badge');
      card.open(told, (finding && again(told.findings, finding)) ?? null);
      this.draw();
    }
    if (withFocus) card.focus();
  }

  /** Opens the card at the words that were pressed, if they have a line; somebody who selects them presses nothing. */
  openAt(event: MouseEvent): void {
    const caret = this.sitting && caretOf(this.sitting.editor);
    const finding = caret && caret.end > caret.start ? null : this.marked.findingAt(event);
    if (finding) this.openCard(finding, false);
  }

  closeCard(): void {
    this.shutCard();
    if (this.sitting?.host.isConnected) this.draw();
    else this.follows.letGo();
  }

  /** The focus goes first: out of a card that is gone it would fall to the page's body, and the page would hear of it. */
  private shutCard(): void {
    if (this.card.hasFocus) this.returnCaret();
    this.card.close();
  }

  private returnCaret(): void {
    if (this.sitting) giveBack(this.sitting.editor, this.caret);
  }

  /** Goes where a finding stands: to the post of a thread that is not in use. */
  private goTo({ end }: Finding): void {
    const { sitting } = this;
    if (!sitting) return;
    giveBack(sitting.editor, { start: end, end, backwards: false });
    sitting.host.scrollIntoView({ block: 'nearest' });
    this.draw();
  }

  private keyInLayer(event: KeyboardEvent): void {
    const { card, badge } = this;
    keyInLayer(event, {
      card,
      badge,
      close: () => this.closeCard(),
      leave: () => this.returnCaret(),
      moveBadge: (ahead) => this.moveBadge(ahead),
    });
  }

  private moveBadge(ahead: Point): void {
    if (this.sitting) this.placement.nudge(this.sitting, ahead);
  }
}
