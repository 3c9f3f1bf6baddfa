import { alive, onStored, sendMessage, stored } from '../browser/content';
import type { Message } from '../messages/protocol';
import { type AccountMode, type BadgePlace, readSnapshot, type SiteMode, SNAPSHOT_KEY, type Snapshot } from '../messages/snapshot';

/** Milliseconds after the background has answered, by which the browser has told of what it wrote. */
const ECHO = 300;

/** What the user has set and asked for. A wish made in the card holds here at once; storage confirms it a moment later. */
export class Wishes {
  /** Wishes on their way to storage. While there are any, what storage tells may be older than what was wished here. */
  private underway = 0;
  private told: Snapshot | null = null;

  constructor(
    private now: Snapshot,
    /** @param before what held until now */
    private readonly onChange: (before: Snapshot) => void,
    private readonly signal: AbortSignal,
  ) {
    onStored(SNAPSHOT_KEY, (stored) => this.hear(readSnapshot(stored)), signal);
  }

  get snapshot(): Snapshot {
    return this.now;
  }

  site(platform: string): SiteMode {
    return this.now.settings.sites[platform] ?? 'marks';
  }

  get messages(): boolean {
    return messagesIn(this.now);
  }

  speakAs(account: string, mode: AccountMode): void {
    this.wish({ kind: 'account-mode', account, mode });
    this.become({ ...this.now, accounts: { ...this.now.accounts, [account]: mode } });
  }

  /** What was set while this page was away was told to nobody here. */
  hearAgain(): void {
    void stored(SNAPSHOT_KEY).then((now) => this.signal.aborted || this.hear(readSnapshot(now)));
  }

  /** @returns takes it back */
  silenceRule(rule: string): () => void {
    const { silenced } = this.now;
    this.wish({ kind: 'silence-rule', rule });
    this.become({ ...this.now, silenced: { rules: [...silenced.rules, rule] } });
    return () => {
      this.wish({ kind: 'unsilence', rule });
      this.become({ ...this.now, silenced });
    };
  }

  badge(platform: string): BadgePlace | null {
    return this.now.settings.badges[platform] ?? null;
  }

  /** @param place `null`: the badge finds its own again */
  putBadge(platform: string, place: BadgePlace | null): void {
    this.wish({ kind: 'badge-place', platform, place });
    const { settings } = this.now;
    const { [platform]: _, ...others } = settings.badges;
    this.become({ ...this.now, settings: { ...settings, badges: place ? { ...others, [platform]: place } : others } });
  }

  private wish(message: Message): void {
    if (this.underway === 0) this.told = null;
    this.underway += 1;
    const arrived = () => {
      this.underway -= 1;
      if (this.underway === 0 && this.told && !this.signal.aborted) this.become(this.told);
    };
    void send(message).then(() => setTimeout(arrived, ECHO));
  }

  private hear(snapshot: Snapshot): void {
    this.told = snapshot;
    if (this.underway === 0) this.become(snapshot);
  }

  private become(snapshot: Snapshot): void {
    const before = this.now;
    this.now = snapshot;
    this.onChange(before);
  }
}

/** @returns whether help with direct messages is wanted: nobody's are read unasked */
export const messagesIn = ({ settings }: Snapshot): boolean => settings.messages === true;

/** To the background; a page that has outlived the extension keeps what it can do alone. */
export async function send(message: Message): Promise<void> {
  if (alive()) await sendMessage(message).catch(() => undefined);
}
