import { useId } from 'preact/hooks';
import { Problem } from '../../profile/field';
import { useAutosave } from '../../profile/use-autosave';

interface Props {
  label: string;
  /** What it is said of, told to those who do not see beside what it stands. */
  of: string;
  kept: string;
  isNumber?: boolean;
  /** Gives what is wrong with the text, or `null`. */
  save: (text: string) => Promise<string | null>;
}

/** A short line in a row, which keeps itself. */
export function RowLine({ label, of, kept, isNumber = false, save }: Props) {
  const id = useId();
  const { text, problem, type, flush } = useAutosave(kept, save);
  return (
    <div class="row-line">
      <label for={id}>
        {label}
        <span class="unseen">: {of}</span>
      </label>
      <input
        id={id}
        class="input"
        autocomplete="off"
        inputMode={isNumber ? 'decimal' : 'text'}
        aria-describedby={`${id}-problem`}
        aria-invalid={problem !== null}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
      <Problem id={id} problem={problem} />
    </div>
  );
}
