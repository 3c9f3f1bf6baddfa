import { coach } from '../engine/coach';
import type { Norms } from '../engine/norms';
import type { DraftInput, Kind, Media, Reading } from '../engine/reading';
import type { Sees } from '../messages/protocol';
import { type AccountMode, accountKey, handlesOn, type Snapshot } from '../messages/snapshot';
import type { Platform } from '../platforms/platform';
import type { Told } from './card/told';
import { type Composer, composerOf, takesWords } from './composer';
import { contextOf, normsOf } from './context';
import { DraftLoop, type Heard } from './draft-loop';
import type { Span } from './edit';
import { MaybeSent } from './handing';
import { hostAt, hostsIn, hostWith, isThread } from './hosts';
import { seesOf } from './sees';
import { deepActiveElement } from './shadow';
import { wouldPublish } from './submit';
import { accountHandle, answeredText, attachments, audience, unitsLeft } from './surroundings';
import { ThisDraft } from './this-draft';
import { apartIn, eachPost, postOf, postsIn, TOO_LONG } from './thread';
import { messagesIn } from './wishes';

/** One composer in use: its draft, and what the engine is given about it as the page shows it now. */
export class Sitting {
  readonly loop: DraftLoop;
  readonly editor: HTMLElement;
  /** What was said of the draft so far. */
  draft = this.newDraft();
  /** Where the posts of a thread stand in the draft that was read last; anything else is one. */
  private posts: readonly Span[] = [];
  /** The draft as it went to the network. */
  private handed: string | null = null;
  private readonly maybeSent = new MaybeSent();
  private attached: string | null = null;
  /** Of the draft that was read last, what is not the writer's. */
  private apart: readonly Span[] = [];
  /** The name or handle of who writes, once the page has shown it. */
  handle: string | null = null;
  /** What this account may write, once its page has shown it. */
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

  /** The writer stands in it. */
  get isWrittenIn(): boolean {
    return hostWith(this.editor, deepActiveElement()) !== null;
  }

  get frame(): Element {
    return this.composer.frame.isConnected ? this.composer.frame : this.host;
  }

  /** What holds the composer and its buttons, as far as the network's file or the page says it. */
  get box(): Element {
    return this.frame === this.host ? (this.host.closest('form, dialog, [role="dialog"]') ?? this.host) : this.frame;
  }

  /** The writer goes on in the same composer, perhaps in another post of it. @returns whether it is another */
  goOn(composer: Composer): boolean {
    const isOther = composer.host !== this.composer.host;
    this.composer = composer;
    return isOther;
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

  /** @returns what is to be told of the draft; `null` where there is none, it was not read, or the network has it */
  told(): Omit<Told, 'isBadgeMoved'> | null {
    const { loop, draft, mode } = this;
    const { reading, findings, text } = loop;
    if (!reading || text.trim() === '' || this.isHandedOver) return null;
    const { intent, hushes } = draft;
    return { reading, findings, mode, intent, hushes, mayPraise: draft.mayPraise(text), otherPost: (finding) => this.otherPost(finding) };
  }

  /** The number of the post in which `span` stands, from 1; `null` if that is the one in use, or this is no thread. */
  private otherPost(span: Span): number | null {
    const at = postOf(span, this.posts);
    return this.posts.length < 2 || at === this.postInUse() ? null : at + 1;
  }

  /** @returns whether something else is attached than when this was asked last, or the page has made up its mind about the length */
  isOutdated(): boolean {
    const before = this.attached;
    this.attached = JSON.stringify(this.media);
    return (before !== null && before !== this.attached) || (this.isTaken !== null && this.isTaken !== this.wouldPublish());
  }

  /** The network has it now: nothing more is said about this draft, and the next one begins anew. */
  handOver(text = this.loop.close()): void {
    this.handed = text;
    this.endDraft();
  }

  get isHandedOver(): boolean {
    return this.handed !== null && this.handed === this.loop.text;
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

  /** An emptied composer, a posted draft: what was said of it does not hold for the next. */
  endDraft(): void {
    this.draft = this.newDraft();
  }

  private newDraft(): ThisDraft {
    return new ThisDraft(() => this.loop.readNow());
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
      ...(this.draft.intent ? { intent: this.draft.intent } : {}),
    };
  }

  /** @returns `null` once the field is for a message that only its reader sees, and messages are closed to us */
  private read(text: string): Reading | null {
    // The same field may have become something else: a post turns into an answer, or into a private mention.
    if (this.handed !== text) this.handed = null;
    const composer = composerOf(this.host, this.platform, location.pathname, messagesIn(this.snapshot()));
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
    return this.isTaken ? this.judge(text, { ...this.norms, limits: { post: null } }) : read;
  }

  /** @param norms what holds here, if it is not what is known */
  private judge(text: string, norms = this.norms): Reading {
    const input = this.input(text);
    const context = contextOf(this, norms, this.draft.hushed, this.snapshot());
    const whole = coach({ ...input, apart: this.apart }, context);
    if (this.kind !== 'thread') return whole;
    const { kind } = this.composer;
    return eachPost(whole, this.posts, this.postInUse(), ({ start, end }) =>
      coach({ ...input, text: text.slice(start, end), kind }, context),
    );
  }

  /** What holds where the draft will stand, as far as the network's file and the page tell it. */
  private get norms(): Norms {
    const usual = normsOf(this.platform, this.isMessage);
    return this.limits ? { ...usual, limits: this.limits } : usual;
  }

  /**
   * Servers of one network may set their own limit; the page's countdown gives it away.
   * @param used units of the draft, by the network's counting
   * @returns whether another limit than before holds
   */
  private learnLimit(used: number): boolean {
    const left = unitsLeft(this.composer, this.platform);
    const { limits } = this.norms;
    if (left === null || used + left === limits.post) return false;
    this.limits = { ...limits, post: used + left };
    return true;
  }

  private wouldPublish(): boolean | null {
    return this.isMessage ? null : wouldPublish(this.host, this.platform);
  }

  private postInUse(): number {
    return isThread(this.editor) ? hostsIn(this.editor).indexOf(this.host) : 0;
  }
}
