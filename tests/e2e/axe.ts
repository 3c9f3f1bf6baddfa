import core from 'axe-core';
import type { Page } from './browsers/page';

/** In the page, once its script has run there. */
declare const axe: typeof core;

/** The accessibility rules that a page breaks (WCAG 2.2 A and AA, and axe's own advice), each with what breaks it; `[]` on a good one. @param part selector of what is looked at */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(asFunction(core.source));
  return page.evaluate(async (selector) => {
    const context = selector === 'html' ? document : (document.querySelector(selector) as HTMLElement);
    const { violations } = await axe.run(context, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
  }, part);
}

/** `evaluate` sends a function as text; this makes a function of a text. */
function asFunction(source: string): () => void {
  return Object.assign(() => {}, { toString: () => `() => { ${source}\n}` });
}
