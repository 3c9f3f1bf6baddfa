/** Putting words over the selection, in the one way that each editor takes in each browser: docs/editors.md has the table. */

export function insert(editor: HTMLElement, range: Range, replacement: string): void {
  if (isDraft(editor) && !insideOneLeaf(range, replacement)) intoDraft(editor, replacement);
  else if (pageSeesOurData() && announced(editor, range, replacement)) return;
  else command(editor, replacement);
}

/** The browser's own editing: every editor hears of it as of typing. */
function command(editor: HTMLElement, replacement: string): void {
  const run = (name: string, value?: string) => editor.ownerDocument.execCommand(name, false, value);
  if (replacement === '') run('delete');
  else if (splitsBlocks(editor) && !pageSeesOurData()) {
    replacement.split('\n').forEach((line, at) => {
      if (at > 0) run('insertParagraph');
      if (line !== '') run('insertText', line);
      else if (at === 0) run('delete');
    });
  } else run('insertText', replacement);
}

/** Where Firefox puts <br> for a line break, ProseMirror, Quill and Slate want a block; they take such lines for one step of their undo list. */
const splitsBlocks = (editor: Element) => editor.matches('.ProseMirror, .ql-editor, [data-slate-editor]');

/**
 * A spelling checker's event, or that of a deletion, which Lexical takes into its model. Chromium's `execCommand` sends no
 * `beforeinput` of its own.
 * @returns whether the editor took it
 */
function announced(editor: HTMLElement, range: Range, replacement: string): boolean {
  const event = new InputEvent('beforeinput', {
    inputType: replacement === '' ? 'deleteByCut' : 'insertReplacementText',
    data: null,
    dataTransfer: replacement === '' ? null : text(replacement),
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !editor.dispatchEvent(event);
}

const isDraft = (editor: Element) => editor.matches('.public-DraftEditor-content');

/**
 * Draft.js reads back the one leaf in which the caret is after typing. At the edge of a leaf (a mention, an emoji, bold)
 * Chromium types into the neighbour, and the model goes wrong; at the edge of a line there is no neighbour.
 */
function insideOneLeaf({ startContainer, startOffset, endContainer, endOffset }: Range, replacement: string): boolean {
  if (!(startContainer instanceof Text) || startContainer !== endContainer || replacement.includes('\n')) return false;
  const leaf = startContainer.parentElement?.closest('[data-offset-key]');
  const opensLine = !leaf?.previousSibling && leaf?.parentElement?.matches('.public-DraftStyleDefault-block');
  const whole = startOffset === 0 && endOffset === startContainer.length;
  return (startOffset > 0 || !!opensLine) && !(whole && !!leaf?.nextSibling);
}

/** What crosses leaves or lines Draft.js takes as a cut, which leaves the real clipboard alone, and as a paste; in Firefox as typing. */
function intoDraft(editor: HTMLElement, replacement: string): void {
  if (replacement === '') editor.dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true }));
  else if (pageSeesOurData())
    editor.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: text(replacement), bubbles: true, cancelable: true, composed: true }),
    );
  else command(editor, replacement);
}

function text(replacement: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', replacement);
  return data;
}

/**
 * Firefox shows its content scripts the page through Xrays, and the page finds a DataTransfer filled behind them empty
 * (bug 1654724): editors would delete the words and insert nothing. There `execCommand` sends a real `beforeinput` instead.
 */
const pageSeesOurData = () => !('wrappedJSObject' in window);
