/** Walking upwards and inwards as if open shadow roots were not there. */

/** Every ancestor of `element`, nearest first, out through open shadow roots. */
export function* ancestors(element: Element): Generator<Element> {
  for (let up = parent(element); up; up = parent(up)) yield up;
}

function parent(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.getRootNode());
}

function hostOf(root: Node): Element | null {
  return root instanceof ShadowRoot ? root.host : null;
}

/** The document or shadow root that holds `node`, then the one that holds its host, and so on up to the document. */
export function* roots(node: Node): Generator<Document | ShadowRoot> {
  let root = node.getRootNode();
  while (root instanceof ShadowRoot) {
    yield root;
    root = root.host.getRootNode();
  }
  if (root instanceof Document) yield root;
}

/** The element that really has the focus, however deep. */
export function deepActiveElement(from: Document | ShadowRoot = document): Element | null {
  const active = from.activeElement;
  return active?.shadowRoot ? (deepActiveElement(active.shadowRoot) ?? active) : active;
}

/** @returns whether the focus of the page is in this frame, neither in one inside it nor in another one */
export function isFrameInUse(): boolean {
  if (isFrame(deepActiveElement())) return false;
  for (let inner: Window = window; inner !== window.top; inner = inner.parent) {
    const { frameElement } = inner;
    // What stands around a frame of another host does not show itself.
    if (!frameElement) return document.hasFocus();
    if (deepActiveElement(frameElement.ownerDocument) !== frameElement) return false;
  }
  return true;
}

const isFrame = (element: Element | null) => element?.localName === 'iframe' || element?.localName === 'frame';

/** The topmost element at a point of the viewport, however deep. @param past looks through this one, as if it were not there */
export function deepElementFromPoint(
  x: number,
  y: number,
  past: Element | null = null,
  from: Document | ShadowRoot = document,
): Element | null {
  // Asking for the topmost alone is a good deal cheaper than for all that lie there.
  const top = from.elementFromPoint(x, y);
  const found = top && top === past ? (from.elementsFromPoint(x, y).find((element) => element !== past) ?? null) : top;
  const inside = found?.shadowRoot;
  return inside && inside !== from ? (deepElementFromPoint(x, y, past, inside) ?? found) : found;
}
