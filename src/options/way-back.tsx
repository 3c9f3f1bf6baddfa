import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Voice } from '../engine/voice/voice';
import { reverted } from '../profile/reverted';
import { useSaving } from '../profile/saving';
import { type Begun, type Changes, HearChanges, type Written } from '../profile/use-voice';
import type { VoiceField } from '../profile/voice-field';
import { store } from '../storage';
import { alike } from '../storage/alike';
import { words } from '../ui/words';
import { nameOfField } from './change-in-words';

/** What was done in this visit to one profile's voice. */
interface Step {
  profile: string;
  field: VoiceField;
  /** Where it was typed: what follows there belongs to the same step. */
  at: Element | null;
  written?: Written;
}

const MOST_STEPS = 50;

interface Props {
  /** The profile in use: only what was done to that one is offered. */
  profile: string;
  children: ComponentChildren;
}

/** Takes back what was typed, chosen or moved in a voice, one step after the other, as far as this visit goes. */
export function WayBack({ profile, children }: Props) {
  const saving = useSaving();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [undone, setUndone] = useState<VoiceField | null>(null);
  const latest = useRef(steps);
  const keep = useCallback((next: readonly Step[]) => {
    latest.current = next;
    setSteps(next);
  }, []);

  const changes: Changes = useCallback(
    (begun) => {
      const step = stepOf(begun, latest.current.at(-1));
      keep([...latest.current.filter((each) => each !== step), step].slice(-MOST_STEPS));
      setUndone(null);
      return (written) => {
        if (written) step.written = { before: step.written?.before ?? written.before, after: written.after };
        // Not written, left as it was, or typed and typed away again.
        const isNothing = !step.written || alike(step.written.before, step.written.after);
        if (isNothing) keep(latest.current.filter((each) => each !== step));
      };
    },
    [keep],
  );

  const last = steps.findLast((step) => step.profile === profile);
  const goBack = async () => {
    if (!last) return;
    keep(latest.current.filter((step) => step !== last));
    // Its turn comes after the step's own: by then that is written, or will never be.
    const back = (now: Voice) => (last.written ? reverted(now, last.written.before, last.written.after) : now);
    await saving(store.voice.edit(back, last.profile));
    setUndone(last.field);
    const field = document.getElementById(last.field);
    field?.scrollIntoView({ block: 'nearest' });
    // The button goes with the last step; until then the focus stays where the next press is.
    if (!latest.current.some((step) => step.profile === profile)) field?.focus();
  };
  useUndoKey(goBack);

  return (
    <HearChanges value={changes}>
      {children}
      <div class="way-back">
        <p class="unseen" role="status">
          {undone && words('options_undone', { name: nameOfField(undone) })}
        </p>
        {last && (
          <button type="button" onClick={goBack}>
            {words('options_undo_step', { name: nameOfField(last.field) })}
          </button>
        )}
      </div>
    </HearChanges>
  );
}

/** @returns the last step, if this goes on with it */
function stepOf({ profile, field, isTyping }: Begun, last: Step | undefined): Step {
  const at = document.activeElement;
  const goesOn = isTyping && last && isTextControl(at) && last.at === at && last.field === field && last.profile === profile;
  return goesOn ? last : { profile, field, at };
}

/** Ctrl+Z, or Cmd+Z. In a field that one types in it is the field's own. */
function useUndoKey(undo: () => void): void {
  const current = useRef(undo);
  current.current = undo;
  useEffect(() => {
    const leaving = new AbortController();
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTextControl(document.activeElement)) return;
      event.preventDefault();
      current.current();
    };
    addEventListener('keydown', press, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
}

const isTextControl = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(element.type));
