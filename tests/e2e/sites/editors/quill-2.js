import katex from 'katex';
import Quill from 'quill2';
import core from 'quill2/dist/quill.core.css?inline';
import { emojiOf, offerQuill } from './quill-offer.js';

/** Quill asks for it there. */
globalThis.katex = katex;

/** Half of what KaTeX draws is for ears only; its own sheet, which says so, would fetch letters. */
export const quill2Sheet = `${core}
.ql-editor { min-height: 120px; height: auto; }
.katex-mathml { position: absolute; clip-path: inset(50%); }`;

const Embed = Quill.import('blots/embed');

/** As the package quill-mention (6.1) puts it into the page: a locked island between two guards. */
class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'SPAN';
  static className = 'mention';
  static create(person) {
    const node = super.create();
    const sign = document.createElement('span');
    sign.className = 'ql-mention-denotation-char';
    sign.append('@');
    node.dataset.value = person;
    node.append(sign, person.replace(/^@/, ''));
    return node;
  }
  static value = (node) => node.dataset.value;
}

/** An island that says nothing of what it is: a chip with a day, a place, the title of a page. */
class Chip extends Embed {
  static blotName = 'chip';
  static tagName = 'SPAN';
  static className = 'chip';
  static create(words) {
    const node = super.create();
    node.append(words);
    return node;
  }
  static value = (node) => node.textContent.replaceAll('\uFEFF', '');
}

for (const blot of [Mention, Chip, emojiOf(Embed)]) Quill.register(blot);

/** Colours nothing; Quill also draws a list of languages into each block of code, which is what matters here. */
const highlighter = {
  versionString: '11.0.0',
  highlight: (text) => ({ value: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') }),
};

/** Quill 2, with all that it brings: lists, code with its language, tables, formulas. */
export function quill2(place, { name, placeholder = '' }) {
  const editor = new Quill(place, {
    modules: { toolbar: false, table: true, syntax: { hljs: highlighter } },
    placeholder,
  });
  editor.root.setAttribute('role', 'textbox');
  offerQuill(editor, {
    name,
    opOfMention: (person) => ({ insert: { mention: person } }),
    wordsOf: ({ mention, chip, emoji, formula }) => mention ?? chip ?? emoji ?? formula ?? '',
    isMention: ({ insert }) => insert.mention,
    mention: (person) => {
      const { index } = editor.getSelection(true);
      editor.insertEmbed(index, 'mention', person, 'user');
      editor.insertText(index + 1, ' ', 'user');
      editor.setSelection(index + 2, 0, 'user');
    },
  });
}
