import { hostAt, isThread } from '../hosts';
import { readEditor } from '../read';
import type { Change, Written } from '../write';
import { insert } from './insert';
import { locate, replaced } from './locate';
import { hasFocus, select, selectionIn } from './select';
import { focusSettled, selectionSettled, settled } from './settle';

/** Editable elements, with or without an editor behind them. */
export async function intoEditable(editor: HTMLElement, change: Change, signal?: AbortSignal): Promise<Written> {
  const host = hostAt(editor, placeOf(editor, change));
  const stopped = () => signal?.aborted || !host.isConnected;
  if (!host.isContentEditable) return { ok: false, reason: 'refused' };
  if (!hasFocus(host)) {
    host.focus({ preventScroll: true });
    await focusSettled();
    if (stopped()) return { ok: false, reason: 'gone' };
  }

  const reading = readEditor(editor);
  const span = locate(reading.text, change);
  if (!span) return { ok: false, reason: 'changed' };
  if (reading.holdsMention(span.start, span.end)) return { ok: false, reason: 'mention' };
  const range = reading.rangeOf(span.start, span.end);
  // Blocks that are editables of their own can be neither joined nor split from here.
  const splits = host !== editor && !isThread(editor) && change.replacement.includes('\n');
  if (!range || splits || !host.contains(range.startContainer) || !host.contains(range.endContainer))
    return { ok: false, reason: 'refused' };

  const heard = selectionSettled(editor.ownerDocument);
  select(range);
  await heard;
  if (stopped()) return { ok: false, reason: 'gone' };
  if (!isSelected(editor, reading.text, span)) return { ok: false, reason: 'refused' };

  insert(host, range, change.replacement);
  if (!(await becomes(editor, replaced(reading.text, span, change.replacement))))
    return { ok: false, reason: stopped() ? 'gone' : 'refused' };
  await caretBehind(editor, span.start + change.replacement.length);
  return { ok: true };
}

/** @returns where in the page the words stand that are to be changed */
function placeOf(editor: Element, change: Change): Node | null {
  const { text, rangeOf } = readEditor(editor);
  const span = locate(text, change);
  return (span && rangeOf(span.start, span.end)?.startContainer) ?? null;
}

/** After a paste over several lines Draft.js leaves words selected, and the next key would overwrite them. */
async function caretBehind(editor: Element, offset: number): Promise<void> {
  const { rangeOf, offsetOf } = readEditor(editor);
  const now = selectionIn(editor);
  const ends = now && [offsetOf(now.startContainer, now.startOffset), offsetOf(now.endContainer, now.endOffset)];
  const place = rangeOf(offset, offset);
  if (!place || ends?.every((end) => end === offset)) return;
  const heard = selectionSettled(editor.ownerDocument);
  select(place);
  await heard;
}

/** Whether the editor reads so. Not before its second frame, for some put the page back to their model then; a slow one gets a little longer. */
async function becomes(editor: Element, wanted: string): Promise<boolean> {
  const late = performance.now() + 300;
  await settled();
  do {
    await settled();
    if (readEditor(editor).text === wanted) return true;
  } while (performance.now() < late);
  return false;
}

/** Whether the draft still reads as it did and exactly these words are selected: an editor may have put its own selection back. */
function isSelected(editor: Element, text: string, span: { start: number; end: number }): boolean {
  const now = readEditor(editor);
  const range = selectionIn(editor);
  if (!range || now.text !== text) return false;
  const start = now.offsetOf(range.startContainer, range.startOffset);
  const end = now.offsetOf(range.endContainer, range.endOffset);
  return start === span.start && end === span.end;
}
