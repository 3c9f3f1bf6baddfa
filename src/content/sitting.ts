import { coach } from '../engine/coach';
import type { Norms } from '../engine/norms';
import type { Context, DraftInput, Kind, Media, Reading, Silenced } from '../engine/reading';
import type { Sees } from '../messages/protocol';
import { type AccountMode, accountKey, handlesOn, type Snapshot, speakerOn } from '../messages/snapshot';
import { norms } from '../platforms';
import { any } from '../platforms/any';
import type { Platform } from '../platforms/platform';
import { type Composer, composerOf, isField, takesWords } from './composer';
import { DraftLoop, type Heard } from './draft-loop';
import type { Span } from './edit';
import { MaybeSent } from './handing';
import { hostAt, hostsIn, hostWith, isThread } from './hosts';
import type { Layer } from './layer';
import { linesOver } from './lines';
import { canHighlight, highlightsIn, type Underlines } from './marks';
import { mirrorOf } from './mirror';
import { seesOf } from './sees';
import { deepActiveElement } from './shadow';
import { wouldPublish } from './submit';
import { accountHandle, answeredText, attachments, audience, unitsLeft } from './surroundings';
import { apartIn, eachPost, postOf, postsIn, TOO_LONG } from './thread';

const NOTHING_HUSHED: Silenced = { rules: [], prints: [] };

/** One composer in use: its draft, and what the engine is given about it as the page shows it now. */
export class Sitting {
  readonly loop: DraftLoop;
  readonly editor: HTMLElement;
  intent: DraftInput['intent'] | null = null;
  /** Where the posts of a thread stand in the draft that was read last; anything else is one. */
  posts: readonly Span[] = [];
  /** The draft as it went to the network. */
  private handed: string | null = null;
  private readonly maybeSent = new MaybeSent();
  private attached: string | null = null;
  /** Of the draft that was read last, what is not the writer's. */
  private apart: readonly Span[] = [];
  /** The text of which it was said that nothing is left to change. */
  private praisedText: string | null = null;
  /** What is left unsaid in this draft, and nowhere else. */
  private hushed: Silenced = NOTHING_HUSHED;
  private handle: string | null = null;
  /** What this account may write, as far as its page has shown it; without one what the network's file says holds. */
  private limits: Norms['limits'] | null = null;
  /** Whether the page would publish a draft that we found too long; `null` where it is not, or the page does not tell. */
  private isTaken: boolean | null = null;

  constructor(
    private composer: Composer,
    private readonly platform: Platform,
    private readonly snapshot: () => Snapshot,
    heard: Heard,
    signal: AbortSignal,
  ) {
    this.editor = composer.editor;
    this.loop = new DraftLoop(composer.editor, (text) => this.read(text), heard, signal);
  }

  get kind(): Kind {
    return this.posts.length > 1 ? 'thread' : this.composer.kind;
  }

  /** Only whoever it is sent to will see it. */
  get isMessage(): boolean {
    return this.composer.row.message === true;
  }

  /** The editable in use: the editor itself, or one of the blocks or posts in it. */
  get host(): HTMLElement {
    return hostWith(this.editor, deepActiveElement()) ?? hostAt(this.editor, this.composer.host);
  }

  get frame(): Element {
    return this.composer.frame.isConnected ? this.composer.frame : this.host;
  }

  /** The number of the post in which `span` stands, from 1; `null` if that is the one in use, or this is no thread. */
  otherPost(span: Span): number | null {
    const at = postOf(span, this.posts);
    return this.posts.length < 2 || at === this.postInUse() ? null : at + 1;
  }

  /** The writer goes on in the same composer, perhaps in another post of it. @returns whether it is another */
  goOn(composer: Composer): boolean {
    const isOther = composer.host !== this.composer.host;
    this.composer = composer;
    return isOther;
  }

  /** The network has it now: nothing more is said about this draft, and the next one begins anew. */
  handOver(text = this.loop.close()): void {
    this.handed = text;
    this.endDraft();
  }

  /** A button or a key was pressed that may publish. */
  mayBeSent(): void {
    this.maybeSent.pressed(this.loop.text, performance.now());
  }

  /** Nothing of the draft is left in the page. @returns whether that is because the network has it */
  isSent(): boolean {
    const sent = this.maybeSent.taken(performance.now());
    if (sent !== null) this.handOver(sent);
    return sent !== null;
  }

  /** What holds the composer and its buttons, as far as the network's file or the page says it. */
  get box(): Element {
    return this.frame === this.host ? (this.host.closest('form, dialog, [role="dialog"]') ?? this.host) : this.frame;
  }

  get isHandedOver(): boolean {
    return this.handed !== null && this.handed === this.loop.text;
  }

  /** The name under which this account is remembered. */
  get account(): string {
    return accountKey(this.platform.id, this.handle);
  }

  get mode(): AccountMode | 'unknown' {
    return this.snapshot().accounts[this.account] ?? 'unknown';
  }

  get sees(): Sees {
    return { ...seesOf(this.composer, this.platform), kind: this.kind };
  }

  get media(): Media | null {
    return attachments(this.composer, this.platform);
  }

  /** @returns whether something else is attached than when this was asked last, or the page has made up its mind about the length */
  isOutdated(): boolean {
    const before = this.attached;
    this.attached = JSON.stringify(this.media);
    return (before !== null && before !== this.attached) || (this.isTaken !== null && this.isTaken !== this.wouldPublish());
  }

  /** How many times something was asked to be left unsaid. */
  get hushes(): number {
    return this.hushed.rules.length + this.hushed.prints.length;
  }

  /** Leaves a rule, or one finding by its print, unsaid in this draft. @returns takes it back */
  hush({ rules = [], prints = [] }: Partial<Silenced>): () => void {
    const before = this.hushed;
    this.hushed = { rules: [...before.rules, ...rules], prints: [...before.prints, ...prints] };
    this.loop.readNow();
    return () => {
      const { hushed } = this;
      this.hushed = {
        rules: hushed.rules.filter((one) => !rules.includes(one)),
        prints: hushed.prints.filter((one) => !prints.includes(one)),
      };
      this.loop.readNow();
    };
  }

  /** Praise is said once a draft, and stands as long as the text does. */
  get mayPraise(): boolean {
    return this.praisedText === null || this.praisedText === this.loop.text;
  }

  praised(): void {
    this.praisedText ??= this.loop.text;
  }

  hearAll(): void {
    this.hushed = NOTHING_HUSHED;
    this.loop.readNow();
  }

  /** An emptied composer, a posted draft: what was said of it does not hold for the next. */
  endDraft(): void {
    this.intent = null;
    this.praisedText = null;
    this.hushed = NOTHING_HUSHED;
  }

  input(text: string): DraftInput {
    const replyTo = answeredText(this.composer);
    const { media } = this;
    const seenBy = audience(this.composer, this.platform);
    return {
      text,
      platform: this.platform.id,
      kind: this.kind,
      ...(replyTo === null ? {} : { replyTo }),
      ...(media === null ? {} : { media }),
      ...(seenBy === null ? {} : { audience: seenBy }),
      ...(this.isMessage ? { message: true as const } : {}),
      ...(this.intent ? { intent: this.intent } : {}),
    };
  }

  /** @returns `null` once the field is for a message that only its reader sees, and messages are closed to us */
  private read(text: string): Reading | null {
    // The same field may have become something else: a post turns into an answer, or into a private mention.
    if (this.handed !== text) this.handed = null;
    const composer = composerOf(this.host, this.platform, location.pathname, this.snapshot().settings.messages === true);
    // One that only cannot be written in now is still the same draft.
    if (!composer && this.host.isConnected && takesWords(this.host)) return null;
    this.composer = composer ?? this.composer;
    // A page that hides the name for a moment has not changed hands.
    this.handle = accountHandle(this.composer, this.platform, handlesOn(this.snapshot(), this.platform.id)) ?? this.handle;
    this.posts = postsIn(this.editor, text);
    this.apart = apartIn(this.editor, text);
    const reading = this.judge(text);
    const read = this.learnLimit(reading.length.used) ? this.judge(text) : reading;
    const isTooLong = read.findings.some(({ rule }) => rule === TOO_LONG);
    this.isTaken = isTooLong ? this.wouldPublish() : null;
    return this.isTaken ? this.judge(text, { post: null }) : read;
  }

  /** @param limits those that hold this once */
  private judge(text: string, limits = this.limits): Reading {
    const whole = coach({ ...this.input(text), apart: this.apart }, this.context(limits));
    if (this.kind !== 'thread') return whole;
    return eachPost(whole, this.posts, this.postInUse(), (post) => this.readAlone(text, post, limits));
  }

  private wouldPublish(): boolean | null {
    return this.isMessage ? null : wouldPublish(this.host, this.platform);
  }

  private readAlone(text: string, { start, end }: Span, limits: Norms['limits'] | null): Reading {
    return coach({ ...this.input(text.slice(start, end)), kind: this.composer.kind }, this.context(limits));
  }

  private postInUse(): number {
    return isThread(this.editor) ? hostsIn(this.editor).indexOf(this.host) : 0;
  }

  /** Limits and habits of a network are those of its posts; of a message only the page can say how long it may be. */
  private get norms(): Norms {
    const { id, name, counting } = this.platform;
    return this.isMessage ? { ...any, id, name, counting } : (norms[id] ?? this.platform);
  }

  private context(limits: Norms['limits'] | null): Context {
    const { account, mode, norms: own } = this;
    const snapshot = this.snapshot();
    const { silenced, ledgerDigest } = snapshot;
    const { voice, representative, postsPerWeek } = speakerOn(snapshot, account);
    return {
      norms: { ...norms, [this.platform.id]: limits ? { ...own, limits } : own },
      account: {
        id: account,
        mode,
        ...(this.handle ? { handle: this.handle } : {}),
        ...(representative ? { representative } : {}),
        ...(postsPerWeek ? { postsPerWeek } : {}),
      },
      silenced: { rules: [...silenced.rules, ...this.hushed.rules], prints: this.hushed.prints },
      now: Date.now(),
      ...(voice ? { voice } : {}),
      ...(ledgerDigest ? { ledger: ledgerDigest } : {}),
    };
  }

  /**
   * Servers of one network may set their own limit; the page's countdown gives it away.
   * @param used units of the draft, by the network's counting
   * @returns whether another limit than before holds
   */
  private learnLimit(used: number): boolean {
    const left = unitsLeft(this.composer, this.platform);
    const limit = left === null ? null : used + left;
    const isNew = limit !== null && limit !== (this.limits ?? this.norms.limits).post;
    if (isNew) this.limits = { ...this.norms.limits, post: limit };
    return isNew;
  }
}

/** @returns the way to draw lines in this editor; `null` where it cannot be done exactly */
export function underlinesFor(editor: HTMLElement, layer: Layer): Underlines | null {
  if (isField(editor)) return mirrorOf(editor, layer);
  if (matchMedia('(forced-colors: active)').matches) return linesOver(editor, layer);
  return canHighlight() ? highlightsIn(editor) : null;
}
