import css from './layer.css?inline';
import { ancestors } from './shadow';
import type { Theme } from './theme';
import { direction, language } from './words';

declare const __OPEN_SHADOW__: boolean;

/** Our one element in the page: see-through, over everything, and deaf to the pointer except where a piece of ours stands. */
export interface Layer {
  root: ShadowRoot;
  /** Where the pieces go. */
  pieces: HTMLElement;
  /** Puts the layer on top, inside the modal dialog that holds `editor` if there is one: all else is inert then. */
  show(editor: Element): void;
  /** Shows nothing of it until it is asked to show again; it stays in the page, where leaving would end a step of undo (badge.ts). */
  rest(): void;
  /** Takes our element out of the page. */
  hide(): void;
  wear(theme: Theme): void;
  owns(event: Event): boolean;
  /** Runs now or, while a button of ours is held down, when it was let go: one that is redrawn in between is never pressed. */
  whenReleased(run: () => void): void;
}

/** What happens in the layer; the page never hears of it. */
export interface LayerHeard {
  onKey(event: KeyboardEvent): void;
  /** @param at the innermost element of ours under the pointer */
  onPress(event: PointerEvent, at: Element | null): void;
}

export function openLayer({ onKey, onPress }: LayerHeard, signal: AbortSignal): Layer {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const pieces = document.createElement('div');
  pieces.className = 'pieces';
  pieces.lang = language();
  pieces.dir = direction();
  root.append(pieces);

  let isHeld = false;
  let waiting: (() => void) | null = null;
  const hold = (held: boolean) => {
    isHeld = held;
    // The click comes right after the release.
    if (!held && waiting) setTimeout(waiting);
    if (!held) waiting = null;
  };
  const press = (event: PointerEvent) => {
    hold(true);
    onPress(event, root.elementFromPoint(event.clientX, event.clientY));
  };
  const guard = keepToOurselves(host, { onKey, press, release: () => hold(false) }, signal);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    root,
    pieces,
    owns: (event) => event.composedPath().includes(host),
    show(editor) {
      const parent = modalAround(editor) ?? document.documentElement;
      pieces.hidden = false;
      if (host.parentNode !== parent) parent.append(host);
      guard(host.getRootNode());
      if (!host.matches(':popover-open')) host.showPopover();
      // A page that zooms itself by style zooms us with it; we stand by its boxes, which are measured on the screen.
      const zoom = host.currentCSSZoom;
      pieces.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    },
    rest: () => {
      pieces.hidden = true;
    },
    hide: () => host.remove(),
    whenReleased(run) {
      if (isHeld) waiting = run;
      else run();
    },
    wear: (theme) => {
      pieces.dataset.theme = theme;
    },
  };
}

function modalAround(editor: Element): Element | null {
  for (const up of ancestors(editor)) if (up.matches('dialog:modal')) return up;
  return null;
}

/** Shortcuts, focus traps and "clicked outside" of the page live on these; none of them is meant for us. */
const OURS_ALONE = [
  'focus',
  'blur',
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
];
const OURS_ONCE_DONE = ['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'];

interface Kept {
  onKey(event: KeyboardEvent): void;
  press(event: PointerEvent): void;
  release(): void;
}

/**
 * The page does not hear what happens in the layer, nor that the focus went there and came back: a trap that watches the
 * focus leave its editor would pull it straight out of the card.
 * @returns guards one more place through which events of the layer pass before the page hears them: a shadow root that holds it
 */
function keepToOurselves(host: Element, { onKey, press, release }: Kept, signal: AbortSignal): (place: EventTarget) => void {
  const heard: Record<string, (event: Event) => void> = {
    pointerdown: (event) => press(event as PointerEvent),
    // The caret stays where it is: a button is pressed all the same.
    mousedown: (event) => event.preventDefault(),
    keydown: (event) => onKey(event as KeyboardEvent),
  };
  const owns = (event: Event) => event.composedPath().includes(host);
  const guarded = new WeakSet<EventTarget>();
  const guard = (place: EventTarget) => {
    if (guarded.has(place)) return;
    guarded.add(place);
    const listen = (type: string, isOurs: (event: Event) => boolean, then?: (event: Event) => void) =>
      place.addEventListener(
        type,
        (event) => {
          if (!isOurs(event)) return;
          event.stopImmediatePropagation();
          then?.(event);
        },
        { capture: true, signal },
      );
    for (const type of OURS_ALONE) listen(type, owns, heard[type]);
    for (const type of ['focusin', 'focusout']) listen(type, (event) => owns(event) || (event as FocusEvent).relatedTarget === host);
  };
  for (const type of OURS_ONCE_DONE) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // Wherever the pointer goes up, it no longer holds one of ours.
  for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, release, { capture: true, signal });
  guard(window);
  return guard;
}
