import { useEffect, useRef, useState } from 'preact/hooks';
import { SECTIONS, type SectionId } from './section';
import { sift, wordsOf } from './sift';

/** How many pieces of each section a search has left. */
export type Found = { readonly [id in SectionId]?: number };

/** @returns what of the page says the query, now and after every change of the page; `null` while nothing is looked for */
export function useSearch(query: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const unfolded = useRef(new Set<HTMLDetailsElement>());

  useEffect(() => {
    const words = wordsOf(query);
    const main = document.querySelector('main');
    if (!main) return;
    const look = () => {
      const left = Object.fromEntries(SECTIONS.map((id) => [id, siftSection(id, words)]));
      setFound(words.length > 0 ? left : null);
      if (words.length > 0) unfold(main, unfolded.current);
      else foldAgain(unfolded.current);
    };
    look();
    if (words.length === 0) return;
    const changes = new MutationObserver(look);
    changes.observe(main, { childList: true, subtree: true, characterData: true });
    return () => changes.disconnect();
  }, [query]);

  return found;
}

function siftSection(id: SectionId, words: readonly string[]): number {
  const section = document.getElementById(id)?.closest('section');
  return section ? sift(section, words) : 0;
}

/** What is folded away is not found. */
function unfold(main: Element, unfolded: Set<HTMLDetailsElement>): void {
  for (const details of main.querySelectorAll<HTMLDetailsElement>('details:not([open]):not([data-out])')) {
    if (!details.querySelector('.field:not([data-out])')) continue;
    details.open = true;
    unfolded.add(details);
  }
}

function foldAgain(unfolded: Set<HTMLDetailsElement>): void {
  for (const details of unfolded) details.open = false;
  unfolded.clear();
}
