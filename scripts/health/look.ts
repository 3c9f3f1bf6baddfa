/** Runs in a page: what the platforms' tables make of every field in it. Bundled by `health.mjs`. */

import { type Composer, composerOf, isEditable } from '../../src/content/composer';
import { readEditor } from '../../src/content/read';
import { seesOf } from '../../src/content/sees';
import { attachments } from '../../src/content/surroundings';
import { replaceText } from '../../src/content/write';
import type { Media } from '../../src/engine/reading';
import type { Sees } from '../../src/messages/protocol';
import { platformAt } from '../../src/platforms';

/** A composer, and what is attached there; `null` where the network's file does not say how to see it. */
export interface Looked extends Sees {
  attached: Media | null;
}

export interface Look {
  network: string;
  composers: Looked[];
  /** Selectors of rows that matched no field of this page, with their kind; those for other addresses left out. */
  idle: string[];
}

const platform = platformAt(location.hostname, (selector) => document.querySelector(selector) !== null);
const fields = [...everything(document)].filter(isEditable);
const composers = composersOf(fields);

function composersOf(targets: readonly Element[]): Composer[] {
  const found = targets.map((target) => composerOf(target, platform, location.pathname, true)).filter((composer) => composer !== null);
  return found.filter(({ editor }, at) => found.findIndex((one) => one.editor === editor) === at);
}

function* everything(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

/** A row matches alone, whatever stands before it: a later row that never gets its turn is no sign of a new dress. */
function idleRows(): string[] {
  const rows = platform.composers.filter(({ path }) => !path || path.test(location.pathname));
  return rows
    .filter((row) => {
      const alone = { ...platform, composers: [{ ...row, kind: 'post' as const }] };
      return !fields.some((field) => composerOf(field, alone, location.pathname, true));
    })
    .map(({ kind, message, editor, within }) => `${message ? 'message' : kind}: ${editor}${within ? `, within ${within}` : ''}`);
}

/** For the script that looks from outside, which has the keyboard. */
const health = {
  look: (): Look => ({
    network: platform.name,
    composers: composers.map((composer) => ({ ...seesOf(composer, platform), attached: attachments(composer, platform) })),
    idle: idleRows(),
  }),
  focus: (at: number) => composers[at]?.host.focus(),
  /** @returns whether `words`, which were typed, are read in the composer */
  reads: (at: number, words: string) => textOf(at).includes(words),
  /** @returns whether typed words can be changed as the card does it */
  async writes(at: number, words: string, replacement: string): Promise<boolean> {
    const { editor } = composers[at] ?? {};
    if (!editor) return false;
    const start = textOf(at).indexOf(words);
    const written = await replaceText(editor, { start, end: start + words.length, expected: words, replacement });
    return written.ok;
  },
};
export type Health = typeof health;

function textOf(at: number): string {
  const { editor } = composers[at] ?? {};
  return editor ? readEditor(editor).text : '';
}

Object.assign(globalThis, { sidewalkHealth: health });
