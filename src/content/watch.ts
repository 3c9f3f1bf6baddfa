import { deepActiveElement, roots } from './shadow';

export interface Watcher {
  /** The focus came to `target`, the innermost element, wherever it is. */
  onFocus(target: EventTarget | undefined): void;
  /** Something was typed into `target`, perhaps with an input method that is not done. */
  onInput(target: EventTarget | undefined, isComposing: boolean): void;
}

/**
 * Follows the focus through open shadow roots. `focusin` does not leave a root when the focus moves within it, so each
 * root is listened to from the first time something in it is seen.
 */
export function watchFocus({ onFocus, onInput }: Watcher, signal: AbortSignal): void {
  const known = new WeakSet<EventTarget>();
  const listening = { capture: true, signal };

  function listenTo(place: EventTarget): void {
    if (known.has(place)) return;
    known.add(place);
    place.addEventListener('focusin', (event) => meet(event, onFocus), listening);
    place.addEventListener(
      'input',
      (event) => meet(event, (target) => onInput(target, event instanceof InputEvent && event.isComposing)),
      listening,
    );
  }

  function meet(event: Event, tell: (target: EventTarget | undefined) => void): void {
    const path = event.composedPath();
    for (const place of path) if (place instanceof ShadowRoot) listenTo(place);
    tell(path[0]);
  }

  listenTo(window);
  const active = deepActiveElement();
  // The body has the focus where nothing has it, and where it is an editor itself.
  if (!active || (active === document.body && !document.body.isContentEditable)) return;
  for (const root of roots(active)) listenTo(root);
  onFocus(active);
}
