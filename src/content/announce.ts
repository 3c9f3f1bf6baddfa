import { alive } from '../browser/content';
import { el } from './el';
import type { Layer } from './layer';
import { words } from './words';

/** Milliseconds after a reading: a writer who listens to the page is not interrupted. */
const PATIENCE = 2000;

/** Says the number of tips to a screen reader: politely, only when it changed, and only if the writer is still there. */
export class Announcer {
  private readonly line = el('p', { part: 'announce', class: 'unseen', role: 'status' });
  private told = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly layer: Layer) {}

  later(tips: number, isWriting: () => boolean): void {
    clearTimeout(this.timer);
    if (this.line.parentNode !== this.layer.pieces) this.layer.pieces.append(this.line);
    this.timer = setTimeout(() => {
      if (tips === this.told || !isWriting() || !alive()) return;
      this.told = tips;
      this.line.textContent = words(tips === 0 ? 'card_announce_none' : 'card_announce', { count: tips });
    }, PATIENCE);
  }

  /** Another draft begins. */
  forget(): void {
    clearTimeout(this.timer);
    this.told = 0;
    this.line.textContent = '';
  }
}
