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
  /** Takes our element out of the page. */
  hide(): void;
  wear(theme: Theme): void;
  /** @returns whether `node` or the event's target is ours, seen from outside */
  owns(event: Event): boolean;
}

/** @param onKey a key was pressed while the focus is in the layer; the page never hears of it */
export function openLayer(onKey: (event: KeyboardEvent) => void, signal: AbortSignal): Layer {
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

  const owns = (event: Event) => event.composedPath()[0] === host || event.composedPath().includes(host);
  keepToOurselves(owns, host, onKey, signal);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    root,
    pieces,
    owns,
    show(editor) {
      const parent = modalAround(editor) ?? document.documentElement;
      if (host.parentNode !== parent) parent.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    hide: () => host.remove(),
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
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'focusin',
];
const OURS_ONCE_DONE = ['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'focusout'];

function keepToOurselves(owns: (event: Event) => boolean, host: Element, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const atOnce = { capture: true, signal };
  for (const type of OURS_ALONE) {
    window.addEventListener(
      type,
      (event) => {
        if (!owns(event)) return;
        event.stopImmediatePropagation();
        // The caret stays where it is: a button is pressed all the same.
        if (type === 'mousedown') event.preventDefault();
        if (type === 'keydown' && event instanceof KeyboardEvent) onKey(event);
      },
      atOnce,
    );
  }
  // A trap that watches the focus leave its editor would pull it straight back out of the card.
  window.addEventListener('focusout', (event) => event.relatedTarget === host && event.stopImmediatePropagation(), atOnce);
  for (const type of OURS_ONCE_DONE) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
