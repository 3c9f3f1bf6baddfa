import { useMemo, useState } from 'preact/hooks';
import { coach } from '../engine/coach';
import type { Context } from '../engine/reading';
import { Strengths } from '../ui/strengths';
import { words } from '../ui/words';

interface Props {
  text: string;
  lang: string;
  kind: 'post' | 'reply';
  context: Context;
  /** Unfolded from the start: there is nothing left to give away. */
  open?: boolean;
}

/** How a person might say it, for whoever asks, with what is good about it. Where this voice would find fault with it there is none. */
export function Sample({ text, lang, kind, context, open = false }: Props) {
  const [isOpen, setOpen] = useState(open);
  const { strengths, findings } = useMemo(() => coach({ text, lang, kind }, context), [text, lang, kind, context]);
  if (findings.some(({ severity }) => severity !== 'consider')) return null;
  return (
    <div class="sample">
      <button type="button" class="bare" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words('practice_sample')}
      </button>
      {isOpen && (
        <>
          <blockquote dir="ltr" lang={lang}>
            {text}
          </blockquote>
          <Strengths strengths={strengths} />
          <p class="help">{words('practice_sample_says')}</p>
        </>
      )}
    </div>
  );
}
