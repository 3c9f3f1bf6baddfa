import { roots } from './shadow';

export interface Followed {
  /** The place, the measures or the colours of the editor may have changed. */
  onMove(): void;
  /** The page wrote something somewhere; perhaps into the editor, which says nothing when a script fills it. */
  onChange(): void;
}

/** Milliseconds after a change elsewhere in the page, or after the last key: while somebody types, a page changes its counters at every key. */
const CALM = { reading: 100, typing: 400 };
/** Milliseconds; somebody who types without a rest may still move a page about. */
const LONGEST = 2_000;

/** Attributes by which a page shows, hides and moves things, without any node coming or going. Its theme stands at its root, under any name. */
const SHIFTING = ['class', 'style', 'hidden', 'open'];

/**
 * As long as one editor is in use: tells when it may have moved, changed or gone. Nothing runs while the page is still.
 * @returns to be called by whoever has looked at the place of everything: what changed before needs no other look
 */
export function followEditor(editor: Element, { onMove, onChange }: Followed, signal: AbortSignal): () => void {
  let frame = 0;
  const move = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onMove);
  };
  const listening = { capture: true, passive: true, signal };
  for (const root of roots(editor)) root.addEventListener('scroll', move, listening);
  window.addEventListener('resize', move, listening);
  window.visualViewport?.addEventListener('resize', move, listening);
  window.visualViewport?.addEventListener('scroll', move, listening);
  document.addEventListener('transitionend', move, listening);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', move, { signal });

  const sizes = new ResizeObserver(move);
  sizes.observe(editor);
  const sight = new IntersectionObserver(move, { threshold: [0, 0.01] });
  sight.observe(editor);
  // A feed that goes on loading must not cost a measuring at every post.
  let later: ReturnType<typeof setTimeout> | undefined;
  let changed = 0;
  let typed = Number.NEGATIVE_INFINITY;
  const untilCalm = () => {
    const now = performance.now();
    return now - changed > LONGEST ? 0 : typed + CALM.typing - now;
  };
  const moveWhenCalm = () => {
    const left = untilCalm();
    later = left > 0 ? setTimeout(moveWhenCalm, left) : undefined;
    if (left <= 0) move();
  };
  editor.addEventListener('input', () => (typed = performance.now()), listening);
  const changes = new MutationObserver((records) => {
    if (!editor.isConnected) return move();
    if (records.some(({ type }) => type !== 'attributes')) onChange();
    if (later !== undefined) return;
    changed = performance.now();
    later = setTimeout(moveWhenCalm, Math.max(CALM.reading, untilCalm()));
  });
  for (const root of roots(editor))
    changes.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: SHIFTING });
  changes.observe(document.documentElement, { attributes: true });

  const looked = () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
    later = undefined;
  };
  signal.addEventListener(
    'abort',
    () => {
      looked();
      for (const watching of [sizes, sight, changes]) watching.disconnect();
    },
    { once: true },
  );
  return looked;
}

/** Tells when `element` has grown or shrunk. */
export function followSize(element: Element, onSize: () => void, signal: AbortSignal): void {
  const sizes = new ResizeObserver(onSize);
  sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
