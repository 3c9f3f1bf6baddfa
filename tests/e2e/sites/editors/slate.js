import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { blocksOf, emojiPicture, expose, textOf } from './runs.js';

/**
 * Discord and Buffer: Slate. Picked mentions and emoji are void elements in the line, hashtags are decorated. Where Enter sends,
 * as on Discord, `send` is given what was written, and the field is empty again.
 */
export function slate(place, { name, placeholder, attributes = {}, send }) {
  const editor = withVoids(withHistory(withReact(createEditor())));
  const text = () => editor.children.map(({ children }) => children.map(shown).join('')).join('\n');
  const composer = h(
    Slate,
    { editor, initialValue: [line([])] },
    h(Editable, {
      decorate: hashtags,
      renderElement,
      renderLeaf,
      placeholder,
      'aria-multiline': true,
      spellCheck: true,
      ...attributes,
      onKeyDown: (event) => {
        if (!send || event.key !== 'Enter' || event.shiftKey) return false;
        event.preventDefault();
        send(text());
        Transforms.select(editor, []);
        editor.deleteFragment();
        editor.history = { undos: [], redos: [] };
        return true;
      },
    }),
  );
  flushSync(() => createRoot(place).render(composer));
  const all = (wanted) => [...Node.nodes(editor)].map(([node]) => node).filter(wanted);
  expose({
    name,
    family: 'slate',
    host: () => place.querySelector('[data-slate-editor]'),
    text,
    bold: () => all((node) => Text.isText(node) && node.bold).map(({ text }) => text),
    entities: () => all(({ type }) => type === 'mention').map(({ person }) => person),
    set: (draft) => fill(editor, blocksOf(draft).map(line)),
    mention: (person) => {
      Transforms.insertNodes(editor, nodeOf({ mention: person }));
      Transforms.move(editor);
      editor.insertText(' ');
    },
    undoDepth: () => editor.history.undos.length,
    focus: () => ReactEditor.focus(editor),
  });
}

const line = (runs) => ({ type: 'line', children: runs.length > 0 ? runs.map(nodeOf) : [{ text: '' }] });

function nodeOf(run) {
  if (run.mention) return { type: 'mention', person: run.mention, children: [{ text: '' }] };
  if (run.emoji) return { type: 'emoji', emoji: run.emoji, children: [{ text: '' }] };
  return run.bold ? { text: run.bold, bold: true } : { text: textOf(run) };
}

/** Another draft in place of this one, as if nothing had been written before. */
function fill(editor, children) {
  editor.selection = null;
  editor.children = children;
  editor.normalize({ force: true });
  editor.history = { undos: [], redos: [] };
  flushSync(() => editor.onChange());
}

/** A line break inside a text is none to Slate: whoever gets one in has not made a line. */
const shown = (node) => (Text.isText(node) ? node.text.replaceAll('\n', '↵') : (node.person ?? node.emoji));

function withVoids(editor) {
  const isVoid = ({ type }) => type === 'mention' || type === 'emoji';
  return Object.assign(editor, { isInline: isVoid, isVoid });
}

function hashtags([node, path]) {
  if (!Text.isText(node)) return [];
  return [...node.text.matchAll(/(?<![\p{L}\p{N}_#])#\p{L}[\p{L}\p{N}_]*/gu)].map(({ 0: tag, index }) => ({
    anchor: { path, offset: index },
    focus: { path, offset: index + tag.length },
    hashtag: true,
  }));
}

function renderElement({ attributes, children, element: { type, person, emoji } }) {
  if (type === 'line') return h('div', attributes, children);
  const inside =
    type === 'mention'
      ? h('div', { contentEditable: false }, person)
      : h('img', { className: 'emoji', alt: emoji, src: emojiPicture(emoji) });
  return h('span', { ...attributes, contentEditable: false, className: type }, inside, children);
}

function renderLeaf({ attributes, children, leaf }) {
  const dressed = leaf.bold ? h('strong', {}, children) : children;
  return h('span', { ...attributes, className: leaf.hashtag ? 'hashtag' : undefined }, dressed);
}
