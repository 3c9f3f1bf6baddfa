import type { Snapshot } from '../messages/snapshot';
import type { Platform } from '../platforms/platform';
import type { Composer } from './composer';
import type { Heard } from './draft-loop';
import { Sitting } from './sitting';

/** Every composer of a page that was used, with what was said of its draft. */
export class Sittings {
  private known = new WeakMap<HTMLElement, Sitting>();
  /** Ends all of them: once a network is switched off, none of its drafts is read. */
  private session = new AbortController();

  constructor(
    private readonly platform: Platform,
    private readonly snapshot: () => Snapshot,
    /** @returns who hears of a draft */
    private readonly heardOf: (sitting: () => Sitting) => Heard,
  ) {}

  at(composer: Composer): Sitting {
    const { editor } = composer;
    const sitting = this.known.get(editor) ?? this.sitDown(composer);
    this.known.set(editor, sitting);
    return sitting;
  }

  end(): void {
    this.session.abort();
    this.session = new AbortController();
    this.known = new WeakMap();
  }

  private sitDown(composer: Composer): Sitting {
    const sitting: Sitting = new Sitting(
      composer,
      this.platform,
      this.snapshot,
      this.heardOf(() => sitting),
      this.session.signal,
    );
    return sitting;
  }
}
