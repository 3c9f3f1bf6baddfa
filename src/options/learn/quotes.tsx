import type { Quote } from '../../engine/voice/learn/quote-in';

/** Words of one's own posts, marked in their sentences. */
export function Quotes({ quotes }: { quotes: readonly Quote[] }) {
  return (
    <span class="quotes">
      {quotes.map(({ before, words, after }) => (
        <q key={before + words} dir="auto">
          {before}
          <mark>{words}</mark>
          {after}
        </q>
      ))}
    </span>
  );
}
