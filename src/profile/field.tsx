import type { ComponentChildren } from 'preact';
import { words } from '../ui/words';
import { FixedField, useIsFixed } from './policy';

interface Props {
  /** Of the control, so that the label names it and `options.html#id` finds it. */
  id: string;
  /** Message keys are `<name>_label` and `<name>_help`. */
  name: string;
  problem?: string | null;
  /** Stands between the help and the control. */
  more?: ComponentChildren;
  children: ComponentChildren;
}

/** A label, one line of help, the control, and what is wrong with what stands in it; or what the organisation has set there. */
export function Field({ id, name, problem = null, more, children }: Props) {
  const isFixed = useIsFixed();
  if (isFixed(id)) return <FixedField id={id} label={words(`${name}_label`)} />;
  return (
    <div class="field">
      <label for={id}>{words(`${name}_label`)}</label>
      <p class="help" id={`${id}-help`}>
        {words(`${name}_help`)}
      </p>
      {more}
      {children}
      <Problem id={id} problem={problem} />
    </div>
  );
}

/** Stands in the page before there is anything wrong, or it would not be read out. */
export function Problem({ id, problem }: { id: string; problem: string | null }) {
  return (
    <p class="problem" id={`${id}-problem`} role="status">
      {problem}
    </p>
  );
}

/** What a control needs so that its help and its problem are read with it. */
export function described(id: string, problem: string | null) {
  return { id, 'aria-describedby': `${id}-help ${id}-problem`, 'aria-invalid': problem !== null };
}
