import { isField } from './composer';
import { intoEditable } from './write/editable';
import { intoField } from './write/field';

export type Written = { ok: true } | { ok: false; reason: 'gone' | 'changed' | 'mention' | 'refused' };

export interface Change {
  /** [start, end) in the text that `readEditor` gave. */
  start: number;
  end: number;
  /** What stood there. If the draft has moved since, its nearest occurrence is meant. */
  expected: string;
  /** What is to stand there; '' takes the words out. */
  replacement: string;
}

/**
 * Replaces words of a draft as its writer would: focus, select, insert, so that one undo brings them back and the editor
 * knows of it. Reads back, and never tries twice: two ways that both half work would write twice.
 * @returns why not, if not: `gone` the editor has left the page, `changed` the words are no longer there, `mention` they
 * hold a mention, which is not letters, `refused` the editor did not take it or made something else of it
 */
export async function replaceText(editor: Element, change: Change, signal?: AbortSignal): Promise<Written> {
  if (signal?.aborted || !editor.isConnected || !(editor instanceof HTMLElement)) return { ok: false, reason: 'gone' };
  return isField(editor) ? intoField(editor, change) : intoEditable(editor, change, signal);
}
