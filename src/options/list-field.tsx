import { useRef, useState } from 'preact/hooks';
import { Cross } from '../ui/icons';
import { words } from '../ui/words';
import { described, Field, Problem } from './field';
import { useAutosave } from './use-autosave';
import { useRemoval } from './use-removal';
import type { VoiceProps } from './use-voice';
import { fieldOf, type VoiceFields } from './voice-field';

type ListFieldName = Exclude<
  { [F in keyof VoiceFields]: VoiceFields[F] extends readonly string[] ? F : never }[keyof VoiceFields],
  'character.traits'
>;

interface Props extends VoiceProps {
  field: ListFieldName;
  /** Of the message keys. */
  name: string;
  /** Which keys a screen keyboard offers. */
  inputMode?: 'text' | 'url';
}

/** A list of short lines: each can be changed and taken away, the last line adds one. */
export function ListField({ voice, set, field, name, inputMode = 'text' }: Props) {
  const items = fieldOf(voice, field) ?? [];
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const adding = useRef<HTMLInputElement>(null);
  const { removed, line } = useRemoval();

  const add = async () => {
    const item = next.trim();
    if (item === '') return;
    // At once, so that the next line can be typed while this one is kept.
    setNext('');
    const wrong = await set(field, (now = []) => (now.includes(item) ? now : [...now, item]));
    setProblem(wrong);
    if (wrong !== null) setNext((since) => since || item);
  };

  const remove = async (at: number) => {
    const item = items[at];
    if (item === undefined) return;
    await set(field, (now = []) => now.toSpliced(at, 1));
    removed(item, () => set(field, (now = []) => now.toSpliced(at, 0, item)));
    adding.current?.focus();
  };

  return (
    <Field id={field} name={name} problem={problem}>
      {items.length > 0 && (
        <ul class="items">
          {items.map((item, at) => (
            <Item
              // biome-ignore lint/suspicious/noArrayIndexKey: a line that is being changed must stay the same line
              key={at}
              id={`${field}.${at}`}
              label={words('options_item', { label: words(`${name}_label`), number: at + 1 })}
              value={item}
              inputMode={inputMode}
              save={(text) => set(field, (now = []) => now.map((each, place) => (place === at ? text : each)))}
              remove={() => remove(at)}
            />
          ))}
        </ul>
      )}
      {line}
      <div class="add">
        <input
          {...described(field, problem)}
          ref={adding}
          class="input"
          inputMode={inputMode}
          autocomplete="off"
          value={next}
          onInput={(event) => setNext(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add();
          }}
          onBlur={add}
        />
        <button
          type="button"
          class="button"
          onClick={() => {
            add();
            adding.current?.focus();
          }}
        >
          {words('options_add')}
        </button>
      </div>
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
      <button
        type="button"
        class="bare icon"
        aria-label={words('options_remove', { name: value })}
        title={words('options_remove', { name: value })}
        onClick={remove}
      >
        <Cross />
      </button>
      <Problem id={id} problem={problem && `${problem} ${words('options_still', { value })}`} />
    </li>
  );
}
