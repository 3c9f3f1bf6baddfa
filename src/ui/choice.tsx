interface Props<Id extends string> {
  /** Of the group, and unique on the page. */
  name: string;
  legend: string;
  /** The legend is for those who cannot see what the choices stand beside. */
  legendUnseen?: boolean;
  options: readonly { id: Id; name: string }[];
  chosen: Id | null;
  choose: (id: Id) => void;
  /** Why nothing can be chosen here; without it one can. */
  fixed?: string | undefined;
}

/** A few ways of which one is chosen, side by side. */
export function Choice<Id extends string>({ name, legend, legendUnseen = false, options, chosen, choose, fixed }: Props<Id>) {
  return (
    <fieldset disabled={fixed !== undefined}>
      <legend class={legendUnseen ? 'unseen' : undefined}>{legend}</legend>
      <div class="choice">
        {options.map((option) => (
          <label key={option.id}>
            <input type="radio" name={name} value={option.id} checked={option.id === chosen} onChange={() => choose(option.id)} />
            {option.name}
          </label>
        ))}
      </div>
      {fixed !== undefined && <p class="quiet small">{fixed}</p>}
    </fieldset>
  );
}
