import { useEffect, useState } from 'preact/hooks';
import { named, words } from '../ui/words';
import { SECTIONS, type SectionId } from './section';

/** The way to each section; the one being read is marked. */
export function SectionNav() {
  const current = useCurrentSection();
  return (
    <nav aria-label={words('options_sections')}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {named('options_section_', id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
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
