import { useEffect, useRef } from 'preact/hooks';
import { words } from '../ui/words';

interface Props {
  query: string;
  look: (query: string) => void;
  /** What came of it, in words; empty while nothing is looked for. */
  said: string;
}

/** Looks for something in the page. `/` leads here from anywhere but a field, Escape lets all be seen again. */
export function SearchField({ query, look, said }: Props) {
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const come = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', come, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);

  return (
    <search>
      <label class="unseen" for="search">
        {words('options_search')}
      </label>
      <input
        ref={field}
        id="search"
        type="search"
        class="input"
        autocomplete="off"
        placeholder={words('options_search')}
        aria-keyshortcuts="/"
        aria-describedby="search-said"
        value={query}
        onInput={(event) => look(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          look('');
        }}
      />
      <p id="search-said" class="quiet" role="status">
        {said}
      </p>
    </search>
  );
}
