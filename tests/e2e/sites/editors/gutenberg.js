import { blocksOf, expose, textOf } from './runs.js';

/** Holds the caret open at the end of every block, as @wordpress/rich-text does. */
const PADDING = '\uFEFF';
/** Typing makes a new step of the undo list after a pause of a second. */
const STEP = 1000;

/**
 * Tumblr: WordPress' block editor, drawn after what it puts into the page (Gutenberg, packages/rich-text and block-editor):
 * each block is an editable of its own. What is typed is read from the page into the block's value, and the page is put
 * right by that value; Enter makes a block, Shift+Enter a line; undo is the editor's, not the browser's.
 */
export function gutenberg(flow, { name, title }) {
  let blocks = [];
  let caret = { block: 0, start: 0, end: 0 };
  let past = [];
  let changedAt = 0;
  const hosts = new Map();

  const hostOf = (block) => hosts.get(block.id) ?? hosts.set(block.id, newHost(block)).get(block.id);
  const at = (host) => blocks.findIndex((block) => hosts.get(block.id) === host);

  function draw() {
    blocks.forEach((block, index) => {
      const host = hostOf(block);
      if (flow.children[index] !== host) flow.insertBefore(host, flow.children[index] ?? null);
      becomes(host, nodesOf(block));
    });
    while (flow.children.length > blocks.length) flow.lastElementChild.remove();
  }

  function select({ block, start, end }) {
    const host = hostOf(blocks[block]);
    host.focus();
    getSelection().setBaseAndExtent(...placeIn(host, start), ...placeIn(host, end));
  }

  /** @param apart a step of its own, whatever was typed just before */
  function change(next, { apart = false } = {}) {
    const now = performance.now();
    if (apart || now - changedAt > STEP) past.push({ blocks, caret });
    changedAt = apart ? 0 : now;
    blocks = next;
    draw();
  }

  function split(host) {
    const index = at(host);
    const { runs } = blocks[index];
    const rest = newBlock('paragraph', cut(runs, caret.end, Number.POSITIVE_INFINITY));
    const before = { ...blocks[index], runs: cut(runs, 0, caret.start) };
    change([...blocks.slice(0, index), before, rest, ...blocks.slice(index + 1)], { apart: true });
    select({ block: index + 1, start: 0, end: 0 });
  }

  function join(host) {
    const index = at(host);
    const before = blocks[index - 1];
    const start = lengthOf(before.runs);
    const joined = { ...before, runs: [...before.runs, ...blocks[index].runs] };
    change([...blocks.slice(0, index - 1), joined, ...blocks.slice(index + 1)], { apart: true });
    select({ block: index - 1, start, end: start });
  }

  function breakLine(host) {
    const index = at(host);
    const { runs } = blocks[index];
    const broken = [...cut(runs, 0, caret.start), { text: '\n' }, ...cut(runs, caret.end, Number.POSITIVE_INFINITY)];
    change(blocks.map((block, other) => (other === index ? { ...block, runs: broken } : block)));
    select({ block: index, start: caret.start + 1, end: caret.start + 1 });
  }

  function undo() {
    const step = past.pop();
    if (!step) return;
    changedAt = 0;
    ({ blocks, caret } = step);
    draw();
    select(caret);
  }

  flow.addEventListener('keydown', (event) => {
    const host = event.target.closest('[contenteditable]');
    if (!host) return;
    note();
    const isStart = caret.start === 0 && caret.end === 0 && at(host) > 0;
    const deed =
      event.key === 'Enter' ? (event.shiftKey ? breakLine : split) : event.key === 'Backspace' && isStart ? join : isUndo(event) && undo;
    if (!deed) return;
    event.preventDefault();
    deed(host);
  });
  flow.addEventListener('input', ({ target }) => {
    const index = at(target);
    if (index < 0) return;
    const runs = runsIn(target);
    const [start, end] = offsetsIn(target);
    change(blocks.map((block, other) => (other === index ? { ...block, runs } : block)));
    if (document.activeElement === target && String(offsetsIn(target)) !== String([start, end])) select({ block: index, start, end });
  });
  // The editor puts the caret into the block that is pressed; by itself Firefox gives an empty one no focus.
  flow.addEventListener('click', ({ target }) => {
    const host = target.closest('[contenteditable]');
    if (host && document.activeElement !== host) select({ block: at(host), start: 0, end: 0 });
  });
  document.addEventListener('selectionchange', note);

  function note() {
    const host = getSelection().anchorNode?.parentElement?.closest('[contenteditable]') ?? document.activeElement;
    const block = at(host);
    if (block < 0) return;
    const [start, end] = offsetsIn(host);
    caret = { block, start, end };
  }

  const empty = () => [...(title ? [newBlock('heading', [], title)] : []), newBlock('paragraph', [], 'Go ahead, put anything.')];
  const firstText = () => blocks.findIndex(({ type }) => type === 'paragraph');
  blocks = empty();
  draw();
  expose({
    name,
    family: 'gutenberg',
    host: () => hostOf(blocks[Math.max(0, firstText())]),
    // An empty block, such as a title that nobody wrote, is not posted.
    text: () =>
      blocks
        .map(({ runs }) => runs.map(({ text }) => text).join(''))
        .filter(Boolean)
        .join('\n'),
    bold: () => blocks.flatMap(({ runs }) => runs.filter(({ bold }) => bold).map(({ text }) => text)),
    set: (text) => {
      const paragraphs = blocksOf(text).map((block) =>
        newBlock(
          'paragraph',
          block.map((run) => ({ text: textOf(run), bold: Boolean(run.bold) })),
        ),
      );
      blocks = [...empty().filter(({ type }) => type === 'heading'), ...paragraphs];
      past = [];
      changedAt = 0;
      draw();
    },
    undoDepth: () => past.length,
    focus: () => hostOf(blocks[firstText()]).focus(),
  });
}

const isUndo = (event) => event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;

let count = 0;
function newBlock(type, runs, placeholder = '') {
  count += 1;
  return { id: `b${count}`, type, runs, placeholder };
}

function newHost({ id, type }) {
  const host = document.createElement(type === 'heading' ? 'h1' : 'p');
  host.className = `block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-${type} rich-text`;
  const label = `Block: ${type === 'heading' ? 'Heading' : 'Paragraph'}`;
  const attributes = { id: `block-${id}`, role: 'document', 'aria-multiline': 'true', 'aria-label': label, contenteditable: 'true' };
  for (const [key, value] of Object.entries(attributes)) host.setAttribute(key, value);
  Object.assign(host.dataset, { block: id, type: `core/${type}`, title: type === 'heading' ? 'Heading' : 'Paragraph' });
  host.tabIndex = 0;
  host.style.cssText = 'white-space: pre-wrap; min-width: 1px;';
  return host;
}

const lengthOf = (runs) => runs.reduce((sum, { text }) => sum + text.length, 0);

/** The runs between two offsets. */
function cut(runs, from, to) {
  let start = 0;
  return runs
    .map((run) => {
      const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
      start += run.text.length;
      return { ...run, text };
    })
    .filter(({ text }) => text !== '');
}

function nodesOf({ runs, placeholder }) {
  const nodes = document.createElement('div');
  for (const { text, bold } of runs) {
    const into = bold ? nodes.appendChild(document.createElement('strong')) : nodes;
    text.split('\n').forEach((line, at) => {
      if (at > 0) into.append(newElement('br', { 'data-rich-text-line-break': 'true' }));
      if (line) into.append(line);
    });
  }
  nodes.append(PADDING);
  if (runs.length === 0 && placeholder)
    nodes.append(
      newElement('span', { 'data-rich-text-placeholder': placeholder, style: 'pointer-events:none;user-select:none;position:absolute' }),
    );
  return nodes;
}

function newElement(tag, attributes) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Puts `shown` right by `wanted`, and leaves alone what is right already: the caret may stand there. */
function becomes(shown, wanted) {
  let at = 0;
  for (const child of [...wanted.childNodes]) {
    const now = shown.childNodes[at];
    if (!now) shown.append(child);
    else if (!now.isEqualNode(child)) {
      if (now.nodeName !== child.nodeName || now.nodeType === Node.TEXT_NODE) now.replaceWith(child);
      else becomes(now, child);
    }
    at += 1;
  }
  while (shown.childNodes.length > at) shown.lastChild.remove();
}

/** Texts and line breaks of a block; a break that the browser put there is none. */
function* leavesOf(host) {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE || node.matches('br[data-rich-text-line-break]')) yield node;
}

const written = (leaf) => (leaf.nodeType === Node.TEXT_NODE ? leaf.data.replaceAll(PADDING, '').replaceAll('\u00a0', ' ') : '\n');

function runsIn(host) {
  const runs = [];
  for (const leaf of leavesOf(host)) {
    const bold = Boolean(leaf.parentElement.closest('strong, b'));
    const text = written(leaf);
    if (runs.at(-1)?.bold === bold) runs.at(-1).text += text;
    else if (text) runs.push({ text, bold });
  }
  return runs;
}

/** Both ends of the selection, as offsets into the block's text. */
function offsetsIn(host) {
  const selection = getSelection();
  if (!selection.rangeCount) return [0, 0];
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return [offsetOf(host, startContainer, startOffset), offsetOf(host, endContainer, endOffset)];
}

function offsetOf(host, node, offset) {
  if (!host.contains(node)) return 0;
  const before = document.createRange();
  before.setStart(host, 0);
  before.setEnd(node, offset);
  let length = 0;
  for (const leaf of leavesOf(host)) {
    if (leaf === node) return length + leaf.data.slice(0, offset).replaceAll(PADDING, '').length;
    if (before.comparePoint(leaf, 0) > 0) return length;
    length += written(leaf).length;
  }
  return length;
}

function placeIn(host, offset) {
  let rest = offset;
  for (const leaf of leavesOf(host)) {
    const { length } = written(leaf);
    if (leaf.nodeType === Node.TEXT_NODE && rest <= length) return [leaf, rest];
    if (leaf.nodeType !== Node.TEXT_NODE && rest === 0) return [leaf.parentNode, [...leaf.parentNode.childNodes].indexOf(leaf)];
    rest -= length;
  }
  return [host, 0];
}
