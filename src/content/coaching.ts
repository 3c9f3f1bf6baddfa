import { alive, onMessage, onStored, sendMessage } from '../browser/content';
import type { Finding, Severity } from '../engine/reading';
import type { Message, Seen } from '../messages/protocol';
import { readSnapshot, type SiteMode, SNAPSHOT_KEY, type Snapshot } from '../messages/snapshot';
import type { Platform } from '../platforms/platform';
import { Announcer } from './announce';
import { Badge } from './badge';
import { Card } from './card/card';
import { type CardActions, type Note, type Told, tipId } from './card/told';
import { type Caret, caretOf, giveBack } from './caret';
import { composerOf } from './composer';
import { followEditor } from './follow';
import { isPressed, undoKeys } from './keys';
import { type Layer, openLayer } from './layer';
import { marksFor } from './mark-spans';
import type { Underlines } from './marks';
import { Placement } from './placement';
import { PopupLine } from './popup-line';
import { deepActiveElement } from './shadow';
import { Sitting, underlinesFor } from './sitting';
import { themeOf } from './theme';
import { watchFocus } from './watch';
import { words } from './words';
import { replaceText } from './write';

/** The composer in use, and what is drawn for it. */
interface Active {
  sitting: Sitting;
  underlines: Underlines | null;
  /** Ends when another composer is used or this one goes. */
  stop: AbortController;
}

const GRAVE: readonly Severity[] = ['stop', 'fix', 'consider'];

/** Coaches one page: knows the composer in use, and keeps marks, badge, card, toolbar and popup telling of the same reading. */
export class Coaching {
  private active: Active | null = null;
  private readonly sittings = new WeakMap<HTMLElement, Sitting>();
  private readonly layer: Layer;
  private readonly badge: Badge;
  private readonly card: Card;
  private readonly placement: Placement;
  private readonly announcer: Announcer;
  private readonly popup: PopupLine;
  private caret: Caret | null = null;
  private told: Finding | null = null;
  private counted: number | null = null;

  constructor(
    private readonly platform: Platform,
    private snapshot: Snapshot,
    private readonly leave: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.layer = openLayer((event) => this.keyInCard(event), signal);
    this.badge = new Badge(this.layer, (byKey) => (this.card.isOpen ? this.closeCard() : this.openCard(null, byKey)));
    this.card = new Card(this.layer, this.actions());
    this.placement = new Placement(this.badge, this.card, platform.submit ?? []);
    this.announcer = new Announcer(this.layer);
    this.popup = new PopupLine({ seen: () => this.seen(), draft: () => this.draft(), openCard: () => this.openCard(null, true) }, signal);
    onStored(SNAPSHOT_KEY, (stored) => this.follow(readSnapshot(stored)), signal);
    onMessage((message) => (message as Message).kind === 'open-card' && this.openCard(null, true), signal);
    window.addEventListener('keydown', (event) => this.key(event), { capture: true, signal });
    window.addEventListener('click', (event) => this.click(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.letGo(), { once: true });
    watchFocus({ onFocus: (target) => this.meet(target), onInput: (target) => this.typed(target) }, signal);
  }

  private get site(): SiteMode {
    return this.snapshot.settings.sites[this.platform.id] ?? 'marks';
  }

  /** Is this one ours? Then it is the one in use, until another of ours is. */
  private meet(target: EventTarget | undefined): void {
    if (!alive()) return this.leave();
    const composer = this.site === 'off' ? null : composerOf(target, this.platform, location.pathname);
    if (!composer || composer.editor === this.active?.sitting.editor) return;
    this.letGo();
    const known = this.sittings.get(composer.editor);
    const isInUse = () => this.active?.sitting === sitting;
    const heard = { onReading: () => isInUse() && this.present(), onEdit: () => isInUse() && this.edited() };
    const sitting: Sitting = known ?? new Sitting(composer, this.platform, () => this.snapshot, heard, this.signal);
    this.sittings.set(composer.editor, sitting);
    const stop = new AbortController();
    this.active = { sitting, underlines: this.site === 'marks' ? underlinesFor(sitting.editor, this.layer) : null, stop };
    this.placement.chooseAnew('all');
    this.announcer.forget();
    followEditor(sitting.editor, { onMove: () => this.place(), onChange: () => sitting.loop.soon() }, stop.signal);
    if (known?.loop.reading) this.present();
    sitting.loop.soon();
  }

  private typed(target: EventTarget | undefined): void {
    this.meet(target);
    const { sitting } = this.active ?? {};
    if (sitting && target instanceof Node && (target === sitting.editor || sitting.editor.contains(target))) sitting.loop.soon();
  }

  private letGo(): void {
    if (!this.active) return;
    this.active.stop.abort();
    this.active.underlines?.clear();
    this.active.sitting.loop.rest();
    this.active = null;
    this.card.close();
    this.badge.hide();
    this.layer.hide();
    this.count(null);
  }

  /** A new reading stands: everything tells of it. */
  private present(): void {
    const told = this.all();
    if (!this.active || !told) return this.beQuiet();
    this.layer.show(this.active.sitting.editor);
    this.layer.wear(themeOf(this.active.sitting.editor));
    this.draw();
    this.count(told.findings.length);
    this.announcer.later(told.findings.length, () => this.isWriting());
    this.popup.tell();
  }

  /** An empty composer, a posted draft: nothing to say, and nothing left of what was said. */
  private beQuiet(): void {
    if (!this.active) return;
    this.active.sitting.intent = null;
    this.card.close();
    this.badge.hide();
    this.active.underlines?.draw([], null, 'light');
    this.layer.hide();
    this.announcer.forget();
    this.count(null);
    this.popup.tell();
  }

  private edited(): void {
    this.card.say(null);
    this.draw();
  }

  /** Shows what stands now; between a key and the next reading that is what the last one left. */
  private draw(): void {
    const told = this.all();
    if (!this.active || !told) return;
    const { findings, reading, mode } = told;
    const severity = GRAVE.find((one) => findings.some((finding) => finding.severity === one)) ?? null;
    // A personal account hears of us only when there is something to hear.
    if (mode === 'personal' && findings.length === 0 && !this.card.isOpen) this.badge.hide();
    else this.badge.show({ tips: findings.length, severity, tone: reading.tone, asks: mode === 'unknown' }, this.card.isOpen);
    this.card.show(told);
    this.underline();
    this.place();
  }

  private underline(): void {
    const { sitting, underlines } = this.active ?? {};
    if (!sitting || !underlines) return;
    const { findings, text } = sitting.loop;
    const told = this.card.isOpen && this.told ? (findings.find((finding) => finding === this.told) ?? null) : null;
    underlines.draw(marksFor(findings, text), told && marksFor([told], text)[0] ? told : null, themeOf(sitting.editor));
  }

  private place(): void {
    const { sitting, underlines } = this.active ?? {};
    if (!sitting) return;
    if (!sitting.editor.isConnected) return this.letGo();
    if (this.badge.element.isConnected || this.card.isOpen) this.layer.show(sitting.editor);
    underlines?.follow();
    this.placement.place(sitting, (this.told && this.card.isOpen && underlines?.boxesOf(this.told)) || []);
  }

  private all(): Told | null {
    const { sitting } = this.active ?? {};
    if (!sitting?.loop.reading || sitting.loop.text.trim() === '') return null;
    const { reading, findings } = sitting.loop;
    return { reading, findings, mode: sitting.mode, intent: sitting.intent };
  }

  private openCard(finding: Finding | null, withFocus: boolean): void {
    const { sitting } = this.active ?? {};
    if (!sitting) return;
    if (!this.card.hasFocus) this.caret = this.isWriting() ? caretOf(sitting.editor) : null;
    if (!this.card.isOpen || finding) {
      sitting.loop.readNow();
      const told = this.all();
      if (!told) return;
      const same = finding && told.findings.find((one) => tipId(one) === tipId(finding));
      this.placement.chooseAnew('card');
      this.card.open(told, same);
      this.draw();
    }
    if (withFocus) this.card.focus();
  }

  private closeCard(): void {
    const hadFocus = this.card.hasFocus;
    this.card.close();
    this.draw();
    if (hadFocus) this.returnCaret();
  }

  private returnCaret(): void {
    if (this.active) giveBack(this.active.sitting.editor, this.caret);
  }

  private key(event: KeyboardEvent): void {
    if (!this.active) return;
    const opens = isPressed(this.snapshot.settings.key, event);
    const closes = event.key === 'Escape' && this.card.isOpen && !event.isComposing;
    if (!opens && !closes) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (opens) this.openCard(null, true);
    else this.closeCard();
  }

  private keyInCard(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.closeCard();
    } else if (event.key === 'Tab' && this.card.hasFocus && !this.card.tab(event.shiftKey)) {
      event.preventDefault();
      this.returnCaret();
    }
  }

  /** A press on marked words opens the card at them; one beside the composer closes it. */
  private click(event: MouseEvent): void {
    const { sitting, underlines } = this.active ?? {};
    const [target] = event.composedPath();
    if (!sitting || !(target instanceof Node) || this.layer.owns(event)) return;
    if (!sitting.editor.contains(target)) {
      if (this.card.isOpen && !sitting.frame.contains(target)) this.closeCard();
      return;
    }
    const caret = caretOf(sitting.editor);
    if (!underlines || (caret && caret.end > caret.start)) return;
    const hit = sitting.loop.findings
      .filter((finding) => marksFor([finding], sitting.loop.text).length > 0)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .find((finding) => underlines.boxesOf(finding).some((box) => isIn(box, event)));
    if (hit) this.openCard(hit, false);
  }

  private actions(): CardActions {
    return {
      apply: (finding) => void this.apply(finding),
      ignoreHere: ({ print }) => this.ignore({ kind: 'silence-print', print }, { kind: 'unsilence', print }, 'card_ignored_here'),
      ignoreAlways: ({ rule }) => this.ignore({ kind: 'silence-rule', rule }, { kind: 'unsilence', rule }, 'card_ignored_always'),
      meantAsOffer: (isOffer) => {
        if (this.active) this.active.sitting.intent = isOffer ? 'offer' : null;
        this.readAgain(null);
      },
      speaksAs: (mode) => {
        const { account } = this.active?.sitting ?? {};
        if (!account) return;
        this.snapshot = { ...this.snapshot, accounts: { ...this.snapshot.accounts, [account]: mode } };
        this.send({ kind: 'account-mode', account, mode });
        this.readAgain(null);
      },
      copy: (text) => void this.copy(text),
      leave: () => this.closeCard(),
      tells: (finding) => {
        if (finding === this.told) return;
        this.told = finding;
        this.underline();
      },
    };
  }

  private async apply(finding: Finding): Promise<void> {
    const { sitting } = this.active ?? {};
    const { start, end, quote: expected, replacement } = finding;
    if (!sitting || replacement === undefined) return;
    const written = await replaceText(sitting.editor, { start, end, expected, replacement }, this.signal);
    if (written.ok) this.readAgain({ text: words('card_done', { keys: undoKeys(navigator.platform) }) });
    else this.readAgain({ text: words(`card_failed_${written.reason}`), ...(replacement ? { copy: replacement } : {}) });
  }

  private ignore(message: Message, back: Message, says: string): void {
    const { rules, prints } = this.snapshot.silenced;
    const silenced = {
      rules: message.kind === 'silence-rule' ? [...rules, message.rule] : rules,
      prints: message.kind === 'silence-print' ? [...prints, message.print] : prints,
    };
    this.snapshot = { ...this.snapshot, silenced };
    this.send(message);
    const undo = () => {
      this.snapshot = { ...this.snapshot, silenced: { rules, prints } };
      this.send(back);
      this.readAgain(null);
    };
    this.readAgain({ text: words(says), undo });
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.card.say({ text: words('card_copied') });
    } catch {
      // The page may forbid its clipboard by policy; then the words stand there to be copied by hand.
      this.card.say({ text: words('card_copy_by_hand', { words: text }) });
    }
  }

  private readAgain(note: Note | null): void {
    this.card.say(note);
    this.active?.sitting.loop.readNow();
  }

  private follow(snapshot: Snapshot): void {
    const before = this.site;
    this.snapshot = snapshot;
    if (this.site !== before) {
      this.letGo();
      this.meet(deepActiveElement() ?? undefined);
    }
    if (this.active) this.active.sitting.loop.readNow();
    else this.popup.tell();
  }

  private isWriting(): boolean {
    const active = deepActiveElement();
    const { editor } = this.active?.sitting ?? {};
    return Boolean(active && editor && (active === editor || editor.contains(active)));
  }

  private count(count: number | null): void {
    if (count === this.counted) return;
    this.counted = count;
    this.send({ kind: 'tips', count });
  }

  private send(message: Message): void {
    if (alive()) sendMessage(message).catch(() => undefined);
  }

  private seen(): Seen {
    const { sitting } = this.active ?? {};
    const composer = sitting && {
      kind: sitting.kind,
      account: sitting.account,
      mode: sitting.mode,
      reading: this.all()?.reading ?? null,
      media: sitting.input('').media ?? null,
    };
    return { kind: 'seen', platform: this.platform.id, composer: composer ?? null, site: this.site };
  }

  private draft() {
    const { sitting } = this.active ?? {};
    if (!sitting) return null;
    const { text } = sitting.loop;
    return {
      kind: 'draft' as const,
      text,
      platform: this.platform.id,
      draftKind: sitting.kind,
      replyTo: sitting.input(text).replyTo ?? null,
    };
  }
}

function isIn({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: MouseEvent): boolean {
  return x >= left && x <= right && y >= top && y <= bottom + 3;
}
