/**
 * The editables that make up one draft. Nearly everywhere that is the editor alone; in a block editor each block is one of
 * its own, and the editor is what holds them.
 */

/** @returns the editor itself, or the blocks in it, in their order */
export function hostsIn(editor: Element): Element[] {
  if (isEditable(editor)) return [editor];
  const blocks = [...editor.querySelectorAll('[contenteditable]')].filter((block) => isEditable(block) && !isEditable(block.parentElement));
  // An editor that its page has locked for a moment is still the one.
  return blocks.length > 0 ? blocks : [editor];
}

/** @returns the editable in which `node` stands; the first one if it stands in none */
export function hostAt(editor: HTMLElement, node: Node | null): HTMLElement {
  const hosts = hostsIn(editor);
  const host = hosts.find((one) => one.contains(node)) ?? hosts[0];
  return host instanceof HTMLElement ? host : editor;
}

const isEditable = (element: Element | null) => element instanceof HTMLElement && element.isContentEditable;
