import { alive, onMessage } from '../browser/content';
import type { Message } from '../messages/protocol';
import type { SiteMode, Snapshot } from '../messages/snapshot';
import type { Platform } from '../platforms/platform';
import type { Composer, Find } from './composer';
import type { Heard } from './draft-loop';
import { followEditor } from './follow';
import { InPage } from './in-page';
import { PopupLine } from './popup-line';
import { watchPresses } from './presses';
import { deepActiveElement, isFrameInUse } from './shadow';
import type { Sitting } from './sitting';
import { Sittings } from './sittings';
import { ToolbarCount } from './toolbar-count';
import { watchFocus } from './watch';
import { messagesIn, Wishes } from './wishes';

/** The composer in use. */
interface Active {
  sitting: Sitting;
  mode: SiteMode;
  /** Says that everything was placed anew. */
  looked: () => void;
  /** Ends when another composer is used or this one goes. */
  stop: AbortController;
}

/** Coaches one page: knows the composer in use, and has page, toolbar and popup tell of the same reading. */
export class Coaching {
  private active: Active | null = null;
  private readonly sittings: Sittings;
  private readonly wishes: Wishes;
  private readonly page: InPage;
  private readonly popup: PopupLine;
  private readonly count = new ToolbarCount();

  constructor(
    private readonly platform: Platform,
    private readonly find: Find,
    snapshot: Snapshot,
    private readonly leave: () => void,
    signal: AbortSignal,
  ) {
    const sitting = () => this.active?.sitting ?? null;
    const wishes = new Wishes(snapshot, (before) => this.wished(before), signal);
    this.wishes = wishes;
    this.sittings = new Sittings(
      platform,
      () => wishes.snapshot,
      (heard) => this.hearOf(heard),
    );
    this.page = new InPage(platform, wishes, { look: () => this.look(), letGo: () => this.letGo() }, signal);
    this.popup = new PopupLine(platform, { sitting, wishes, openCard: () => this.hear({ kind: 'open-card' }) }, signal);
    onMessage((message) => this.hear(message as Message), signal);
    watchPresses(platform, { sitting, settings: () => wishes.snapshot.settings, page: this.page, handOver: () => this.handOver() }, signal);
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.comeBack(), { signal });
    signal.addEventListener('abort', () => this.endSession(), { once: true });
    watchFocus({ onFocus: (target) => this.meet(target), onInput: (target, isComposing) => this.typed(target, isComposing) }, signal);
  }

  /** What the background says, it says to all frames of a tab. */
  private hear({ kind }: Message): void {
    if (kind === 'open-card' && isFrameInUse()) this.page.openCard(null, true);
    else if (kind === 'tell-tips') this.count.showAgain();
  }

  /** Is this one ours? Then it is the one in use, until another of ours is. */
  private meet(target: EventTarget | undefined): void {
    if (!alive()) return this.leave();
    const mode = this.wishes.site(this.platform.id);
    const composer = mode === 'off' ? null : this.find(target, this.wishes.messages);
    if (!composer) {
      this.popup.tell();
      this.lookAgain();
    } else if (composer.editor !== this.active?.sitting.editor) this.begin(composer, mode);
    else if (this.active.sitting.goOn(composer)) this.page.draw();
    else this.lookAgain();
  }

  private begin(composer: Composer, mode: SiteMode): void {
    this.letGo();
    const sitting = this.sittings.at(composer);
    const stop = new AbortController();
    const looked = followEditor(composer.editor, { onMove: () => this.look(), onChange: () => sitting.loop.soon() }, stop.signal);
    this.active = { sitting, mode, looked, stop };
    // Where nothing at all is put into the page, who wants to hear opens the popup.
    if (mode !== 'popup') this.page.begin(sitting, mode, stop.signal);
    if (sitting.loop.reading) this.present();
    sitting.loop.soon();
  }

  private letGo(): void {
    if (!this.active) return;
    this.active.stop.abort();
    this.active.sitting.loop.rest();
    this.active = null;
    this.page.end();
    this.count.show(null);
  }

  private endSession(): void {
    this.letGo();
    this.sittings.end();
  }

  private typed(target: EventTarget | undefined, isComposing: boolean): void {
    if (target !== this.active?.sitting.host || !alive()) this.meet(target);
    const { sitting } = this.active ?? {};
    if (!sitting || !(target instanceof Node) || !sitting.editor.contains(target)) return;
    // Its beginning may have come before us.
    if (isComposing) sitting.loop.compose(true);
    sitting.loop.soon();
  }

  /** A composer that is not in use goes on hearing of its draft, and nothing is shown of it. */
  private hearOf(sitting: () => Sitting): Heard {
    const isInUse = () => this.active?.sitting === sitting();
    return {
      onReading: () => isInUse() && this.present(),
      onEdit: () => isInUse() && this.page.edited(),
      onSame: () => isInUse() && this.page.redrawn(),
    };
  }

  /** A new reading stands: everything tells of it. */
  private present(): void {
    const { sitting } = this.active ?? {};
    if (!sitting) return;
    const told = sitting.told();
    if (told) {
      this.count.show(told.findings.length);
      this.page.present();
    } else if (!sitting.loop.reading) {
      // No longer ours to read.
      this.letGo();
    } else {
      // An empty composer, a posted draft: nothing is left of what was said.
      if (!sitting.isHandedOver && !sitting.isSent()) sitting.endDraft();
      this.page.rest();
      this.count.show(null);
    }
    this.popup.tell();
  }

  private handOver(): void {
    this.active?.sitting.handOver();
    this.present();
  }

  /** The place of everything may have changed, the composer may have gone. */
  private look(): void {
    const { sitting, looked } = this.active ?? {};
    if (!sitting) return;
    looked?.();
    if (!sitting.host.isConnected) return this.gone(sitting);
    this.lookAgain();
    this.page.place();
  }

  /** What belongs to the draft may have changed, and nothing moved: words for a picture are written in a field of their own. */
  private lookAgain(): void {
    const { sitting } = this.active ?? {};
    if (sitting?.isOutdated()) sitting.loop.again();
  }

  /** The page took the composer away. A card that has something to say about that stays until it is closed. */
  private gone(sitting: Sitting): void {
    if (sitting.loop.isChanging) return;
    if (sitting.isSent() || !this.page.staysAlone()) this.letGo();
  }

  private wished(before: Snapshot): void {
    const { host } = this.active?.sitting ?? {};
    const mode = this.wishes.site(this.platform.id);
    const { messages } = this.wishes;
    const isForMessages = messages !== messagesIn(before);
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

  /** Out of the browser's own store of pages. */
  private comeBack(): void {
    this.count.forget();
    this.wishes.hearAgain();
  }
}
