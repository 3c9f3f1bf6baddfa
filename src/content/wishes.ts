import { alive, onStored, sendMessage } from '../browser/content';
import type { Message } from '../messages/protocol';
import { type AccountMode, readSnapshot, type SiteMode, SNAPSHOT_KEY, type Snapshot } from '../messages/snapshot';

/** What the user has set and asked for. A wish made in the card holds here at once; storage confirms it a moment later. */
export class Wishes {
  constructor(
    private now: Snapshot,
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    onStored(SNAPSHOT_KEY, (stored) => this.become(readSnapshot(stored)), signal);
  }

  get snapshot(): Snapshot {
    return this.now;
  }

  site(platform: string): SiteMode {
    return this.now.settings.sites[platform] ?? 'marks';
  }

  speakAs(account: string, mode: AccountMode): void {
    send({ kind: 'account-mode', account, mode });
    this.become({ ...this.now, accounts: { ...this.now.accounts, [account]: mode } });
  }

  /** @returns takes it back */
  silenceRule(rule: string): () => void {
    return this.silence({ kind: 'silence-rule', rule }, { kind: 'unsilence', rule }, { rules: [rule], prints: [] });
  }

  /** @param print of one finding: only these words here @returns takes it back */
  silencePrint(print: string): () => void {
    return this.silence({ kind: 'silence-print', print }, { kind: 'unsilence', print }, { rules: [], prints: [print] });
  }

  private silence(message: Message, back: Message, more: Snapshot['silenced']): () => void {
    const { silenced } = this.now;
    send(message);
    this.become({
      ...this.now,
      silenced: { rules: [...silenced.rules, ...more.rules], prints: [...silenced.prints, ...more.prints] },
    });
    return () => {
      send(back);
      this.become({ ...this.now, silenced });
    };
  }

  private become(snapshot: Snapshot): void {
    this.now = snapshot;
    this.onChange();
  }
}

/** To the background; a page that has outlived the extension keeps what it can do alone. */
export function send(message: Message): void {
  if (alive()) sendMessage(message).catch(() => undefined);
}
