import type { Severity } from '../engine/reading';
import type { Span } from './edit';
import { readEditor } from './read';
import { roots } from './shadow';
import { LINE_COLOURS, type Theme } from './theme';

/** Words to draw a line under. */
export interface Mark extends Span {
  severity: Severity;
}

/** Lines under the words of one editor, whatever kind of editor it is. */
export interface Underlines {
  /** @param told the words that the open card speaks of */
  draw(marks: readonly Mark[], told: Span | null, theme: Theme): void;
  /** Where the words of `span` stand on the screen now; empty if they cannot be found. */
  boxesOf(span: Span): DOMRect[];
  /** Where all lines stand that are drawn now. */
  boxes(): DOMRect[];
  /** Whether all that is drawn still lies over its words: an editor that draws the same text anew takes the nodes away from under it. */
  holds(): boolean;
  /** The page scrolled or changed its measures. */
  follow(): void;
  clear(): void;
}

const SEVERITIES = ['stop', 'fix', 'consider'] as const;

/** A page can list the names of all highlights: ours say nothing, and are others on every load. */
const NAMES = { stop: anyName(), fix: anyName(), consider: anyName(), told: anyName() };

/** Underlines for contenteditable: the browser paints them with the text, and nothing is put into the editor. */
export function highlightsIn(editor: HTMLElement): Underlines {
  const sheet = new CSSStyleSheet();
  let frame = 0;
  let wears: Theme | null = null;
  let lined: Range[] = [];
  const over = rememberWords();
  /** Where the sheet lies: an editor that was taken out of the page no longer knows. */
  let home: Document | ShadowRoot | null = null;

  function paint(marks: readonly Mark[], told: Span | null): void {
    const { rangeOf } = readEditor(editor);
    const rangesOf = (spans: readonly Span[]) => spans.map(({ start, end }) => rangeOf(start, end)).filter((range) => range !== null);
    lined = [];
    for (const severity of SEVERITIES) {
      const ranges = rangesOf(marks.filter((mark) => mark.severity === severity));
      show(NAMES[severity], ranges);
      lined.push(...ranges);
    }
    const pointed = told ? rangesOf([told]) : [];
    show(NAMES.told, pointed);
    over.remember([...lined, ...pointed]);
  }

  return {
    draw(marks, told, theme) {
      if (theme !== wears) sheet.replaceSync(rules(theme));
      wears = theme;
      home = adopt(editor, sheet) ?? home;
      // Set in the frame after the editor has written, or Chromium loses them.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paint(marks, told));
    },
    boxesOf: ({ start, end }) => Array.from(readEditor(editor).rangeOf(start, end)?.getClientRects() ?? []),
    boxes: () => lined.flatMap((range) => Array.from(range.getClientRects())),
    holds: over.holds,
    follow() {},
    clear() {
      cancelAnimationFrame(frame);
      lined = [];
      over.remember([]);
      for (const name of Object.values(NAMES)) show(name, []);
      if (home) home.adoptedStyleSheets = home.adoptedStyleSheets.filter((one) => one !== sheet);
      home = null;
    },
  };
}

/** Which words ranges lay over when they were set: out of nodes that are taken away they fall together, or hold less. */
export function rememberWords() {
  let words: [range: Range, text: string][] = [];
  return {
    remember(ranges: readonly Range[]) {
      words = ranges.map((range) => [range, String(range)]);
    },
    holds: () => words.every(([range, text]) => String(range) === text),
  };
}

export function canHighlight(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** What stands in each highlight: Firefox lets no content script look through one. */
const painted = new Map<string, readonly Range[]>();

/** Ranges move along with the text; only where an editor put other nodes into their place they are set anew, and painted. */
function show(name: string, ranges: readonly Range[]): void {
  const before = CSS.highlights.has(name) ? (painted.get(name) ?? []) : [];
  if (before.length === ranges.length && ranges.every((range, at) => isSame(range, before[at]))) return;
  painted.set(name, ranges);
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

const isSame = (a: Range, b: Range | undefined): boolean =>
  b !== undefined &&
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** Firefox paints a highlight only by a rule in the very root that holds the words; pages that set their sheets anew drop ours. */
function adopt(editor: HTMLElement, sheet: CSSStyleSheet): Document | ShadowRoot | null {
  const [root = null] = roots(editor);
  if (root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return root;
}

/** The offset keeps the line within the line's own box: below it, Chromium cuts it off under a space at the end of a wrapped line. */
function rules(theme: Theme): string {
  const { stop, fix, consider } = LINE_COLOURS[theme];
  const line = (severity: Severity, style: string) =>
    `::highlight(${NAMES[severity]}){text-decoration:underline ${style};text-underline-offset:.1em}`;
  return [
    line('stop', `double ${stop} 1.5px`),
    line('fix', `solid ${fix} 2px`),
    line('consider', `dotted ${consider} 2px`),
    `::highlight(${NAMES.told}){background-color:${theme === 'dark' ? 'rgb(236 234 228 / 14%)' : 'rgb(60 50 30 / 9%)'}}`,
  ].join('');
}

function anyName(): string {
  return `t${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
}
