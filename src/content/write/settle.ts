/** How long to wait for whom. Measured in docs/editors.md. */

/** Editors put their own selection back when they get the focus; 60 ms is over it in all of them. */
export const focusSettled = () => new Promise<void>((resolve) => setTimeout(resolve, 60));

/** One frame and one task: a selection has been noticed, a change has been rendered. Frames stop in a hidden tab, so at most 100 ms. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const cap = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(cap);
        resolve();
      }),
    );
  });
}

/** An editor has heard of a selection once `selectionchange` and one task after it have passed. No event comes when nothing changed. */
export function selectionSettled(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener('selectionchange', heard, true);
      clearTimeout(cap);
      settled().then(resolve);
    };
    const heard = () => setTimeout(done);
    const cap = setTimeout(done, 100);
    document.addEventListener('selectionchange', heard, { capture: true, once: true });
  });
}
