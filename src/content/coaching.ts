import { alive, onMessage } from '../browser/content';
import type { Finding, Severity } from '../engine/reading';
import type { Message } from '../messages/protocol';
import type { BadgePlace, SiteMode, Snapshot } from '../messages/snapshot';
import type { Platform } from '../platforms/platform';
import { Announcer } from './announce';
import { Badge } from './badge';
import { Card } from './card/card';
import { again, type Note, type Told } from './card/told';
import { type Caret, caretOf, giveBack } from './caret';
import { type Find, isEditable } from './composer';
import { deedsWith } from './deeds';
import type { Heard } from './draft-loop';
import { followEditor, followSize } from './follow';
import { maySendByKey, maySendByPress, sendsByKey, sendsByPress } from './handing';
import { hostWith } from './hosts';
import { isPressed } from './keys';
import { type Layer, openLayer } from './layer';
import { keyInLayer } from './layer-keys';
import { marksFor } from './mark-spans';
import type { Underlines } from './marks';
import type { Point } from './place';
import { Placement } from './placement';
import { PopupLine } from './popup-line';
import { pressedFinding } from './pressed-words';
import { deepActiveElement, isFrameInUse } from './shadow';
import { type Sitting, underlinesFor } from './sitting';
import { Sittings } from './sittings';
import { type Theme, themeOf } from './theme';
import { ToolbarCount } from './toolbar-count';
import { watchFocus } from './watch';
import { Wishes } from './wishes';

/** The composer in use, and what is drawn for it. */
interface Active {
  sitting: Sitting;
  underlines: Underlines | null;
  mode: SiteMode;
  /** Says that everything was placed anew. */
  looked: () => void;
  /** Ends when another composer is used or this one goes. */
  stop: AbortController;
}

const GRAVE: readonly Severity[] = ['stop', 'fix', 'consider'];

/** Coaches one page: knows the composer in use, and keeps marks, badge, card, toolbar and popup telling of the same reading. */
export class Coaching {
  private active: Active | null = null;
  private readonly sittings: Sittings;
  private readonly wishes: Wishes;
  private readonly layer: Layer;
  private readonly badge: Badge;
  private readonly card: Card;
  private readonly placement: Placement;
  private readonly announcer: Announcer;
  private readonly popup: PopupLine;
  private readonly count = new ToolbarCount();
  /** Where the writer was when the focus went to the card. */
  private caret: Caret | null = null;
  /** The finding that the card tells of. */
  private told: Finding | null = null;
  private theme: Theme | null = null;
  /** Whether messages were open to us when this was asked last. */
  private messages: boolean;

  constructor(
    private readonly platform: Platform,
    private readonly find: Find,
    snapshot: Snapshot,
    private readonly leave: () => void,
    signal: AbortSignal,
  ) {
    this.wishes = new Wishes(snapshot, () => this.wished(), signal);
    this.messages = this.wishes.messages;
    this.sittings = new Sittings(
      platform,
      () => this.wishes.snapshot,
      (sitting) => this.hearOf(sitting),
    );
    this.layer = openLayer({ onKey: (event) => this.keyInLayer(event), onPress: (event, at) => this.badge.pressed(event, at) }, signal);
    this.badge = new Badge(this.layer, {
      press: (byKey) => (this.card.isOpen ? this.closeCard() : this.openCard(null, byKey)),
      carry: (to) => this.placement.carry(to),
      drop: (at) => this.active && this.putBadge(this.placement.drop(this.active.sitting, at)),
      putBack: () => this.putBadge(null),
    });
    const reach = {
      sitting: () => this.active?.sitting ?? null,
      wishes: this.wishes,
      say: (...said: Parameters<Card['say']>) => this.say(...said),
      close: () => this.closeCard(),
      tells: (finding: Finding | null) => this.point(finding),
      goTo: (finding: Finding) => this.goTo(finding),
      moveBadge: (ahead: Point) => this.moveBadge(ahead),
      putBadgeBack: () => this.putBadge(null),
    };
    this.card = new Card(this.layer, deedsWith(reach, signal));
    this.placement = new Placement(this.layer.root.host, this.badge, this.card, platform.submit ?? []);
    this.announcer = new Announcer(this.layer);
    this.popup = new PopupLine(platform, { ...reach, openCard: () => this.hear({ kind: 'open-card' }) }, signal);
    onMessage((message) => this.hear(message as Message), signal);
    window.addEventListener('keydown', (event) => this.key(event), { capture: true, signal });
    window.addEventListener('click', (event) => this.click(event), { capture: true, signal });
    matchMedia('(forced-colors: active)').addEventListener('change', () => this.reline(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.comeBack(), { signal });
    signal.addEventListener('abort', () => this.endSession(), { once: true });
    watchFocus({ onFocus: (target) => this.meet(target), onInput: (target, isComposing) => this.typed(target, isComposing) }, signal);
  }

  /** What the background says, it says to all frames of a tab. */
  private hear({ kind }: Message): void {
    if (kind === 'open-card' && isFrameInUse()) this.openCard(null, true);
    else if (kind === 'tell-tips') this.count.showAgain();
  }

  /** Is this one ours? Then it is the one in use, until another of ours is. */
  private meet(target: EventTarget | undefined): void {
    if (!alive()) return this.leave();
    const mode = this.wishes.site(this.platform.id);
    const composer = mode === 'off' ? null : this.find(target, this.wishes.messages);
    if (!composer) {
      this.popup.tell();
      return this.lookAgain();
    }
    if (composer.editor === this.active?.sitting.editor) {
      if (this.active.sitting.goOn(composer)) this.draw();
      else this.lookAgain();
      return;
    }
    this.letGo();
    const { editor } = composer;
    const sitting = this.sittings.at(composer);
    const stop = new AbortController();
    const looked = followEditor(editor, { onMove: () => this.place(), onChange: () => sitting.loop.soon() }, stop.signal);
    this.active = { sitting, underlines: this.linesIn(sitting, mode), mode, looked, stop };
    followSize(this.card.element, () => this.place(), stop.signal);
    if (sitting.loop.reading) this.present();
    sitting.loop.soon();
  }

  private linesIn({ editor }: Sitting, mode: SiteMode): Underlines | null {
    return mode === 'marks' ? underlinesFor(editor, this.layer) : null;
  }

  /** Forced colours came or went: they are drawn in another way. */
  private reline(): void {
    const { active } = this;
    if (!active) return;
    active.underlines?.clear();
    active.underlines = this.linesIn(active.sitting, active.mode);
    this.draw();
  }

  /** A composer that is not in use goes on hearing of its draft, and nothing is shown of it. */
  private hearOf(sitting: () => Sitting): Heard {
    const isInUse = () => this.active?.sitting === sitting();
    return {
      onReading: () => isInUse() && this.present(),
      onEdit: () => isInUse() && this.edited(),
      onSame: () => isInUse() && this.redrawn(),
    };
  }

  private typed(target: EventTarget | undefined, isComposing: boolean): void {
    if (target !== this.active?.sitting.host || !alive()) this.meet(target);
    const { sitting } = this.active ?? {};
    if (!sitting || !(target instanceof Node) || !sitting.editor.contains(target)) return;
    // Its beginning may have come before us.
    if (isComposing) sitting.loop.compose(true);
    sitting.loop.soon();
  }

  private letGo(): void {
    if (!this.active) return;
    this.active.stop.abort();
    this.active.underlines?.clear();
    this.active.sitting.loop.rest();
    this.active = null;
    this.putAway();
    this.layer.hide();
    this.placement.forget();
  }

  private endSession(): void {
    this.letGo();
    this.sittings.end();
  }

  private putAway(): void {
    this.card.close();
    this.badge.hide();
    this.layer.rest();
    this.announcer.forget();
    this.count.show(null);
  }

  /** A new reading stands: everything tells of it. */
  private present(): void {
    const told = this.all();
    const { sitting, underlines } = this.active ?? {};
    if (!sitting) return;
    if (told) {
      this.count.show(told.findings.length);
      this.showInPage(sitting, told);
    } else if (!sitting.loop.reading) {
      // No longer ours to read.
      this.letGo();
    } else {
      // An empty composer, a posted draft: nothing is left of what was said.
      if (!sitting.isHandedOver && !sitting.isSent()) sitting.endDraft();
      underlines?.clear();
      this.putAway();
    }
    this.popup.tell();
  }

  private showInPage(sitting: Sitting, told: Told): void {
    if (this.isPopupOnly) return;
    this.layer.show(sitting.host);
    this.draw();
    this.announcer.later(told.findings.length, () => this.isWriting());
  }

  /** Nothing at all is put into the page; who wants to hear opens the popup. */
  private get isPopupOnly(): boolean {
    return this.active?.mode === 'popup';
  }

  /** A key: nothing is measured now. Whatever moves with the text tells of it (follow.ts), and the next reading looks at all. */
  private edited(): void {
    this.announcer.hush();
    this.card.say(null);
    this.tell();
  }

  private redrawn(): void {
    if (this.active?.underlines?.holds() === false) this.underline();
  }

  /** What came of a press: to be read above the tips, and to be heard. */
  private say(note: Note | null, at?: Finding): void {
    this.card.say(note, at);
    if (note) this.announcer.say(note.text);
  }

  private draw(): void {
    if (this.tell()) this.place();
  }

  /** Shows what stands now; between a key and the next reading that is what the last one left. @returns whether anything is shown */
  private tell(): boolean {
    const told = this.all();
    const { sitting } = this.active ?? {};
    if (!told || !sitting || this.isPopupOnly) return false;
    const { findings, reading, mode, hushes } = told;
    const severity = GRAVE.find((one) => findings.some((finding) => finding.severity === one)) ?? null;
    // A personal account hears of us only when there is something to hear.
    if (mode === 'personal' && findings.length === 0 && !this.card.isOpen) this.badge.hide();
    else this.badge.show({ tips: findings.length, severity, tone: reading.tone, mode, isHushed: hushes > 0 }, this.card.isOpen);
    this.card.show(told);
    if (this.card.isOpen && findings.length === 0) sitting.praised();
    this.underline();
    return true;
  }

  private underline(): void {
    const { sitting, underlines } = this.active ?? {};
    if (!sitting || !underlines || !this.all()) return;
    const { findings, text } = sitting.loop;
    const told = findings.find((finding) => finding === this.told);
    underlines.draw(marksFor(findings, text), told && marksFor([told], text).length > 0 ? told : null, this.theme ?? themeOf(sitting.host));
  }

  private place(): void {
    const { sitting, underlines, looked } = this.active ?? {};
    if (!sitting) return;
    looked?.();
    const { host } = sitting;
    if (!host.isConnected) return this.gone(sitting);
    this.lookAgain();
    if (this.isPopupOnly) return;
    if (this.badge.isShown || this.card.isOpen) this.layer.show(host);
    this.dress(themeOf(host));
    underlines?.follow();
    const words = this.told ? (underlines?.boxesOf(this.told) ?? []) : [];
    this.placement.place(sitting, this.wishes.badge(this.platform.id), words, this.card.isOpen ? (underlines?.boxes() ?? []) : []);
  }

  /** What belongs to the draft may have changed, and nothing moved: words for a picture are written in a field of their own. */
  private lookAgain(): void {
    const { sitting } = this.active ?? {};
    if (sitting?.isOutdated()) sitting.loop.again();
  }

  /** The page took the composer away. A card that has something to say about that, or offers words to copy, stays until it is closed. */
  private gone(sitting: Sitting): void {
    if (sitting.loop.isChanging) return;
    if (sitting.isSent()) return this.letGo();
    if (!this.card.isOpen || !this.card.says) return this.letGo();
    this.active?.underlines?.clear();
    this.badge.hide();
    this.layer.show(document.documentElement);
  }

  /** A network's theme may change, or the system's, while all else stays as it is. */
  private dress(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.layer.wear(theme);
    this.underline();
  }

  /** The card tells of another finding: its words are tinted in the draft. */
  private point(finding: Finding | null): void {
    if (finding === this.told) return;
    this.told = finding;
    this.underline();
  }

  private all(): Told | null {
    const { sitting } = this.active ?? {};
    if (!sitting?.loop.reading || sitting.loop.text.trim() === '' || sitting.isHandedOver) return null;
    const { reading, findings } = sitting.loop;
    const { mode, intent, hushes, mayPraise } = sitting;
    const isBadgeMoved = this.wishes.badge(this.platform.id) !== null;
    return { reading, findings, mode, intent, hushes, mayPraise, isBadgeMoved, otherPost: (finding) => sitting.otherPost(finding) };
  }

  private openCard(finding: Finding | null, withFocus: boolean): void {
    const { sitting } = this.active ?? {};
    if (!sitting || this.isPopupOnly) return;
    if (!this.card.hasFocus) this.caret = this.isWriting() ? caretOf(sitting.editor) : null;
    if (!this.card.isOpen || finding) {
      // Who asks hears all, also of the sentence under the pen.
      sitting.loop.readNow();
      const told = this.all();
      if (!told) return;
      this.placement.opened(finding ? 'words' : 'badge');
      this.card.open(told, (finding && again(told.findings, finding)) ?? null);
      this.draw();
    }
    if (withFocus) this.card.focus();
  }

  private closeCard(): void {
    // The focus goes first: out of a card that is gone it would fall to the page's body, and the page would hear of it.
    if (this.card.hasFocus) this.returnCaret();
    this.card.close();
    if (this.active?.sitting.host.isConnected) this.draw();
    else this.letGo();
  }

  private returnCaret(): void {
    if (this.active) giveBack(this.active.sitting.editor, this.caret);
  }

  /** Goes where a finding stands: to the post of a thread that is not in use. */
  private goTo({ end }: Finding): void {
    const { sitting } = this.active ?? {};
    if (!sitting) return;
    giveBack(sitting.editor, { start: end, end, backwards: false });
    sitting.host.scrollIntoView({ block: 'nearest' });
    this.draw();
  }

  /** The network's own button or key was pressed: it is only looked at, whatever the page makes of it. */
  private handOver(): void {
    this.active?.sitting.handOver();
    this.present();
  }

  private key(event: KeyboardEvent): void {
    if (!this.active) return;
    const { sitting } = this.active;
    if (this.isPosting() && sendsByKey(event, this.platform)) return this.handOver();
    if (this.isPosting() && maySendByKey(event, this.platform, sitting.kind)) sitting.mayBeSent();
    const opens = !this.isPopupOnly && isPressed(this.wishes.snapshot.settings.key, event);
    const closes = event.key === 'Escape' && this.card.isOpen && !event.isComposing;
    const focused = deepActiveElement();
    // In another field, a search box or a message, both keys are the page's own.
    if ((!opens && !closes) || (focused && isEditable(focused) && !this.isWriting())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (opens) this.openCard(null, true);
    else this.closeCard();
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
    const place = this.active && this.placement.nudge(this.active.sitting, ahead);
    if (place) this.putBadge(place);
  }

  private putBadge(place: BadgePlace | null): void {
    if (place || this.wishes.badge(this.platform.id)) this.wishes.putBadge(this.platform.id, place);
  }

  /** A press on marked words opens the card at them, unless somebody has set that it does not; one beside the composer closes it. */
  private click(event: MouseEvent): void {
    const { sitting, underlines } = this.active ?? {};
    const [target] = event.composedPath();
    if (!sitting || !(target instanceof Node) || this.layer.owns(event)) return;
    if (!sitting.isMessage && sendsByPress(event, sitting.host, this.platform)) return this.handOver();
    if (!sitting.isMessage && maySendByPress(event, sitting.box)) sitting.mayBeSent();
    if (!hostWith(sitting.editor, target)) {
      if (this.card.isOpen && !sitting.frame.contains(target)) this.closeCard();
      return;
    }
    if (this.wishes.snapshot.settings.card === 'badge') return;
    const caret = caretOf(sitting.editor);
    if (!underlines || (caret && caret.end > caret.start)) return;
    const hit = pressedFinding(sitting.loop, underlines, event);
    if (hit) this.openCard(hit, false);
  }

  private wished(): void {
    const { host } = this.active?.sitting ?? {};
    const mode = this.wishes.site(this.platform.id);
    const { messages } = this.wishes;
    const isForMessages = messages !== this.messages;
    this.messages = messages;
    if (this.active?.mode !== mode || isForMessages) {
      // What was closed to us is not read again, whatever of it was read before.
      if (mode === 'off' || (isForMessages && !messages)) this.endSession();
      else this.letGo();
      const inUse = deepActiveElement() ?? undefined;
      this.meet(host ?? inUse);
      // The writer may stand in a field that was closed until now.
      if (isForMessages) this.meet(inUse);
    }
    if (this.active) this.active.sitting.loop.readNow();
    else this.popup.tell();
  }

  private comeBack(): void {
    this.count.forget();
    this.wishes.hearAgain();
  }

  /** A message that is sent is no post: its field is empty then, and that is all. */
  private isPosting(): boolean {
    return this.active?.sitting.isMessage === false && this.isWriting();
  }

  private isWriting(): boolean {
    const { editor } = this.active?.sitting ?? {};
    return editor !== undefined && hostWith(editor, deepActiveElement()) !== null;
  }
}
