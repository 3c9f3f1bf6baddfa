import { quoted } from '../engine/quote';
import type { Evidence } from '../engine/reading';
import { spoken } from './words';

/** What was seen, with its words: before the sentence, unless the sentence says them itself. */
export function Evident({ evidence: { quote = '', say } }: { evidence: Evidence }) {
  const sentence = spoken(say);
  const line = quoted(quote);
  return (
    <>
      {line !== '' && !sentence.includes(line) && (
        <>
          <q>{line}</q>
          {' · '}
        </>
      )}
      {sentence}
    </>
  );
}
