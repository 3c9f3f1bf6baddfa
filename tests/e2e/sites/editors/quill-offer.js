import { blocksOf, emojiPicture, expose, textOf } from './runs.js';

/**
 * What Quill 1 and Quill 2 have in common for those who test them.
 * @param wordsOf what an embed shows in a line of text
 * @param opOfMention a picked name as a piece of the model; @param isMention whether a piece is one
 * @param mention picks a name where the caret is
 */
export function offerQuill(editor, { name, wordsOf, opOfMention, isMention, mention }) {
  if (editor.root.getRootNode() instanceof ShadowRoot) liveInShadow(editor);
  const put = (ops) => {
    editor.setContents(ops);
    editor.history.clear();
  };
  const opOf = (run) => {
    if (run.emoji) return { insert: { emoji: run.emoji } };
    if (run.mention) return opOfMention(run.mention);
    return run.bold || run.hashtag ? { insert: textOf(run), attributes: { bold: true } } : { insert: textOf(run) };
  };
  const wordsIn = ({ insert }) => (typeof insert === 'string' ? insert : wordsOf(insert));
  const collect = (pick) => editor.getContents().ops.filter(pick).map(wordsIn);
  expose({
    name,
    family: 'quill',
    host: () => editor.root,
    text: () => editor.getContents().ops.map(wordsIn).join('').replace(/\n$/, ''),
    bold: () => collect((op) => op.attributes?.bold),
    entities: () => collect(isMention),
    set: (text) => put(blocksOf(text).flatMap((block) => [...block.map(opOf), { insert: '\n' }])),
    put,
    mention,
    undoDepth: () => editor.history.stack.undo.length,
    focus: () => editor.focus(),
  });
}

/** A picture that stands for an emoji, as an embed of either Quill. */
export const emojiOf = (Embed) =>
  class Emoji extends Embed {
    static blotName = 'emoji';
    static tagName = 'SPAN';
    static className = 'ql-emoji';
    static create(emoji) {
      const node = super.create();
      const picture = document.createElement('img');
      picture.alt = emoji;
      picture.src = emojiPicture(emoji);
      picture.draggable = false;
      node.append(picture);
      return node;
    }
    static value(node) {
      return node.querySelector('img').alt;
    }
  };

/**
 * Quill asks the document for focus and selection and looks its editors up there; from a shadow root it must ask the root.
 * Chromium has `ShadowRoot.getSelection()`; in Firefox the document's selection looks through open roots.
 */
function liveInShadow(editor) {
  const root = editor.root.getRootNode();
  const native = () => (root.getSelection ? root.getSelection() : document.getSelection());
  const { selection } = editor;
  selection.hasFocus = () => root.activeElement === editor.root;
  selection.getNativeRange = () => {
    const range = native()?.rangeCount ? native().getRangeAt(0) : null;
    return range && selection.normalizeNative(range);
  };
  selection.setNativeRange = (startNode, startOffset, endNode = startNode, endOffset = startOffset, force = false) => {
    if (startNode === null) {
      native().removeAllRanges();
      editor.root.blur();
      return;
    }
    if (!startNode.isConnected || !endNode.isConnected) return;
    if (!selection.hasFocus()) editor.root.focus();
    const now = selection.getNativeRange()?.native;
    if (
      !force &&
      now?.startContainer === startNode &&
      now.startOffset === startOffset &&
      now.endContainer === endNode &&
      now.endOffset === endOffset
    )
      return;
    native().setBaseAndExtent(...pointOf(startNode, startOffset), ...pointOf(endNode, endOffset));
  };
  for (const type of ['selectionchange', 'mousedown', 'mouseup', 'click'])
    document.addEventListener(type, (event) => editor.emitter.handleDOM(event));
}

const pointOf = (node, offset) =>
  node.nodeName === 'BR' ? [node.parentNode, [...node.parentNode.childNodes].indexOf(node)] : [node, offset];
