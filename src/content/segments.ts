/** One walk over an editable element: which stretch of its text stands where in the page. */

import type { Span } from './edit';
import { hostsIn, isThread } from './hosts';

interface Stretch {
  /** [start, end) in the text. */
  start: number;
  end: number;
  /** The line's block, or the editor itself. */
  block: Element;
  /** The mention this stretch belongs to: one thing to its editor, not letters to edit. */
  mention: Element | null;
}

export type Segment = Stretch &
  (
    | { kind: 'text'; node: Text /** Offset in `node` of the first character. */; at: number }
    | { kind: 'picture'; node: Element }
    | { kind: 'break'; node: HTMLBRElement }
    /** The line break that blocks make between them; no node shows it. */
    | { kind: 'between'; node: null }
    /** The empty line between two posts of a thread. */
    | { kind: 'gap'; node: null }
    /** A line with nothing in it: no characters, but a place for the caret at `node`. */
    | { kind: 'empty'; node: ChildNode }
  );

export interface Walked {
  text: string;
  segments: Segment[];
  /** Stretches that an editor sets apart from its writer's own words, in their order. */
  apart: Span[];
}

/** Quoted passages, code (Quill 2 has no <pre>), and formulas. */
const APART = 'blockquote, pre, code, .ql-code-block-container, .ql-formula';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TD TR UL'.split(' '),
);

/**
 * What editors keep in their element that is no text: scripts' things, ProseMirror's drawn extras, Quill's paste bin, its bullets
 * and its choice of languages over a block of code, Slate's placeholder.
 */
const NOT_TEXT =
  'style, script, template, button, svg, .ProseMirror-widget, .ProseMirror-separator, .ProseMirror-gapcursor, .ql-clipboard, .ql-tooltip, .ql-ui, [data-slate-placeholder]';

/** All but what Slate and Quill hold places open with, which no writer typed. */
const VISIBLE = /[^\uFEFF\u200B]+/g;

/**
 * How the networks' editors show a mention: TipTap's node, Quill's blot on LinkedIn, Lexical's token, or, in Draft.js
 * (X) and as a last resort, an element of its own around nothing but a handle.
 */
const MENTION =
  '[data-type="mention"], [data-mention], [data-original-text], .ql-mention, .mention, [data-lexical-text][spellcheck="false"]';
const HANDLE = /^@[\p{L}\p{N}_.@-]+$/u;

export function walk(editor: Element): Walked {
  const segments: Segment[] = [];
  const apart: Span[] = [];
  let text = '';
  let isApart = false;
  let lines = 0;
  let open = false;
  let collapses = false;

  /** Only a line that has something, or holds a caret, is a line; the break belongs before every line but the first. */
  const openLine = (block: Element) => {
    if (open) return;
    open = true;
    lines += 1;
    if (lines > 1) add('\n', { kind: 'between', node: null, block, mention: null });
  };
  const add = (added: string, place: DistributiveOmit<Segment, 'start' | 'end'>) => {
    segments.push({ ...place, start: text.length, end: text.length + added.length });
    text += added;
  };

  const addText = (node: Text, block: Element, mention: Element | null) => {
    const { data } = node;
    if (!open && collapses && data.trim() === '') return;
    openLine(block);
    const before = segments.length;
    for (const { 0: visible, index: at } of data.matchAll(VISIBLE))
      add(shown(visible, collapses), { kind: 'text', node, at, block, mention });
    const last = segments.at(-1);
    if (segments.length === before && (!last || last.node === null)) add('', { kind: 'empty', node, block, mention });
  };

  const addBreak = (br: HTMLBRElement, block: Element, mention: Element | null) => {
    const starts = !open;
    openLine(block);
    if (!endsBlock(br, block)) add('\n', { kind: 'break', node: br, block, mention });
    else if (starts || segments.at(-1)?.kind === 'break') add('', { kind: 'empty', node: br, block, mention });
  };

  const visit = (parent: Node, block: Element, mention: Element | null) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) addText(node, block, mention);
      else if (node instanceof Element && !node.matches(NOT_TEXT)) {
        if (!isApart && node.matches(APART)) visitApart(node, block, mention);
        else visitElement(node, block, mention);
      }
    }
  };
  /** What stands within another one belongs to it. */
  const visitApart = (element: Element, block: Element, mention: Element | null) => {
    const before = segments.length;
    isApart = true;
    visitElement(element, block, mention);
    isApart = false;
    // The break before it is the writer's.
    const start = segments.slice(before).find(({ kind }) => kind !== 'between')?.start ?? text.length;
    if (start < text.length) apart.push({ start, end: text.length });
  };
  /** Inside a mention nothing begins a line: with Slate the name often stands in a <div>. */
  const visitElement = (element: Element, block: Element, mention: Element | null) => {
    const locked = element.getAttribute('contenteditable') === 'false';
    const pictured = wordsOfPicture(element);
    if (element instanceof HTMLBRElement) addBreak(element, block, mention);
    else if (pictured !== null) {
      if (pictured === '') return;
      openLine(block);
      add(pictured, { kind: 'picture', node: element.closest('[contenteditable="false"]') ?? element, block, mention });
    } else if (BLOCKS.has(element.tagName) && !mention) {
      open = false;
      // A locked block is a card or a preview, not the writer's words.
      if (!locked) visit(element, element, mention);
      open = false;
    } else visit(element, block, mention ?? (isMention(element, locked) ? element : null));
  };

  for (const [at, host] of written(editor).entries()) {
    if (at > 0 && isThread(editor)) {
      add('\n\n', { kind: 'gap', node: null, block: host, mention: null });
      lines = 0;
    }
    collapses = ['normal', 'nowrap'].includes(getComputedStyle(host).whiteSpace);
    open = false;
    visit(host, host, null);
  }
  return { text, segments, apart };
}

/** Blocks before the first one with something in it, such as a title nobody wrote, are no lines of the draft: they are not posted. */
function written(editor: Element): Element[] {
  const hosts = hostsIn(editor);
  if (hosts.length === 1 || isThread(editor)) return hosts;
  return hosts.slice(Math.max(0, hosts.findIndex(showsSomething)));
}

/** @returns what a picture stands for: an emoji; in Quill what a formula was written as, for it is drawn twice; `null` for no picture */
function wordsOfPicture(element: Element): string | null {
  if (element instanceof HTMLImageElement) return element.alt;
  return element.matches('.ql-formula > [contenteditable="false"]') ? (element.parentElement?.getAttribute('data-value') ?? '') : null;
}

/** An island that cannot be edited and has words in it is a mention too, whatever the network calls it. */
function isMention(element: Element, locked: boolean): boolean {
  const words = element.textContent ?? '';
  return element.matches(MENTION) || HANDLE.test(words) || (locked && words.trim() !== '');
}

/** Spaces that only keep a line from collapsing are spaces; a line break in markup that collapses is one too. */
function shown(data: string, collapses: boolean): string {
  const spaced = data.replaceAll('\u00a0', ' ');
  return collapses ? spaced.replace(/[\n\t]/g, ' ') : spaced;
}

/** The last <br> of a block breaks no line: it holds an empty one open, or the editor put it there for the caret. */
function endsBlock(br: HTMLBRElement, block: Element): boolean {
  for (let node: Node = br; node !== block; node = node.parentNode ?? block) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next instanceof Element && BLOCKS.has(next.tagName)) return true;
      if (showsSomething(next)) return false;
    }
  }
  return true;
}

function showsSomething(node: Node): boolean {
  if (node instanceof Text) return node.data.search(VISIBLE) >= 0;
  if (!(node instanceof Element) || node.matches(NOT_TEXT)) return false;
  return node.matches('br, img') || [...node.childNodes].some(showsSomething);
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
