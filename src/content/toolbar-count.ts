import { send } from './wishes';

/** The number of tips on the toolbar icon, as far as this frame has one there. */
export class ToolbarCount {
  private shown: number | null = null;

  /** @param count `null` takes it away */
  show(count: number | null): void {
    if (count === this.shown) return;
    this.shown = count;
    this.say();
  }

  /** Another frame has taken its own away, and this one's with it. */
  showAgain(): void {
    if (this.shown !== null) this.say();
  }

  /** Out of the browser's own store of pages: what the icon showed for this one is gone. */
  forget(): void {
    this.shown = null;
  }

  private say(): void {
    void send({ kind: 'tips', count: this.shown });
  }
}
