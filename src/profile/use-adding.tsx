import { useRef, useState } from 'preact/hooks';
import { words } from '../ui/words';
import { described } from './field';
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

/** The last line of a list, which adds one. @returns the line, what is wrong with what was typed, and a way to put the caret there */
export function useAdding({ id, label, keep, inputMode = 'text', choices }: Adding) {
  const [next, setNext] = useState('');
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

  const add = async () => {
    const item = next.trim();
    if (item === '') return;
    // At once, so that the next line can be typed while this one is kept.
    setNext('');
    const wrong = await keep(item);
    setProblem(wrong);
    if (wrong !== null) setNext((since) => since || item);
  };

  const line = (
    <div class="add">
      {choices ? (
        <select {...shared} onChange={(event) => setNext(event.currentTarget.value)}>
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
          onInput={(event) => setNext(event.currentTarget.value)}
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
