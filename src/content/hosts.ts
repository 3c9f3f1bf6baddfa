/**
 * The editables that make up one draft. Nearly everywhere that is the editor alone; in a block editor each block is one of
 * its own, and in a thread each post, and the editor is what holds them.
 */

/** What holds a thread, and the selector of its posts. */
const threads = new WeakMap<Element, string>();

/** From now on `editor` is read as a thread. @param posts selector of the editables in it, each a post of its own */
export function asThread(editor: Element, posts: string): void {
  threads.set(editor, posts);
}

export const isThread = (editor: Element) => threads.has(editor);

/** @returns the editor itself, or the blocks or posts in it, in their order */
export function hostsIn(editor: Element): Element[] {
  if (isEditable(editor)) return [editor];
  const inside = [...editor.querySelectorAll(threads.get(editor) ?? '[contenteditable]')];
  const hosts = inside.filter((host) => isEditable(host) && !isEditable(host.parentElement));
  // An editor that its page has locked for a moment is still the one.
  return hosts.length > 0 ? hosts : [editor];
}

/** @returns the editable in which `node` stands, `null` if it stands in none */
export function hostWith(editor: HTMLElement, node: Node | null): HTMLElement | null {
  return asHtml(hostsIn(editor).find((host) => host.contains(node)));
}

/** @returns the same; the first one if it stands in none */
export function hostAt(editor: HTMLElement, node: Node | null): HTMLElement {
  return hostWith(editor, node) ?? asHtml(hostsIn(editor)[0]) ?? editor;
}

const asHtml = (element: Element | undefined) => (element instanceof HTMLElement ? element : null);

const isEditable = (element: Element | null) => element instanceof HTMLElement && element.isContentEditable;
