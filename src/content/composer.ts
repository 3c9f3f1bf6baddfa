import type { Kind } from '../engine/reading';
import type { ComposerRow, Platform } from '../platforms/platform';
import { asThread } from './hosts';
import { wantsToBeLeftAlone } from './left-alone';
import { isSensitive } from './sensitive';
import { ancestors } from './shadow';

/** A field in which something public is being written, or a message, where those may be read. */
export interface Composer {
  /** The editing host, textarea or input itself; in a block editor or a thread what holds all of the draft. */
  editor: HTMLElement;
  /** The editable in use: the editor itself, or one of the blocks or posts in it. */
  host: HTMLElement;
  row: ComposerRow;
  kind: Kind;
  /** The box at whose corner the badge sits. */
  frame: Element;
}

export type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Is this ours, and what is being written in it?
 * @param target where an event began: the editor or anything inside it
 * @param path `location.pathname`
 * @param messages whether the user wants help with direct messages
 * @returns `null` for everything that no row of the network names: search boxes, passwords, and messages unless they are wanted
 */
export function composerOf(target: unknown, platform: Platform, path: string, messages: boolean): Composer | null {
  const host = editingHost(target);
  if (!host || isSensitive(calledBy(host)) || wantsToBeLeftAlone(host)) return null;
  const row = platform.composers.find((candidate) => fits(host, candidate, path));
  if (!row || row.kind === 'never' || (row.message && !messages)) return null;
  const thread = nearest(host, row.thread);
  if (thread) asThread(thread, row.editor);
  const editor = thread ?? nearest(host, row.whole) ?? host;
  return { editor, host, row, kind: row.kind, frame: nearest(host, row.frame) ?? (thread ? host : editor) };
}

/**
 * @param target the focused element
 * @returns the editable it belongs to, where no row of the network says what is written in it, nor that it is none of our business
 */
export function unknownHost(target: unknown, platform: Platform, path: string): HTMLElement | null {
  const host = editingHost(target);
  if (!host || isSensitive(calledBy(host)) || wantsToBeLeftAlone(host)) return null;
  if (platform.composers.some((row) => fits(host, row, path))) return null;
  return host;
}

/** Is a composer of ours there? Messages are, where the user wants help with them. */
export type Find = (target: unknown, messages: boolean) => Composer | null;

/** Every composer of a page that is open to us. */
export const anyComposer =
  (platform: Platform): Find =>
  (target, messages) =>
    composerOf(target, platform, location.pathname, messages);

/** In a page that was opened to us for a moment: the field in use, or the next one that is. */
export function firstComposer(platform: Platform): Find {
  let first: HTMLElement | null = null;
  return (target, messages) => {
    const composer = composerOf(target, platform, location.pathname, messages);
    if (!composer || (first?.isConnected && first !== composer.editor)) return null;
    first = composer.editor;
    return composer;
  };
}

export function isField(editor: Element): editor is Field {
  return editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;
}

/** @returns whether one types in `element` */
export function isEditable(element: Element): boolean {
  return isField(element) || (element instanceof HTMLElement && element.isContentEditable);
}

function editingHost(target: unknown): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  if (isField(target)) return isWritable(target) ? target : null;
  let host: HTMLElement | null = null;
  for (let up: HTMLElement | null = target; up?.isContentEditable; up = up.parentElement) host = up;
  return host;
}

const isWritable = (field: Field): boolean =>
  (field instanceof HTMLTextAreaElement || field.type === 'text') && !field.readOnly && !field.disabled;

/** @returns whether words can be put into an editor now */
export const takesWords = (editor: HTMLElement): boolean => (isField(editor) ? isWritable(editor) : editor.isContentEditable);

const calledBy = (editor: HTMLElement) => ({
  fill: editor.getAttribute('autocomplete') ?? '',
  names: [editor.getAttribute('name') ?? '', editor.id],
});

function fits(editor: HTMLElement, row: ComposerRow, path: string): boolean {
  const { within, notWithin } = row;
  return (
    editor.matches(row.editor) &&
    (!row.path || row.path.test(path)) &&
    (!within || some(ancestors(editor), (up) => up.matches(within))) &&
    !(notWithin && some(ancestors(editor), (up) => up.matches(notWithin)))
  );
}

function nearest(host: HTMLElement, selector: string | undefined): HTMLElement | null {
  if (selector) for (const up of ancestors(host)) if (up instanceof HTMLElement && up.matches(selector)) return up;
  return null;
}

function some<T>(items: Iterable<T>, is: (item: T) => boolean): boolean {
  for (const item of items) if (is(item)) return true;
  return false;
}
