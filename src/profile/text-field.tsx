import type { ComponentChildren } from 'preact';
import { words } from '../ui/words';
import { described, Field } from './field';
import { useAutosave } from './use-autosave';
import type { VoiceProps } from './use-voice';
import { fieldOf, type VoiceFields } from './voice-field';

export type TextFieldName = { [F in keyof VoiceFields]: VoiceFields[F] extends string ? F : never }[keyof VoiceFields];

interface Props extends VoiceProps {
  field: TextFieldName;
  /** Of the message keys. */
  name: string;
  rows?: number;
  type?: 'text' | 'date';
  more?: ComponentChildren;
}

/** One line or a few of the voice. */
export function TextField({ voice, set, field, name, rows, type = 'text', more }: Props) {
  const kept = fieldOf(voice, field) ?? '';
  const { text, problem, type: typeIn, flush } = useAutosave(kept, (next) => set(field, () => next));
  const shown = problem && kept ? `${problem} ${words('options_still', { value: kept })}` : problem;
  const control = {
    ...described(field, problem),
    class: 'input',
    value: text,
    onInput: (event: { currentTarget: { value: string } }) => typeIn(event.currentTarget.value),
    onBlur: flush,
  };
  return (
    <Field id={field} name={name} problem={shown} more={more}>
      {rows && <textarea {...control} rows={rows} />}
      {!rows && type === 'text' && <input {...control} autocomplete="off" />}
      {!rows && type === 'date' && <input {...control} type="date" />}
    </Field>
  );
}
