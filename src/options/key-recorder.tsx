import { useState } from 'preact/hooks';
import { Field } from '../profile/field';
import { words } from '../ui/words';
import { recorded } from './key';
import { keyInWords } from './key-in-words';

const ID = 'settings.key';

/** A button that listens for the next key; Escape and leaving it stop listening, Tab goes on as ever. */
export function KeyRecorder({ kept, save }: { kept: string; save: (key: string) => void }) {
  const [listening, setListening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!listening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return stop();
    const heard = recorded(event);
    if ('waiting' in heard) return;
    if ('problem' in heard) return setProblem(words(heard.problem, { key: keyInWords(kept) }));
    stop();
    if (heard.key !== kept) save(heard.key);
  };

  const stop = () => {
    setListening(false);
    setProblem(null);
  };

  return (
    <Field id={ID} name="options_key" problem={problem}>
      <button
        id={ID}
        aria-describedby={`${ID}-help ${ID}-problem`}
        type="button"
        class="button key"
        aria-pressed={listening}
        onClick={() => setListening(true)}
        onKeyDown={onKeyDown}
        onBlur={stop}
      >
        {listening ? words('options_key_listening') : <kbd>{keyInWords(kept)}</kbd>}
      </button>
    </Field>
  );
}
