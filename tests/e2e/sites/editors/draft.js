import { CompositeDecorator, ContentState, convertFromRaw, Editor, EditorState, Modifier, RichUtils } from 'draft-js';
import { createElement as h, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { blocksOf, emojiPicture, expose, textOf } from './runs.js';

/**
 * X and Pinterest: Draft.js, where hashtags and mentions are coloured by decorators, picked mentions are entities, and emoji are
 * painted over. Under a `lid` it can only be read, until that is pressed. `changed` is called whenever something was written.
 */
export function draft(place, { name, testId, label, placeholder, lid, changed = () => {} }) {
  let state;
  let change;
  let lift;
  function Composer() {
    [state, change] = useState(() => EditorState.createEmpty(decorator));
    const [closed, close] = useState(Boolean(lid));
    useEffect(changed);
    lift = () => close(false);
    return h(Editor, {
      editorState: state,
      readOnly: closed,
      onChange: (next) => change(next),
      handleKeyCommand: (command, current) => {
        const next = RichUtils.handleKeyCommand(current, command);
        if (next) change(next);
        return next ? 'handled' : 'not-handled';
      },
      webDriverTestID: testId,
      ariaLabel: label,
      ariaMultiline: true,
      role: 'textbox',
      placeholder,
      spellCheck: true,
    });
  }
  flushSync(() => createRoot(place).render(h(Composer)));
  lid?.addEventListener('click', () => {
    lid.remove();
    flushSync(lift);
    place.querySelector('.public-DraftEditor-content').focus();
  });
  expose({
    name,
    family: 'draft',
    host: () => place.querySelector('.public-DraftEditor-content'),
    text: () => state.getCurrentContent().getPlainText('\n'),
    bold: () => boldOf(state),
    entities: () => entitiesOf(state),
    set: (text) => flushSync(() => change(EditorState.createWithContent(contentOf(text), decorator))),
    mention: (person) => flushSync(() => change(withMention(state, person))),
    undoDepth: () => state.getUndoStack().size,
    focus: () => place.querySelector('.public-DraftEditor-content').focus(),
  });
}

const decorator = new CompositeDecorator([
  { strategy: entity, component: coloured },
  { strategy: matches(/(?<![\w@])@\w+/g), component: coloured },
  { strategy: matches(/(?<![\w#])#\p{L}[\p{L}\p{N}_]*/gu), component: coloured },
  { strategy: matches(/\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*/gu), component: painted },
]);

function entity(block, found, content) {
  block.findEntityRanges(
    (character) => character.getEntity() !== null && content.getEntity(character.getEntity()).getType() === 'mention',
    found,
  );
}

function matches(pattern) {
  return (block, found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

function coloured({ children }) {
  return h('span', { style: { color: 'rgb(29, 155, 240)' } }, children);
}

function painted({ children, decoratedText }) {
  return h('span', { className: 'painted-emoji', style: { backgroundImage: `url("${emojiPicture(decoratedText)}")` } }, children);
}

function contentOf(text) {
  const blocks = blocksOf(text);
  if (blocks.length === 0) return ContentState.createFromText('');
  const entityMap = {};
  return convertFromRaw({
    entityMap,
    blocks: blocks.map((block, at) => {
      const inlineStyleRanges = [];
      const entityRanges = [];
      let offset = 0;
      for (const run of block) {
        // Raw content counts characters, not UTF-16 units.
        const { length } = [...textOf(run)];
        if (run.bold) inlineStyleRanges.push({ offset, length, style: 'BOLD' });
        if (run.mention) {
          const key = Object.keys(entityMap).length;
          entityMap[key] = { type: 'mention', mutability: 'IMMUTABLE', data: { name: run.mention } };
          entityRanges.push({ offset, length, key });
        }
        offset += length;
      }
      return { key: `b${at}`, text: block.map(textOf).join(''), type: 'unstyled', depth: 0, inlineStyleRanges, entityRanges };
    }),
  });
}

function withMention(state, person) {
  const content = state.getCurrentContent().createEntity('mention', 'IMMUTABLE', { name: person });
  const key = content.getLastCreatedEntityKey();
  const inserted = Modifier.replaceText(content, state.getSelection(), person, undefined, key);
  const spaced = Modifier.insertText(inserted, inserted.getSelectionAfter(), ' ');
  return EditorState.forceSelection(EditorState.push(state, spaced, 'insert-characters'), spaced.getSelectionAfter());
}

function boldOf(state) {
  return runsOf(state, (character) => character.hasStyle('BOLD'));
}

function entitiesOf(state) {
  return runsOf(state, (character) => character.getEntity() !== null);
}

function runsOf(state, wanted) {
  const runs = [];
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    let run = '';
    block.getCharacterList().forEach((character, at) => {
      if (wanted(character)) run += block.getText()[at];
      else if (run) {
        runs.push(run);
        run = '';
      }
    });
    if (run) runs.push(run);
  }
  return runs;
}
