import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  createEditor,
  TextNode,
} from 'lexical';
import { blocksOf, expose, textOf } from './runs.js';

/**
 * Facebook: Lexical, paragraphs in posts, one paragraph with line breaks in comments; picked mentions are tokens, hashtags follow the text.
 * @returns lets go of the element, as a page does that closes a dialog
 */
export function lexical(host, { name, mode = 'rich', placeholder }) {
  const editor = createEditor({ namespace: name, nodes: [Mention, Hashtag], onError: (error) => console.error(error) });
  const history = createEmptyHistoryState();
  editor.setRootElement(host);
  if (mode === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, history, 300);
  editor.registerNodeTransform(TextNode, spotHashtag);
  editor.registerNodeTransform(Hashtag, dropHashtag);
  editor.registerUpdateListener(({ editorState }) => {
    if (placeholder) placeholder.hidden = editorState.read(() => $getRoot().getTextContent() !== '' || $getRoot().getChildrenSize() > 1);
  });
  expose({
    name,
    family: 'lexical',
    host: () => host,
    text: () => editor.getEditorState().read(textOfModel),
    bold: () => textsWhere(editor, (node) => node.hasFormat('bold')),
    entities: () => textsWhere(editor, (node) => node instanceof Mention),
    set: (text) => {
      editor.update(() => fill(mode, blocksOf(text)), { discrete: true, tag: 'history-merge' });
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    mention: (person) =>
      editor.update(
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertNodes([new Mention(person).setMode('token'), $createTextNode(' ')]);
        },
        { discrete: true },
      ),
    undoDepth: () => history.undoStack.length,
    focus: () => editor.focus(),
  });
  return () => editor.setRootElement(null);
}

class Mention extends TextNode {
  static getType() {
    return 'mention';
  }
  static clone(node) {
    return new Mention(node.__text, node.__key);
  }
  static importJSON(json) {
    return new Mention(json.text).updateFromJSON(json);
  }
  createDOM(config) {
    const dom = super.createDOM(config);
    dom.spellcheck = false;
    dom.className = 'mention';
    return dom;
  }
  isTextEntity() {
    return true;
  }
  canInsertTextBefore() {
    return false;
  }
  canInsertTextAfter() {
    return false;
  }
}

class Hashtag extends TextNode {
  static getType() {
    return 'hashtag';
  }
  static clone(node) {
    return new Hashtag(node.__text, node.__key);
  }
  static importJSON(json) {
    return new Hashtag(json.text).updateFromJSON(json);
  }
  createDOM(config) {
    const dom = super.createDOM(config);
    dom.className = 'hashtag';
    return dom;
  }
  isTextEntity() {
    return true;
  }
  canInsertTextBefore() {
    return false;
  }
}

const hashtag = /(?<![\p{L}\p{N}_#])#\p{L}[\p{L}\p{N}_]*/u;

function spotHashtag(node) {
  if (!node.isSimpleText()) return;
  const match = node.getTextContent().match(hashtag);
  if (!match) return;
  const parts = node.splitText(...[match.index, match.index + match[0].length].filter((at) => at > 0));
  const part = match.index === 0 ? parts[0] : parts[1];
  part.replace(new Hashtag(part.getTextContent()).setFormat(part.getFormat()));
}

function dropHashtag(node) {
  const text = node.getTextContent();
  const match = text.match(hashtag);
  if (match && match[0] === text) return;
  node.replace($createTextNode(text).setFormat(node.getFormat()));
}

function fill(mode, blocks) {
  const root = $getRoot().clear();
  if (mode === 'rich') {
    for (const block of blocks) root.append($createParagraphNode().append(...block.map(nodeOf)));
    return;
  }
  root.append(
    $createParagraphNode().append(...blocks.flatMap((block, at) => [...(at ? [$createLineBreakNode()] : []), ...block.map(nodeOf)])),
  );
}

function nodeOf(run) {
  if (run.mention) return new Mention(run.mention).setMode('token');
  if (run.hashtag) return new Hashtag(run.hashtag);
  const node = $createTextNode(textOf(run));
  return run.bold ? node.toggleFormat('bold') : node;
}

const textOfModel = () =>
  $getRoot()
    .getChildren()
    .map((block) =>
      block
        .getChildren()
        .map((node) => ($isLineBreakNode(node) ? '\n' : node.getTextContent()))
        .join(''),
    )
    .join('\n');

function textsWhere(editor, wanted) {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getAllTextNodes()
      .filter(wanted)
      .map((node) => node.getTextContent()),
  );
}
