import { isField } from './composer';
import { hostAt } from './hosts';
import { readEditor } from './read';
import { selectionIn } from './write/select';

/** Where the writer was: offsets into the text of the editor. */
export interface Caret {
  start: number;
  end: number;
  backwards: boolean;
}

/** @returns the selection in `editor`; `null` if it is somewhere else */
export function caretOf(editor: HTMLElement): Caret | null {
  if (isField(editor)) {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = editor;
    return start === null || end === null ? null : { start, end, backwards: selectionDirection === 'backward' };
  }
  const range = selectionIn(editor);
  if (!range) return null;
  const { offsetOf } = readEditor(editor);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end, backwards: document.getSelection()?.direction === 'backward' };
}

/** Gives the editor its focus and selection back, without scrolling the page. */
export function giveBack(editor: HTMLElement, caret: Caret | null): void {
  if (isField(editor)) {
    editor.focus({ preventScroll: true });
    if (caret) editor.setSelectionRange(caret.start, caret.end, caret.backwards ? 'backward' : 'forward');
    return;
  }
  const place = caret && readEditor(editor).rangeOf(caret.start, caret.end)?.startContainer;
  hostAt(editor, place ?? null).focus({ preventScroll: true });
  if (!caret) return;
  const { rangeOf } = readEditor(editor);
  const from = rangeOf(caret.start, caret.end);
  if (!from) return;
  const ends = [
    [from.startContainer, from.startOffset],
    [from.endContainer, from.endOffset],
  ] as const;
  const [anchor, focus] = caret.backwards ? [ends[1], ends[0]] : ends;
  const selection = document.getSelection();
  // Taken away and set anew, even to where it is: an editor that missed its last move only hears of a selection that changes,
  // and would put its own old one back.
  selection?.removeAllRanges();
  selection?.setBaseAndExtent(anchor[0], anchor[1], focus[0], focus[1]);
}
