import { alive } from '../browser/content';
import { el } from './el';
import type { Layer } from './layer';
import { words } from './words';

/** Milliseconds after a reading: a writer who listens to the page is not interrupted. */
const PATIENCE = 2000;

/** Speaks to a screen reader: the number of tips, politely, only when it changed, and never while the writer types or is elsewhere. */
export class Announcer {
  private readonly said = document.createTextNode('');
  private readonly line = el('p', { part: 'announce', class: 'unseen', role: 'status' }, this.said);
  private told = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly layer: Layer) {}

  later(tips: number, isWriting: () => boolean): void {
    clearTimeout(this.timer);
    if (this.line.parentNode !== this.layer.pieces) this.layer.pieces.append(this.line);
    this.timer = setTimeout(() => {
      if (tips === this.told || !isWriting() || !alive()) return;
      this.told = tips;
      this.said.data = words(tips === 0 ? 'card_announce_none' : 'card_announce', { count: tips });
    }, PATIENCE);
  }

  /** The writer goes on: what was about to be said can wait for the next reading. */
  hush(): void {
    clearTimeout(this.timer);
  }

  /** What came of a press, at once. */
  say(text: string): void {
    this.said.data = text;
  }

  /** Another draft begins. */
  forget(): void {
    clearTimeout(this.timer);
    this.told = 0;
    this.said.data = '';
  }
}
