/**
 * A content script of nothing but the product's reading and writing, so that the tests of the editors run where the product
 * runs: in the isolated world of a real extension. The page asks by `postMessage`, by the name its editor has in `window.editors`.
 */
import { readEditor } from '../../../src/content/read';
import { replaceText } from '../../../src/content/write';

type Ask =
  | { ask: 'read' }
  | { ask: 'replace'; start: number; end: number; expected: string; replacement: string }
  /** The words that a mark over [start, end) would show, or null for none. */
  | { ask: 'range'; start: number; end: number }
  /** Every offset there and back through the page: the offsets that came back wrong. */
  | { ask: 'round' };

window.addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'string' || !data.startsWith('bench:ask:')) return;
  const { id, ...ask } = JSON.parse(data.slice('bench:ask:'.length)) as Ask & { id: number };
  const editor = marked(document);
  const answer = editor ? await answered(editor, ask) : 'no editor carries the mark';
  window.postMessage(`bench:answer:${JSON.stringify({ id, answer })}`, '*');
});

async function answered(editor: Element, ask: Ask): Promise<unknown> {
  if (ask.ask === 'replace') return replaceText(editor, ask);
  const reading = readEditor(editor);
  if (ask.ask === 'read') return reading.text;
  if (ask.ask === 'range') return reading.rangeOf(ask.start, ask.end)?.toString() ?? null;
  return Array.from(reading.text, (_, offset) => offset).filter((offset) => {
    const range = reading.rangeOf(offset, offset);
    return range && reading.offsetOf(range.startContainer, range.startOffset) !== offset;
  });
}

/** The page's test helper has put this listener's mark on the editor that is meant: the focus of `window.editors` is not visible from here. */
function marked(root: Document | ShadowRoot): Element | null {
  const found = root.querySelector('[data-bench]');
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && marked(element.shadowRoot);
    if (inside) return inside;
  }
  return null;
}
