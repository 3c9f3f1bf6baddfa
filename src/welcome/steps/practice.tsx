import { useMemo, useRef, useState } from 'preact/hooks';
import { openOptions } from '../../browser';
import { coach } from '../../engine/coach';
import { sampleLanguage } from '../../engine/voice/samples';
import type { Voice } from '../../engine/voice/voice';
import { norms } from '../../platforms';
import { ErrorBoundary } from '../../ui/error-boundary';
import { ReadingView } from '../../ui/reading-view';
import { usePaused } from '../../ui/use-paused';
import { useTicks } from '../../ui/use-ticks';
import { words } from '../../ui/words';
import { toMend } from '../to-mend';

/** Long enough that a fast typist is not read mid-word. */
const PAUSE_MS = 150;

interface Props {
  voice: Voice;
  /** Ids of rules. */
  silenced: readonly string[];
  shown: boolean;
}

/** A draft to try it on: judged as it is typed, by the same engine, and gone with the page. */
export function Practice({ voice, silenced, shown }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const judged = usePaused(text, PAUSE_MS);
  const lang = sampleLanguage(navigator.languages);

  const mend = () => {
    setText(toMend[lang]);
    field.current?.focus();
  };

  return (
    <>
      <div class="field">
        <label for="practice-draft">{words('welcome_practice_label')}</label>
        <p class="help" id="practice-help">
          {words('welcome_practice_help')}{' '}
          {text === '' && (
            <button type="button" class="bare" onClick={mend}>
              {words('welcome_practice_mend')}
            </button>
          )}
        </p>
        <textarea
          id="practice-draft"
          aria-describedby="practice-help"
          class="input"
          rows={5}
          ref={field}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {shown && judged.trim() !== '' && (
        <ErrorBoundary>
          <Judged text={judged} voice={voice} silenced={silenced} />
        </ErrorBoundary>
      )}
      <p class="help after">
        {words('welcome_done')} <a href="../options/index.html">{words('welcome_options')}</a>
      </p>
      <p class="help">
        {words('welcome_drills_says')} <a href="../practice/index.html">{words('welcome_drills')}</a>
      </p>
    </>
  );
}

function Judged({ text, voice, silenced }: Omit<Props, 'shown'> & { text: string }) {
  const reading = useMemo(
    () => coach({ text }, { norms, account: { mode: 'brand' }, voice, silenced: { rules: silenced, prints: [] }, now: Date.now() }),
    [text, voice, silenced],
  );
  return <ReadingView reading={reading} speaker="brand" {...useTicks('practice')} openField={openOptions} />;
}
