import { useRef, useState } from 'preact/hooks';
import { words } from '../ui/words';
import { described } from './field';
import { useUnsaved } from './unsaved';
import { useAfterPress } from './use-after-press';

interface Adding {
  /** The list's field. */
  id: string;
  /** What the list is called. */
  label: string;
  /** @returns what is wrong with the item, in words; `null` once it is kept */
  keep: (item: string) => Promise<string | null>;
  /** Which keys a screen keyboard offers. */
  inputMode?: 'text' | 'url';
  /** What is added is chosen from these. */
  choices?: readonly { id: string; name: string }[];
}

/**
 * The last line of a list, which adds one: with Enter, by its button, on leaving it, and when the page is left half-way.
 * @returns the line, what is wrong with what was typed, and a way to put the caret there
 */
export function useAdding({ id, label, keep, inputMode = 'text', choices }: Adding) {
  const [next, setNext] = useState('');
  const typed = useRef('');
  /** How many are on their way. */
  const leaving = useRef(0);
  const [problem, setProblem] = useState<string | null>(null);
  const control = useRef<HTMLElement | null>(null);
  const focus = () => control.current?.focus();
  const afterPress = useAfterPress();
  const shared = {
    ...described(id, problem),
    ref: (element: HTMLElement | null) => {
      control.current = element;
    },
    class: 'input',
    value: next,
  };

  const put = (text: string) => {
    typed.current = text;
    setNext(text);
    unsaved(text.trim() !== '' || leaving.current > 0);
  };

  const add = async () => {
    const item = typed.current.trim();
    if (item === '') return;
    leaving.current++;
    // At once, so that the next line can be typed while this one is kept.
    put('');
    const wrong = await keep(item);
    leaving.current--;
    setProblem(wrong);
    put(typed.current || (wrong === null ? '' : item));
  };
  const unsaved = useUnsaved(add);

  const line = (
    <div class="add">
      {choices ? (
        <select {...shared} onChange={(event) => put(event.currentTarget.value)} onBlur={() => afterPress(add)}>
          <option value="">{words('options_choose')}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          inputMode={inputMode}
          autocomplete="off"
          onInput={(event) => put(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add();
          }}
          onBlur={() => afterPress(add)}
        />
      )}
      <button
        type="button"
        class="button"
        onClick={() => {
          add();
          focus();
        }}
      >
        {words('options_add')}
        <span class="unseen">: {label}</span>
      </button>
    </div>
  );
  return { line, problem, focus };
}
