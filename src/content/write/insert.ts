/** Putting words over the selection, in the one way that each editor takes in each browser: docs/editors.md has the table. */

export function insert(editor: HTMLElement, range: Range, replacement: string): void {
  if (!seesPageData()) command(editor, replacement);
  else if (isDraft(editor) && (range.startContainer !== range.endContainer || replacement.includes('\n'))) paste(editor, replacement);
  else if (!announced(editor, range, replacement)) command(editor, replacement);
}

/** The browser's own editing: every editor hears of it as of typing. */
function command(editor: HTMLElement, replacement: string): void {
  if (replacement === '') editor.ownerDocument.execCommand('delete');
  else editor.ownerDocument.execCommand('insertText', false, replacement);
}

/**
 * A spelling checker's event, which Lexical takes into its model. Chromium's `execCommand` sends no `beforeinput` of its own.
 * @returns whether the editor took it
 */
function announced(editor: HTMLElement, range: Range, replacement: string): boolean {
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: null,
    dataTransfer: text(replacement),
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !editor.dispatchEvent(event);
}

/** Draft.js reads one text node back after typing; whatever crosses nodes or lines it takes only as a paste. */
function paste(editor: HTMLElement, replacement: string): void {
  editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: text(replacement), bubbles: true, cancelable: true, composed: true }));
}

function text(replacement: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', replacement);
  return data;
}

const isDraft = (editor: Element) => editor.matches('.public-DraftEditor-content, .DraftEditor-root *');

/**
 * Firefox shows its content scripts the page through Xrays, and the page finds a DataTransfer filled behind them empty
 * (bug 1654724): editors would delete the words and insert nothing. There `execCommand` sends a real `beforeinput` instead.
 */
const seesPageData = () => !('wrappedJSObject' in window);
