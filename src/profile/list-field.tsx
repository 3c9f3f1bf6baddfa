import type { ComponentChildren } from 'preact';
import { words } from '../ui/words';
import { described, Field, Problem } from './field';
import { useLineKeys, withLine, withoutLine } from './lines';
import { RemoveButton } from './remove-button';
import { useAdding } from './use-adding';
import { useAutosave } from './use-autosave';
import { useRemoval } from './use-removal';
import type { VoiceProps } from './use-voice';
import { fieldOf, type VoiceFields } from './voice-field';

export type ListFieldName = Exclude<
  { [F in keyof VoiceFields]: VoiceFields[F] extends readonly string[] ? F : never }[keyof VoiceFields],
  'character.traits'
>;

interface Props extends VoiceProps {
  field: ListFieldName;
  /** Of the message keys. */
  name: string;
  /** Which keys a screen keyboard offers. */
  inputMode?: 'text' | 'url';
  more?: ComponentChildren;
}

const NONE: readonly string[] = [];

/** A list of short lines: each can be changed and taken away, the last line adds one. */
export function ListField({ voice, set, field, name, inputMode = 'text', more }: Props) {
  const items = fieldOf(voice, field) ?? NONE;
  const keys = useLineKeys(items);
  const { removed, line } = useRemoval();
  const adding = useAdding({
    id: field,
    label: words(`${name}_label`),
    inputMode,
    keep: (item) => set(field, (now = []) => (now.includes(item) ? now : [...now, item])),
  });

  const remove = async (at: number) => {
    const item = items[at];
    if (item === undefined) return;
    await set(field, (now = []) => withoutLine(now, items, at));
    removed(item, () => set(field, (now = []) => now.toSpliced(at, 0, item)));
    adding.focus();
  };

  return (
    <Field id={field} name={name} problem={adding.problem} more={more}>
      {items.length > 0 && (
        <ul class="items">
          {items.map((item, at) => (
            <Item
              key={keys[at]}
              id={`${field}.${at}`}
              label={words('options_item', { label: words(`${name}_label`), number: at + 1 })}
              value={item}
              inputMode={inputMode}
              save={(text) => set(field, (now = []) => withLine(now, items, at, () => text))}
              remove={() => remove(at)}
            />
          ))}
        </ul>
      )}
      {line}
      {adding.line}
    </Field>
  );
}

interface ItemProps {
  id: string;
  label: string;
  value: string;
  inputMode: 'text' | 'url';
  save: (text: string) => Promise<string | null>;
  remove: () => void;
}

function Item({ id, label, value, inputMode, save, remove }: ItemProps) {
  const { text, problem, type, flush } = useAutosave(value, async (next) => (next === '' ? null : save(next)));
  return (
    <li>
      <input
        {...described(id, problem)}
        class="input"
        inputMode={inputMode}
        autocomplete="off"
        aria-label={label}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => (text.trim() === '' ? remove() : flush())}
      />
      <RemoveButton label={words('options_remove', { name: value })} remove={remove} />
      <Problem id={id} problem={problem && `${problem} ${words('options_still', { value })}`} />
    </li>
  );
}
