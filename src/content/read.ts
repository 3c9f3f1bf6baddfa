import { isField } from './composer';
import type { Span } from './edit';
import { type Segment, walk } from './segments';

export interface EditorText {
  /** What its writer sees: blocks and <br> are `\n`, pictures of emoji their alt text, no-break spaces are spaces. Offsets are UTF-16. */
  text: string;
  /**
   * The DOM range of text[start, end), or `null` if it cannot be exact: it would begin or end inside a mention or a
   * picture, or stand in two posts of a thread, the page has changed since the reading, or the editor is a field.
   */
  rangeOf(start: number, end: number): Range | null;
  /** The offset in `text` of a place in the page, or `null` if it is outside the editor. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether text[start, end) takes in a mention or a part of one. */
  holdsMention(start: number, end: number): boolean;
  /** Stretches that are not the writer's own words: quoted passages, code. */
  apart: readonly Span[];
  /** The posts of a thread; anything else is one. */
  posts: readonly Span[];
}

/** Reads an editable element in one walk; nothing is kept, so read again after every change of the page. */
export function readEditor(editor: Element): EditorText {
  if (isField(editor)) {
    const text = editor.value;
    return {
      text,
      rangeOf: () => null,
      offsetOf: () => null,
      holdsMention: () => false,
      apart: [],
      posts: [{ start: 0, end: text.length }],
    };
  }
  const { text, segments, apart } = walk(editor);
  return {
    text,
    rangeOf: (start, end) => rangeOver(editor, text, segments, start, end),
    offsetOf: (node, offset) => offsetAt(editor, segments, node, offset),
    holdsMention: (start, end) => segments.some((segment) => segment.mention && segment.start < end && segment.end > start),
    apart,
    posts: postsOf(text, segments),
  };
}

function postsOf(text: string, segments: readonly Segment[]): Span[] {
  const gaps = segments.filter(({ kind }) => kind === 'gap');
  return [...gaps, null].map((gap, at) => ({ start: gaps[at - 1]?.end ?? 0, end: gap?.start ?? text.length }));
}

type Place = readonly [node: Node, offset: number];

function rangeOver(editor: Element, text: string, segments: readonly Segment[], start: number, end: number): Range | null {
  if (start < 0 || end < start || end > text.length) return null;
  if ([start, end].some((offset) => insideMention(segments, offset))) return null;
  // Between two posts of a thread stands what is the page's.
  if (segments.some((segment) => segment.kind === 'gap' && segment.start < end && segment.end > start)) return null;
  const from = start === end ? caretPlace(editor, segments, start) : placeBefore(segments, start);
  const to = start === end ? from : placeAfter(segments, end);
  if (!from || !to || !stands(editor, from) || !stands(editor, to)) return null;
  const range = editor.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function insideMention(segments: readonly Segment[], offset: number): boolean {
  const before = segments.find((segment) => segment.start < offset && segment.end >= offset)?.mention;
  return !!before && segments.find((segment) => segment.start <= offset && segment.end > offset)?.mention === before;
}

/** Where a range over the character at `offset` begins. */
function placeBefore(segments: readonly Segment[], offset: number): Place | null {
  const at = segments.findIndex((segment) => segment.start <= offset && offset < segment.end);
  const segment = segments[at];
  if (segment?.kind === 'text') return [segment.node, segment.at + offset - segment.start];
  if (segment?.kind === 'picture') return segment.start === offset ? siblingPlace(segment.node, 0) : null;
  return segment ? (endOf(segments[at - 1]) ?? (segment.node && siblingPlace(segment.node, 0))) : null;
}

/** Where a range over the character before `offset` ends. */
function placeAfter(segments: readonly Segment[], offset: number): Place | null {
  const at = segments.findIndex((segment) => segment.start < offset && offset <= segment.end);
  const segment = segments[at];
  if (segment?.kind === 'text') return [segment.node, segment.at + offset - segment.start];
  if (segment?.kind === 'picture') return segment.end === offset ? siblingPlace(segment.node, 1) : null;
  return segment ? (startOf(segments[at + 1]) ?? (segment.node && siblingPlace(segment.node, 1))) : null;
}

/** A caret rather stands in the text on its left, then in the text on its right, and never inside a mention. */
function caretPlace(editor: Element, segments: readonly Segment[], offset: number): Place | null {
  const touching = segments.filter((segment) => segment.start <= offset && offset <= segment.end && segment.node !== null);
  const left = touching.find((segment) => segment.end === offset && segment.kind === 'text' && !segment.mention);
  const within = touching.find((segment) => segment.kind === 'text' && !segment.mention);
  const segment = left ?? within ?? touching.find(({ kind }) => kind === 'empty') ?? touching[0];
  if (!segment) return segments.length === 0 ? [editor, 0] : null;
  if (segment.mention) return siblingPlace(segment.mention, segment.end === offset ? 1 : 0);
  if (segment.kind === 'text') return [segment.node, segment.at + offset - segment.start];
  if (segment.start < offset && offset < segment.end) return null;
  return segment.end === offset ? endOf(segment) : startOf(segment);
}

function startOf(segment: Segment | undefined): Place | null {
  if (!segment || segment.node === null) return null;
  return segment.kind === 'text' ? [segment.node, segment.at] : siblingPlace(segment.node, 0);
}

function endOf(segment: Segment | undefined): Place | null {
  if (!segment || segment.node === null) return null;
  if (segment.kind === 'text') return [segment.node, segment.at + segment.end - segment.start];
  return siblingPlace(segment.node, segment.kind === 'empty' ? 0 : 1);
}

function siblingPlace(node: ChildNode, after: 0 | 1): Place | null {
  const whole = withGuards(node);
  const parent = whole.parentNode;
  return leafBeside(whole, after) ?? (parent && [parent, [...parent.childNodes].indexOf(whole) + after]);
}

/** To Slate a void is no place, nor is what stands right beside it: either end would be in the same leaf. It has leaves on both sides. */
function leafBeside(node: ChildNode, after: 0 | 1): Place | null {
  if (!(node instanceof Element) || !node.matches('[data-slate-void]')) return null;
  let leaf: Node | null = after ? node.nextSibling : node.previousSibling;
  while (leaf && !(leaf instanceof Text)) leaf = after ? leaf.firstChild : leaf.lastChild;
  return leaf && [leaf, after ? 0 : leaf.data.length];
}

/**
 * Quill stands a guard on either side of what it takes for one letter, and the three into one element. Quill 2 takes a place
 * between letter and guard for one before both.
 */
function withGuards(node: ChildNode): ChildNode {
  const isGuarded = [node.previousSibling, node.nextSibling].every((side) => side instanceof Text && side.data === '\uFEFF');
  return (isGuarded && node.parentElement) || node;
}

/** False once the editor has put another node in its place, or shortened it. */
function stands(editor: Element, [node, offset]: Place): boolean {
  return editor.contains(node) && offset <= (node instanceof Text ? node.data.length : node.childNodes.length);
}

function offsetAt(editor: Element, segments: readonly Segment[], node: Node, offset: number): number | null {
  if (!editor.contains(node)) return null;
  if (node instanceof Text) {
    const own = segments.filter((segment) => segment.kind === 'text' && segment.node === node);
    const reached = own.findLast((segment) => segment.kind === 'text' && segment.at <= offset);
    if (reached?.kind === 'text') return reached.start + Math.min(offset - reached.at, reached.end - reached.start);
    const [first] = own;
    return first
      ? first.start
      : offsetAt(editor, segments, node.parentNode ?? editor, [...(node.parentNode?.childNodes ?? [])].indexOf(node));
  }
  const child = node.childNodes[offset];
  const shown = segments.filter((segment) => segment.node !== null);
  const at = shown.findIndex((segment) => segment.node && !comesBefore(segment.node, node, child));
  const next = shown[at];
  const before = at < 0 ? shown.at(-1) : shown[at - 1];
  if (next && (next.block.contains(node) || !before)) return next.start;
  return before?.end ?? 0;
}

/** Whether `shown` stands before the place in `parent` that is followed by `child` (nothing: its end). */
function comesBefore(shown: Node, parent: Node, child: ChildNode | undefined): boolean {
  if (child) return child !== shown && !!(child.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_PRECEDING);
  return parent.contains(shown) || !!(parent.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_PRECEDING);
}
