import { useEffect, useState } from 'preact/hooks';
import { usePaused } from '../ui/use-paused';
import { named, words } from '../ui/words';
import { SearchField } from './search-field';
import { SECTIONS, type SectionId } from './section';
import { type Found, useSearch } from './use-search';

/** Long enough that the page does not jump with every letter. */
const PAUSE_MS = 150;

/** The way to each section, or to those that say what is looked for; the one being read is marked. */
export function SectionNav() {
  const [query, setQuery] = useState('');
  const asked = usePaused(query, PAUSE_MS);
  const found = useSearch(asked);
  const current = useCurrentSection();
  return (
    <nav aria-label={words('options_sections')}>
      <div class="way">
        <SearchField query={query} look={setQuery} said={found ? inWords(found, asked) : ''} />
        <ul>
          {SECTIONS.filter((id) => !found || found[id]).map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={!found && id === current ? 'location' : undefined}>
                {named('options_section_', id)}
                {found && <span class="quiet"> {words('options_search_count', { count: found[id] ?? 0 })}</span>}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function inWords(found: Found, query: string): string {
  const count = Object.values(found).reduce((sum, each) => sum + each, 0);
  return count > 0 ? words('options_search_found', { count }) : words('options_search_none', { query: query.trim() });
}

/** @returns the last section whose heading has come up into the top third of the window */
function useCurrentSection(): SectionId {
  const [current, setCurrent] = useState<SectionId>(SECTIONS[0]);
  useEffect(() => {
    const leaving = new AbortController();
    const look = () => {
      const reached = SECTIONS.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3);
      const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      setCurrent((atEnd ? SECTIONS.at(-1) : reached.at(-1)) ?? SECTIONS[0]);
    };
    addEventListener('scroll', look, { passive: true, signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return current;
}
