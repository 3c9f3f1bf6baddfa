import type { Finding } from '../engine/reading';
import { isField } from './composer';
import type { Layer } from './layer';
import { linesOver } from './lines';
import { marksFor } from './mark-spans';
import { canHighlight, highlightsIn, type Underlines } from './marks';
import { mirrorOf } from './mirror';
import type { Sitting } from './sitting';
import { type Theme, themeOf } from './theme';

/** The words of the draft in use that have a line under them, and those that are tinted because the card tells of them. */
export class MarkedWords {
  private sitting: Sitting | null = null;
  /** The way to draw lines there; `null` where the user wants none, or it cannot be done exactly. */
  private underlines: Underlines | null = null;
  /** The finding that the card tells of. */
  private told: Finding | null = null;
  private theme: Theme | null = null;

  constructor(private readonly layer: Layer) {}

  begin(sitting: Sitting): void {
    this.sitting = sitting;
    this.underlines = underlinesFor(sitting.editor, this.layer);
  }

  end(): void {
    this.clear();
    this.sitting = null;
    this.underlines = null;
  }

  clear(): void {
    this.underlines?.clear();
  }

  /** Forced colours came or went: they are drawn in another way. */
  beginAnew(): void {
    this.clear();
    if (this.sitting) this.begin(this.sitting);
  }

  draw(): void {
    const { sitting, underlines } = this;
    if (!sitting?.told() || !underlines) return;
    const { findings, text } = sitting.loop;
    const told = findings.find((finding) => finding === this.told);
    underlines.draw(marksFor(findings, text), told && marksFor([told], text).length > 0 ? told : null, this.theme ?? themeOf(sitting.host));
  }

  /** The page has drawn something anew, perhaps the very words. */
  mend(): void {
    if (this.underlines?.holds() === false) this.draw();
  }

  /** The page scrolled or changed its measures. */
  follow(): void {
    this.underlines?.follow();
  }

  /** The card tells of another finding. */
  point(finding: Finding | null): void {
    if (finding === this.told) return;
    this.told = finding;
    this.draw();
  }

  wear(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.draw();
  }

  /** @returns where the words stand that the card tells of */
  toldBoxes(): DOMRect[] {
    return this.told ? (this.underlines?.boxesOf(this.told) ?? []) : [];
  }

  /** @returns where all lines stand */
  boxes(): DOMRect[] {
    return this.underlines?.boxes() ?? [];
  }

  /** @returns the finding whose words lie under the pointer; of several the one with the fewest words */
  findingAt(event: MouseEvent): Finding | null {
    const { sitting, underlines } = this;
    if (!sitting || !underlines) return null;
    const { findings, text } = sitting.loop;
    const isUnder = (finding: Finding) =>
      marksFor([finding], text).length > 0 && underlines.boxesOf(finding).some((box) => isIn(box, event));
    return findings.filter(isUnder).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
  }
}

function underlinesFor(editor: HTMLElement, layer: Layer): Underlines | null {
  if (isField(editor)) return mirrorOf(editor, layer);
  if (matchMedia('(forced-colors: active)').matches) return linesOver(editor, layer);
  return canHighlight() ? highlightsIn(editor) : null;
}

function isIn({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: MouseEvent): boolean {
  return x >= left && x <= right && y >= top && y <= bottom + 3;
}
