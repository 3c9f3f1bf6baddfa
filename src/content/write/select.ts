/** The selection inside an editor, which in Chromium hides from the document when it is in a shadow root. */

/** @returns the selected range if it lies in `editor` */
export function selectionIn(editor: Element): AbstractRange | null {
  const range = selectedRange(editor);
  return range && editor.contains(range.startContainer) && editor.contains(range.endContainer) ? range : null;
}

function selectedRange(editor: Element): AbstractRange | null {
  const selection = editor.ownerDocument.getSelection();
  const root = editor.getRootNode();
  if (!selection) return null;
  if (root instanceof ShadowRoot && 'getComposedRanges' in selection)
    return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null;
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

export function select(range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  startContainer.ownerDocument?.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

export function hasFocus(editor: Element): boolean {
  const root = editor.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active !== null && editor.contains(active);
}
