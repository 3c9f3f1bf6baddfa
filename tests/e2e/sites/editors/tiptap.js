import { Editor, Extension, Node } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { undoDepth } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { blocksOf, emojiPicture, expose, textOf } from './runs.js';

/**
 * Bluesky and LinkedIn's new box: TipTap; mentions are nodes, hashtags are decorated text, emoji may be pictures. `rich`, as for
 * an article: with headings, lists, quoted and set-off passages.
 */
export function tiptap(place, { name, placeholder, attributes = {}, handles = false, rich = false }) {
  const editor = new Editor({
    element: place,
    extensions: [
      StarterKit.configure({
        ...(rich ? {} : { heading: false, blockquote: false, codeBlock: false, bulletList: false, orderedList: false, listItem: false }),
        link: false,
        trailingNode: false,
      }),
      Mention.configure({
        suggestion: { items: () => [], char: '\u0000' },
        renderText: ({ node }) => label(node, handles),
        renderHTML: ({ node }) => ['span', { 'data-type': 'mention', 'data-id': node.attrs.id, class: 'mention' }, label(node, handles)],
      }),
      emojiNode,
      hashtags,
      empty(placeholder),
    ],
    editorProps: { attributes: { role: 'textbox', translate: 'no', ...attributes } },
  });
  const modelText = () => editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', (node) => leafText(node, handles));
  expose({
    name,
    family: 'prosemirror',
    host: () => editor.view.dom,
    text: modelText,
    bold: () => collect(editor, (node) => node.isText && node.marks.some((mark) => mark.type.name === 'bold') && node.text),
    entities: () => collect(editor, (node) => node.type.name === 'mention' && label(node, handles)),
    set: (text) => {
      const content = {
        type: 'doc',
        content: blocksOf(text).map((block) => ({ type: 'paragraph', content: block.map((run) => nodeOf(run)) })),
      };
      editor.view.updateState(
        editor.state.reconfigure({ plugins: editor.state.plugins.filter((plugin) => !plugin.key.startsWith('history$')) }),
      );
      editor.commands.setContent(content);
      editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
    },
    mention: (person) =>
      editor.commands.insertContent([
        { type: 'mention', attrs: { id: person } },
        { type: 'text', text: ' ' },
      ]),
    undoDepth: () => undoDepth(editor.state),
    focus: () => editor.commands.focus(),
  });
}

const label = (node, handles) => (handles ? `@${node.attrs.id.replace(/^@/, '')}` : node.attrs.id);

function leafText(node, handles) {
  if (node.type.name === 'mention') return label(node, handles);
  if (node.type.name === 'emoji') return node.attrs.emoji;
  return node.type.name === 'hardBreak' ? '\n' : '';
}

function nodeOf(run) {
  if (run.mention) return { type: 'mention', attrs: { id: run.mention } };
  if (run.emoji) return { type: 'emoji', attrs: { emoji: run.emoji } };
  return run.bold ? { type: 'text', text: run.bold, marks: [{ type: 'bold' }] } : { type: 'text', text: textOf(run) };
}

function collect(editor, pick) {
  const found = [];
  editor.state.doc.descendants((node) => {
    const value = pick(node);
    if (value) found.push(value);
  });
  return found;
}

const emojiNode = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ emoji: { default: '' } }),
  parseHTML: () => [{ tag: 'img.emoji', getAttrs: (img) => ({ emoji: img.alt }) }],
  renderHTML: ({ node }) => ['img', { class: 'emoji', alt: node.attrs.emoji, src: emojiPicture(node.attrs.emoji), draggable: 'false' }],
});

const hashtags = Extension.create({
  name: 'hashtags',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => {
          const spans = [];
          doc.descendants((node, at) => {
            if (node.isText)
              for (const match of node.text.matchAll(/(?<![\p{L}\p{N}_#])#\p{L}[\p{L}\p{N}_]*/gu))
                spans.push(Decoration.inline(at + match.index, at + match.index + match[0].length, { class: 'autolink' }));
          });
          return DecorationSet.create(doc, spans);
        },
      },
    }),
  ],
});

const empty = (placeholder) =>
  Extension.create({
    name: 'emptyLine',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) =>
            doc.childCount === 1 && doc.firstChild.content.size === 0
              ? DecorationSet.create(doc, [
                  Decoration.node(0, doc.firstChild.nodeSize, { class: 'is-empty is-editor-empty', 'data-placeholder': placeholder }),
                ])
              : DecorationSet.empty,
        },
      }),
    ],
  });
