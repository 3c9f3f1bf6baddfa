import type { Span } from './edit';
import { el } from './el';
import type { Layer } from './layer';
import { type Mark, rememberWords, type Underlines } from './marks';
import { readEditor } from './read';
import { ancestors, deepElementFromPoint } from './shadow';

/** As tall as a double line. */
const THICK = 4;

/**
 * Underlines for contenteditable in forced colours: boxes of our own in the layer. There Chromium paints every highlight
 * as if it were selected, whatever its rule says, and no line can be told from another (tried with 156, 2026-11).
 */
export function linesOver(editor: HTMLElement, layer: Layer): Underlines {
  const pane = el('div', { class: 'lines', part: 'lines', 'aria-hidden': 'true' });
  let frame = 0;
  let drawn: { kind: string; range: Range }[] = [];
  const over = rememberWords();

  const rangeOf = ({ start, end }: Span) => readEditor(editor).rangeOf(start, end);
  const lines = () => drawn.filter(({ kind }) => kind !== 'told');

  function find(marks: readonly Mark[], told: Span | null): void {
    const wanted = [
      ...marks.map((mark) => ({ kind: mark.severity as string, span: mark })),
      ...(told ? [{ kind: 'told', span: told }] : []),
    ];
    drawn = wanted.flatMap(({ kind, span }) => {
      const range = rangeOf(span);
      return range ? [{ kind, range }] : [];
    });
    over.remember(drawn.map(({ range }) => range));
    if (pane.parentNode !== layer.pieces) layer.pieces.prepend(pane);
    follow();
  }

  function follow(): void {
    const pieces = drawn.flatMap(({ kind, range }) =>
      boxesOf(range)
        .filter(isSeen)
        .map((box) => ({ kind, box })),
    );
    // Kept and hidden: a node that leaves the page ends a step of undo (badge.ts).
    while (pane.children.length < pieces.length) pane.append(el('span'));
    Array.from(pane.children, (line, at) => put(line as HTMLElement, pieces[at]));
  }

  /** Neither scrolled out of the editor nor under a menu or a bar of the page. */
  function isSeen({ left, top, width, height }: DOMRect): boolean {
    const found = deepElementFromPoint(left + width / 2, top + height / 2, layer.root.host);
    return found !== null && (found === editor || [...ancestors(found)].includes(editor));
  }

  return {
    draw(marks, told) {
      // In the frame after the editor has written.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => find(marks, told));
    },
    boxesOf: (span) => {
      const range = rangeOf(span);
      return range ? boxesOf(range) : [];
    },
    boxes: () => lines().flatMap(({ range }) => boxesOf(range)),
    holds: over.holds,
    follow,
    clear() {
      cancelAnimationFrame(frame);
      drawn = [];
      over.remember([]);
      pane.remove();
    },
  };
}

const boxesOf = (range: Range) => Array.from(range.getClientRects());

function put(line: HTMLElement, piece: { kind: string; box: DOMRect } | undefined): void {
  line.hidden = piece === undefined;
  if (!piece) return;
  const { left, top, width, height } = piece.box;
  const isLine = piece.kind !== 'told';
  line.className = piece.kind;
  line.style.translate = `${left}px ${isLine ? top + height - THICK : top}px`;
  line.style.width = `${width}px`;
  line.style.height = `${isLine ? THICK : height}px`;
}
