import type { Finding } from '../engine/reading';
import type { DraftLoop } from './draft-loop';
import { marksFor } from './mark-spans';
import type { Underlines } from './marks';

/** @returns the finding whose marked words lie under the pointer; of several the one with the fewest words */
export function pressedFinding({ findings, text }: DraftLoop, underlines: Underlines, event: MouseEvent): Finding | null {
  const isUnder = (finding: Finding) => marksFor([finding], text).length > 0 && underlines.boxesOf(finding).some((box) => isIn(box, event));
  return findings.filter(isUnder).sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function isIn({ left, right, top, bottom }: DOMRect, { clientX: x, clientY: y }: MouseEvent): boolean {
  return x >= left && x <= right && y >= top && y <= bottom + 3;
}
