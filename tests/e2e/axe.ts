import core from 'axe-core';
import type { Page } from './browsers/page';

/** In the page, once its script has run there. */
declare const axe: typeof core;

/** The accessibility rules that a page breaks (WCAG 2.2 A and AA, and axe's own advice), each with what breaks it; `[]` on a good one. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(asFunction(core.source));
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
  });
}

/** `evaluate` sends a function as text; this makes a function of a text. */
function asFunction(source: string): () => void {
  return Object.assign(() => {}, { toString: () => `() => { ${source}\n}` });
}
