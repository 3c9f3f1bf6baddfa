import Quill from 'quill1';
import { blocksOf, emojiPicture, expose, textOf } from './runs.js';

const Inline = Quill.import('blots/inline');
const Embed = Quill.import('blots/embed');

class Mention extends Inline {
  static create(person) {
    const node = super.create();
    node.setAttribute('href', '#');
    node.setAttribute('spellcheck', 'false');
    node.setAttribute('data-original-text', person);
    node.setAttribute('data-entity-urn', 'urn:li:fsd_profile:1');
    return node;
  }
  static formats(node) {
    return node.getAttribute('data-original-text');
  }
}
Mention.blotName = 'mention';
Mention.tagName = 'A';
Mention.className = 'ql-mention';
Quill.register(Mention);

class Emoji extends Embed {
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
}
Emoji.blotName = 'emoji';
Emoji.tagName = 'SPAN';
Emoji.className = 'ql-emoji';
Quill.register(Emoji);

/** LinkedIn, the classic box: Quill 1. Inside a shadow root stock Quill loses its selection; the patch is what LinkedIn must do too. */
export function quill(place, { name, placeholder, attributes = {} }) {
  const editor = new Quill(place, { modules: { toolbar: false, history: { delay: 1000, userOnly: false } }, placeholder });
  for (const [key, value] of Object.entries(attributes)) editor.root.setAttribute(key, value);
  if (editor.root.getRootNode() instanceof ShadowRoot) liveInShadow(editor);
  expose({
    name,
    family: 'quill',
    host: () => editor.root,
    text: () =>
      editor
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : insert.emoji))
        .join('')
        .replace(/\n$/, ''),
    bold: () => opsWith(editor, 'bold'),
    entities: () => opsWith(editor, 'mention'),
    set: (text) => {
      const blocks = blocksOf(text);
      editor.setContents(blocks.flatMap((block) => [...block.map(opOf), { insert: '\n' }]));
      editor.history.clear();
    },
    mention: (person) => {
      const { index } = editor.getSelection(true);
      editor.insertText(index, person, { mention: person }, 'user');
      editor.insertText(index + person.length, ' ', { mention: false }, 'user');
      editor.setSelection(index + person.length + 1, 0, 'user');
    },
    undoDepth: () => editor.history.stack.undo.length,
    focus: () => editor.focus(),
  });
}

function opOf(run) {
  if (run.emoji) return { insert: { emoji: run.emoji } };
  if (run.mention) return { insert: run.mention, attributes: { mention: run.mention } };
  return run.bold || run.hashtag ? { insert: textOf(run), attributes: { bold: true } } : { insert: textOf(run) };
}

const opsWith = (editor, format) =>
  editor
    .getContents()
    .ops.filter((op) => op.attributes?.[format])
    .map((op) => op.insert);

/**
 * Quill 1 asks the document for focus and selection and looks its editors up there; from a shadow root it must ask the root.
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
