/**
 * A content script of nothing but the product's reading and writing, so that the tests of the editors run where the product
 * runs: in the isolated world of a real extension. A test asks by an event on the editor and is answered by a message.
 */
import { readEditor } from '../../../src/content/read';
import { type Change, replaceText } from '../../../src/content/write';

export type Ask =
  | { ask: 'read' }
  /** What of it is not the writer's own? */
  | { ask: 'apart' }
  | ({ ask: 'replace' } & Change)
  /** Which offsets come back wrong when they go into the page and back? */
  | { ask: 'round' };

window.addEventListener(
  'bench:ask',
  async (event) => {
    const [editor] = event.composedPath();
    const { id, ...ask } = JSON.parse((event as CustomEvent<string>).detail) as Ask & { id: number };
    const answer = editor instanceof HTMLElement ? await answered(editor, ask) : null;
    window.postMessage(JSON.stringify({ bench: id, answer }), '*');
  },
  true,
);

async function answered(editor: HTMLElement, ask: Ask): Promise<unknown> {
  if (ask.ask === 'replace') return replaceText(editor, ask);
  const { text, rangeOf, offsetOf, apart } = readEditor(editor);
  if (ask.ask === 'read') return text;
  if (ask.ask === 'apart') return apart.map(({ start, end }) => text.slice(start, end));
  return Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) => {
    const place = rangeOf(offset, offset);
    return place && offsetOf(place.startContainer, place.startOffset) !== offset;
  });
}
