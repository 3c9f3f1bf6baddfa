import Quill from 'quill1';
import { emojiOf, offerQuill } from './quill-offer.js';

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

Quill.register(emojiOf(Embed));

/** LinkedIn, the classic box: Quill 1. Inside a shadow root stock Quill loses its selection; the patch is what LinkedIn must do too. */
export function quill(place, { name, placeholder, attributes = {} }) {
  const editor = new Quill(place, { modules: { toolbar: false, history: { delay: 1000, userOnly: false } }, placeholder });
  for (const [key, value] of Object.entries(attributes)) editor.root.setAttribute(key, value);
  offerQuill(editor, {
    name,
    opOfMention: (person) => ({ insert: person, attributes: { mention: person } }),
    wordsOf: ({ emoji }) => emoji,
    isMention: ({ attributes }) => attributes?.mention,
    mention: (person) => {
      const { index } = editor.getSelection(true);
      editor.insertText(index, person, { mention: person }, 'user');
      editor.insertText(index + person.length, ' ', { mention: false }, 'user');
      editor.setSelection(index + person.length + 1, 0, 'user');
    },
  });
}
