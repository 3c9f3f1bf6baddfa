import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Voice } from '../engine/voice/voice';
import { store } from '../storage';
import { alike } from '../storage/alike';
import { reverted } from '../storage/reverted';
import { words } from '../ui/words';
import { nameOfField } from './field-name';
import { useSaving } from './saving';
import { type Begun, type Changed, type Changes, HearChanges, type Written } from './use-voice';

/** What was done in this visit to one profile's voice. */
interface Step {
  profile: string;
  field: Changed;
  /** Where it was typed: what follows there belongs to the same step. */
  at: Element | null;
  written?: Written;
}

const MOST_STEPS = 50;

interface Props {
  /** The profile in use: only what was done to that one is offered. */
  profile: string;
  /** Brings a field before one's eyes that the page may have put out of sight. */
  show?: (field: HTMLElement) => void;
  children: ComponentChildren;
}

/** Takes back what was typed, chosen or moved in a voice, one step after the other, as far as this visit goes. */
export function WayBack({ profile, show, children }: Props) {
  const saving = useSaving();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [said, setSaid] = useState('');
  const latest = useRef(steps);
  const keep = useCallback((next: readonly Step[]) => {
    latest.current = next;
    setSteps(next);
  }, []);

  const changes: Changes = useCallback(
    (begun) => {
      const step = stepOf(begun, latest.current.at(-1));
      keep([...latest.current.filter((each) => each !== step), step].slice(-MOST_STEPS));
      setSaid('');
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
    let isBack = false;
    const edit = (now: Voice) => {
      const back = last.written ? reverted(now, last.written.before, last.written.after) : now;
      isBack = !alike(back, now);
      return back;
    };
    // Its turn comes after the step's own: by then that is written, or will never be.
    await saving(store.voice.edit(edit, last.profile));
    setSaid(words(isBack ? 'options_undone' : 'options_not_undone', { name: nameOfField(last.field) }));
    const field = document.getElementById(last.field);
    if (field) show?.(field);
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
          {said}
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
