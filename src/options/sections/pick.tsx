interface Props {
  label: string;
  /** What it is picked for, said to those who do not see beside what it stands. */
  of: string;
  /** What holds until something is picked. */
  none: string;
  from: readonly { id: string; name: string }[];
  chosen: string;
  choose: (id: string) => void;
}

/** One of a few, or none, in a row; nothing where there is nothing to pick from. */
export function Pick({ label, of, none, from, chosen, choose }: Props) {
  if (from.length === 0) return null;
  return (
    <label class="speaker">
      <span>
        {label}
        <span class="unseen">: {of}</span>
      </span>
      <select class="input" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{none}</option>
        {from.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
