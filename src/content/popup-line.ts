import { onConnect, type Port } from '../browser/content';
import { type FromComposer, READING_PORT, type Seen, type ToComposer, type Unknown } from '../messages/protocol';
import { any } from '../platforms/any';
import type { Platform } from '../platforms/platform';
import { unknownHost } from './composer';
import { deepActiveElement } from './shadow';
import type { Sitting } from './sitting';
import type { Wishes } from './wishes';

export interface Asked {
  sitting(): Sitting | null;
  wishes: Wishes;
  openCard(): void;
}

/** The line to the popup, while it is open: it sees every reading; the draft itself only when it asks. */
export class PopupLine {
  private readonly ports = new Set<Port>();

  constructor(
    private readonly platform: Platform,
    private readonly asked: Asked,
    signal: AbortSignal,
  ) {
    onConnect(READING_PORT, (port) => this.answer(port), signal);
    signal.addEventListener('abort', () => this.hangUp(), { once: true });
  }

  tell(): void {
    if (this.ports.size === 0) return;
    const seen = this.seen();
    for (const port of this.ports) port.post(seen);
  }

  private answer(port: Port): void {
    this.ports.add(port);
    port.onClosed(() => this.ports.delete(port));
    port.onMessage((message) => this.hear(port, message as ToComposer));
    const seen = this.seen();
    // A frame in which nobody writes has nothing to say beside the one in which somebody does.
    if (seen.composer || seen.unknown || window === window.top) port.post(seen);
  }

  private hear(port: Port, message: ToComposer): void {
    if (message.kind === 'open-card') this.asked.openCard();
    const draft = message.kind === 'ask-draft' ? this.draft() : null;
    if (draft) port.post(draft);
  }

  private seen(): Seen {
    const sitting = this.asked.sitting();
    const composer = sitting && composerSeen(sitting);
    const { id } = this.platform;
    const { wishes } = this.asked;
    const unknown = unknownIn(this.platform);
    return { kind: 'seen', platform: id, composer, unknown, site: wishes.site(id), messages: wishes.messages };
  }

  private draft(): FromComposer | null {
    const sitting = this.asked.sitting();
    if (!sitting) return null;
    const { text, replyTo = null } = sitting.input(sitting.loop.text);
    // The habits of the network are those of its posts.
    const platform = sitting.isMessage ? any.id : this.platform.id;
    return { kind: 'draft', text, platform, draftKind: sitting.kind, replyTo };
  }

  private hangUp(): void {
    for (const port of this.ports) port.close();
    this.ports.clear();
  }
}

function unknownIn(platform: Platform): Unknown | null {
  const { pathname: path } = location;
  const host = unknownHost(deepActiveElement(), platform, path);
  return host && { tag: host.localName, role: host.getAttribute('role'), path };
}

function composerSeen({ kind, account, mode, loop, media, sees }: Sitting): NonNullable<Seen['composer']> {
  return { kind, account, mode, reading: loop.text.trim() ? loop.reading : null, media, sees };
}
